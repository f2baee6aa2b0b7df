import { Unzip, UnzipInflate } from "fflate";

/** How far an office file may expand: far beyond any price list, far below what would freeze a machine. */
const LARGEST_CONTENT = 512 * 1024 * 1024;
/** Tables shrink to a tenth or a fiftieth. What is a hundred times its size, and large, was made to be. */
const LARGEST_RATIO = 100;
const SMALL = 64 * 1024 * 1024;
/** More parts than any office file has. */
const MOST_PARTS = 20_000;
/** Parts that say what an OpenDocument file is, and whether it is encrypted. */
const TELLING = new Set(["mimetype", "META-INF/manifest.xml"]);

export type ZipLook =
  | { ok: true; names: string[]; texts: ReadonlyMap<string, string> }
  | { ok: false; reason: "broken" | "expands-too-far" };

/**
 * The names in a zip archive with the parts that say what it is, or why it may not be opened. What it expands to is
 * counted as it is inflated, because the sizes that an archive declares may lie; nothing else of it is kept.
 */
export function lookIntoZip(bytes: Uint8Array): ZipLook {
  const names: string[] = [];
  const texts = new Map<string, string>();
  let total = 0;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (names.length > MOST_PARTS) throw new RangeError("too many parts");
    const kept = TELLING.has(file.name);
    const decoder = new TextDecoder();
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      total += chunk.length;
      if (total > LARGEST_CONTENT || (total > SMALL && total > bytes.length * LARGEST_RATIO))
        throw new RangeError("expands too far");
      if (kept) texts.set(file.name, (texts.get(file.name) ?? "") + decoder.decode(chunk, { stream: !final }));
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
  return names.length > 0 ? { ok: true, names, texts } : { ok: false, reason: "broken" };
}
