import * as layout from "./layout.ts";
import type { NameIndex } from "./open-index.ts";

/** A name as the dataset lists it, decoded from the pool. */
export interface Listed {
  text: string;
  vendor: string;
  group: string;
  flags: number;
  needs: readonly string[];
  unless: readonly string[];
}

const decoded = new WeakMap<NameIndex, Map<number, Listed>>();
const NONE: readonly string[] = [];

/** The name that stands at `at` in the pool; of an alias, the name it is another way to write. */
export function listedName(index: NameIndex, at: number): Listed {
  const known = decoded.get(index) ?? new Map<number, Listed>();
  decoded.set(index, known);
  const listed = known.get(at) ?? decode(index, at);
  known.set(at, listed);
  return listed;
}

function decode(index: NameIndex, at: number): Listed {
  const { pool, alphabet } = index;
  const u16 = (place: number): number => pool[place]! | (pool[place + 1]! << 8);
  const flags = pool[at]!;
  if (flags & layout.ALIAS) return decode(index, u16(at + 2) | (pool[at + 4]! << 16));
  const [vendor, group] = index.vendor(u16(at + 2));
  const ruled = (flags & layout.HAS_RULES) > 0;
  const { needs, unless } = ruled ? index.rules(u16(at + 4)) : { needs: NONE, unless: NONE };
  const from = at + (ruled ? 8 : 6);
  const to = from + u16(from - 2);
  let text = "";
  for (let code = from; code < to; code++) {
    if (pool[code] === layout.ESCAPE) {
      text += String.fromCharCode(u16(code + 1));
      code += 2;
    } else text += String.fromCharCode(alphabet[pool[code]!]!);
  }
  return { text, vendor, group, flags, needs, unless };
}
