/** The languages that Caveat speaks. Each has its words in `shared/words` and in `_locales`. */
export type UiLanguage = "en" | "cs";
