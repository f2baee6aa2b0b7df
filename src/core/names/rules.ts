import { CASE_DIFFERS, type Match, INFLECTED, LOOKS_ALIKE, MODEL } from "./match.ts";
import { ADDRESS, HOST_ALONE, INITIALS, SHAPES } from "./expressions.ts";
import * as layout from "./index-format.ts";
import { CJK, stepAt } from "../languages/letters.ts";
import { ANY_CASE, hasLetter, isCapital, isHan, isSmall } from "./letters.ts";
import type { Listed } from "./name-index.ts";
import { lowerCased } from "./lower-case.ts";
import type { Context } from "./mention.ts";
import type { NameIndex } from "./name-index.ts";

// What a name's own entry in the dataset asks of the text round it.

/** How far from a name, in UTF-16 units, a word of its `needs` counts. */
const NEEDS_REACH = 120;
/** How far a word of its `unless` counts: about a clause. */
const UNLESS_REACH = 40;

/** Whether the text writes the name in a case that it allows. */
export function standsByCase(text: string, { start, end, marks }: Match, { flags, text: name }: Listed): boolean {
  // An ending in lower case on a name in lower case is rather a word of the language: solarka.
  if (marks & INFLECTED && isSmall(text.charAt(start)) && isCapital(name.charAt(0))) return false;
  if (marks & MODEL) {
    // A letter that follows makes a word, unless a number stands before it: Moto Guzzi, moto GS500, but HG6145F.
    const written = text.slice(start, end).replace(/\s*-\s*/, "-");
    const rest = written.slice(name.length);
    if (hasLetter(rest.charAt(0)) && !(/\d/.test(name) && (/\d/.test(rest) || rest.length <= 2))) return false;
  }
  if ((flags & (layout.CASE_EXACT | layout.CASE_UPPER)) === 0) return true;
  if (flags & layout.CASE_EXACT && (marks & CASE_DIFFERS) === 0) return true;
  // In capitals an exact name stands too: such a text has no case to go by, and a weak name still has its needs.
  return !/[a-z]|[а-я]{2}/.test(text.slice(start, flags & layout.PREFIX ? start + name.length : end));
}

/**
 * Whether look-alike letters can be meant as a disguise. A short word of one other script throughout is a word of that
 * script: каса, ОРРО.
 */
export function standsByScript(text: string, { start, end, marks }: Match, { text: name }: Listed): boolean {
  if ((marks & LOOKS_ALIKE) === 0 || name.length >= 5) return true;
  const written = text.slice(start, end);
  return [/[a-z]/i, /[а-я]/i].every((script) => !script.test(name) || script.test(written));
}

/**
 * Whether the name stands as a word of the text, and not inside an address. A domain stands by itself only; a weak name is none
 * where it is a person's.
 */
export function standsInText(text: string, { start, end }: Match, { flags }: Listed): boolean {
  const isDomain = (flags & layout.DOMAIN) > 0;
  const isWeak = (flags & layout.WEAK) > 0;
  // Between blanks, commas, Han or kana, as most do, it is in no address.
  const partsWords = !isDomain && partsWordsAt(text, start - 1) && partsWordsAt(text, end);
  if (partsWords && !isWeak) return true;
  const near = `${text.slice(Math.max(0, start - 200), start)}\0${text.slice(end, end + 200)}`;
  if (isWeak && INITIALS.test(near)) return false;
  return partsWords || (!ADDRESS.test(near) && (!isDomain || HOST_ALONE.test(near)));
}

/** How much of the text round a name is cut into words. */
const CUT_REACH = 4;
let words: Intl.Segmenter | undefined;
/** Such a word before a name makes no other with its first sign, or only by chance: 从小米. */
const BEFORE = "从由对和在的与是用购";
const isSign = (text: string, at: number): boolean => stepAt(text, at) === CJK;

/**
 * Whether a short name of Han stands where words begin and end, rather than of the last of one word and the first of the
 * next: 喜讯飞遍. The browser knows no vendors; to it such a name may be several words.
 */
export function standsByWords(text: string, { start, end }: Match): boolean {
  if (end - start > 3 || text.charCodeAt(start) < 0x3400) return true;
  // Korean parts its words by blanks, and joins particles to them.
  if (end - start > 2 && text.charAt(start) >= "가" && text.charAt(start - 1) < "가") return true;
  // No word goes on over other signs.
  let from = start;
  if (!BEFORE.includes(text.charAt(start - 1))) while (from > start - CUT_REACH && isSign(text, from - 1)) from--;
  let to = end;
  while (to < end + CUT_REACH && isSign(text, to)) to++;
  if (from === start && to === end) return true;
  words ??= new Intl.Segmenter("zh", { granularity: "word" });
  const parts = words.segment(`${text.slice(from, to)} `);
  const first = parts.containing(start - from)!;
  if (first.index < start - from) return false;
  if (to === end || first.segment.length === end - start || parts.containing(end - from)!.index === end - from)
    return true;
  // Engines differ in where words begin; what follows a true name is a word still: 大华发布.
  return words.segment(text.slice(end, to)).containing(0)!.segment.length > 1;
}

/** A blank, a comma, a new line, Han, kana or Hangul, or an end of the text. */
function partsWordsAt(text: string, at: number): boolean {
  const unit = at < 0 || at >= text.length ? 0x20 : text.charCodeAt(at);
  return unit === 0x20 || unit === 0x2c || unit === 0x0a || (unit >= 0x2e80 && unit < 0xd800) || unit >= 0xff00;
}

/** Whether a word of `unless` takes the name away: one that holds the name must stand just here, any other near it. */
export function vetoed(
  text: string,
  { start, end }: Match,
  unless: readonly string[],
  { lang = "" }: Context,
): boolean {
  if (unless.length === 0) return false;
  const near = around(text, start, end, UNLESS_REACH);
  const name = near.lower.slice(near.from, near.to);
  return cluesOf(unless).some((clue) => {
    const { cue, isHan, endsShort, langs } = clue;
    if (langs) return langs.includes(lang.slice(0, 2).toLowerCase());
    const inside = cue.indexOf(name);
    if (inside < 0) return holds(near, clue);
    const from = start - inside;
    const written = lowerCased(text, from, from + cue.length + 1);
    if (from < 0 || !written.startsWith(cue) || /\d\d$/.test(written)) return false;
    // "Li Acme" is not in "reli Acme", and "Acme Li" not in "Acme Lite".
    const goesOn = (at: number): boolean => !isHan && hasLetter(text.charAt(at));
    return !(hasLetter(cue[0]!) && goesOn(from - 1)) && !(endsShort && goesOn(from + cue.length));
  });
}

/** Whether one of the words stands near the hit, or in what the page says of itself. */
export function wordNear(
  index: NameIndex,
  text: string,
  { start, end, marks }: Match,
  { needs, text: name }: Listed,
  { nearby = "" }: Context,
): boolean {
  // A long model number speaks for itself: 08NXI-K1 after DS-76.
  const model = marks & MODEL ? text.slice(start + name.length, end) : "";
  if (model.length >= 4 && /\d/.test(model) && hasLetter(model)) return true;
  const stop = marks & MODEL ? start + name.length : end;
  const near = around(text, start, stop, NEEDS_REACH);
  if (page.text !== nearby) {
    page = around(nearby, 0, 0, Infinity);
    pageHas.clear();
  }
  const round = `${near.text.slice(0, near.from)}\0${near.text.slice(near.to)}`;
  return needs.some((word) => {
    const shape = SHAPES.get(word);
    if (shape) return shape.test(round);
    if (isSeries(word)) return namesSeries(index, text.slice(stop, stop + 24), word);
    if (!word.startsWith("#")) return holds(near, clueOf(word)) || pageHolds(clueOf(word));
    const words = index.goods(word.slice(1));
    return (
      cluesOf(words).some((clue) => holds(near, clue)) || (!NEAR_ONLY.includes(word) && cluesOf(words).some(pageHolds))
    );
  });
}

/** Whether goods of a kind are named in a text. */
export function namesGoods(index: NameIndex, text: string, kind: string): boolean {
  const whole = around(text, 0, 0, Infinity);
  return index.goods(kind).some((word) => holds(whole, clueOf(word)));
}

/** What is said of companies counts near a name only. */
const NEAR_ONLY = ["#company", "#makers"];

/** A number, one letter, or a word after a plus sign names a series: it says something only right behind the name. */
const isSeries = (word: string): boolean => /^(?:[\d.]+|[A-Z]|\+[\p{L}\p{N}]+)$/u.test(word);

/** Whether a text that stands behind a name goes on with a series: X50 for X, 14 for 14 but not 14 kg, Pro for +Pro. */
function namesSeries(index: NameIndex, behind: string, series: string): boolean {
  const [, letters = "", number = "", rest = ""] = /^[\s-]*(\p{L}*)([\d.]*)([^]*)$/u.exec(behind)!;
  if (series.startsWith("+")) return [series.slice(1), series.slice(1).toUpperCase()].includes(letters + number);
  if (/[A-Z]/.test(series)) return letters.toUpperCase() === series && number !== "";
  if (letters !== "" || number.replace(/\.$/, "") !== series || /^[,.]?\d|^\s?[x×]\s?\d/.test(rest)) return false;
  const unit = /^[\s-]?(\p{L}+|\p{Script=Han})/u.exec(rest)?.[1]?.toLowerCase();
  return (
    unit === undefined ||
    !index.goods("measures").some((measure) => unit === measure || (isHan(measure) && unit.startsWith(measure)))
  );
}

/** A stretch of text, the same in lower case, and where in it the hit lies. */
interface Around {
  text: string;
  lower: string;
  from: number;
  to: number;
}

function around(whole: string, start: number, end: number, reach: number): Around {
  const at = Math.max(0, start - reach);
  const stop = Math.min(whole.length, end + reach);
  return { text: whole.slice(at, stop), lower: lowerCased(whole, at, stop), from: start - at, to: end - at };
}

/** What the page says of itself. */
let page = around("", 0, 0, 0);

/** Which words stand in it, as far as that was asked: a page is read block by block, and says the same of itself in each. */
const pageHas = new Map<Clue, boolean>();
function pageHolds(clue: Clue): boolean {
  let has = pageHas.get(clue);
  if (has === undefined) pageHas.set(clue, (has = holds(page, clue)));
  return has;
}

/** A word of `needs` or `unless`, made ready to be looked for. */
interface Clue {
  /** In lower case. */
  cue: string;
  stem: string;
  /** A name or an abbreviation, which needs its capital: "Magic" is no "magic". */
  isName: boolean;
  isHan: boolean;
  /** With a word of up to three letters, which is whole. */
  endsShort: boolean;
  /** "page lang id or ms": where the name is an everyday word of the page's language. */
  langs: readonly string[] | undefined;
}

const clues = new Map<string, Clue>();

function clueOf(word: string): Clue {
  let clue = clues.get(word);
  if (!clue) {
    const cue = word.toLowerCase();
    clue = {
      cue,
      stem: cue.length > 5 ? cue.replace(/[aeiouyáéíóúůýаяоеыи]$/, "") : cue,
      isName: isCapital(word.charAt(0)),
      isHan: HAN.test(cue),
      endsShort: [1, 2, 3].includes(LAST.exec(cue)![0].length),
      langs: cue.startsWith("page lang ") ? cue.slice(10).split(" or ") : undefined,
    };
    clues.set(word, clue);
  }
  return clue;
}

const lists = new WeakMap<readonly string[], readonly Clue[]>();

/** The same for a list of them. */
function cluesOf(words: readonly string[]): readonly Clue[] {
  let list = lists.get(words);
  if (!list) lists.set(words, (list = words.map(clueOf)));
  return list;
}

const FIRST = new RegExp(`^[${ANY_CASE}]*`);
const LAST = new RegExp(`[${ANY_CASE}]*$`);
/** Signs of scripts that part no words. */
const HAN = /[^\0-\u2e7f]/;

/**
 * Whether a text holds the word outside of `from`…`to`. A short one must stand alone, digits beside it allowed (`5G`, `128GB`,
 * `AX55`); a longer one may be inflected, and one of five letters may end a compound.
 */
function holds({ text, lower, from, to }: Around, { cue, stem, isName, isHan }: Clue): boolean {
  for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
    const end = at + stem.length;
    if (at < to && end > from) continue;
    if (isHan) return true;
    const before = lower[at - 1] ?? " ";
    const after = FIRST.exec(lower.slice(end, end + 12))![0].length;
    if (hasLetter(before) && hasLetter(cue[0]!) && cue.length < 5) continue;
    if (/^\d\d/.test(before + cue) || /\d\d$/.test(cue + (lower[end] ?? " "))) continue;
    if (isName && !/\d/.test(before) && !isCapital(text[at]!)) continue;
    if (after <= (cue.length < 4 ? 0 : cue.length - 1) || !hasLetter(cue.at(-1)!)) return true;
  }
  return false;
}
