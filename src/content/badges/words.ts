import { badge as cs } from "../../shared/words/cs/badge.ts";
import { badge as en } from "../../shared/words/en/badge.ts";

export const wordsIn = (language: "en" | "cs"): typeof en => (language === "cs" ? cs : en);
