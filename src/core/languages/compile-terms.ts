import { termsOf, wordsOf } from "./grammar.ts";
import { LANGUAGES } from "./index.ts";
import type { Language, SentenceTerms } from "./language.ts";
import { SAME_SCOPE, type SentenceSet, SETS, WORD_SETS } from "./sentence-sets.ts";

/** The terms of sentences as an index carries them: a line for each set, in the order of `openTerms`. */
export function compileTerms(languages: readonly Language[] = LANGUAGES): string {
  const keyed = SETS.map((set) =>
    languages
      .filter(
        ({ compounds }) => !["for", "forCompounds"].includes(set) || (set === "forCompounds") === (compounds ?? false),
      )
      .flatMap(({ sentence }) => fieldsOf(set).flatMap((field) => termsOf(sentence?.[field] ?? "")))
      .map((ways) => ways.map(checked).join(";")),
  );
  const single = WORD_SETS.map((set) =>
    languages.flatMap(({ sentence, compounds }) =>
      wordsOf((set === "compounds" ? compounds && sentence?.accessories : sentence?.[set]) ?? ""),
    ),
  );
  return [...keyed, ...single].map((line) => [...new Set(line)].join(",")).join("\n");
}

/** Terms are looked up by the first four letters of a word. */
function checked(term: string): string {
  if (/^[^\s*…\u3000-\ud7ff]{0,3}\*/u.test(term)) throw new Error(`Too many words begin as “${term}”.`);
  return term;
}

const fieldsOf = (set: SentenceSet): (keyof SentenceTerms)[] => [
  set === "forCompounds" ? "for" : set,
  ...(Object.keys(SAME_SCOPE) as (keyof typeof SAME_SCOPE)[]).filter((field) => SAME_SCOPE[field] === set),
];
