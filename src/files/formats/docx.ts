import type { Format } from "../format.ts";
import { inBlocks, LARGEST_WHOLE, Unreadable } from "../sheet.ts";

/** Documents of Word. */
export const format: Format = {
  endings: ["docx", "docm", "dotx"],
  fits: ({ zip }) => (zip?.names.includes("word/document.xml") ? 3 : 0),
  async *read({ start, bytes, reading }) {
    if (bytes.size > LARGEST_WHOLE) throw new Unreadable("too-large");
    if (start.zip?.encrypted) throw new Unreadable("encrypted");
    if (start.zip?.names.some((name) => name.endsWith("vbaProject.bin"))) reading.note("has-macros");
    const [{ readDocx }, { ZipArchive }] = await Promise.all([import("../read-docx.ts"), import("../unzip.ts")]);
    const archive = await ZipArchive.open(bytes);
    const rows = await readDocx(await archive.clean(isText, reading, LARGEST_CONTENT));
    if (rows.every((row) => row.every((cell) => cell.trim() === ""))) throw new Unreadable("empty");
    yield* inBlocks({ name: "" }, rows);
  },
};

/** A tree of XML takes many times its length. */
const LARGEST_CONTENT = 48 * 1024 * 1024;

const isText = (name: string): boolean => /\.(?:xml|rels)$/u.test(name) && !name.startsWith("customXml");
