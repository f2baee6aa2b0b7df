import type { Advisory } from "../../core/dataset.ts";
import { firstDay, stateOn } from "../../core/state-on.ts";
import { territoryName } from "../../shared/words/territories.ts";
import { checkData } from "./check.ts";
import { confirmedWithin } from "./confirmed-within.ts";
import type { DataFolder } from "./read-data.ts";

/** docs/coverage.md: what is on file per country, and what is known to be missing, as of the day the research closed. */
export function coverage(data: DataFolder): string {
  const today = firstDay(data.meta.research.closed);
  const acts = data.advisories.map(({ record }) => record);
  const shown = acts.filter(({ display }) => display !== false);
  const { warnings } = checkData(data, today);
  // The watch moves `asOf` on after the research has closed.
  const newest = shown.reduce((day, { asOf = "" }) => (asOf.length === 10 && asOf > day ? asOf : day), today);
  const confirmed = confirmedWithin(acts, newest);
  const names = data.vendors.reduce((sum, { record }) => sum + record.names.length, 0);
  return [
    "# Coverage",
    "Made by `npm run data -- coverage`. The absence of an act here is no proof that there is none.",
    `Research closed on ${data.meta.research.closed}, from ${data.meta.research.basis.en}. ${shown.length} acts are shown, ${acts.length - shown.length} are held back. ${data.vendors.length} vendors with ${names} names.`,
    "## By country",
    table(
      [
        "issuer",
        "acts shown",
        "official text read",
        "press alone",
        "in force or phasing in",
        "proposed, announced, on hold",
        "over",
        "state not established",
        "name a vendor",
      ],
      byCountry(shown).map(([country, list]) => row(country, list, today)),
    ),
    "## For which day each state was read",
    "The newest day for which a source shows an act's state; without one, no source has a date.",
    `In the 90 days before ${newest} the state of ${confirmed.recently} of ${confirmed.all} acts was confirmed; [watch.md](watch.md) says by what.`,
    table(["state read", "acts"], readFor(shown, today)),
    "## Held back, and why",
    table(
      ["act", "reason"],
      acts.filter(({ display }) => display === false).map(({ id, reason }) => [id, reason ?? ""]),
    ),
    "## Looked for, and not found",
    list(data.gaps.lookedForInVain),
    "## Known to be missing",
    list(data.gaps.knownToBeMissing),
    "## Counted as incomplete",
    table(
      ["what", "how many"],
      [...warnings].map(([kind, list]) => [kind, String(list.length)]),
    ),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

function byCountry(acts: Advisory[]): [string, Advisory[]][] {
  const groups = new Map<string, Advisory[]>();
  for (const act of acts) {
    const key = act.issuer.subdivision ?? act.issuer.country;
    groups.set(key, [...(groups.get(key) ?? []), act]);
  }
  return [...groups].toSorted(([a], [b]) => territoryName(a, "en").localeCompare(territoryName(b, "en")));
}

/** How old the readings are on `today`, newest first. */
function readFor(acts: Advisory[], today: string): string[][] {
  const age = ({ asOf }: Advisory): number =>
    asOf ? (Date.parse(today) - Date.parse(firstDay(asOf))) / (365.25 * 24 * 3600 * 1000) : Infinity;
  const within = (from: number, to: number): string =>
    String(acts.filter((act) => age(act) >= from && age(act) < to).length);
  return [
    ["less than a year ago", within(-Infinity, 1)],
    ["one to two years ago", within(1, 2)],
    ["two to five years ago", within(2, 5)],
    ["longer ago", within(5, Infinity)],
    ["no dated source", String(acts.filter(({ asOf }) => !asOf).length)],
  ];
}

function row(country: string, acts: Advisory[], today: string): string[] {
  const states = acts.map((act) => stateOn(act, today)?.state);
  const count = (...wanted: (typeof states)[number][]): string =>
    String(states.filter((state) => wanted.includes(state)).length);
  return [
    territoryName(country, "en"),
    String(acts.length),
    String(acts.filter(({ evidence }) => evidence === "official").length),
    String(acts.filter(({ evidence }) => evidence === "press").length),
    count("in-force", "phasing-in"),
    count("proposed", "announced", "on-hold"),
    count("ended", "superseded", "archived", "withdrawn", "annulled"),
    count("unclear"),
    String(acts.filter(({ scope }) => scope.some(({ named }) => named.length > 0)).length),
  ];
}

const list = (lines: string[]): string => lines.map((line) => `- ${line}.`).join("\n") || "None.";

function table(head: string[], rows: string[][]): string {
  if (rows.length === 0) return "None.";
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
