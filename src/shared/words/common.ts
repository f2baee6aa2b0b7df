import { cs } from "./cs/common.ts";
import { en } from "./en/common.ts";
import { speak } from "./speak.ts";

/** The shared words in each language: `COMMON[language].mark.must`. */
export const COMMON = { en: speak("en", en), cs: speak("cs", cs) };
