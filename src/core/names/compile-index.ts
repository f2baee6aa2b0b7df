import type { Name, Vendor } from "../dataset.ts";
import { cueTable } from "./cues.ts";
import { inOtherLanguages } from "./goods-words.ts";
import { ENDINGS, stemOf } from "./inflect.ts";
import * as layout from "./layout.ts";
import { PHRASES } from "./phrases.ts";
import { CJK, DENSE, OTHER, unitClasses } from "./units.ts";

// The pool, where all names stand: for each key (hash of a first word) the number of names (u16), then the names, longest
// first: flags u8 · kind of stem u8 · vendor u16 (of an alias: place of the name it stands for, u24) · rules u16 if it has
// any · length of the text in bytes u16 · the text over the alphabet.

interface Form {
  text: string;
  flags: number;
  stem: number;
  vendor: number;
  rules: number;
  /** The form that this one is only another way to write. */
  of?: Form;
  /** Where it stands in the pool. */
  at: number;
}

/** Packs the names of `vendors` into the bytes that a page scans with. Names that are never marked in a page are left out. */
export function compileIndex(vendors: readonly Vendor[]): Uint8Array {
  const { classes, symbols } = unitClasses();
  const strings = new Strings();
  const forms = vendors.flatMap((vendor) => {
    const number = strings.vendor(vendor);
    return vendor.names
      .filter(({ strength }) => strength !== "lookup-only")
      .flatMap((name) => [...formsOf(name, number, strings)]);
  });
  const keys = new Map<number, Form[]>();
  for (const form of forms) {
    const hash = keyOf(form.text, classes);
    const bucket = keys.get(hash);
    if (bucket) bucket.push(form);
    else keys.set(hash, [form]);
  }
  for (const bucket of keys.values()) bucket.sort(moreSpecificFirst);
  const hashes = [...keys.keys(), ...inflectedKeys(forms, classes)];
  const alphabet = alphabetOf(forms);
  const { pool, table } = pack(keys, alphabet);
  const { dense, ranges, alike } = packClasses(classes);
  const parts = [
    bitmapOf(hashes),
    table,
    dense,
    ranges,
    alike,
    Uint32Array.from([...symbols].flat()),
    Uint16Array.from(alphabet),
    pool,
    cueTable(
      classes,
      PHRASES.map(({ heads }) => heads),
    ),
    strings.bytes(),
  ];
  return join(parts);
}

function* formsOf(name: Name, vendor: number, strings: Strings): Generator<Form> {
  const text = name.text.normalize("NFC").replace(/^[^\p{L}\p{N}]+/u, "");
  if (text === "") return;
  const rules = strings.rules(inOtherLanguages(name.needs ?? []), name.unless ?? []);
  const flags =
    (name.strength === "weak" ? layout.WEAK : 0) |
    (name.case === "exact" ? layout.CASE_EXACT : name.case === "upper" ? layout.CASE_UPPER : 0) |
    (name.prefix ? layout.PREFIX : 0) |
    (name.unconfirmed ? layout.UNCONFIRMED : 0) |
    (rules > 0 ? layout.HAS_RULES : 0) |
    (name.kind === "domain" ? layout.DOMAIN : 0);
  const inflects = ["brand", "short", "line", "native"].includes(name.kind) && name.case !== "upper" && !name.prefix;
  const stem = inflects ? stemOf(text) : { kind: 0, cut: 0 };
  const form: Form = { text, flags, stem: stem.cut === 0 ? stem.kind : 0, vendor, rules, at: 0 };
  yield form;
  const alias = (text: string, stem: number): Form => ({ ...form, text, flags: flags | layout.ALIAS, stem, of: form });
  if (stem.cut > 0) yield alias(text.slice(0, -stem.cut), stem.kind);
  // Лаборатория Касперского: the head noun is the first word.
  const head = inflects ? /^\p{Script=Cyrillic}+и(?=я )/iu.exec(text)?.[0] : undefined;
  if (head !== undefined)
    for (const ending of ["и", "ю", "ей"]) yield alias(head + ending + text.slice(head.length + 1), 0);
}

const moreSpecificFirst = (a: Form, b: Form): number =>
  b.text.length - a.text.length ||
  Number((b.flags & layout.CASE_EXACT) > 0) - Number((a.flags & layout.CASE_EXACT) > 0);

function keyOf(text: string, classes: Uint16Array): number {
  const first = text.charCodeAt(0);
  return classes[first] === CJK ? layout.pairHash(first, text.charCodeAt(1) || 0) : layout.wordHash(text, 0, classes);
}

/** Keys of every inflected form of one word. The scan finds such a word in the bitmap, then looks up its stem. */
function* inflectedKeys(forms: readonly Form[], classes: Uint16Array): Generator<number> {
  for (const { text, stem } of forms) {
    if (stem === 0 || !/^[\p{L}\p{N}]+$/u.test(text)) continue;
    const hash = layout.wordHash(text, 0, classes);
    for (const ending of ENDINGS[stem]!) {
      let whole = hash;
      for (let at = 0; at < ending.length; at++) {
        const unit = ending.charCodeAt(at);
        whole = layout.step(whole, layout.hashValue(unit, classes[unit]!));
      }
      yield whole;
    }
  }
}

/** The units of all names, the most frequent first; as many as one byte can tell apart. Its first place is not used. */
function alphabetOf(forms: readonly Form[]): number[] {
  const counts = new Map<number, number>();
  for (const { text } of forms)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  const order = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([unit]) => unit);
  return [0, ...order.slice(0, layout.ESCAPE - 1)];
}

function pack(
  keys: ReadonlyMap<number, Form[]>,
  alphabet: readonly number[],
): { pool: Uint8Array; table: Uint32Array } {
  const codes = new Map(alphabet.map((unit, code) => [unit, code]));
  const pool = [0];
  const aliases: { at: number; of: Form }[] = [];
  const u16 = (value: number): unknown => pool.push(value & 255, value >>> 8);
  const table = new Uint32Array(powerOfTwo(keys.size * 2));
  for (const [hash, bucket] of [...keys].toSorted(([, [a]], [, [b]]) => a!.vendor - b!.vendor)) {
    const start = pool.length;
    u16(bucket.length);
    for (const form of bucket) {
      form.at = pool.length;
      pool.push(form.flags, form.stem);
      if (form.of) {
        aliases.push({ at: pool.length, of: form.of });
        pool.push(0, 0, 0);
      } else {
        u16(form.vendor);
        if (form.rules > 0) u16(form.rules);
      }
      const bytes: number[] = [];
      for (let at = 0; at < form.text.length; at++) {
        const unit = form.text.charCodeAt(at);
        const code = codes.get(unit);
        if (code === undefined || code === 0) bytes.push(layout.ESCAPE, unit & 255, unit >>> 8);
        else bytes.push(code);
      }
      u16(bytes.length);
      pool.push(...bytes);
    }
    const mask = table.length - 1;
    let slot = layout.slotOf(hash, mask);
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = ((hash & 0xff000000) | start) >>> 0;
  }
  if (pool.length >= 1 << 24) throw new Error("The names take more than 16 MB.");
  for (const { at, of } of aliases) for (let byte = 0; byte < 3; byte++) pool[at + byte] = (of.at >>> (8 * byte)) & 255;
  return { pool: Uint8Array.from(pool), table };
}

function bitmapOf(hashes: readonly number[]): Int32Array {
  const bitmap = new Int32Array(powerOfTwo(hashes.length * 16) >>> 5);
  for (const hash of hashes) {
    for (const bit of [layout.mix(hash), layout.second(hash)])
      bitmap[(bit >>> 5) & (bitmap.length - 1)]! |= 1 << (bit & 31);
  }
  return bitmap;
}

const powerOfTwo = (least: number): number => {
  let size = 64;
  while (size < least) size *= 2;
  return size;
};

function packClasses(classes: Uint16Array): { dense: Uint16Array; ranges: Uint16Array; alike: Uint16Array } {
  const dense = DENSE.flatMap(([from, to]) => [...classes.subarray(from, to)]);
  const ranges: number[] = [];
  const alike: number[] = [];
  // A unit with a class of its own stands in the run of OTHER ones, and again in `alike`.
  const plain = (unit: number): number => {
    if (DENSE.some(([from, to]) => unit >= from && unit < to)) return 0;
    return classes[unit]! > 0 && classes[unit]! < OTHER ? OTHER : classes[unit]!;
  };
  for (let from = 0; from < 0x10000;) {
    const value = plain(from);
    let to = from + 1;
    while (to < 0x10000 && plain(to) === value) to++;
    if (value !== 0) ranges.push(from, to & 0xffff, value);
    from = to;
  }
  for (let unit = 0; unit < 0x10000; unit++)
    if (plain(unit) === OTHER && classes[unit] !== OTHER) alike.push(unit, classes[unit]!);
  return { dense: Uint16Array.from(dense), ranges: Uint16Array.from(ranges), alike: Uint16Array.from(alike) };
}

/** Vendors, words and rules, each once. Rules are numbered from 1; 0 is none. */
class Strings {
  readonly #vendors: [id: string, group: string][] = [];
  readonly #words = new Map<string, number>();
  readonly #rules = new Map<string, number>();

  vendor({ id, group }: Vendor): number {
    return this.#vendors.push([id, group]) - 1;
  }

  rules(needs: readonly string[], unless: readonly string[]): number {
    if (needs.length + unless.length === 0) return 0;
    const rule = JSON.stringify([needs, unless].map((words) => words.map((word) => number(this.#words, word))));
    return number(this.#rules, rule) + 1;
  }

  bytes(): Uint8Array {
    const rules = [...this.#rules.keys()].join(",");
    return new TextEncoder().encode(
      `{"vendors":${JSON.stringify(this.#vendors)},"words":${JSON.stringify([...this.#words.keys()])},"rules":[${rules}],"phrases":${JSON.stringify(PHRASES.map(({ place, expression, ahead }) => [place, expression.source, expression.flags, ahead?.source ?? ""]))}}`,
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
