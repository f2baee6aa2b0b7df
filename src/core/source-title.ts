import type { Source } from "./dataset.ts";
import type { UiLanguage } from "./ui-language.ts";

/** What a source is called: one in Czech is called in Czech to readers of Czech. */
export const titleIn = ({ title, titleCs }: Source, language: UiLanguage): string =>
  (language === "cs" && titleCs) || title;
