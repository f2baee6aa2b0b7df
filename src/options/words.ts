import { OPTIONS } from "../shared/words/options.ts";
import { useLanguage } from "../ui/language.ts";

/** The words of the settings in the reader's language. */
export const useWords = (): (typeof OPTIONS)["en"] => OPTIONS[useLanguage()];
