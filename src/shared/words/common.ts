import { cs } from "./cs/common.ts";
import { en } from "./en/common.ts";

/** The shared words in each language: `COMMON[language].mark.must`. */
export const COMMON = { en, cs };
