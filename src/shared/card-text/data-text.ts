import type { DatasetInfo } from "../messages.ts";
import { STALE_DAYS } from "../stale.ts";
import { CARD_WORDS } from "../words/card.ts";
import { fill } from "../words/fill.ts";
import { counted, daysBetween, formatDay, type Language } from "../words/format.ts";

/** What a card says of the data it rests on. */
export interface DataText {
  /** "Data of 2 Dec 2026, research closed 24 Nov 2026". */
  line: string;
  /** The data is old: it stays in use, and newer acts may be missing. */
  stale?: { title: string; why: string };
}

/** The age of the data in words, on the ISO date `today`. */
export function dataText(
  { issued, checked, researchClosed }: DatasetInfo,
  today: string,
  language: Language,
): DataText {
  const { common, card: t } = CARD_WORDS[language];
  const day = (date: string): string => formatDay(date.slice(0, 10), language);
  const days = daysBetween(checked, today);
  return {
    line: `${fill(t.dataOf, { day: day(issued) })}, ${fill(t.researchClosed, { day: day(researchClosed) })}`,
    ...(days >= STALE_DAYS && {
      stale: { title: fill(t.staleTitle, { days: counted(language, days, common.forms.day) }), why: t.staleWhy },
    }),
  };
}
