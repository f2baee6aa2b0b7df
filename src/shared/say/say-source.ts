import type { Source } from "../../core/dataset.ts";
import { titleIn } from "../../core/source-title.ts";
import { fill } from "../words/fill.ts";
import { form, languageName } from "../words/format.ts";
import type { Speech } from "../words/speak.ts";
import type { SaidSource, SaidSources } from "./said.ts";

export function saySource(source: Source, { language, common }: Speech): SaidSource {
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
export function saySources(sources: readonly Source[], spoken: Speech): SaidSources {
  const ordered = sources.toSorted((a, b) => RANK[a.kind] - RANK[b.kind]).map((source) => saySource(source, spoken));
  const open = ordered.slice(0, OPEN);
  const folded = ordered.slice(open.length);
  const more = fill(form(spoken.language, folded.length, spoken.card.moreSources), { n: String(folded.length) });
  return { open, folded, more };
}
