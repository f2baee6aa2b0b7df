import { existsSync, statSync } from "node:fs";
import type { Library } from "../../core/advisories-for.ts";
import { ownListIn } from "../../core/own/in-dataset.ts";
import type { OwnLine } from "../../core/own/own-line.ts";
import { decisionsOn, makeOwnList, type OwnList } from "../../core/own/own-list.ts";
import { readOwnTable } from "../../core/own/read-table.ts";
import type { Profile } from "../../core/profile.ts";
import { readOwnFile } from "../../shared/read-own-file.ts";
import type { OwnLines } from "../../shared/report/report-rows.ts";
import { decisionTexts } from "../../shared/card-text/decision-text.ts";
import { tableFaultText } from "../../shared/card-text/table-fault-text.ts";
import type { Language } from "../../shared/words/format.ts";
import { clock } from "../feed/feed-place.ts";
import { readFrom } from "../feed/read-from.ts";
import { verifyFeed } from "../feed/verify-feed.ts";
import { openPath } from "./read-input.ts";

/** The lines of an organisation's table; throws a sentence where it is refused. */
export async function readTable(path: string, library: Library, day: string, language: Language): Promise<OwnLine[]> {
  const bytes = await openPath(path);
  const rows = await readOwnFile(path, bytes);
  await bytes.close();
  const lines = Array.isArray(rows) ? readOwnTable(rows, library, day) : rows;
  if ("code" in lines) throw new Error(`${path}: ${tableFaultText(lines, language)}`);
  return lines;
}

/**
 * What an organisation decided, as it stands on `day`, put into words: from its table, decided that day, or from its feed, which is
 * a folder or a bundle. Throws a sentence where that is refused.
 */
export async function readOwnDecisions(
  path: string,
  library: Library,
  { profile, day, language }: { profile: Profile; day: string; language: Language },
): Promise<OwnLines> {
  const isFeed = path.endsWith(".json") || (existsSync(path) && statSync(path).isDirectory());
  const list = isFeed
    ? await readFeedList(path)
    : await makeOwnList(await readTable(path, library, day, language), library, day);
  return decisionTexts(await decisionsOn(list, library, { profile, day, official: isFeed }), language);
}

async function readFeedList(path: string): Promise<OwnList> {
  const read = await readFrom(path);
  const root = await read("1.root.json", 64 * 1024);
  const feed = root.ok ? await verifyFeed(root.bytes, read, clock()) : root;
  if (!feed.ok) throw new Error(`${path}: this feed is refused (${feed.code}).`);
  const list = ownListIn(feed.dataset);
  if (!list) throw new Error(`${path}: this feed carries no decisions.`);
  return list;
}
