import type { FileRead } from "./follow-trust.ts";

/** Reads from files at hand (the package's, a bundle's, a folder's) as if they were a server. */
export function readerOf(files: ReadonlyMap<string, Uint8Array>): (path: string, most: number) => Promise<FileRead> {
  return async (path, most) => {
    const bytes = files.get(path);
    if (!bytes) return { ok: false, code: "not-found" };
    return bytes.length > most ? { ok: false, code: "too-long" } : { ok: true, bytes };
  };
}
