import type { Guess } from "../../core/guess-country.ts";
import type { Profile } from "../../core/profile.ts";
import { CHECK } from "../words/check.ts";
import { COMMON } from "../words/common.ts";
import { fill } from "../words/fill.ts";
import { type Language } from "../words/format.ts";
import { territoryName } from "../words/territories.ts";

/** Who the reader is, inside a sentence: "regulated operator, Czechia; anyone, Slovakia"; or that the country was guessed. */
export function describeProfile(profile: Profile, language: Language, guessed?: Guess["from"]): string {
  if (profile.length === 0) return CHECK[language].nobody;
  if (guessed) {
    const countries = profile.map(({ territory }) => territoryName(territory, language));
    return fill(CHECK[language].guessed[guessed], { country: countries.join(", ") });
  }
  const words = COMMON[language].roleInline;
  return profile
    .map(({ territory, roles }) => {
      const as = roles.length > 0 ? roles : (["anyone"] as const);
      return `${as.map((role) => words[role]).join(", ")}, ${territoryName(territory, language)}`;
    })
    .join("; ");
}
