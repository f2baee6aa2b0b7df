/** Sets of terms that are looked for round a name, in the order of an index. */
export const SETS = [
  "worksWith",
  "fits",
  "heads",
  "except",
  "excludes",
  "former",
  "follow",
  "credits",
  "titles",
  "givenNames",
  "for",
  "cases",
  "imitations",
  "networks",
  "worksWithIt",
  "casesBehind",
  "isExcluded",
  "formerBehind",
  "account",
  "places",
  "pseudo",
] as const;
/** Sets of single words that are asked for one by one. */
export const WORD_SETS = ["joiners", "links", "ends", "accessories", "networks"] as const;
