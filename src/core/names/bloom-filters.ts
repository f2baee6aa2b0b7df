import type { Steps } from "../steps.ts";
import { ENDINGS } from "./inflect.ts";
import * as layout from "./index-format.ts";

/** A form of a name, with the key of its beginning and what follows it. */
export interface Keyed {
  text: string;
  flags: number;
  stem: number;
  key: number;
  next: number;
  isHan: boolean;
}

/** A name of one word. */
const WORD = /^[\p{L}\p{N}]+$/u;

/** What model numbers are made of. */
const MODEL_LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz0123456789");

/** 16 kB, which any processor holds near: the fewer bits are 0, the fewer words are looked up for nothing. */
const LEAST_WORDS = 4096;
const LEAST_FOLLOWS = 1024;

/** The bitmaps of the keys of words, of those of pairs, and of what follows either. About one bit in twenty-five is 0, or fewer; in the last, one in ten. */
export function* keyBits(forms: readonly Keyed[], steps: Int8Array): Steps<[Int32Array, Int32Array, Int32Array]> {
  const words = bitmap(Math.max(forms.length >> 1, LEAST_WORDS));
  const pairs = bitmap(LEAST_WORDS);
  const follows = bitmap(Math.max(forms.length >> 1, LEAST_FOLLOWS));
  for (const [place, form] of forms.entries()) {
    if (place % 100 === 0) yield;
    const { text, key, next, isHan } = form;
    set(isHan ? pairs : words, key);
    const isWord = !isHan && next === 0 && WORD.test(text);
    const following =
      isWord && text.length >= layout.LONG ? layout.inLong(partAt(text, 5, steps), partAt(text, 6, steps)) : next;
    setTwice(follows, layout.following(key, following));
    if (!isHan && next !== 0 && endsInStop(text, steps)) setTwice(follows, layout.following(key, layout.STOP));
    if (!isWord || text.length >= layout.KEY_LETTERS) continue;
    for (const more of longer(form)) {
      const other = layout.wordKey(text + more, 0, steps);
      set(words, other);
      setTwice(follows, layout.following(other, 0));
    }
  }
  return [words, pairs, follows];
}

/** What may stand behind a short word in one with it, since its key then changes: an ending, or how a model number begins. */
function* longer({ text, flags, stem }: Keyed): Generator<string> {
  yield* ENDINGS[stem]!;
  if ((flags & layout.PREFIX) === 0) return;
  for (const one of MODEL_LETTERS) {
    yield one;
    if (text.length + 1 < layout.KEY_LETTERS) for (const two of MODEL_LETTERS) yield one + two;
  }
}

function partAt(text: string, at: number, steps: Int8Array): number {
  const unit = text.charCodeAt(at);
  return layout.keyPart(unit, steps[unit]!);
}

function endsInStop(text: string, steps: Int8Array): boolean {
  let end = 0;
  while (layout.inWord(steps[text.charCodeAt(end)] ?? 0)) end++;
  return layout.isStop(text.charCodeAt(end)) && steps[text.charCodeAt(end + 1)] === 0;
}

const bitmap = (words: number): Int32Array => new Int32Array(layout.powerOfTwo(words)).fill(-1);

function set(bitmap: Int32Array, key: number): void {
  const bits = layout.spread(key);
  bitmap[bits >>> layout.shiftFor(bitmap.length)]! &= ~(0x80000000 >>> (bits >>> 10));
}

function setTwice(bitmap: Int32Array, key: number): void {
  const bits = layout.spread(key);
  bitmap[bits >>> layout.shiftFor(bitmap.length)]! &= ~((0x80000000 >>> (bits >>> 10)) | (0x80000000 >>> (bits >>> 5)));
}
