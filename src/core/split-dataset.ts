import { refuse } from "./trust/refusal.ts";
import type { Steps } from "./steps.ts";

// Reads the JSON of a dataset record by record. Eight megabytes that are parsed in one go can hold millions of values and keep
// a thread for seconds; here the first list that is too long, or record that is too large, ends it.

/** Most records of a list of a dataset. */
export const MOST_RECORDS = 5000;
/** Most bytes of a record, and of all that is in no list. */
const MOST_RECORD = 256 * 1024;
const MOST_HEAD = 64 * 1024;
const MOST_DEPTH = 24;
/** Bytes that are looked at in one step. */
const STEP = 256 * 1024;

/** The fields of a dataset, with each list in it as the JSON of its records. */
export interface SplitDataset {
  head: Record<string, unknown>;
  lists: ReadonlyMap<string, readonly string[]>;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const OPEN = new Set([OPEN_LIST, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);

/** Parts the bytes of a dataset; throws a Refusal for what is no JSON object in UTF-8, or more than may be read. */
export function* splitDataset(bytes: Uint8Array): Steps<SplitDataset> {
  const found: [from: number, to: number][][] = [];
  /** The parts of the text that are in no list. */
  const outside: [from: number, to: number][] = [];
  let list: [number, number][] | undefined;
  let [begin, inString, depth, from] = [0, false, 0, 0];
  const endRecord = (at: number): void => {
    if (at - begin > MOST_RECORD) refuse("too-long", "record");
    if (list!.push([begin, at]) > MOST_RECORDS) refuse("too-long", "list");
    begin = at + 1;
  };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (at % STEP === STEP - 1) {
      if (!list && at - from > MOST_HEAD) refuse("too-long", "dataset");
      if (list && at - begin > MOST_RECORD) refuse("too-long", "record");
      yield;
    }
    if (byte === BACKSLASH && inString) at += 1;
    else if (byte === QUOTE) inString = !inString;
    else if (inString) continue;
    else if (byte === COMMA && depth === 2 && list) endRecord(at);
    else if (OPEN.has(byte)) {
      depth += 1;
      if (depth > MOST_DEPTH) refuse("malformed", "dataset");
      if (depth !== 2 || byte !== OPEN_LIST) continue;
      list = [];
      found.push(list);
      begin = at + 1;
      outside.push([from, at + 1]);
    } else if (CLOSE.has(byte)) {
      depth -= 1;
      if (depth !== 1 || !list) continue;
      if (list.length > 0 || !isBlank(bytes, begin, at)) endRecord(at);
      list = undefined;
      from = at;
    }
  }
  outside.push([from, bytes.length]);
  if (outside.reduce((sum, [start, end]) => sum + end - start, 0) > MOST_HEAD) refuse("too-long", "dataset");
  // In the place of each list its number: of a key that stands twice, JSON counts the last.
  const head = parse(
    outside.map(([start, end], n) => decode(bytes, start, end) + (n < found.length ? n : "")).join(""),
  );
  if (typeof head !== "object" || head === null || Array.isArray(head)) return refuse("schema", "dataset");
  const lists = new Map<string, string[]>();
  for (const [key, value] of Object.entries(head)) {
    if (!Array.isArray(value)) continue;
    const texts: string[] = [];
    for (const [start, end] of found[value[0] as number] ?? []) {
      texts.push(decode(bytes, start, end));
      if (texts.length % 100 === 0) yield;
    }
    lists.set(key, texts);
  }
  return { head: head as Record<string, unknown>, lists };
}

const isBlank = (bytes: Uint8Array, from: number, to: number): boolean =>
  bytes.subarray(from, to).every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);

/** A byte-order mark or a wrong byte sequence is refused rather than repaired. */
function decode(bytes: Uint8Array, from: number, to: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(from, to));
  } catch {
    return refuse("malformed", "dataset");
  }
}

/** Parses one part; throws a Refusal where it is no JSON. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse("malformed", "dataset");
  }
}
