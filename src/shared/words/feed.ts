import { cs } from "./cs/feed.ts";
import { en } from "./en/feed.ts";

/** The words of the data and its feeds in each language. */
export const FEED = { en, cs };
