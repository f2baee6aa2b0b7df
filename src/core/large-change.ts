import type { Dataset } from "./dataset.ts";

type Records = Pick<Dataset, "vendors" | "advisories">;

/**
 * Whether so much comes or goes that a person should look first: a stolen key or a slip could empty the data. More than a
 * quarter removed, or more than as many again added (at least 50), of either vendors or advisories.
 */
export function isLargeChange(before: Records, after: Records): boolean {
  return tooMuch(before.vendors, after.vendors) || tooMuch(before.advisories, after.advisories);
}

function tooMuch(before: readonly { id: string }[], after: readonly { id: string }[]): boolean {
  const [old, fresh] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  const removed = [...old].filter((id) => !fresh.has(id)).length;
  const added = [...fresh].filter((id) => !old.has(id)).length;
  return removed > old.size / 4 || added > Math.max(50, old.size);
}
