import { badge as cs } from "../../shared/words/cs/badge.ts";
import { badge as en } from "../../shared/words/en/badge.ts";
import type { UiLanguage } from "../../core/ui-language.ts";

export const wordsIn = (language: UiLanguage): typeof en => (language === "cs" ? cs : en);
