import { refuse } from "./refusal.ts";

const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);

/**
 * Parses UTF-8 JSON that may be hostile. The depth is counted on the bytes first: eight megabytes of `[` keep
 * `JSON.parse` busy for seconds. A byte-order mark or a wrong byte sequence is refused rather than repaired.
 */
export function parseJson(bytes: Uint8Array, mostDepth: number, about: string): unknown {
  if (depthOver(bytes, mostDepth)) refuse("malformed", about);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)) as unknown;
  } catch {
    return refuse("malformed", about);
  }
}

function depthOver(bytes: Uint8Array, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === 0x5c && inString) at += 1;
    else if (byte === 0x22) inString = !inString;
    else if (inString) continue;
    else if (OPEN.has(byte)) {
      depth += 1;
      if (depth > most) return true;
    } else if (CLOSE.has(byte)) depth -= 1;
  }
  return false;
}
