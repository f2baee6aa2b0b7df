import { cs } from "./cs/common.ts";
import { en } from "./en/common.ts";
import { commonWords } from "./wording.ts";

/** The shared words in each language: `COMMON[language].mark.must`. */
export const COMMON = { en: commonWords("en", en), cs: commonWords("cs", cs) };
