import type { Name, Vendor } from "../../core/dataset.ts";
import { ENDINGS, stemOf } from "../../core/names/inflect.ts";

// The matcher without its index: every name is compared at every place, letter by letter. Slow and plain, to check the
// packed one against. It knows case, width, invisible letters, spaces, hyphens, boundaries, endings and model numbers, but no
// look-alike letters and no rules of names or sentences.

export interface Span {
  start: number;
  end: number;
}

const HIDDEN =
  /\u034f|[\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|[\ufe00-\ufe0f]|[\u17b4\u17b5\u180b-\u180f]/;
const CJK = /[\u3005\u3040-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7af]/;
const WORD = /[\p{L}\p{Nd}\p{Nl}]/u;
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;

interface Form {
  text: string;
  name: Name;
  /** Kind of stem, and whether an ending must follow. */
  stem: number;
  bare: boolean;
}

/** All the ways in which the names of `vendors` may be written, the longest first. */
export function formsOf(vendors: readonly Vendor[]): Form[] {
  const forms = vendors.flatMap(({ names }) =>
    names.flatMap((name): Form[] => {
      if (name.strength === "lookup-only") return [];
      const inflects = /^(?:brand|short|line|native)$/.test(name.kind) && name.case !== "upper" && !name.prefix;
      const { kind, cut } = inflects ? stemOf(name.text) : { kind: 0, cut: 0 };
      const whole: Form = { text: name.text, name, stem: cut === 0 ? kind : 0, bare: true };
      return cut === 0 ? [whole] : [whole, { text: name.text.slice(0, -cut), name, stem: kind, bare: false }];
    }),
  );
  return forms.toSorted((a, b) => b.text.length - a.text.length);
}

/** Where names stand in `text`: leftmost, longest, none inside another. */
export function referenceSpans(forms: readonly Form[], text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = startsHere(text, start) ? longestAt(forms, text, start) : -1;
    if (end < 0) {
      start++;
      continue;
    }
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

const isWord = (char: string | undefined): boolean => char !== undefined && WORD.test(char) && !CJK.test(char);

function startsHere(text: string, at: number): boolean {
  const char = text[at]!;
  if (HIDDEN.test(char)) return false;
  if (CJK.test(char)) return !(KATAKANA.test(char) && KATAKANA.test(text[at - 1] ?? ""));
  if (!isWord(char)) return false;
  let before = at - 1;
  while (before >= 0 && HIDDEN.test(text[before]!)) before--;
  return !isWord(text[before]);
}

function longestAt(forms: readonly Form[], text: string, start: number): number {
  for (const form of forms) {
    const end = formAt(form, text, start);
    if (end >= 0) return end;
  }
  return -1;
}

/** A strong model number may be written with a space in place of its hyphen, if a figure is in it or follows. */
const isParted = ({ prefix, strength }: Name): boolean => prefix === true && strength === "strong";

function formAt({ text: wanted, name, stem, bare }: Form, text: string, start: number): number {
  let at = start;
  let parted = false;
  for (const [n, letter] of wanted.split("").entries()) {
    // Spaces may stand round a hyphen, but not behind the last letter of a name.
    if (wanted[n - 1] === "-") at += /^\s*/.exec(text.slice(at))![0].length;
    while (at < text.length && HIDDEN.test(text[at]!)) at++;
    if (letter === " ") {
      const spaces = /^\s+/.exec(text.slice(at));
      if (!spaces) return -1;
      at += spaces[0].length;
    } else if (letter === "-" && /^\s+-/.test(text.slice(at))) {
      at += /^\s+-/.exec(text.slice(at))![0].length;
    } else if (letter === "-" && /^\s/.test(text.slice(at)) && isParted(name) && n < wanted.length - 1) {
      at += /^\s+/.exec(text.slice(at))![0].length;
      parted = true;
    } else if (at < text.length && same(text[at]!, letter)) at++;
    else return -1;
  }
  const last = wanted.at(-1)!;
  if (name.prefix) {
    const rest = Array.from({ length: text.length - at }, (_, n) => text[at + n]!);
    let end = at;
    for (const [n, char] of rest.entries()) {
      if (isWord(char)) end = at + n + 1;
      else if (!HIDDEN.test(char) && !(/[-/]/.test(char) && end === at + n)) break;
    }
    return parted && !/\d/.test(text.slice(start, end + 2)) ? -1 : end;
  }
  if (CJK.test(last)) return KATAKANA.test(last) && at - start < 5 && KATAKANA.test(text[at] ?? "") ? -1 : at;
  if (!isWord(last)) return at;
  let ending = "";
  let end = at;
  for (let next = at; next < text.length && ending.length < 5; next++) {
    if (HIDDEN.test(text[next]!)) continue;
    if (!isWord(text[next])) break;
    ending += text[next]!.toLowerCase();
    end = next + 1;
  }
  if (ending === "") return bare ? at : -1;
  if (!ENDINGS[stem]!.includes(ending) || (name.strength === "weak" && ending.endsWith("s"))) return -1;
  return end;
}

const HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63";
const QUOTES = "\"'`´«»‘’‚‛“”„‟‹›";

function same(a: string, b: string): boolean {
  if (a === b || a.normalize("NFKC").toLowerCase() === b.normalize("NFKC").toLowerCase()) return true;
  return [HYPHENS, QUOTES].some((signs) => signs.includes(a) && signs.includes(b));
}
