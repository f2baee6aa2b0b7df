import { readdirSync, readFileSync } from "node:fs";
import { inRepository } from "../../src/tools/repository.ts";

/** What a version of Caveat left in a browser, byte for byte: tests/state/VERSION.json. */
export interface KeptState {
  version: string;
  /** The moment at which it was taken. */
  at: string;
  /** `storage.local`. */
  local: Record<string, unknown>;
  /** The stores of the database `feeds`; bytes are written as `{"base64": …}`. Data of the official feed is left out for its size. */
  feeds: Record<StoreName, [key: IDBValidKey, value: unknown][]>;
}

type StoreName = (typeof STORES)[number];
export const STORES = ["meta", "trust", "blob", "feed"] as const;

/** The states of all versions, oldest first. */
export const keptStates = (): KeptState[] =>
  readdirSync(inRepository("tests/state"))
    .filter((name) => name.endsWith(".json"))
    .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((name) => JSON.parse(readFileSync(inRepository(`tests/state/${name}`), "utf8")) as KeptState);

/** The same value with its bytes as bytes. */
export function withBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBytes);
  if (typeof value !== "object" || value === null) return value;
  if ("base64" in value && typeof value.base64 === "string") return new Uint8Array(Buffer.from(value.base64, "base64"));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withBytes(part)]));
}
