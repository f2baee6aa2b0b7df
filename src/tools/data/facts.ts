import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataFolder } from "./read-data.ts";

/** A date, reference number or link in the data that stands in no research record, or a record that rests on nothing. */
export interface StrayFact {
  file: string;
  field: string;
  value: string;
}

/** Lists of records, each with an `id`. */
const RECORDS = [
  "advisories-europe.json",
  "advisories-world.json",
  "advisories-2026-12.json",
  "class-acts.json",
  "vendors.json",
  "vendor-origin.json",
];
const NOTES = [
  "as-of.tsv",
  "conditional-verdicts.tsv",
  "obligations.md",
  "advisories-europe-notes.md",
  "advisories-world-notes.md",
  "advisories-2026-12-notes.md",
  "class-acts-notes.md",
  "vendors-notes.md",
];

/**
 * Every date, reference number and link of the data that no research file has. Months and years count as the start of a day
 * that is there. A record that no research file knows by its id stands on its own sources: one with an address is enough.
 */
export function strayFacts({ vendors, advisories }: DataFolder, researchFolder: string): StrayFact[] {
  const read = (file: string): string => readFileSync(join(researchFolder, file), "utf8");
  const research = [...RECORDS, ...NOTES].map(read).join("\n");
  const ids = new Set(RECORDS.flatMap((file) => (JSON.parse(read(file)) as { id: string }[]).map(({ id }) => id)));
  const dates = datesIn(research);
  const known = (field: string, value: string): boolean => {
    if (/(^|\.)(on|asOf|closed)$/.test(field))
      return dates.has(value) || [...dates].some((date) => date.startsWith(value));
    return research.includes(JSON.stringify(value).slice(1, -1)) || research.includes(value);
  };
  return [...vendors, ...advisories].flatMap(({ file, record }) => {
    if (!ids.has(record.id))
      return record.sources.some(({ url, address }) => url ?? address)
        ? []
        : [{ file, field: "sources", value: "have no address, and no research record knows this id" }];
    return facts(record)
      .filter(({ field, value }) => !known(field, value))
      .map(({ field, value }) => ({ file, field, value }));
  });
}

/** ISO dates, and those that the notes write out ("27 August 2026", "July 2021"). */
function datesIn(text: string): Set<string> {
  const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  const dates = new Set(text.match(/\d{4}-\d{2}(-\d{2})?/g));
  for (const [, day, month = "", year] of text.matchAll(
    /(?:(\d{1,2})\.? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{4})/gi,
  )) {
    const iso = `${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, "0")}`;
    dates.add(day ? `${iso}-${day.padStart(2, "0")}` : iso);
  }
  for (const [, month = "", day = "", year] of text.matchAll(
    /(january|february|march|april|may|june|july|august|september|october|november|december) (\d{1,2}), (\d{4})/gi,
  )) {
    dates.add(
      `${year}-${String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`,
    );
  }
  for (const [year] of text.matchAll(/\b(?:19|20)\d{2}\b/g)) dates.add(year);
  return dates;
}

function facts(value: unknown, path = ""): { field: string; value: string }[] {
  if (typeof value === "string")
    return /(^|\.)(on|asOf|url|address|reference)$/.test(path) ? [{ field: path, value }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => facts(inner, path ? `${path}.${key}` : key));
}
