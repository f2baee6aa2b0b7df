import { cs as csCommon } from "./cs/common.ts";
import { cs } from "./cs/card.ts";
import { en as enCommon } from "./en/common.ts";
import { en } from "./en/card.ts";
import { cs as csDismissals } from "./cs/dismissals.ts";
import { en as enDismissals } from "./en/dismissals.ts";
import type { CommonData } from "./wording.ts";
import type { Language } from "./format.ts";

export type CardData = typeof en;

/** All the words that a card is made of in one language, as plain data. The background sends them with the view, so that the card's script carries no language. */
export interface CardWords {
  common: CommonData;
  card: CardData;
  quiet: typeof enDismissals;
}

export const CARD_WORDS: Record<Language, CardWords> = {
  en: { common: enCommon, card: en, quiet: enDismissals },
  cs: { common: csCommon, card: cs, quiet: csDismissals },
};
