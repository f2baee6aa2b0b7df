import { cs } from "./cs/check.ts";
import { en } from "./en/check.ts";

/** The words of the list check and of records in each language. */
export const CHECK = { en, cs };
