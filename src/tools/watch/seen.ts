import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

// What the watch saw, a file for each act in data/watch/acts/, so that git keeps what a page said and when.

const Day = v.pipe(v.string(), v.isoDate());

const SeenPage = v.object({
  url: v.string(),
  /** The newest day on which the page was asked for, and what came of it. */
  visited: Day,
  outcome: v.string(),
  detail: v.optional(v.string()),
  /** The text that was read last, and on what day. */
  read: v.optional(Day),
  hash: v.optional(v.string()),
  lang: v.optional(v.string()),
  lines: v.optional(v.array(v.string())),
  /** Feeds of news that the page names. */
  feeds: v.optional(v.array(v.string())),
  /** The newest change of the text. */
  change: v.optional(v.object({ on: Day, diff: v.string() })),
  /** The text with which a person found the act confirmed. */
  confirmed: v.optional(v.object({ hash: v.string(), on: Day, by: v.string() })),
});
export type SeenPage = v.InferOutput<typeof SeenPage>;

const SeenAct = v.object({ act: v.string(), pages: v.array(SeenPage) });
export type SeenAct = v.InferOutput<typeof SeenAct>;

const fileOf = (data: string, act: string): string => join(data, "watch/acts", `${act}.json`);

/** What is known of an act's pages from earlier visits. */
export function readSeen(data: string, act: string): SeenAct {
  const file = fileOf(data, act);
  return existsSync(file) ? v.parse(SeenAct, JSON.parse(readFileSync(file, "utf8"))) : { act, pages: [] };
}

export function writeSeen(data: string, seen: SeenAct): void {
  mkdirSync(join(data, "watch/acts"), { recursive: true });
  writeFileSync(fileOf(data, seen.act), `${JSON.stringify(seen, null, 2)}\n`);
}
