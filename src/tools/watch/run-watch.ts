import { compileIndex } from "../../core/names/compile-index.ts";
import { join } from "node:path";
import { confirmedWithin } from "../data/confirmed-within.ts";
import { readData } from "../data/read-data.ts";
import { inTurn, watchAct, watchedActs } from "./acts.ts";
import { candidatesAmong, goodsWords, readCandidates, writeCandidates } from "./candidates.ts";
import { type Item, listsInTurn, noteRead, readList } from "./publications.ts";
import { writeReport, type Findings } from "./report.ts";
import type { SeenAct } from "./seen.ts";
import { Visitor, type Web } from "./visit.ts";

export interface WatchOptions {
  /** The folder that editors keep, and where the report goes. */
  data: string;
  out: string;
  contact: string;
  /** Requests that are left for today; a quarter is kept for lists of publications. */
  requests: number;
  /** These acts alone. */
  only?: string[] | undefined;
  web: Web;
}

const BYTES = 200_000_000;

/** One run: the acts' pages, then the lists of publications, then the report. Answers with what it found and the requests it made. */
export async function runWatch({
  data,
  out,
  contact,
  requests,
  only,
  web,
}: WatchOptions): Promise<Findings & { requests: number }> {
  const today = new Date(web.now()).toISOString().slice(0, 10);
  const folder = readData(data);
  const all = watchedActs(folder).filter(({ act }) => !only || only.includes(act.id));
  const forLists = only ? 0 : Math.floor(requests / 4);
  const visitor = new Visitor(web, contact, { requests: requests - forLists, bytes: BYTES });
  const seen: SeenAct[] = [];
  for (const watched of inTurn(data, all)) {
    const act = await watchAct(data, watched, visitor, today);
    if (!act) break;
    seen.push(act);
  }
  visitor.budget.requests += forLists;
  const { items, failedLists } = only ? { items: [], failedLists: [] } : await readLists();
  const before = readCandidates(data);
  const onFile = folder.advisories.flatMap(({ record }) => record.sources.flatMap(({ url }) => (url ? [url] : [])));
  const known = new Set([...onFile, ...before.map(({ url }) => url)]);
  // Without the terms by which a sentence rules a name out: "no Huawei" is just what is looked for.
  const vendors = folder.vendors.map(({ record }) => record);
  const index = compileIndex(vendors, { terms: false });
  const candidates = candidatesAmong(items, { index, goods: goodsWords(data), known, today });
  if (candidates.length > 0) writeCandidates(data, [...before, ...candidates]);
  const confirmed = confirmedWithin(
    readData(data).advisories.map(({ record }) => record),
    today,
  );
  const findings = { today, acts: seen, left: all.length - seen.length, candidates, failedLists, confirmed };
  writeReport(out, findings);
  return { ...findings, requests: requests - visitor.budget.requests };

  async function readLists(): Promise<{ items: Item[]; failedLists: string[] }> {
    const feeds = seen.flatMap(({ pages }) => pages.flatMap(({ feeds = [] }) => feeds));
    const origins = [...new Set(all.flatMap(({ pages }) => pages.map(({ url }) => new URL(url).origin)))];
    const names = folder.vendors.filter(({ record }) => record.kind === "company").map(({ record }) => record.label);
    const items: Item[] = [];
    const failedLists: string[] = [];
    const sitemaps: string[] = [];
    // What robots.txt names is known for hosts that were visited just now; others have their turn another day.
    const visited = new Set(seen.flatMap(({ pages }) => pages.map(({ url }) => new URL(url).origin)));
    for (const origin of origins.filter((origin) => visited.has(origin)))
      sitemaps.push(...(await visitor.sitemaps(`${origin}/`)));
    for (const list of listsInTurn(data, [...feeds, ...sitemaps])) {
      if (visitor.budget.requests <= 0) break;
      const { items: found, failed } = await readList(visitor, list, { names, today });
      items.push(...found);
      if (failed) failedLists.push(`${list}: ${failed}`);
      noteRead(data, list, today);
    }
    return { items, failedLists };
  }
}

/** Where a run leaves its report. */
export const outOf = (root: string): string => join(root, "out/watch");
