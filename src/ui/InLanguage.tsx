import type { ComponentChildren } from "preact";
import { CARD_WORDS } from "../shared/words/card.ts";
import type { Language } from "../shared/words/format.ts";
import { speech } from "../shared/words/wording.ts";
import { WordingContext } from "./language.ts";

const SPEECH = { en: speech("en", CARD_WORDS.en), cs: speech("cs", CARD_WORDS.cs) };

/** Our own pages: everything inside speaks one language. */
export function InLanguage({ language, children }: { language: Language; children: ComponentChildren }) {
  return <WordingContext.Provider value={SPEECH[language]}>{children}</WordingContext.Provider>;
}
