import type { Dataset } from "./dataset.ts";
import type { Steps } from "./steps.ts";

/** The JSON of a dataset, written record by record. */
export function* writing({ vendors, advisories, ...head }: Dataset): Steps<string> {
  const lists: string[] = [];
  for (const records of [vendors, advisories]) {
    const texts: string[] = [];
    for (const [place, record] of records.entries()) {
      texts.push(JSON.stringify(record));
      if (place % 50 === 0) yield;
    }
    lists.push(texts.join(","));
  }
  return `${JSON.stringify(head).slice(0, -1)},"vendors":[${lists[0]}],"advisories":[${lists[1]}]}`;
}
