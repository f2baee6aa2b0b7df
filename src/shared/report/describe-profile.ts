import type { Guess } from "../../core/guess-country.ts";
import type { Profile } from "../../core/profile.ts";
import { profileIn } from "../card-text/verdict-text.ts";
import { CARD_WORDS } from "../words/card.ts";
import { CHECK } from "../words/check.ts";
import { fill } from "../words/fill.ts";
import { type Language } from "../words/format.ts";
import { speech } from "../words/wording.ts";
import { territoryName } from "../words/territories.ts";

/** Who the reader is, inside a sentence: "regulated operator (higher duties), Czechia; no special role, Slovakia"; or that the country was guessed. */
export function describeProfile(profile: Profile, language: Language, guessed?: Guess["from"]): string {
  if (profile.length === 0) return CHECK[language].nobody;
  if (guessed) {
    const countries = profile.map(({ territory }) => territoryName(territory, language));
    return fill(CHECK[language].guessed[guessed], { country: countries.join(", ") });
  }
  return profileIn(profile, speech(language, CARD_WORDS[language]));
}
