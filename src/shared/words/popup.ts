import { cs } from "./cs/popup.ts";
import { en } from "./en/popup.ts";

/** The popup's words in each language. */
export const POPUP = { en, cs };
