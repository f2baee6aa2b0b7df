import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { findMentions } from "../../core/names/find-mentions.ts";
import { openIndex } from "../../core/names/open-index.ts";
import type { Item } from "./publications.ts";

// What might be an act that is not on file: publications that name a vendor, or goods that acts are about.

const CandidateSchema = v.object({
  url: v.string(),
  title: v.string(),
  on: v.optional(v.string()),
  from: v.string(),
  /** Vendors that it names, and classes of goods. */
  vendors: v.array(v.string()),
  goods: v.array(v.string()),
  found: v.string(),
});
export type Candidate = v.InferOutput<typeof CandidateSchema>;

/** Older publications were there when the research was made. */
const DAYS = 180;

const fileOf = (data: string): string => join(data, "watch/candidates.json");

/** Those that were proposed before; an editor who has looked at one leaves it here, so that it does not come again. */
export function readCandidates(data: string): Candidate[] {
  return existsSync(fileOf(data))
    ? v.parse(v.array(CandidateSchema), JSON.parse(readFileSync(fileOf(data), "utf8")))
    : [];
}

export function writeCandidates(data: string, candidates: readonly Candidate[]): void {
  writeFileSync(fileOf(data), `${JSON.stringify(candidates, null, 2)}\n`);
}

/** The class of goods of each word, in every language. */
export function goodsWords(data: string): Map<string, string> {
  const goods = v.parse(
    v.record(v.string(), v.record(v.string(), v.array(v.string()))),
    JSON.parse(readFileSync(join(data, "watch/goods.json"), "utf8")),
  );
  return new Map(
    Object.entries(goods).flatMap(([id, languages]) =>
      Object.values(languages).flatMap((words) => words.map((word) => [word.toLowerCase(), id] as const)),
    ),
  );
}

/** Publications that are new, are on no file, and name a vendor or goods. */
export function candidatesAmong(
  items: readonly Item[],
  {
    index,
    goods,
    known,
    today,
  }: { index: Uint8Array; goods: ReadonlyMap<string, string>; known: ReadonlySet<string>; today: string },
): Candidate[] {
  const names = openIndex(index);
  const oldest = new Date(Date.parse(today) - DAYS * 86_400_000).toISOString().slice(0, 10);
  const seen = new Set(known);
  return items.flatMap((item) => {
    if (seen.has(item.url) || (item.on !== undefined && item.on < oldest)) return [];
    seen.add(item.url);
    const text = `${item.title}. ${wordsOfAddress(item.url)}`;
    const vendors = [...new Set(findMentions(names, text).map(({ vendor }) => vendor))];
    const named = [...new Set(goodsIn(text.toLowerCase(), goods))];
    return vendors.length + named.length === 0 ? [] : [{ ...item, vendors, goods: named, found: today }];
  });
}

function* goodsIn(text: string, goods: ReadonlyMap<string, string>): Generator<string> {
  for (const [word, id] of goods) {
    const at = text.indexOf(word);
    if (at >= 0 && (isHan(word) || (isEdge(text[at - 1]) && isEdge(text[at + word.length])))) yield id;
  }
}

const isHan = (word: string): boolean => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word);
const isEdge = (letter: string | undefined): boolean => letter === undefined || !/[\p{L}\p{N}]/u.test(letter);

/** Many a sitemap has addresses alone, whose last part is the title. */
function wordsOfAddress(address: string): string {
  const { pathname } = new URL(address);
  try {
    return decodeURIComponent(pathname)
      .replace(/[-_/+.]+/g, " ")
      .trim();
  } catch {
    return "";
  }
}
