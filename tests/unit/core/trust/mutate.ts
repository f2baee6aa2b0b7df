import type { Role } from "../../../../src/core/trust/metadata.ts";
import type { FeedFiles } from "../../../../src/tools/feed/feed-files.ts";
import { signFile } from "../../../../src/tools/feed/feed-files.ts";
import { encode, type Loose, type Workshop } from "../../feed-workshop.ts";

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const ODD: unknown[] = [
  null,
  true,
  false,
  0,
  1,
  2,
  3,
  -1,
  1.5,
  2 ** 31,
  2 ** 31 + 1,
  2 ** 53,
  1e21,
  "",
  "x",
  "1",
  "2",
  "0".repeat(64),
  "é",
  "\ud800",
  [],
  {},
  [1],
  ["x"],
  { x: 1 },
  "2020-01-01T00:00:00Z",
  "2030-01-01T00:00:00Z",
  "2030-02-30T00:00:00Z",
  "2030-01-01",
  "1.0",
  "1.0.0",
  "2.0.0",
  "root",
  "timestamp",
  "snapshot",
  "targets",
];

/** The feed with one of its files bent, half the time signed anew so that the bend is what decides. */
export function mutated(workshop: Workshop, chance: () => number): { files: FeedFiles; path: string; what: string } {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!;
  const path = pick(["2.root.json", "timestamp.json", "2.snapshot.json", "2.targets.json"]);
  const bytes = workshop.files.get(path)!;
  if (chance() < 0.3) {
    const { result, what } = bentBytes(bytes, chance);
    return { files: new Map(workshop.files).set(path, result), path, what: `${path} ${what}` };
  }
  const file: Loose = JSON.parse(new TextDecoder().decode(bytes));
  const signAnew = chance() < 0.75;
  const what = bentValue(signAnew ? file.signed : file, chance, pick);
  const role = path.replace(/^\d+\./, "").replace(".json", "") as Role;
  const signed = signAnew ? resigned(workshop, role, file) : file;
  return {
    files: new Map(workshop.files).set(path, encode(signed)),
    path,
    what: `${path} ${what}${signAnew ? ", signed anew" : ""}`,
  };
}

function resigned(workshop: Workshop, role: Role, file: Loose): Loose {
  const signers = workshop.keys[role];
  const anyRole: Loose = {
    roles: { [file.signed?._type]: { keyids: signers.map(({ keyid }) => keyid), threshold: 1 } },
  };
  try {
    return signFile({ signed: file.signed, signatures: [] }, anyRole, signers);
  } catch {
    return file;
  }
}

export function bentBytes(bytes: Uint8Array, chance: () => number): { result: Uint8Array; what: string } {
  const at = Math.floor(chance() * bytes.length);
  const turn = chance();
  if (turn < 0.4) return { result: bytes.with(at, Math.floor(chance() * 256)), what: `byte ${at}` };
  if (turn < 0.6) return { result: bytes.slice(0, at), what: `cut at ${at}` };
  if (turn < 0.8)
    return {
      result: new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at + 1 + Math.floor(chance() * 4))]),
      what: `bytes out at ${at}`,
    };
  return {
    result: new Uint8Array([...bytes.slice(0, at), Math.floor(chance() * 128), ...bytes.slice(at)]),
    what: `byte in at ${at}`,
  };
}

/** Changes, removes, doubles or adds one thing somewhere in `value`. */
function bentValue(value: Loose, chance: () => number, pick: <Item>(items: readonly Item[]) => Item): string {
  const places: { holder: Loose; key: string | number; path: string }[] = [];
  const walk = (holder: Loose, path: string): void => {
    for (const key of Object.keys(holder)) {
      places.push({ holder, key, path: `${path}/${key}` });
      if (typeof holder[key] === "object" && holder[key] !== null) walk(holder[key], `${path}/${key}`);
    }
  };
  walk(value, "");
  const { holder, key, path } = pick(places);
  const turn = chance();
  if (turn < 0.5) holder[key] = pick(ODD);
  else if (turn < 0.65 && Array.isArray(holder)) holder.push(structuredClone(holder[key as number]));
  else if (turn < 0.8) delete holder[key];
  else if (typeof holder[key] === "number") holder[key] += pick([-1, 1, 2]);
  else if (typeof holder[key] === "string")
    holder[key] = pick([holder[key].toUpperCase(), holder[key].slice(1), `${holder[key]}0`, ` ${holder[key]}`]);
  else if (!Array.isArray(holder)) holder[`x${Math.floor(chance() * 9)}`] = pick(ODD);
  return `at ${path}`;
}
