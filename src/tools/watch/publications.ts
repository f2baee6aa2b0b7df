import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as cheerio from "cheerio";
import * as v from "valibot";
import { absolute } from "./page-text.ts";
import type { Visitor } from "./visit.ts";

// Lists of what an issuer has published: feeds, sitemaps, pages of links, and a gazette's search page.

/** Lists that editors name in data/watch/lists.json, beside those that the issuers' own pages and robots.txt name. */
const ListsSchema = v.array(
  v.object({
    url: v.pipe(v.string(), v.startsWith("https://")),
    /** A search page has `{name}` in its address. */
    note: v.optional(v.string()),
  }),
);

/** Something that an issuer published. */
export interface Item {
  url: string;
  title: string;
  /** ISO date, where the list gives one. */
  on?: string;
  /** The list it stood in. */
  from: string;
}

const MOST_ITEMS = 20_000;
const MOST_UNPACKED = 50_000_000;
/** Sitemaps of a sitemap that are read in one go: the newest. */
const MOST_NESTED = 2;
/** Names that a search page is asked for in one run; the days take turns. */
const SEARCHES = 5;

/** Addresses of the lists, in turn: those that were read longest ago first. */
export function listsInTurn(data: string, discovered: readonly string[]): string[] {
  const file = join(data, "watch/lists.json");
  const own = existsSync(file)
    ? v.parse(ListsSchema, JSON.parse(readFileSync(file, "utf8"))).map(({ url }) => url)
    : [];
  const read = readDays(data);
  return [...new Set([...own, ...discovered])].toSorted((a, b) => (read[a] ?? "").localeCompare(read[b] ?? "", "en"));
}

const daysFile = (data: string): string => join(data, "watch/lists-read.json");

export function readDays(data: string): Record<string, string> {
  return existsSync(daysFile(data))
    ? v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(daysFile(data), "utf8")))
    : {};
}

export function noteRead(data: string, list: string, today: string): void {
  const days = Object.entries({ ...readDays(data), [list]: today }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(daysFile(data), `${JSON.stringify(Object.fromEntries(days), null, 2)}\n`);
}

/** Everything that a list holds, or why it could not be read. */
export async function readList(
  visitor: Visitor,
  list: string,
  { names, today, nested = 0 }: { names: readonly string[]; today: string; nested?: number },
): Promise<{ items: Item[]; failed?: string }> {
  if (list.includes("{name}")) return search(visitor, list, { names, today });
  const page = await visitor.get(list);
  if (!page.ok) return { items: [], failed: page.detail };
  const text = unpacked(page.bytes);
  if (text === undefined) return { items: [], failed: "it is too large unpacked" };
  if (!isXml(page.type, text)) return { items: linksIn(text, page.url).map((item) => ({ ...item, from: list })) };
  const { items, sitemaps } = parseList(text, page.url);
  const found = items.map((item) => ({ ...item, from: list }));
  if (nested > 0) return { items: found };
  for (const inner of sitemaps.slice(0, MOST_NESTED))
    found.push(...(await readList(visitor, inner, { names, today, nested: nested + 1 })).items);
  return { items: found.slice(0, MOST_ITEMS) };
}

async function search(
  visitor: Visitor,
  list: string,
  { names, today }: { names: readonly string[]; today: string },
): Promise<{ items: Item[]; failed?: string }> {
  const items: Item[] = [];
  const first = Math.floor(Date.parse(today) / 86_400_000) * SEARCHES;
  for (let turn = 0; turn < Math.min(SEARCHES, names.length); turn += 1) {
    const name = names[(first + turn) % names.length]!;
    const page = await visitor.get(list.replaceAll("{name}", encodeURIComponent(name)));
    if (!page.ok) return { items, failed: page.detail };
    // A page of results repeats the name that was asked for: each link counts by its own words.
    items.push(...linksIn(unpacked(page.bytes) ?? "", page.url).map((item) => ({ ...item, from: list })));
  }
  return { items };
}

function unpacked(bytes: Uint8Array): string | undefined {
  try {
    const plain =
      bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED }) : bytes;
    return new TextDecoder().decode(plain);
  } catch {
    return undefined;
  }
}

const isXml = (type: string, text: string): boolean =>
  /<(rss|feed|urlset|sitemapindex|rdf:RDF)[\s>]/.test(text.slice(0, 2000)) && !/text\/html/i.test(type);

/** RSS, Atom and sitemaps. */
export function parseList(text: string, base: string): { items: Omit<Item, "from">[]; sitemaps: string[] } {
  const $ = cheerio.load(text, { xml: true });
  const items = $("item, entry, url")
    .toArray()
    .slice(0, MOST_ITEMS)
    .flatMap((element) => {
      const one = $(element);
      const first = (names: string): string => one.find(names).first().text().trim();
      const href =
        one.children("loc").text() || one.find("link[rel=alternate], link[href]").first().attr("href") || first("link");
      const title = [first("title, news\\:title"), first("description, summary")].filter(Boolean).join(" · ");
      const on = toDay(first("lastmod, pubDate, updated, published, dc\\:date, news\\:publication_date"));
      return absolute(href.trim() || undefined, base).map((url) => ({ url, title: plain(title), ...(on && { on }) }));
    });
  const sitemaps = $("sitemap")
    .toArray()
    .map((element) => ({ url: $(element).find("loc").text().trim(), on: $(element).find("lastmod").text() }))
    .toSorted((a, b) => b.on.localeCompare(a.on, "en"))
    .flatMap(({ url }) => absolute(url, base));
  return { items, sitemaps };
}

function linksIn(html: string, base: string): Omit<Item, "from">[] {
  const $ = cheerio.load(html);
  $("nav, header, footer, aside").remove();
  return $("a[href]")
    .toArray()
    .slice(0, MOST_ITEMS)
    .flatMap((link) => absolute($(link).attr("href"), base).map((url) => ({ url, title: plain($(link).text()) })));
}

/** Descriptions in feeds are markup within text. */
const plain = (text: string): string => cheerio.load(text).text().replace(/\s+/g, " ").trim().slice(0, 500);

function toDay(text: string): string | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
