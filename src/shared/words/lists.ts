import { cs } from "./cs/lists.ts";
import { en } from "./en/lists.ts";

/** The words about kept lists and comparisons in each language. */
export const LISTS = { en, cs };
