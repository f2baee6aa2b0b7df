import type { Source } from "../../core/dataset.ts";
import { titleIn } from "../../core/source-title.ts";
import { fill } from "../words/fill.ts";
import { form, languageName } from "../words/format.ts";
import type { Wording } from "../words/wording.ts";
import type { SourceText, SourcesText } from "./text-types.ts";

export function sourceText(source: Source, { language, common }: Wording): SourceText {
  const { url, address, kind, unread, reprint, lang } = source;
  const about = [
    lang && languageName(lang, language),
    reprint && common.sourceReprint,
    unread && common.sourceUnread,
    address,
  ].filter(Boolean);
  return {
    mark: common.source[kind],
    isPress: kind === "press",
    title: titleIn(source, language),
    ...(lang && { lang }),
    ...(url && { url }),
    about: about.map((words) => `· ${words}`).join(" "),
  };
}

const RANK: Record<Source["kind"], number> = { official: 0, law: 0, court: 0, press: 1 };
const OPEN = 3;

/** Official ones before press; the end of a long list is folded. */
export function sourceTexts(sources: readonly Source[], wording: Wording): SourcesText {
  const ordered = sources.toSorted((a, b) => RANK[a.kind] - RANK[b.kind]).map((source) => sourceText(source, wording));
  const open = ordered.slice(0, OPEN);
  const folded = ordered.slice(open.length);
  const more = fill(form(wording.language, folded.length, wording.card.moreSources), { n: String(folded.length) });
  return { open, folded, more };
}
