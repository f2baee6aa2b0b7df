import { useLanguage } from "../ui/language.ts";
import { POPUP } from "../shared/words/popup.ts";

/** The popup's words in the reader's language. */
export const useWords = (): (typeof POPUP)["en"] => POPUP[useLanguage()];
