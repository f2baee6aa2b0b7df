/** Sets of terms that are looked for round a name, in the order of an index. */
export const SETS = [
  "worksWith",
  "fits",
  "heads",
  "excludes",
  "follow",
  "credits",
  "titles",
  "accessories",
  "for",
  "forCompounds",
  "cases",
  "imitations",
  "networks",
  "worksWithIt",
  "casesBehind",
  "isExcluded",
  "formerBehind",
  "account",
  "pseudo",
] as const;
export type SentenceSet = (typeof SETS)[number];
/** Sets of single words that are asked for one by one; the accessories of languages whose nouns join. */
export const WORD_SETS = ["joiners", "links", "ends", "networks", "compounds"] as const;
/** Terms whose scope is that of another set: an index holds them there. */
export const SAME_SCOPE = { except: "worksWith", former: "fits", places: "formerBehind" } as const;
