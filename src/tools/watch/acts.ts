import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Advisory, Vendor } from "../../core/dataset.ts";
import type { DataFolder } from "../data/read-data.ts";
import { look } from "./look.ts";
import { readSeen, type SeenAct, type SeenPage, writeSeen } from "./seen.ts";
import type { Visitor } from "./visit.ts";

/** An act with what the watch needs of it. */
export interface WatchedAct {
  file: string;
  act: Advisory;
  pages: { url: string; lang?: string | undefined }[];
  /** Names and numbers that stand where a page speaks of it. */
  words: string[];
}

/** Acts that are shown and have a page of an authority, a law or a court. The press is not asked again. */
export function watchedActs({ advisories, vendors }: Pick<DataFolder, "advisories" | "vendors">): WatchedAct[] {
  const byId = new Map(vendors.map(({ record }) => [record.id, record]));
  return advisories
    .filter(({ record }) => record.display !== false)
    .map(({ file, record }) => {
      const pages = record.sources.flatMap(({ url, kind, lang }) => (url && kind !== "press" ? [{ url, lang }] : []));
      const unique = pages.filter(({ url }, place) => pages.findIndex((other) => other.url === url) === place);
      return { file, act: record, pages: unique, words: wordsOf(record, byId) };
    })
    .filter(({ pages }) => pages.length > 0);
}

function wordsOf({ scope, reference, originalTitle }: Advisory, vendors: ReadonlyMap<string, Vendor>): string[] {
  const names = scope
    .flatMap(({ named }) => named)
    .flatMap((id) => vendors.get(id)?.names ?? [])
    .filter(({ strength }) => strength === "strong")
    .map(({ text }) => text);
  return [...names, ...(reference ? [reference] : []), ...(originalTitle ? [originalTitle.text] : [])];
}

/**
 * Visits every page of an act, keeps what was seen, and moves `asOf` where the text is in full what a person confirmed. Nothing
 * is kept, and nothing comes back, when the budget ends half-way.
 */
export async function watchAct(
  data: string,
  watched: WatchedAct,
  visitor: Visitor,
  today: string,
): Promise<SeenAct | undefined> {
  const before = readSeen(data, watched.act.id);
  const pages: SeenPage[] = [];
  for (const { url, lang } of watched.pages) {
    const known = before.pages.find((page) => page.url === url);
    const page = await look(visitor, { url, lang, words: watched.words }, known, today);
    if (!page) return undefined;
    pages.push(page);
  }
  const seen = { act: watched.act.id, pages };
  writeSeen(data, seen);
  if (isConfirmedByText(pages)) moveAsOf(data, watched, today);
  return seen;
}

/** A page says, word for word, what a person confirmed; and none of the others has changed or is gone. */
function isConfirmedByText(pages: readonly SeenPage[]): boolean {
  return (
    pages.some(
      ({ outcome, hash, confirmed }) => outcome === "unchanged" && confirmed !== undefined && confirmed.hash === hash,
    ) &&
    pages.every(({ outcome, hash, confirmed }) =>
      outcome === "not readable" ? true : outcome === "unchanged" && (!confirmed || confirmed.hash === hash),
    )
  );
}

/** A person's word that an act stands as it is on file, with the text that its pages have now. Answers with the day. */
export function confirmAct(data: string, watched: WatchedAct, { by, on }: { by: string; on: string }): void {
  const seen = readSeen(data, watched.act.id);
  const pages = seen.pages.map((page) => (page.hash ? { ...page, confirmed: { hash: page.hash, on, by } } : page));
  writeSeen(data, { ...seen, pages });
  moveAsOf(data, watched, on);
}

/** Writes a later `asOf` into an act's file; an earlier one is left alone. */
function moveAsOf(data: string, { file, act }: WatchedAct, day: string): void {
  if (act.asOf !== undefined && act.asOf >= day) return;
  const path = join(data, file);
  const fields = Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>).filter(
    ([key]) => key !== "asOf",
  );
  const place = fields.findLastIndex(([key]) => key === "status" || key === "statusSince") + 1;
  const changed = Object.fromEntries([...fields.slice(0, place), ["asOf", day], ...fields.slice(place)]);
  writeFileSync(path, `${JSON.stringify(changed, null, 2)}\n`);
}

/** Those that were visited longest ago come first, so that a day's budget reaches all in turn. */
export function inTurn(data: string, acts: readonly WatchedAct[]): WatchedAct[] {
  const last = (id: string): string =>
    readSeen(data, id)
      .pages.map(({ visited }) => visited)
      .toSorted()[0] ?? "";
  return acts
    .map((watched) => ({ watched, last: last(watched.act.id) }))
    .toSorted((a, b) => (a.last < b.last ? -1 : Number(a.last > b.last)))
    .map(({ watched }) => watched);
}
