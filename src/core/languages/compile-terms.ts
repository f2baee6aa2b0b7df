import { termsOf, wordsOf } from "./grammar.ts";
import { LANGUAGES } from "./index.ts";
import type { Language } from "./language.ts";
import { SETS, WORD_SETS } from "./sentence-sets.ts";

/** The terms of sentences as an index carries them: a line for each set, in the order of `openTerms`. */
export function compileTerms(languages: readonly Language[] = LANGUAGES): string {
  const keyed = SETS.map((set) =>
    languages
      .filter(
        ({ compounds }) =>
          !set.startsWith("for") || set.startsWith("former") || (set === "forCompounds") === (compounds ?? false),
      )
      .flatMap(({ sentence }) => termsOf(sentence?.[set === "forCompounds" ? "for" : set] ?? ""))
      .map((ways) => ways.map(checked).join(";")),
  );
  const single = WORD_SETS.map((set) =>
    languages.flatMap(({ sentence, compounds }) =>
      wordsOf((set === "compounds" ? compounds && sentence?.accessories : sentence?.[set]) ?? ""),
    ),
  );
  return [...keyed, ...single].map((line) => line.join(",")).join("\n");
}

/** Terms are looked up by the first four letters of a word. */
function checked(term: string): string {
  if (/^[^\s*…\u3000-\ud7ff]{0,3}\*/u.test(term)) throw new Error(`Too many words begin as “${term}”.`);
  return term;
}
