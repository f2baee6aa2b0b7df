import { packName as cs } from "./cs/packs.ts";
import { packName as en } from "./en/packs.ts";

/** What a pack of sites is called in each language. */
export const PACK_NAME = { en, cs };
