import type { Dataset } from "./dataset.ts";
import type { Steps } from "./steps.ts";

/** The JSON of a dataset, written record by record; without the decisions that it may carry, which no page works with. */
export function* writing(dataset: Dataset): Steps<string> {
  const lists: string[] = [];
  const head = { ...dataset, vendors: undefined, advisories: undefined, decisions: undefined, onFile: undefined };
  for (const records of [dataset.vendors, dataset.advisories]) {
    const texts: string[] = [];
    for (const [place, record] of records.entries()) {
      texts.push(JSON.stringify(record));
      if (place % 50 === 0) yield;
    }
    lists.push(texts.join(","));
  }
  return `${JSON.stringify(head).slice(0, -1)},"vendors":[${lists[0]}],"advisories":[${lists[1]}]}`;
}
