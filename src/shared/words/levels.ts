import type { Level } from "../levels.ts";

/** How much is marked: the name of each level, and a sentence on it. */
export const LEVEL_WORDS: Record<"en" | "cs", Record<Level, readonly [name: string, means: string]>> = {
  en: {
    mine: [
      "What concerns me",
      "Vendors with an act that binds or advises you, or may do so once you say your role. The popup counts the rest.",
    ],
    countries: ["Also other countries’ acts", "Acts of other countries, and acts of yours that bind others."],
    all: ["Everything on file", "Also vendors that are only related to one, and acts that are no longer in force."],
  },
  cs: {
    mine: [
      "Co se týká mě",
      "Výrobci, jichž se týká dokument, který vás zavazuje nebo vám radí, i ti, u kterých záleží na vaší roli. Ostatní se jen počítají v okně Caveatu.",
    ],
    countries: ["I dokumenty jiných zemí", "Také dokumenty jiných zemí a ty z vaší země, které zavazují jiné."],
    all: ["Vše, co je v datech", "Také výrobci, u kterých je jen souvislost, a dokumenty, které už neplatí."],
  },
};
