/** Member states of the European Union (Treaty on European Union, Art. 52; since 1 February 2020 without the United Kingdom). */
export const EU_MEMBERS: ReadonlySet<string> = new Set([
  "AT",
  "BE",
  "BG",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "ES",
  "FI",
  "FR",
  "GR",
  "HR",
  "HU",
  "IE",
  "IT",
  "LT",
  "LU",
  "LV",
  "MT",
  "NL",
  "PL",
  "PT",
  "RO",
  "SE",
  "SI",
  "SK",
]);

/** Does an act of `of` reach somebody in `reader`? A state's act reaches its subdivisions, the Union's its members; never upwards. */
export function reachesTerritory(of: string, reader: string): boolean {
  const country = reader.slice(0, 2);
  return of === reader || of === country || (of === "EU" && EU_MEMBERS.has(country));
}
