import { cs } from "./cs/own.ts";
import { en } from "./en/own.ts";

/** Words about an organisation's own decisions, in each language. */
export const OWN_WORDS = { en, cs };
