import { readCsv } from "./read-csv.ts";
import { LARGEST_FILE, type FileNote, type ReadOutcome } from "./sheet.ts";
import { lookIntoZip } from "./zip-size.ts";

/**
 * Reads a table or document: CSV, TSV, plain text, XLSX, XLSM, ODS, DOCX, or PDF with a text layer. The content decides
 * the format, not the name. Nothing of the file is run, and nothing is fetched. Readers are loaded when first needed.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<ReadOutcome> {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (bytes.length > LARGEST_FILE) return { ok: false, reason: "too-large" };
  if (startsWith(bytes, "%PDF-")) {
    const { readPdf } = await import("./read-pdf.ts");
    return noteEnding(name, ["pdf"], await readPdf(bytes));
  }
  if (startsWith(bytes, "PK")) return readZip(name, bytes);
  // Office keeps an encrypted workbook, and the formats before 2007, in a compound file.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    const { readWorkbook } = await import("./read-workbook.ts");
    return noteEnding(name, ["xls"], readWorkbook(bytes, false));
  }
  if (isBinary(bytes)) return { ok: false, reason: "unknown-format" };
  return noteEnding(name, ["csv", "tsv", "txt", "tab", "md", ""], readCsv(bytes));
}

async function readZip(name: string, bytes: Uint8Array): Promise<ReadOutcome> {
  const zip = lookIntoZip(bytes);
  if (!zip.ok) return zip;
  if (zip.texts.get("META-INF/manifest.xml")?.includes("encryption-data")) return { ok: false, reason: "encrypted" };
  const has = (part: string): boolean => zip.names.includes(part);
  if (has("word/document.xml")) {
    const { readDocx } = await import("./read-docx.ts");
    return noteEnding(name, ["docx", "docm"], await readDocx(bytes));
  }
  const isOpenSheet = zip.texts.get("mimetype")?.startsWith("application/vnd.oasis.opendocument.spreadsheet") === true;
  if (has("xl/workbook.xml") || has("xl/workbook.bin") || isOpenSheet) {
    const { readWorkbook } = await import("./read-workbook.ts");
    const hasMacros = zip.names.some((entry) => /vbaProject\.bin$|^Basic\//.test(entry));
    return noteEnding(name, isOpenSheet ? ["ods", "ots"] : ["xlsx", "xlsm", "xlsb"], readWorkbook(bytes, hasMacros));
  }
  return { ok: false, reason: "unknown-format" };
}

function noteEnding(name: string, fitting: string[], outcome: ReadOutcome): ReadOutcome {
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (!outcome.ok || fitting.includes(ending)) return outcome;
  const note: FileNote = "wrong-ending";
  return { ...outcome, notes: [...outcome.notes, note] };
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, text.length)) === text;
}

/** Text has no zero bytes, but for UTF-16, which says so at its start. */
function isBinary(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.subarray(0, 4096).includes(0);
}
