import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { ReadOutcome } from "./sheet.ts";

/** Distance between baselines, in units of the page, within which pieces of text stand on one line. */
const SAME_LINE = 3;

/** Reads the text layer of a PDF, a row for each line; cells are pieces that stand clearly apart. A scan has no text. */
export async function readPdf(bytes: Uint8Array): Promise<ReadOutcome> {
  const task = getDocument({
    data: bytes.slice(),
    useSystemFonts: true,
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const rows: string[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      rows.push(...linesOf(items.flatMap((item) => ("str" in item ? [item] : []))));
      page.cleanup();
    }
    return rows.length > 0 ? { ok: true, sheets: [{ name: "", rows }], notes: [] } : { ok: false, reason: "no-text" };
  } catch (error) {
    return { ok: false, reason: error instanceof Error && error.name === "PasswordException" ? "encrypted" : "broken" };
  } finally {
    await task.destroy();
  }
}

interface Piece {
  str: string;
  /** Text-space to page-space: the last two are x and y. */
  transform: number[];
  width: number;
  height: number;
}

/** Pieces of text as lines from the top, each from the left; a gap wider than a letter is high parts two cells. */
function linesOf(pieces: Piece[]): string[][] {
  const lines: { y: number; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    if (piece.str.trim() === "") continue;
    const y = piece.transform[5] ?? 0;
    const line = lines.find((other) => Math.abs(other.y - y) < SAME_LINE);
    if (line) line.pieces.push(piece);
    else lines.push({ y, pieces: [piece] });
  }
  return lines
    .toSorted((a, b) => b.y - a.y)
    .map((line) => {
      const sorted = line.pieces.toSorted((a, b) => (a.transform[4] ?? 0) - (b.transform[4] ?? 0));
      const cells: string[] = [];
      let end = -Infinity;
      for (const { str, transform, width, height } of sorted) {
        const gap = (transform[4] ?? 0) - end;
        if (gap > Math.max(height, 4)) cells.push(str);
        else cells[cells.length - 1] += gap > height * 0.2 ? ` ${str}` : str;
        end = (transform[4] ?? 0) + width;
      }
      return cells;
    });
}
