import type { Name, Vendor } from "../dataset.ts";
import { atOnce, type Steps } from "../steps.ts";
import { compileGoods, goodsKindsOf } from "../languages/compile-goods.ts";
import { compileTerms } from "../languages/compile-terms.ts";
import { ENDINGS, stemOf } from "./inflect.ts";
import { keyBits, type Keyed } from "./bloom-filters.ts";
import * as layout from "./index-format.ts";
import { CJK_STEP, DENSE, OTHER, SEPARATOR, unitClasses } from "./units.ts";

interface Form extends Keyed {
  vendor: number;
  rules: number;
  /** The form that this one is only another way to write. */
  of: Form | undefined;
  /** Its number in the index. */
  number: number;
}

/**
 * Packs the names of `vendors` into the bytes that a page scans with. Names that are never marked in a page are left out. With
 * `terms: false` it has none of its own and is scanned with those of the official index (`join-indexes.ts`).
 */
export const compileIndex = (vendors: readonly Vendor[], { terms = true } = {}): Uint8Array =>
  atOnce(compiling(vendors, { terms }));

/** The same in steps. */
export function* compiling(vendors: readonly Vendor[], { terms = true } = {}): Steps<Uint8Array> {
  const { classes, symbols } = unitClasses();
  yield;
  const steps = new Int8Array(classes);
  const strings = new Strings();
  const forms: Form[] = [];
  for (const [place, vendor] of vendors.entries()) {
    if (place % 20 === 0) yield;
    const number = strings.vendor(vendor);
    for (const name of vendor.names)
      if (name.strength !== "lookup-only") forms.push(...formsOf(name, number, strings, steps));
  }
  yield;
  const { ordered, groups } = inGroups(forms);
  for (const [number, form] of ordered.entries()) form.number = number;
  yield;
  const alphabet = alphabetOf(ordered);
  yield;
  const { letters, lengths } = encoded(ordered, alphabet);
  yield;
  const bitmaps = yield* keyBits(forms, steps);
  yield;
  return join([
    ...bitmaps,
    groups,
    new Uint8Array(ordered.map(({ key, next }) => layout.tag(key, next))),
    new Uint8Array(ordered.map(({ flags }) => flags)),
    new Uint8Array(ordered.map(({ stem }) => stem)),
    new Uint32Array(ordered.map(({ of, vendor }) => of?.number ?? vendor)),
    new Uint16Array(ordered.map(({ rules }) => rules)),
    new Uint16Array(lengths),
    beginnings(lengths).filter((_, name) => name % layout.STRIDE === 0),
    new Uint8Array(letters),
    Uint16Array.from(alphabet),
    ...packClasses(classes),
    Uint32Array.from(standIns(symbols, classes).flat()),
    strings.bytes(terms),
  ]);
}

/** What would begin too many words: as a prefix it stands for itself alone. */
const SHORT = /^[\p{L}\p{N}]{1,3}$/u;

function* formsOf(name: Name, vendor: number, strings: Strings, steps: Int8Array): Generator<Form> {
  const text = name.text.normalize("NFC").replace(/^[^\p{L}\p{N}]+/u, "");
  if (text === "") return;
  const ruled = name.needs !== undefined || name.unless !== undefined;
  const rules = ruled ? strings.rules(needsOf(name), name.unless ?? []) : 0;
  const flags =
    (name.strength === "weak" ? layout.WEAK : 0) |
    (name.case === "exact" ? layout.CASE_EXACT : name.case === "upper" ? layout.CASE_UPPER : 0) |
    (name.prefix && !SHORT.test(text) ? layout.PREFIX : 0) |
    (name.unconfirmed ? layout.UNCONFIRMED : 0) |
    (name.kind === "domain" ? layout.DOMAIN : 0);
  const inflects = ["brand", "short", "line", "native"].includes(name.kind) && name.case !== "upper" && !name.prefix;
  const stem = inflects ? stemOf(text) : { kind: 0, cut: 0 };
  const form = (text: string, flags: number, stem: number, of?: Form): Form => {
    const isHan = steps[text.charCodeAt(0)] === CJK_STEP;
    const key = isHan ? layout.pairKey(text.charCodeAt(0), text.charCodeAt(1) || 0) : layout.wordKey(text, 0, steps);
    const next = isHan ? layout.thirdUnit(text, 0, steps) : layout.nextWord(text, 0, key, steps);
    return { text, flags, stem, key, next, isHan, vendor, rules, of, number: 0 };
  };
  const listed = form(text, flags, stem.cut === 0 ? stem.kind : 0);
  yield listed;
  const alias = (text: string, stem: number): Form => form(text, flags | layout.ALIAS, stem, listed);
  if (stem.cut > 0) yield alias(text.slice(0, -stem.cut), stem.kind);
  // A number may stand apart from the letters of a series: SUN 2000.
  if (/^\p{Lu}{2,}\d{4,}$/u.test(text)) yield alias(text.replace(/(?=\d)/, " "), 0);
  // Лаборатория Касперского: the head noun is the first word.
  const head = inflects ? /^\p{Script=Cyrillic}+и(?=я )/iu.exec(text)?.[0] : undefined;
  if (head !== undefined)
    for (const ending of ["и", "ю", "ей"]) yield alias(head + ending + text.slice(head.length + 1), 0);
}

/** The `needs` of a name as the index holds them: a word for a kind of goods stands for all of that kind. */
const needsOf = ({ needs = [], text }: Name): string[] => [
  ...new Set(
    needs.flatMap((word) => {
      const kinds = goodsKindsOf(word);
      return kinds.length > 0 ? kinds.map((kind) => `#${kind}`) : [word];
    }),
  ),
  ...(needs.length > 0 && /^\p{Script=Han}/u.test(text) ? ["A1 among Han"] : []),
];

const moreSpecificFirst = (a: Form, b: Form): number =>
  b.text.length - a.text.length ||
  Number((b.flags & layout.CASE_EXACT) > 0) - Number((a.flags & layout.CASE_EXACT) > 0);

/** The names by the groups of their keys, in each the longest first, and where each group begins. */
function inGroups(forms: readonly Form[]): { ordered: Form[]; groups: Uint32Array } {
  // Half as many as names: more groups make an index longer, and a scan no quicker.
  const sizes = new Uint16Array(layout.powerOfTwo(forms.length / 2));
  const shift = layout.shiftFor(sizes.length);
  for (const { key } of forms) sizes[layout.groupOf(key, shift)]!++;
  const ordered = forms.toSorted(
    (a, b) => layout.groupOf(a.key, shift) - layout.groupOf(b.key, shift) || moreSpecificFirst(a, b),
  );
  return { ordered, groups: beginnings(sizes) };
}

/** Where things of these lengths begin that lie one behind the other, and where the last ends. */
function beginnings(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = starts[at]! + lengths[at]!;
  return starts;
}

/** What no name holds: no character has this number. */
const NO_UNIT = 0xffff;

/** The units of all names, the most frequent first; as many as one byte can tell apart. 0 and ESCAPE mean none. */
function alphabetOf(forms: readonly Form[]): number[] {
  const counts = new Map<number, number>();
  for (const { text } of forms)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  const order = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([unit]) => unit);
  const alphabet = [NO_UNIT, ...order.slice(0, layout.ESCAPE - 1)];
  while (alphabet.length <= layout.ESCAPE) alphabet.push(NO_UNIT);
  return alphabet;
}

/** The texts of `forms` in letter codes, one behind the other, and how many each takes. */
function encoded(forms: readonly Form[], alphabet: readonly number[]): { letters: number[]; lengths: number[] } {
  const codes = new Map(alphabet.map((unit, code) => [unit, code]));
  const letters: number[] = [];
  const lengths = forms.map(({ text }) => {
    const start = letters.length;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const code = codes.get(unit) ?? 0;
      if (code === 0) letters.push(layout.ESCAPE, unit & 255, unit >>> 8);
      else letters.push(code);
    }
    return letters.length - start;
  });
  return { letters, lengths };
}

/** The three parts that say the classes: `dense`, `ranges`, `alike`. */
function packClasses(classes: Uint16Array): Uint16Array[] {
  const dense = DENSE.flatMap(([from, to]) => Array.from(classes.subarray(from, to), (value, at) => value - from - at));
  const ranges: number[] = [];
  const alike: number[] = [];
  // A unit with a class of its own stands in the run of OTHER ones, and again in `alike`.
  const plain = classes.map((value) => (value < SEPARATOR ? OTHER : value));
  for (const [from, to] of DENSE) plain.fill(SEPARATOR, from, to);
  for (let from = 0; from < 0x10000;) {
    const value = plain[from]!;
    let to = from + 1;
    while (plain[to] === value) to++;
    if (value !== SEPARATOR) ranges.push(from, to & 0xffff, value);
    from = to;
  }
  for (let unit = 0; unit < 0x10000; unit++)
    if (plain[unit] === OTHER && classes[unit] !== OTHER) alike.push(unit, classes[unit]!);
  return [dense, ranges, alike].map((part) => Uint16Array.from(part));
}

/**
 * For each sign that passes for a letter, and for the letters and digits themselves, a unit beyond ASCII of the letter's
 * class: the matcher then takes it for any letter that looks so, l for I, in either case, since the case of a look-alike says
 * nothing.
 */
function standIns(symbols: ReadonlyMap<number, number>, classes: Uint16Array): [code: number, unit: number][] {
  const units = new Map(
    Array.from("abcdefghijklmnopqrstuvwxyz0123456789", (char) => {
      const letter = char.charCodeAt(0);
      const unit = classes.indexOf(classes[letter]!, 0x80);
      return [letter, unit < 0 || unit >= 0xff00 ? letter : unit];
    }),
  );
  return [...units, ...Array.from(symbols, ([code, letter]): [number, number] => [code, units.get(letter) ?? letter])];
}

/** The same for every index. */
let ofLanguages: [terms: string, goods: Record<string, string>] | undefined;

/** Vendors, words and rules, each once. Rules are numbered from 1; 0 is none. */
class Strings {
  readonly #vendors: string[] = [];
  readonly #words = new Map<string, number>();
  readonly #rules = new Map<string, number>();

  vendor({ id, group }: Vendor): number {
    return this.#vendors.push(id === group ? id : `${id} ${group}`) - 1;
  }

  rules(needs: readonly string[], unless: readonly string[]): number {
    if (needs.length + unless.length === 0) return 0;
    const rule = JSON.stringify([needs, unless].map((words) => words.map((word) => number(this.#words, word))));
    return number(this.#rules, rule) + 1;
  }

  bytes(withTerms: boolean): Uint8Array {
    const rules = [...this.#rules.keys()].join(",");
    const [terms, goods] = withTerms ? (ofLanguages ??= [compileTerms(), compileGoods()]) : ["", {}];
    return new TextEncoder().encode(
      `{"endings":${JSON.stringify(ENDINGS)},"vendors":${JSON.stringify(this.#vendors)},"words":${JSON.stringify([...this.#words.keys()])},` +
        `"rules":[${rules}],"terms":${JSON.stringify(terms)},"goods":${JSON.stringify(goods)}}`,
    );
  }
}

function number(seen: Map<string, number>, key: string): number {
  const known = seen.get(key) ?? seen.size;
  seen.set(key, known);
  return known;
}

type Part = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** The next multiple of four. */
const whole = (bytes: number): number => (bytes + 3) & ~3;

function join(parts: readonly Part[]): Uint8Array {
  const header = new Int32Array(layout.HEADER);
  header.set([layout.MAGIC, ...parts.map(({ length }) => length)]);
  const all = [header, ...parts];
  const bytes = new Uint8Array(all.reduce((size, part) => size + whole(part.byteLength), 0));
  let at = 0;
  for (const part of all) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += whole(part.byteLength);
  }
  return bytes;
}
