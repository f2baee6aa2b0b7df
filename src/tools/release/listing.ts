// Rules of the stores for a listing's text, and how ours is written: store/listing.LANG.md, a heading for each field.

/** The most letters that any of the three stores takes. */
const MOST: Record<string, number> = { Name: 45, Summary: 132, Description: 10_000, "Single purpose": 1000 };
/** No word but the small ones more often than this: stores call it spam. */
const TIMES = 5;

/** The fields of a listing, by heading. */
export function readListing(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf("\n")).trim(), part.slice(part.indexOf("\n") + 1).trim()]),
  );
}

/** What a store would refuse, a sentence each. `vendors` are names that must not stand in it. */
export function listingFaults(text: string, vendors: readonly string[]): string[] {
  const fields = readListing(text);
  const faults = Object.entries(MOST).flatMap(([field, most]) => {
    const value = fields[field];
    if (!value) return [`${field} is missing.`];
    return value.length > most ? [`${field} has ${value.length} letters; ${most} are allowed.`] : [];
  });
  const all = Object.values(fields).join("\n");
  const counts = new Map<string, number>();
  for (const [word] of all.toLowerCase().matchAll(/[\p{L}]{5,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const often = [...counts]
    .filter(([, times]) => times > TIMES)
    .map(([word, times]) => `"${word}" stands there ${times} times.`);
  const named = vendors.filter((name) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u").test(all),
  );
  return [...faults, ...often, ...named.map((name) => `It names a vendor: ${name}.`)];
}
