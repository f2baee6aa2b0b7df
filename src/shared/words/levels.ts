import type { Level } from "../levels.ts";

/** How much is marked: the name of each level, and a sentence on it. */
export const LEVEL_WORDS: Record<"en" | "cs", Record<Level, readonly [name: string, means: string]>> = {
  en: {
    mine: [
      "What concerns me",
      "Vendors whom an act binds you about, advises you about, or may do so once you say your role. The rest is counted in the popup.",
    ],
    countries: ["Also other countries’ acts", "Acts of other countries, and acts of yours that bind others."],
    all: ["Everything on file", "Also vendors that are only related to one, and acts that are no longer in force."],
  },
  cs: {
    mine: [
      "Co se týká mě",
      "Výrobci, kvůli kterým vás něco zavazuje, někdo vám něco doporučuje nebo záleží na vaší roli. Ostatní jen počítá okno Caveatu.",
    ],
    countries: ["I dokumenty jiných zemí", "Také dokumenty jiných zemí a ty z vaší země, které zavazují jiné."],
    all: ["Vše, co je v datech", "Také výrobci, u kterých je jen souvislost, a dokumenty, které už neplatí."],
  },
};
