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

/** Text in which no separator is seen is a list with one cell a line: "Huawei Technologies Co., Ltd." is one name. */
function parse(text: string, config: Papa.ParseConfig): Papa.ParseResult<string[]> {
  const guessed = Papa.parse<string[]>(text, { ...config, delimitersToGuess: [";", "\t", ",", "|"] });
  const unseen = guessed.errors.some(({ code }) => code === "UndetectableDelimiter");
  return unseen ? Papa.parse<string[]>(text, { ...config, delimiter: "\u001f" }) : guessed;
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
