import { refuse } from "./refusal.ts";

/**
 * The OLPC canonical JSON that signatures are made over (TUF 4.2.1): keys sorted, no space, only `"` and `\` escaped, no
 * fractions. Keys must be ASCII, because UTF-16 and code-point order differ beyond it and two clients could then
 * read two different texts.
 */
export function canonicalJson(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(write(value));
}

function write(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) refuse("malformed", "a number that is no safe integer");
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record).sort();
  return `{${keys.map((key) => `${quote(asciiOnly(key))}:${write(record[key])}`).join(",")}}`;
}

function quote(text: string): string {
  if (!text.isWellFormed()) refuse("malformed", "half a surrogate pair");
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

function asciiOnly(key: string): string {
  for (let at = 0; at < key.length; at += 1) if (key.charCodeAt(at) > 0x7f) refuse("schema", "a key beyond ASCII");
  return key;
}
