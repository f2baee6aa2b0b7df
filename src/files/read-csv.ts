import Papa from "papaparse";
import type { FileNote, ReadOutcome } from "./sheet.ts";

/** Reads a table of separated values, or plain text, in UTF-8, UTF-16 or Windows-1250. The separator is found by itself. */
export function readCsv(bytes: Uint8Array): ReadOutcome {
  const { text, other } = decode(bytes);
  if (text.trim() === "") return { ok: false, reason: "empty" };
  const notes: FileNote[] = other ? ["other-encoding"] : [];
  let parsed = parse(text, {});
  if (parsed.errors.some(({ code }) => code === "MissingQuotes")) {
    notes.push("quotes-never-close");
    // Everything after the mark would be one cell: hundreds of lines would vanish into it.
    parsed = parse(text, { quoteChar: "\u0000" });
  }
  const widths = new Set(parsed.data.filter((row) => row.some((cell) => cell !== "")).map(({ length }) => length));
  if (widths.size > 1) notes.push("ragged-rows");
  return { ok: true, sheets: [{ name: "", rows: withoutEmptyEnd(parsed.data) }], notes };
}

const SEPARATORS = [";", "\t", "|", ","];
/** So many rows are looked at for the separator. */
const LOOKED_AT = 50;
/** A character that no text holds: a list with one cell a line. */
const NONE = "\u001f";

function parse(text: string, config: Papa.ParseConfig): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { ...config, delimiter: separatorOf(text) });
}

/**
 * The separator that parts most rows into the same number of cells. None, where hardly any row is parted, or by commas with a
 * blank after each: "Huawei Technologies Co., Ltd." is one name.
 */
function separatorOf(text: string): string {
  const start = text.slice(0, 1 << 16);
  let best = { separator: NONE, share: 0.5, width: 1 };
  for (const separator of SEPARATORS) {
    if (!start.includes(separator) || (separator === "," && !/,\S/.test(start))) continue;
    const { data } = Papa.parse<string[]>(start, {
      delimiter: separator,
      preview: LOOKED_AT,
      skipEmptyLines: "greedy",
    });
    const widths = new Map<number, number>();
    for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    const parted = [...widths.values()].reduce((sum, n) => sum + n, 0) / Math.max(1, data.length);
    const [width = 1, rows = 0] = [...widths].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    // Rows of any number of cells count a little: a ragged table is a table.
    const share = parted / 2 + rows / Math.max(1, data.length) / 2;
    if (share > best.share || (share === best.share && width > best.width)) best = { separator, share, width };
  }
  return best.separator;
}

/** Lines keep their numbers, so empty ones stay, but not those after the last. */
function withoutEmptyEnd(rows: string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((cell) => cell.trim() === "")) end -= 1;
  return rows.slice(0, end);
}

function decode(bytes: Uint8Array): { text: string; other: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), other: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), other: true };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), other: false };
  } catch {
    return { text: new TextDecoder("windows-1250").decode(bytes), other: true };
  }
}
