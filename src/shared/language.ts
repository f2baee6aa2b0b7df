import { browser } from "./browser.ts";
import type { Settings } from "./settings.ts";

export type Language = "en" | "cs";

/** The language Caveat speaks: the reader's choice, or else the browser's where Caveat has it. */
export function languageOf({ language }: Pick<Settings, "language">): Language {
  if (language !== "browser") return language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith("cs") ? "cs" : "en";
}
