import { cs } from "./cs/options.ts";
import { en } from "./en/options.ts";

/** The words of the settings in each language. */
export const OPTIONS = { en, cs };
