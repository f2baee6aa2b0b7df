import { cs } from "./cs/actions.ts";
import { en } from "./en/actions.ts";

/** The words of texts to begin with, in each language. */
export const ACTIONS = { en, cs };
