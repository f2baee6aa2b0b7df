/** How many letters stand before the index of a further feed: its fingerprint, in hexadecimal. */
export const FINGERPRINT = 64;

/** Puts the indexes of further feeds, made without phrases, behind the official one, each behind its feed's fingerprint. */
export function joinIndexes(
  official: Uint8Array,
  own: readonly { fingerprint: string; bytes: Uint8Array }[],
): Uint8Array {
  const parts = [
    official,
    ...own.flatMap(({ fingerprint, bytes }) => [new TextEncoder().encode(fingerprint.padEnd(FINGERPRINT)), bytes]),
  ];
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
