import { refuse } from "./refusal.ts";

// Readers of hostile JSON. Own properties only, so that a key called `constructor` is a key like any other.

export type Json = Readonly<Record<string, unknown>>;

export function asObject(value: unknown, about: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse("schema", about);
  return value as Json;
}

export function field(object: Json, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

export function asString(value: unknown, about: string, most = 4096): string {
  if (typeof value !== "string" || value.length > most) refuse("schema", about);
  return value;
}

export function asArray(value: unknown, about: string, most = 64): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) refuse("schema", about);
  return value as unknown[];
}

/** Versions, thresholds and lengths: whole numbers from `least` to 2^31 (TUF 4.2.1: "an integer that is greater than 0"). */
export function asCount(value: unknown, about: string, least = 1): number {
  if (!Number.isInteger(value) || (value as number) < least || (value as number) > 2 ** 31) refuse("schema", about);
  return value as number;
}

/** `2026-11-24T08:30:00Z` and no other form (TUF 4.2.1), as milliseconds. JavaScript alone reads 30 February as 2 March. */
export function asTime(value: unknown, about: string): number {
  const text = asString(value, about);
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString() !== text.replace("Z", ".000Z")) refuse("schema", about);
  return time;
}

/** Bytes of a lower-case hexadecimal text, or nothing. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
