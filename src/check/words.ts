import { CHECK } from "../shared/words/check.ts";
import { useLanguage } from "../ui/language.ts";

export const useWords = () => CHECK[useLanguage()];
