import type { Bytes } from "./bytes.ts";
import type { Format } from "./format.ts";
import { LineDecoder, markedEncoding } from "./encoding.ts";
import { DEEPEST, Reading, type Start, type Whole } from "./reading.ts";
import { type Block, Unreadable } from "./sheet.ts";

const FORMATS = Object.values(import.meta.glob<{ format: Format }>("./formats/*.ts", { eager: true })).map(
  ({ format }) => format,
);

/** So much of a file tells its format. */
const BEGINNING = 1 << 16;

/**
 * Reads a table or document, block by block. The content decides the format, not the name. Nothing of the file is run, and
 * nothing is fetched. Throws `Unreadable` where it cannot go on; what came before holds.
 */
export async function* readFile(name: string, bytes: Bytes, reading: Reading): AsyncGenerator<Block, void, void> {
  if (bytes.size === 0) throw new Unreadable("empty");
  const start = await startOf(name, bytes, reading);
  const [format] = FORMATS.filter((each) => each.fits(start) > 0).toSorted((a, b) => b.fits(start) - a.fits(start));
  if (!format) throw new Unreadable("unknown-format");
  const inner: Whole["inner"] = (name, bytes) => readInner(name, bytes, reading);
  yield* format.read({ name, start, bytes, reading, inner });
  if (start.ending !== "" && !format.endings.includes(start.ending)) reading.note("wrong-ending");
}

/** Reads a file inside an archive, within what the archive may take. Its sheets bear its name. */
async function* readInner(name: string, bytes: Bytes, outer: Reading): AsyncGenerator<Block, void, void> {
  const reading = new Reading(outer.choice, outer);
  try {
    const sheets = new Map<object, Block["sheet"]>();
    for await (const block of readFile(name, bytes, reading)) {
      const inner = block.sheet;
      let sheet = sheets.get(inner);
      if (!sheet) sheets.set(inner, (sheet = named(inner, name)));
      yield { ...block, sheet };
    }
  } finally {
    for (const note of reading.notes) outer.note(note);
    outer.unread.push(...reading.unread);
    if (reading.isArchive) outer.note("archive-in-archive");
    outer.text ??= reading.text;
  }
}

/** A sheet under the name of its file. What the columns are called may still grow, so it is the same list. */
const named = (sheet: Block["sheet"], name: string): Block["sheet"] => ({
  name: sheet.name === "" ? name : `${name} · ${sheet.name}`,
  inner: sheet.inner ?? sheet.name,
  ...(sheet.head && { head: sheet.head }),
});

async function startOf(name: string, bytes: Bytes, reading: Reading): Promise<Start> {
  const first = await bytes.read(0, BEGINNING);
  const ending = /\.([^./\\]*)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  const isZip = first[0] === 0x50 && first[1] === 0x4b && (first[2] === 3 || first[2] === 5);
  if (!isZip) return { ending, bytes: first, text: textOf(first), zip: undefined };
  if (reading.depth > DEEPEST) throw new Unreadable("expands-too-far");
  const { ZipArchive } = await import("./unzip.ts");
  const archive = await ZipArchive.open(bytes);
  return { ending, bytes: first, text: "", zip: await archive.directory(reading) };
}

/** The beginning as text; "" where it is none. Text has no zero bytes, but for UTF-16. */
function textOf(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked && marked !== "utf-8") return new TextDecoder(marked).decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) return "";
  return new LineDecoder().decode(bytes).replace(/^\uFEFF/u, "");
}
