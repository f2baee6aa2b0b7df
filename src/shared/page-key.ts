import { toHex } from "../core/trust/shape.ts";

/** SHA-256 of a page's address without its fragment, lower-case hexadecimal: what is kept for a page keeps no list of visits. */
export async function pageKey(url: string): Promise<string> {
  const { origin, pathname, search } = new URL(url);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(origin + pathname + search));
  return toHex(new Uint8Array(digest));
}
