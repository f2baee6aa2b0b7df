import * as layout from "./layout.ts";
import { DENSE } from "./units.ts";

/** The words of a name's `needs` and `unless`. */
export interface Rules {
  needs: readonly string[];
  unless: readonly string[];
}

/** An index as a page uses it: views over its bytes, and the classes of all code units. */
export interface NameIndex {
  readonly classes: Uint16Array;
  readonly bitmap: Int32Array;
  readonly table: Uint32Array;
  readonly alphabet: Uint16Array;
  readonly pool: Uint8Array;
  /** For the beginnings of words, which phrases may begin there: bits. */
  readonly cues: Uint8Array;
  /** Code point → ASCII letter, for signs that pass for letters. */
  symbols(): ReadonlyMap<number, number>;
  vendor(number: number): readonly [id: string, group: string];
  rules(number: number): Rules;
  /** What takes a name away; the bits of `cues` are their numbers. */
  phrases(): readonly Phrase[];
}

/** A phrase as the index carries it; see `phrases.ts`. */
export interface Phrase {
  place: string;
  expression: RegExp;
  ahead: RegExp | undefined;
}

interface Strings {
  vendors: [id: string, group: string][];
  words: string[];
  rules: [needs: number[], unless: number[]][];
  phrases: [place: string, source: string, flags: string, ahead: string][];
}

/**
 * Makes the bytes of `compileIndex` ready to scan with; what is only needed at a hit is decoded at the first one.
 * Throws a RangeError where the bytes are no such index.
 */
export function openIndex(bytes: Uint8Array): NameIndex {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (bytes.length < 4 * layout.HEADER) throw new RangeError("No name index: too short.");
  const [magic, ...lengths] = new Int32Array(buffer, byteOffset, layout.HEADER);
  if (magic !== layout.MAGIC) throw new RangeError("No name index, or one of another version.");
  let at = byteOffset + 4 * layout.HEADER;
  const next = <Part extends { byteLength: number }>(
    type: new (buffer: ArrayBufferLike, offset: number, length: number) => Part,
  ): Part => {
    const part = new type(buffer, at, lengths.shift() ?? 0);
    at += (part.byteLength + 3) & ~3;
    return part;
  };
  const bitmap = next(Int32Array);
  const table = next(Uint32Array);
  const classes = classesOf(next(Uint16Array), next(Uint16Array), next(Uint16Array));
  const signs = next(Uint32Array);
  const alphabet = next(Uint16Array);
  const pool = next(Uint8Array);
  const cues = next(Uint8Array);
  const text = next(Uint8Array);
  if (at - byteOffset !== bytes.length || bitmap.length === 0 || table.length === 0)
    throw new RangeError("A damaged name index.");

  let symbols: Map<number, number> | undefined;
  let strings: Strings | undefined;
  let phrases: Phrase[] | undefined;
  const decoded = (): Strings => (strings ??= JSON.parse(new TextDecoder().decode(text)) as Strings);
  return {
    classes,
    bitmap,
    table,
    alphabet,
    pool,
    cues,
    symbols: () =>
      (symbols ??= new Map(Array.from({ length: signs.length / 2 }, (_, n) => [signs[2 * n]!, signs[2 * n + 1]!]))),
    vendor: (number) => decoded().vendors[number]!,
    phrases: () =>
      (phrases ??= decoded().phrases.map(([place, source, flags, ahead]) => ({
        place,
        expression: new RegExp(source, flags),
        ahead: ahead === "" ? undefined : new RegExp(ahead, "iu"),
      }))),
    rules(number) {
      const { words, rules } = decoded();
      const [needs, unless] = rules[number - 1]!.map((list) => list.flatMap((word) => words[word]!.split("\n")));
      return { needs: needs!, unless: unless! };
    },
  };
}

function classesOf(dense: Uint16Array, ranges: Uint16Array, alike: Uint16Array): Uint16Array {
  const classes = new Uint16Array(0x10000);
  let from = 0;
  for (const [start, end] of DENSE) {
    classes.set(dense.subarray(from, from + end - start), start);
    from += end - start;
  }
  for (let n = 0; n < ranges.length; n += 3) classes.fill(ranges[n + 2]!, ranges[n], ranges[n + 1] || 0x10000);
  for (let n = 0; n < alike.length; n += 2) classes[alike[n]!] = alike[n + 1]!;
  return classes;
}
