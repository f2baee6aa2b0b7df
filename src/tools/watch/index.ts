import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { readData } from "../data/read-data.ts";
import { inRepository } from "../repository.ts";
import { confirmAct, watchedActs } from "./acts.ts";
import { outOf, runWatch } from "./run-watch.ts";
import type { Web } from "./visit.ts";

const HELP = `Usage: npm run -s watch -- --contact ADDRESS [--budget REQUESTS] [--act ID]…
       npm run -s watch -- confirm ID --by NAME [--on DAY]

Visits the official pages of the acts on file and the lists of publications of those who issued them, politely: robots.txt is
obeyed, one request at a time, 200 a day at most (--budget). ADDRESS (https: or mailto:, or CAVEAT_WATCH_CONTACT) tells whoever
runs a server whom to ask. What was seen is kept in data/watch; the report and a text for each issue go to out/watch.

confirm: you have read the act's pages, and the record says what they say. Its asOf becomes DAY, today where none is given, and
moves on by itself as long as the pages say the same, word for word.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      contact: { type: "string", default: process.env["CAVEAT_WATCH_CONTACT"] ?? "" },
      budget: { type: "string", default: "200" },
      act: { type: "string", multiple: true },
      by: { type: "string" },
      on: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) console.log(HELP);
  else if (positionals[0] === "confirm") confirm(positionals[1], values);
  else await watch(values);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function watch({
  contact,
  budget,
  act,
}: {
  contact: string;
  budget: string;
  act?: string[] | undefined;
}): Promise<void> {
  if (!/^(https:\/\/|mailto:)\S+$/.test(contact))
    throw new Error(`--contact must be an https: or mailto: address.\n\n${HELP}`);
  const most = Number(budget);
  if (!Number.isInteger(most) || most < 1 || most > 1000)
    throw new Error("--budget takes a whole number from 1 to 1000.");
  const web: Web = { fetch, now: Date.now, pause: (ms) => setTimeout(ms) };
  const out = outOf(inRepository("."));
  mkdirSync(out, { recursive: true });
  const made = madeToday(out);
  if (made >= most) throw new Error(`${made} requests were made today already; the rest is for tomorrow.`);
  const { requests, acts, left } = await runWatch({
    data: inRepository("data"),
    out,
    contact,
    requests: most - made,
    only: act,
    web,
  });
  noteMade(out, made + requests);
  console.log(
    `${acts.length} acts visited with ${requests} requests, ${left} left for another day. ${join(out, "report.md")}`,
  );
}

const dayFile = (out: string): string => join(out, "requests.json");
const dayNow = (): string => new Date().toISOString().slice(0, 10);

function madeToday(out: string): number {
  if (!existsSync(dayFile(out))) return 0;
  const { day, requests } = JSON.parse(readFileSync(dayFile(out), "utf8")) as { day: string; requests: number };
  return day === dayNow() ? requests : 0;
}

function noteMade(out: string, requests: number): void {
  writeFileSync(dayFile(out), JSON.stringify({ day: dayNow(), requests }));
}

function confirm(
  id: string | undefined,
  { by, on = dayNow() }: { by?: string | undefined; on?: string | undefined },
): void {
  if (!id || !by) throw new Error(HELP);
  if (!/^\d{4}-\d\d-\d\d$/.test(on) || on > dayNow())
    throw new Error("--on takes a day, YYYY-MM-DD, today at the latest.");
  const data = inRepository("data");
  const watched = watchedActs(readData(data)).find(({ act }) => act.id === id);
  if (!watched) throw new Error(`${id} is no act with an official page on file.`);
  confirmAct(data, watched, { by, on });
  console.log(`${id} is confirmed as of ${on}.`);
}
