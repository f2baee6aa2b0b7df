import { Unzip, UnzipInflate } from "fflate";

/** How far an office file may expand: far beyond any price list, far below what would freeze a machine. */
const LARGEST_CONTENT = 512 * 1024 * 1024;

/**
 * The names in a zip archive, or why it may not be opened. What it expands to is counted as it is inflated, because the
 * sizes that an archive declares may lie; nothing of it is kept.
 */
export function lookIntoZip(
  bytes: Uint8Array,
): { ok: true; names: string[] } | { ok: false; reason: "broken" | "expands-too-far" } {
  const names: string[] = [];
  let total = 0;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      total += chunk.length;
      if (total > LARGEST_CONTENT) throw new RangeError("expands too far");
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += 65_536)
      unzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  } catch (error) {
    return { ok: false, reason: error instanceof RangeError ? "expands-too-far" : "broken" };
  }
  return names.length > 0 ? { ok: true, names } : { ok: false, reason: "broken" };
}
