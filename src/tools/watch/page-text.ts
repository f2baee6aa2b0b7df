import { createHash } from "node:crypto";
import * as cheerio from "cheerio";
import { readPdf } from "../../files/read-pdf.ts";
import { Reading } from "../../files/reading.ts";
import type { Page } from "./visit.ts";

/** The text of a page, a line for each paragraph, heading, item or row. */
export interface PageText {
  lines: string[];
  /** As the page says it. */
  lang?: string;
  /** Feeds of news that the page names. */
  feeds: string[];
}

export type TextOutcome = ({ ok: true } & PageText) | { ok: false; why: "login" | "no-text" };

const AROUND =
  "script, style, noscript, template, svg, nav, header, footer, aside, form, iframe, [hidden], [aria-hidden=true]";
const BLOCKS =
  "address, article, blockquote, br, dd, div, dl, dt, figcaption, h1, h2, h3, h4, h5, h6, hr, li, main, ol, p, pre, section, table, td, th, tr, ul";
/** A page with less is a shell that scripts fill, and says nothing to us. */
const LEAST = 200;
/** What is kept of a long page: what stands around the words that matter. */
const MOST_KEPT = 20_000;

/** The text of a page's main part, without what stands around it on every page of a site. */
export async function textOf({ type, bytes, url }: Page): Promise<TextOutcome> {
  if (/\bpdf\b/i.test(type) || /\.pdf$/i.test(new URL(url).pathname)) return pdfText(bytes);
  if (!/html|xml|text\/plain/i.test(type) && type !== "") return { ok: false, why: "no-text" };
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1];
  const $ = cheerio.loadBuffer(
    Buffer.from(bytes),
    charset ? { encoding: { transportLayerEncodingLabel: charset } } : {},
  );
  const lang = $("html").attr("lang")?.trim().toLowerCase();
  const asksPassword = $("input[type=password]").length > 0;
  const feeds = $("link[rel~=alternate][type='application/rss+xml'], link[rel~=alternate][type='application/atom+xml']")
    .toArray()
    .flatMap((link) => absolute($(link).attr("href"), url));
  $(AROUND).remove();
  $(BLOCKS).each((_, element) => void $(element).before("\n").after("\n"));
  const main = ["main, [role=main]", "article", "body"]
    .map((part) => linesIn($(part).text()))
    .find((lines) => sizeOf(lines) >= LEAST);
  if (!main) return { ok: false, why: asksPassword ? "login" : "no-text" };
  return { ok: true, lines: main, feeds, ...(lang && { lang }) };
}

async function pdfText(bytes: Uint8Array): Promise<TextOutcome> {
  const lines: string[] = [];
  try {
    for await (const { rows } of readPdf(bytes, new Reading()))
      for (let row = 0; row < rows.length; row += 1) lines.push(clean(rows.cells(row).join(" ")));
  } catch {
    return { ok: false, why: "no-text" };
  }
  return { ok: true, lines: lines.filter(Boolean), feeds: [] };
}

/** An address on a page as a whole one; nothing for what is none. */
export const absolute = (href: string | undefined, base: string): string[] =>
  href !== undefined && URL.canParse(href, base) ? [new URL(href, base).href] : [];

const clean = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\s\u200B\u00AD]+/g, " ")
    .trim();
const linesIn = (text: string): string[] => text.split("\n").map(clean).filter(Boolean);
const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

/**
 * The part of a page that an act is about: all of a short one; of a long one each line with a word that matters (a name, a
 * reference number) and the lines beside it, or the beginning where there is none.
 */
export function relevantPart(lines: readonly string[], words: readonly string[]): string[] {
  if (sizeOf(lines) <= MOST_KEPT) return [...lines];
  const wanted = words.map((word) => word.toLowerCase());
  const near = lines.map((line) => wanted.some((word) => line.toLowerCase().includes(word)));
  const kept = lines.filter((_, place) => near[place - 1] || near[place] || near[place + 1]);
  return upTo(MOST_KEPT, kept.length > 0 ? kept : lines);
}

function upTo(most: number, lines: readonly string[]): string[] {
  let size = 0;
  return lines.filter((line) => (size += line.length) <= most);
}

export const hashOf = (lines: readonly string[]): string => createHash("sha256").update(lines.join("\n")).digest("hex");
