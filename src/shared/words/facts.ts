import { cs } from "./cs/facts.ts";
import { en } from "./en/facts.ts";

/** Words of an act's facts on a card. Apart from those of the card, as only the background says them. */
export const FACT_WORDS = { en, cs };
