import { isInKatakana, isKatakana } from "../languages/letters.ts";
import { CASE_DIFFERS, HIDDEN, type Match, INFLECTED, LOOKS_ALIKE, MODEL } from "./match.ts";
import * as layout from "./index-format.ts";
import type { NameIndex } from "./name-index.ts";
import { CJK_STEP, IGNORED_STEP, OTHER_STEP, SEPARATOR, SLOW_STEP } from "./units.ts";

/** Compares the text at `start` with a name, its end and its ending included. */
export function matchName(index: NameIndex, text: string, start: number, name: number): Match | undefined {
  const { steps, letters, texts, lengths, alphabet } = index;
  let code = texts[name]! || index.textOf(name);
  const last = code + lengths[name]!;
  let at = start;
  // Most texts write a name as it is listed.
  while (code < last && text.charCodeAt(at) === alphabet[letters[code]!]) {
    code++;
    at++;
  }
  let marks = 0;
  let parted = false;
  let wanted = at > start ? text.charCodeAt(at - 1) : 0;
  while (code < last) {
    // A name's space stands for any run of spaces, and some may follow a hyphen: TP- Link.
    if (wanted === 0x20 || wanted === HYPHEN) while (isSpace(text.charCodeAt(at))) at++;
    wanted = letters[code++]!;
    if (wanted === layout.ESCAPE) {
      wanted = letters[code]! | (letters[code + 1]! << 8);
      code += 2;
    } else wanted = alphabet[wanted]!;
    let unit = text.charCodeAt(at);
    if (unit !== wanted) {
      // A plain letter in the other case, or not this name at all: most names end here.
      if (unit < 0x80 && wanted < 0x80 && unit > 0x40 && wanted > 0x40) {
        if ((unit | 0x20) !== (wanted | 0x20)) return undefined;
        marks |= CASE_DIFFERS;
      } else {
        while (steps[unit] === IGNORED_STEP) {
          if (unit !== 0xad) marks |= HIDDEN;
          unit = text.charCodeAt(++at);
        }
        if (wanted === 0x20) {
          if (!isSpace(unit)) return undefined;
        } else if (wanted === HYPHEN && isSpace(unit)) {
          // TP - Link, as catalogues write it; of a model number also without the hyphen.
          while (isSpace(text.charCodeAt(at))) at++;
          if (text.charCodeAt(at) !== HYPHEN) {
            if ((index.flags[name]! & PREFIX_ALONE) !== layout.PREFIX || code === last) return undefined;
            parted = true;
            continue;
          }
        } else if (unit !== wanted) {
          const mark = compare(index, unit, wanted);
          if (mark < 0) return undefined;
          marks |= mark;
        }
      }
    }
    at++;
  }
  const end = endOfName(index, text, start, at, name, wanted);
  if (end < 0 || (parted && !/\d/.test(text.slice(start, end + 2)))) return undefined;
  if (end > at) marks |= index.flags[name]! & layout.PREFIX ? MODEL : INFLECTED;
  return { start, end, name, marks };
}

const HYPHEN = 0x2d;
/** A prefix that needs no word near. */
const PREFIX_ALONE = layout.PREFIX | layout.WEAK;

/** What sets `unit` apart from `wanted`: marks, or -1 where they are not the same letter. */
function compare({ classes }: NameIndex, unit: number, wanted: number): number {
  const wide = unit >= 0xff01 && unit <= 0xff5e;
  const half = wide ? unit - 0xfee0 : unit;
  if (half === wanted) return 0;
  const a = classes[unit] ?? SEPARATOR;
  const b = classes[wanted]!;
  if (a === SEPARATOR || b === SEPARATOR) return a === b && SAME.some((signs) => areOf(signs, half, wanted)) ? 0 : -1;
  if (a !== b || a > SEPARATOR) return -1;
  // Both plain: l is not i, though their class is one.
  if (unit < 0x80 && wanted < 0x80) return (unit | 0x20) === (wanted | 0x20) ? CASE_DIFFERS : -1;
  if (wide && lower(half) === lower(wanted)) return CASE_DIFFERS;
  // The Kelvin sign is a k in lower case, and no plain letter.
  if (lower(unit) === lower(wanted)) return unit >= 0x80 && wanted < 0x80 ? LOOKS_ALIKE : CASE_DIFFERS;
  return LOOKS_ALIKE;
}

const lower = (unit: number): string => String.fromCharCode(unit).toLowerCase();

/** Signs that count as one another: hyphens, quotation marks. */
const SAME = [/[-‐-―−﹣]/, /["'`´«»‘-‟‹›]/];
const areOf = (signs: RegExp, a: number, b: number): boolean =>
  signs.test(String.fromCharCode(a)) && signs.test(String.fromCharCode(b));

const isSpace = (unit: number): boolean =>
  (unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x3000)) && /\s/.test(String.fromCharCode(unit));

/** Words that Japanese joins to a maker's name without a sign. */
const GOES_ON = /^(?:クラウド|グループ|ジャパン|テクノロジー|スマホ|スマート|タブレット|ルーター|カメラ|ドローン)/;
const isMark = (unit: number): boolean => unit >= 0x300 && unit < 0x370;

/** Where a name ends whose letters end at `end`, its ending or model number included; -1 where it cannot end there. */
function endOfName(
  { steps, flags: all, stems, endings }: NameIndex,
  text: string,
  start: number,
  end: number,
  name: number,
  last: number,
): number {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (isMark(before) || isInKatakana(text, start)) return -1;
  const flags = all[name]!;
  if (flags & layout.PREFIX) return endOfModel(steps, text, end);
  if (steps[last] === CJK_STEP)
    return isKatakana(last) &&
      end - start < 5 &&
      isKatakana(text.charCodeAt(end)) &&
      !GOES_ON.test(text.slice(end, end + 8))
      ? -1
      : end;
  if (steps[last] === 0) return end;
  const stem = stems[name]!;
  const bare = stem > 0 && flags & layout.ALIAS ? -1 : end;
  if (end >= text.length || steps[text.charCodeAt(end)] === 0) return bare;
  const ending = wordPart(steps, text, end, 5);
  if (ending.letters === "") return bare;
  // What makes another word of a common one that a weak name also is: "honors", "Nubian".
  if (!endings(stem).includes(ending.letters) || (flags & layout.WEAK && /^[klnstv]$|s$/.test(ending.letters)))
    return -1;
  return ending.end;
}

/** The rest of the word from `at`, in lower case, at most `most` letters of it. A combining mark counts as one. */
function wordPart(steps: Int8Array, text: string, at: number, most: number): { letters: string; end: number } {
  let letters = "";
  let end = at;
  for (let next = at; letters.length < most; next++) {
    const unit = text.charCodeAt(next);
    const step = steps[unit] ?? 0;
    if (step === IGNORED_STEP) continue;
    if (step === 0 || step === CJK_STEP || (step === SLOW_STEP && !isMark(unit))) break;
    letters += text[next]!.toLowerCase();
    end = next + 1;
  }
  return { letters, end };
}

/** Where the model number that goes on at `at` ends: letters, digits, and hyphens or slashes between them. */
function endOfModel(steps: Int8Array, text: string, at: number): number {
  let end = at;
  for (let next = at; next < text.length; next++) {
    const step = steps[text.charCodeAt(next)]!;
    if (step < 0 || step === OTHER_STEP) end = next + 1;
    else if (step !== IGNORED_STEP && !(end === next && (text[next] === "-" || text[next] === "/"))) break;
  }
  return end;
}
