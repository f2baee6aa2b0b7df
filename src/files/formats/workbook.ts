import { whole } from "../bytes.ts";
import type { Format } from "../format.ts";
import type { Start } from "../reading.ts";
import { LARGEST_WHOLE, MOST_ROWS, Unreadable } from "../sheet.ts";

/** Workbooks of Excel and of LibreOffice, old and new. */
export const format: Format = {
  endings: ["xlsx", "xlsm", "xlsb", "xls", "xlt", "ods", "ots", "fods"],
  fits: (start) => (isZipped(start) || isCompound(start) || isXml(start) ? 3 : 0),
  async *read({ start, bytes, reading }) {
    if (bytes.size > LARGEST_WHOLE) throw new Unreadable("too-large");
    const { readWorkbook } = await import("../read-workbook.ts");
    if (!start.zip) {
      yield* readWorkbook(await whole(bytes), reading);
      return;
    }
    if (start.zip.encrypted) throw new Unreadable("encrypted");
    if (start.zip.names.some((name) => /vbaProject\.bin$|^Basic\//u.test(name))) reading.note("has-macros");
    const { ZipArchive } = await import("../unzip.ts");
    const archive = await ZipArchive.open(bytes);
    const look = (name: string, content: Uint8Array): void => {
      if (!name.startsWith("xl/worksheets/")) return;
      const { formulas, beyond } = lookIntoSheet(content);
      if (formulas) reading.note("has-formulas");
      if (beyond) reading.note("rows-left-out");
    };
    yield* readWorkbook(await archive.clean(isOfSheets, reading, LARGEST_CONTENT, look), reading);
  },
};

/** Whether the XML of a sheet holds formulas, and rows beyond the last that a sheet can have. */
function lookIntoSheet(xml: Uint8Array): { formulas: boolean; beyond: boolean } {
  const found = { formulas: false, beyond: false };
  for (let at = xml.indexOf(LESS); at >= 0; at = xml.indexOf(LESS, at + 1)) {
    const next = xml[at + 1];
    if (next === 0x66 && (xml[at + 2] === 0x3e || xml[at + 2] === 0x20)) found.formulas = true;
    if (next !== 0x72 || xml[at + 2] !== 0x6f) continue;
    const tag = new TextDecoder("latin1").decode(xml.subarray(at, at + 60));
    found.beyond ||= Number(/^<row[^>]*?\sr="(\d+)"/u.exec(tag)?.[1] ?? 0) > MOST_ROWS;
  }
  return found;
}
const LESS = 0x3c;

/** XML of a workbook that is read: beyond it, what a library makes of it would not fit into memory. */
const LARGEST_CONTENT = 256 * 1024 * 1024;

/** Pictures, drawings, macros and settings of printers are left where they are. */
const isOfSheets = (name: string): boolean =>
  !/(?:^|\/)(?:media|drawings|charts|printerSettings|Pictures|Thumbnails|embeddings|customXml|vbaProject\.bin)/u.test(
    name,
  );

const isZipped = ({ zip }: Start): boolean =>
  zip !== undefined &&
  (zip.names.includes("xl/workbook.xml") ||
    zip.names.includes("xl/workbook.bin") ||
    zip.mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet"));

/** Office keeps an encrypted workbook, and the formats before 2007, in a compound file. */
const isCompound = ({ bytes }: Start): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

const isXml = ({ text }: Start): boolean =>
  /^\s*<\?xml/u.test(text) &&
  (text.includes("urn:schemas-microsoft-com:office:spreadsheet") ||
    text.includes("application/vnd.oasis.opendocument.spreadsheet"));
