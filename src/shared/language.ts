import { browser } from "./browser.ts";
import type { Settings } from "./settings.ts";
import type { UiLanguage } from "../core/ui-language.ts";

export type Language = UiLanguage;

/** The language Caveat speaks: the reader's choice, or else the browser's where Caveat has it. */
export function languageOf({ language }: Pick<Settings, "language">): Language {
  if (language !== "browser") return language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith("cs") ? "cs" : "en";
}
