import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { COMMON } from "../shared/words/common.ts";
import type { Language } from "../shared/words/format.ts";

/** The language everything below it speaks. */
export const LanguageContext = createContext<Language>("en");

export const useLanguage = (): Language => useContext(LanguageContext);

/** The shared words in the reader's language. */
export const useCommon = (): (typeof COMMON)["en"] => COMMON[useLanguage()];
