import { refuse } from "./refusal.ts";

const OPEN = new Set([0x5b, 0x7b]);
const COMMA = 0x2c;
const CLOSE = new Set([0x5d, 0x7d]);

/**
 * Parses UTF-8 JSON that may be hostile. Depth and values are counted on the bytes first: eight megabytes of `[` keep
 * `JSON.parse` busy for seconds, and so do millions of values. A byte-order mark or a wrong byte sequence is refused rather than repaired.
 */
export function parseJson(bytes: Uint8Array, mostDepth: number, about: string, mostValues = Infinity): unknown {
  if (isOver(bytes, mostDepth, mostValues)) refuse("malformed", about);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)) as unknown;
  } catch {
    return refuse("malformed", about);
  }
}

function isOver(bytes: Uint8Array, mostDepth: number, mostValues: number): boolean {
  let depth = 0;
  let values = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === 0x5c && inString) at += 1;
    else if (byte === 0x22) inString = !inString;
    else if (inString) continue;
    else if (OPEN.has(byte)) {
      depth += 1;
      if (depth > mostDepth) return true;
    } else if (CLOSE.has(byte)) depth -= 1;
    else if (byte === COMMA) {
      values += 1;
      if (values > mostValues) return true;
    }
  }
  return false;
}
