import type { Advisory } from "../../core/dataset.ts";
import { stateOn } from "../../core/state-on.ts";
import { territoryName } from "../../shared/words/territories.ts";
import { checkData } from "./check.ts";
import type { DataFolder } from "./read-data.ts";

/** docs/coverage.md: what is on file per country, and what is known to be missing. As of `today` (ISO date). */
export function coverage(data: DataFolder, today: string): string {
  const acts = data.advisories.map(({ record }) => record);
  const shown = acts.filter(({ display }) => display !== false);
  const { warnings } = checkData(data, today);
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
    "## How long ago each was last confirmed",
    "A record carries such a day only where a source says on what day the act was still valid; for all others the research found no withdrawal.",
    table(
      ["act", "last confirmed"],
      shown.filter(({ confirmed }) => confirmed).map(({ id, confirmed }) => [id, confirmed?.on ?? ""]),
    ),
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
