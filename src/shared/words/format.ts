import type { PartialDay, When, Words } from "../../core/dataset.ts";
import type { UiLanguage } from "../../core/ui-language.ts";

export type Language = UiLanguage;

/** The words of one language, of words that the dataset brings in both. */
export const say = (words: Words, language: Language): string => words[language];

const NBSP = "\u00a0";
const rules: Record<Language, Intl.PluralRules> = { en: new Intl.PluralRules("en"), cs: new Intl.PluralRules("cs") };

/** Forms of a noun that follow a count: `few` is the Czech 2 to 4, `many` a Czech fraction. English needs two. */
export interface Forms {
  one: string;
  few?: string;
  many?: string;
  other: string;
}

/** The form that follows `count`, without the number. */
export function form(language: Language, count: number, forms: Forms): string {
  const rule = rules[language].select(count);
  return (rule === "one" || rule === "few" || rule === "many" ? forms[rule] : undefined) ?? forms.other;
}

/** A number with its unit, not to be broken between them: "2 acts", "5 aktů". */
export function counted(language: Language, count: number, forms: Forms): string {
  return count.toLocaleString(language) + NBSP + form(language, count, forms);
}

/** Czech "z" as it is said before a number: "z 5", but "ze 7", since that is "ze sedmi". */
export function outOf(n: number): "z" | "ze" {
  let leading = n;
  while (leading >= 1000) leading = Math.trunc(leading / 1000);
  return /^([23467]|1[467]|[67]\d|[123467]\d\d)$/.test(String(leading)) ? "ze" : "z";
}

/**
 * A day, month or year as precise as it is on file: "17 Dec 2018", "July 2021", "2018"; "17. 12. 2018", "červenec 2021". A
 * date is never broken over two lines, so its spaces are U+00A0. `after` gives the Czech form after a preposition ("od
 * července 2021").
 */
export function formatDay(day: PartialDay, language: Language, after = false): string {
  const [year = "", month, date] = day.split("-");
  if (!month) return year;
  if (date && language === "cs") return `${Number(date)}.${NBSP}${Number(month)}.${NBSP}${year}`;
  const name = monthName(month, language, date ? "short" : "long", after);
  return (date ? Number(date) + NBSP : "") + name + NBSP + year;
}

// A card has hundreds of dates, and a formatter takes longer to make than to use.
const months = new Map<string, string>();

function monthName(month: string, language: Language, length: "short" | "long", after: boolean): string {
  const key = month + language + length + String(after);
  const known = months.get(key);
  if (known) return known;
  const parts = new Intl.DateTimeFormat(language === "cs" ? "cs" : "en-US", {
    timeZone: "UTC",
    month: length,
    // The name of the month stands in the genitive only beside a day.
    ...(after && { day: "numeric" }),
  }).formatToParts(new Date(`2000-${month}-01T00:00:00Z`));
  const name = parts.find(({ type }) => type === "month")?.value ?? month;
  months.set(key, name);
  return name;
}

/** A day of the dataset in words; one that was worked out rather than read says so. */
export function formatWhen(when: When, language: Language, after = false): string {
  const inferred = language === "cs" ? " (odvozeno)" : " (inferred)";
  return formatDay(when.on, language, after) + (when.inferred ? inferred : "");
}

/** Months after "v", which no formatter of the browser knows. */
const IN_MONTH = "lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci".split(" ");

/** When something was done, behind a verb: "11 Jul 2024", "in April 2026", "in 2025"; „v dubnu 2026“, „v roce 2025“. */
export function formatDone(when: When, language: Language): string {
  const [, month, date] = when.on.split("-");
  if (date) return formatWhen(when, language);
  const text = formatWhen(when, language);
  if (language === "en") return `in${NBSP}${text}`;
  return month ? `v${NBSP}${text.replace(/^\p{L}+/u, IN_MONTH[Number(month) - 1]!)}` : `v${NBSP}roce${NBSP}${text}`;
}

/** Days from the RFC 3339 instant or ISO date `from` to the ISO date `to`; never below 0. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000));
}

/** A moment, in the reader's own time: `24 Nov 2026, 06:10`. `moment` is RFC 3339. */
export function formatMoment(moment: string, language: Language): string {
  const time = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${formatDay(day, language)}, ${time.getHours()}:${two(time.getMinutes())}`;
}

const languages: Partial<Record<Language, Intl.DisplayNames>> = {};

/** The name of a language in the reader's: "Czech", „čeština“. */
export function languageName(tag: string, language: Language): string {
  languages[language] ??= new Intl.DisplayNames([language], { type: "language" });
  return languages[language].of(tag) ?? tag;
}
