import type { Vendor } from "../dataset.ts";
import { distance } from "../names/distance.ts";
import { isFigure, isLetter } from "./ascii.ts";

/** A word that is a slip of the fingers away from a name, or a name that a number is glued to. */
export interface Slip {
  vendor: string;
  /** The name that was meant. */
  name: string;
  start: number;
  end: number;
}

/** Shorter names, one letter apart, are other names. */
const SHORTEST = 5;
/** No name is longer: whoever writes words of ten thousand letters must not have them taken apart. */
const LONGEST = 30;
/** From this length on two slips may part a word from a name. */
const LONG = 9;
/** So many words are remembered. */
const REMEMBERED = 50_000;

/** Capitals as only a company's own name has them: "TCPlink", "AiNET". */
const STYLED = /[A-Z]{2}[a-z]|[a-z][A-Z]{2}/;

/** Words that are one slip from a name and mean what they say: other makers, persons, places, goods. */
const MEANT =
  `tandy tenba tendo tends tender dream dreams dreamer dreamed home honour honors honored hisense realm realms really reality
   swans swanny swan lora lorax solar solis unite united unify xerox autelo motel model astel actel intel mantel alcatel hitera
   haler hailer deyes goods goodwill growth growing sunrow sungro teclast tecno techno honda hondo oneplus zenith zone imouse
   viva vivos opposed unitech uniden univer universe univerz robotic robotics kasper kaspar kasperska yeelink yearling
   dahlia dahlias fibocam hikari hikvista lenova mercury mercurys mercusi swami tiande tianda midia`.split(/\s+/);

/** Finds names that were typed wrongly. What it finds is shown as written differently, for the reader to judge. */
export class SlipFinder {
  /** Spelling with letters left out → names that it can come from. */
  readonly #near = new Map<string, Name[]>();
  readonly #exact = new Map<string, Name>();
  readonly #meant = new Set(MEANT);
  readonly #words = new Map<string, Name | null>();
  /** By first letter and length of a word: the letters of names that it may be, a bit each, and how many bits may differ. */
  readonly #shapes: { letters: number; most: number }[][] = [];

  constructor(vendors: Iterable<Vendor>) {
    const all = [...vendors];
    // A word of somebody's own name is no other's, typed wrongly.
    for (const { names } of all)
      for (const { text } of names)
        for (const word of text.toLowerCase().match(/[a-z]{5,}/g) ?? []) this.#meant.add(word);
    for (const { id, names } of all)
      for (const { text, kind, strength } of names) {
        const word = text.toLowerCase();
        const isShort = (kind === "short" || kind === "brand") && /^[a-z]{5,}$/.test(word);
        if (!isShort || strength !== "strong" || this.#exact.has(word)) continue;
        const name = { vendor: id, name: text, word };
        this.#exact.set(word, name);
        const shape = { letters: lettersIn(word), most: 2 * slipsIn(word) };
        for (let length = word.length - slipsIn(word); length <= word.length + slipsIn(word); length += 1)
          (this.#shapes[shapeOf(word.charCodeAt(0), length)] ??= []).push(shape);
        for (const spelling of lettersLeftOut(word, slipsIn(word)))
          this.#near.set(spelling, [...(this.#near.get(spelling) ?? []), name]);
      }
  }

  find(text: string): Slip[] {
    const found: Slip[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const start = at;
      while (isLetter(text.charCodeAt(at))) at += 1;
      const slip = at - start < SHORTEST ? undefined : this.at(text, start, at);
      if (slip) found.push(slip);
    }
    return found;
  }

  /** Whether a run of letters could be a name, or one and a letter of its number, by its length and its letters, a bit each. */
  mayBe(text: string, start: number, end: number, letters: number): boolean {
    const length = end - start;
    if (length < SHORTEST || length > LONGEST) return false;
    const shapes = this.#shapes[shapeOf(text.charCodeAt(start), length)];
    if (!shapes) return false;
    for (const name of shapes) if (bitsIn(name.letters ^ letters) <= name.most) return true;
    return false;
  }

  /** The name that a run of letters was meant to be. */
  at(text: string, start: number, at: number): Slip | undefined {
    // A word of other letters too, or one that others stand before.
    if (
      at - start < SHORTEST ||
      at - start > LONGEST ||
      isOther(text.charCodeAt(at)) ||
      isOther(text.charCodeAt(start - 1))
    )
      return undefined;
    const next = text.charAt(at);
    // "Dahua2MP", "Acme_U8860", "AcmeU8860": a number is glued to the name, with or without a letter of the model.
    const isGlued = next === "_" || isFigure(next.charCodeAt(0));
    const hasLetter = isGlued && /[a-z][A-Z]/.test(text.slice(at - 2, at));
    const end = hasLetter ? at - 1 : at;
    const known = this.#nameFor(text.slice(start, end), isGlued);
    return known && { vendor: known.vendor, name: known.name, start, end };
  }

  /** The name that a word was meant to be. */
  #nameFor(written: string, isGlued: boolean): Name | undefined {
    const key = isGlued ? `${written}0` : written;
    let known = this.#words.get(key);
    if (known === undefined) {
      const word = written.toLowerCase();
      known = (isGlued ? this.#exact.get(word) : STYLED.test(written) ? undefined : this.#nearest(word)) ?? null;
      if (this.#words.size < REMEMBERED) this.#words.set(key, known);
    }
    return known ?? undefined;
  }

  #nearest(word: string): Name | undefined {
    if (this.#meant.has(word)) return undefined;
    for (const spelling of lettersLeftOut(word, slipsIn(word)))
      for (const name of this.#near.get(spelling) ?? []) if (isSlip(word, name.word)) return name;
    return undefined;
  }
}

interface Name {
  vendor: string;
  name: string;
  word: string;
}

const slipsIn = (word: string): number => (word.length < LONG ? 1 : 2);

/** Nobody misses the first letter; in five letters a changed one makes another name: Imou, Lorex, Tenda. */
function isSlip(word: string, name: string): boolean {
  if (word[0] !== name[0] || Math.abs(word.length - name.length) > slipsIn(name)) return false;
  if (name.length === SHORTEST && word.length === name.length)
    return distance(word, name) === 1 && lettersOf(word) === lettersOf(name);
  return distance(word, name) <= slipsIn(name);
}

const shapeOf = (first: number, length: number): number => ((first & 31) << 6) | length;

/** How many bits of a number are set. */
function bitsIn(number: number): number {
  const pairs = number - ((number >> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >> 2) & 0x33333333);
  return (((fours + (fours >> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The letters of a word in lower case, a bit each. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

const lettersOf = (word: string): string => Array.from(word).toSorted().join("");

/** A word, and the same with up to so many letters left out. */
function lettersLeftOut(word: string, most: number): Set<string> {
  const found = new Set([word]);
  let last = [word];
  for (let left = 0; left < most; left += 1) {
    last = last.flatMap((each) => Array.from(each, (_, at) => each.slice(0, at) + each.slice(at + 1)));
    for (const each of last) found.add(each);
  }
  return found;
}

const isOther = (unit: number): boolean => unit > 0xbf && unit < 0x2000;
