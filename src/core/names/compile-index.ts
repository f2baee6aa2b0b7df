import type { Vendor } from "../dataset.ts";

/** Packs the names of `vendors` into the bytes that a page scans with. */
export function compileIndex(_vendors: readonly Vendor[]): Uint8Array {
  return new Uint8Array();
}
