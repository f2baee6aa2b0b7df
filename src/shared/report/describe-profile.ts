import type { Profile } from "../../core/profile.ts";
import { CHECK } from "../words/check.ts";
import { COMMON } from "../words/common.ts";
import type { Language } from "../words/format.ts";
import { territoryName } from "../words/territories.ts";

/** Who the reader is, inside a sentence: "regulated operator, Czechia; anyone, Slovakia". */
export function describeProfile(profile: Profile, language: Language): string {
  if (profile.length === 0) return CHECK[language].nobody;
  const words = COMMON[language].roleInline;
  return profile
    .map(({ territory, roles }) => {
      const as = roles.length > 0 ? roles : (["anyone"] as const);
      return `${as.map((role) => words[role]).join(", ")}, ${territoryName(territory, language)}`;
    })
    .join("; ");
}
