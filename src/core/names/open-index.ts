import { candidateScanner } from "./scan-candidates.ts";
import { nextWordFilter } from "./next-word-filter.ts";
import { FINGERPRINT } from "./join-indexes.ts";
import * as layout from "./index-format.ts";
import type { IndexStrings, NameIndex } from "./name-index.ts";
import { scan } from "./scan.ts";
import { DENSE, SEPARATOR } from "./units.ts";

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
    collect: candidateScanner(steps, words, pairs),
    follow: nextWordFilter(steps, follows),
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
    scan: (text, accept, effort) => scan(names, text, accept, effort),
  };
  return [names, at - byteOffset];
}

/** What stands in an index as text, decoded when the first name is found. */
function openStrings(
  text: Uint8Array,
  prefix: string,
): Pick<NameIndex, "strings" | "prefix" | "endings" | "terms" | "goods"> {
  let strings: IndexStrings | undefined;
  const goods = new Map<string, readonly string[]>();
  const decoded = (): IndexStrings => (strings ??= JSON.parse(new TextDecoder().decode(text)) as IndexStrings);
  return {
    strings: decoded,
    prefix,
    endings: (stem) => decoded().endings[stem]!,
    terms: { source: () => decoded().terms },
    goods(kind) {
      const known = goods.get(kind) ?? decoded().goods[kind]?.split(",") ?? [];
      goods.set(kind, known);
      return known;
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
