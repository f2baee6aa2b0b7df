import { type Collect, collector } from "./collect.ts";
import { type Follow, follower } from "./follow.ts";
import { FINGERPRINT } from "./join-indexes.ts";
import * as layout from "./layout.ts";
import { openTerms, type Terms } from "./negation.ts";
import { DENSE, SEPARATOR } from "./units.ts";

/** The words of a name's `needs` and `unless`. */
export interface Rules {
  needs: readonly string[];
  unless: readonly string[];
}

/** A name as the dataset lists it, decoded from the index. */
export interface Listed {
  text: string;
  vendor: string;
  group: string;
  flags: number;
  needs: readonly string[];
  unless: readonly string[];
  /** How many words its rules look for, more or less: a kind of goods has some forty. */
  words: number;
}

/** An index as a page uses it: views over its bytes, the classes of all code units, and where things begin. */
export interface NameIndex {
  readonly classes: Uint16Array;
  /** The lower byte of each class, signed; see `units.ts`. */
  readonly steps: Int8Array;
  readonly collect: Collect;
  readonly follow: Follow;
  /** The number of the first name of each group, and of one more. */
  readonly groups: Uint32Array;
  readonly groupShift: number;
  readonly tags: Uint8Array;
  readonly flags: Uint8Array;
  readonly stems: Uint8Array;
  readonly owners: Uint32Array;
  readonly ruled: Uint16Array;
  /** Where in `letters` each name's text begins: 0 until `textOf` was asked, since to add up all takes as long as all else here. */
  readonly texts: Uint32Array;
  textOf(name: number): number;
  /** How many of them it takes. */
  readonly lengths: Uint16Array;
  readonly letters: Uint8Array;
  readonly alphabet: Uint16Array;
  /** Code points of signs that pass for letters, and of ASCII letters: a unit that stands for them, see `plain-text.ts`. */
  symbols(): ReadonlyMap<number, string>;
  /** Names as `listedName` has decoded them, by number. */
  readonly listed: Listed[];
  /** What may stand behind a name with a stem of this kind; see `inflect.ts`. */
  endings: (stem: number) => readonly string[];
  vendor(number: number): readonly [id: string, group: string];
  rules(number: number): Rules;
  /** Words for a kind of goods, in all languages. */
  goods: (kind: string) => readonly string[];
  /** By which a sentence takes a name away. */
  terms: () => Terms;
  /** Those of further feeds, each scanned alone. */
  readonly own: readonly NameIndex[];
}

interface Strings {
  endings: string[][];
  /** The id, and its group behind a blank where that is another. */
  vendors: string[];
  words: string[];
  rules: [needs: number[], unless: number[]][];
  terms: string;
  goods: Record<string, string>;
}

/**
 * Makes the bytes of `compileIndex` ready to scan with; what is only needed at a hit is decoded at the first one.
 * Throws a RangeError where the bytes are no such index.
 */
export function openIndex(bytes: Uint8Array): NameIndex {
  const own: NameIndex[] = [];
  const [official, end] = openOne(bytes);
  for (let at = end; at < bytes.length;) {
    const prefix = String.fromCharCode(...bytes.subarray(at, (at += FINGERPRINT))).trim();
    const [names, length] = openOne(bytes.subarray(at), `${prefix}.`);
    // What a sentence says against a name is the product's own knowledge, whoever lists the name.
    const { terms, goods } = official;
    own.push({ ...names, terms, goods });
    at += length;
  }
  return { ...official, own };
}

/** The index that stands first, and how many bytes it takes. */
function openOne(bytes: Uint8Array, prefix = ""): [names: NameIndex, length: number] {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (bytes.length < 4 * layout.HEADER) throw damaged();
  const [magic, ...sizes] = new Int32Array(buffer, byteOffset, layout.HEADER);
  if (magic !== layout.MAGIC) throw damaged();
  let at = byteOffset + 4 * layout.HEADER;
  const next = <Part extends { byteLength: number }>(
    type: new (buffer: ArrayBufferLike, offset: number, length: number) => Part,
  ): Part => {
    const part = new type(buffer, at, sizes.shift() ?? 0);
    at += (part.byteLength + 3) & ~3;
    return part;
  };
  const words = next(Int32Array);
  const pairs = next(Int32Array);
  const follows = next(Int32Array);
  const groups = next(Uint32Array);
  const tags = next(Uint8Array);
  const flags = next(Uint8Array);
  const stems = next(Uint8Array);
  const owners = next(Uint32Array);
  const ruled = next(Uint16Array);
  const lengths = next(Uint16Array);
  const marks = next(Uint32Array);
  const letters = next(Uint8Array);
  const alphabet = next(Uint16Array);
  const classes = classesOf(next(Uint16Array), next(Uint16Array), next(Uint16Array));
  const steps = new Int8Array(classes);
  const signs = next(Uint32Array);
  const text = next(Uint8Array);
  if (at - byteOffset > bytes.length || words.length < 2 || pairs.length < 2 || follows.length < 2 || groups.length < 3)
    throw damaged();

  const texts = new Uint32Array(lengths.length);
  let symbols: Map<number, string> | undefined;
  const names: NameIndex = {
    own: [],
    classes,
    steps,
    collect: collector(steps, words, pairs),
    follow: follower(steps, follows),
    groups,
    groupShift: layout.shiftFor(groups.length - 1),
    tags,
    flags,
    stems,
    owners,
    ruled,
    texts,
    textOf(name) {
      let at = marks[Math.floor(name / layout.STRIDE)]!;
      for (let one = name - (name % layout.STRIDE); one < name; one++) at += lengths[one]!;
      return (texts[name] = at);
    },
    lengths,
    letters,
    alphabet,
    listed: [],
    symbols: () =>
      (symbols ??= new Map(
        Array.from({ length: signs.length / 2 }, (_, n) => [signs[2 * n]!, String.fromCharCode(signs[2 * n + 1]!)]),
      )),
    ...openStrings(text, prefix),
  };
  return [names, at - byteOffset];
}

/** What stands in an index as text, decoded when the first name is found. */
function openStrings(
  text: Uint8Array,
  prefix: string,
): Pick<NameIndex, "endings" | "vendor" | "terms" | "goods" | "rules"> {
  let strings: Strings | undefined;
  let terms: Terms | undefined;
  const goods = new Map<string, readonly string[]>();
  const decoded = (): Strings => (strings ??= JSON.parse(new TextDecoder().decode(text)) as Strings);
  return {
    endings: (stem) => decoded().endings[stem]!,
    vendor(number) {
      const [id = "", group = id] = decoded().vendors[number]!.split(" ");
      return [prefix + id, prefix + group];
    },
    terms: () => (terms ??= openTerms(decoded().terms)),
    goods(kind) {
      const known = goods.get(kind) ?? decoded().goods[kind]?.split(",") ?? [];
      goods.set(kind, known);
      return known;
    },
    rules(number) {
      const { words, rules } = decoded();
      const [needs, unless] = rules[number - 1]!.map((list) => list.map((word) => words[word]!));
      return { needs: needs!, unless: unless! };
    },
  };
}

const damaged = (): RangeError => new RangeError("No name index of this version.");

function classesOf(dense: Uint16Array, ranges: Uint16Array, alike: Uint16Array): Uint16Array {
  const classes = new Uint16Array(0x10000).fill(SEPARATOR);
  let from = 0;
  for (const [start, end] of DENSE) for (let unit = start; unit < end; unit++) classes[unit] = dense[from++]! + unit;
  for (let n = 0; n < ranges.length; n += 3) classes.fill(ranges[n + 2]!, ranges[n], ranges[n + 1] || 0x10000);
  for (let n = 0; n < alike.length; n += 2) classes[alike[n]!] = alike[n + 1]!;
  return classes;
}
