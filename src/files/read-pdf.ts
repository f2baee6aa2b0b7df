import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
// PDF.js starts a worker of its own unless this is here already: a worker within our worker would need an address of its
// own under Trusted Types, and a command line needs none.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import type { Reading } from "./reading.ts";
import { type Block, inBlocks, type Sheet, Unreadable } from "./sheet.ts";

/** Distance between baselines, in units of the page, within which pieces of text stand on one line. */
const SAME_LINE = 3;

/** More pages than any list has, and more pieces of text than fit on one. */
const MOST_PAGES = 10_000;
const MOST_PIECES = 200_000;

/** Reads the text layer of a PDF, a row for each line; cells are pieces that stand clearly apart. A scan has no text. */
export async function* readPdf(bytes: Uint8Array, reading: Reading): AsyncGenerator<Block, void, void> {
  const task = getDocument({
    // A copy, because the library takes what it is given away.
    data: new Uint8Array(bytes),
    // Text alone is read: nothing is drawn, fetched, compiled or run.
    useSystemFonts: true,
    disableFontFace: true,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const sheet: Sheet = { name: "" };
  let first = 1;
  let empty = 0;
  try {
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      if (number > MOST_PAGES) {
        reading.note("rows-left-out");
        break;
      }
      const lines = linesOf(await piecesOf(page, reading));
      page.cleanup();
      if (lines.length === 0) {
        empty += 1;
        continue;
      }
      for (const block of inBlocks(sheet, lines)) {
        yield { ...block, first, done: number / document.numPages };
        first += block.rows.length;
      }
    }
  } catch (error) {
    throw new Unreadable(error instanceof Error && error.name === "PasswordException" ? "encrypted" : "broken");
  } finally {
    await task.destroy();
  }
  if (first === 1) throw new Unreadable("no-text");
  if (empty > 0) reading.note("pages-without-text");
}

/** The pieces of text of a page. No more is read once there are too many: a megabyte may unpack to as many as memory holds. */
async function piecesOf(page: PDFPageProxy, reading: Reading): Promise<Piece[]> {
  const pieces: Piece[] = [];
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextContent>;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    for (const item of value.items) if ("str" in item) pieces.push(item);
    if (pieces.length <= MOST_PIECES) continue;
    reading.note("rows-left-out");
    await reader.cancel(new Error("Too many pieces of text."));
    return pieces.slice(0, MOST_PIECES);
  }
}

type TextContent = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;

interface Piece {
  str: string;
  /** Text-space to page-space: the last two are x and y. */
  transform: number[];
  width: number;
  height: number;
}

const left = ({ transform }: Piece): number => transform[4] ?? 0;
/** A gap as wide as a letter is high parts two cells; narrower ones are blanks between words. */
const isApart = (gap: number, { height }: Piece): boolean => gap > Math.max(height, 4);

/** Pieces of text as lines from the top, each parted into cells from the left. */
function linesOf(pieces: Piece[]): string[][] {
  const height = (piece: Piece): number => piece.transform[5] ?? 0;
  const fromTop = pieces.filter(({ str }) => str.trim() !== "").toSorted((a, b) => height(b) - height(a));
  const lines: Piece[][] = [];
  let y = Infinity;
  for (const piece of fromTop) {
    if (y - height(piece) < SAME_LINE) lines.at(-1)!.push(piece);
    else {
      y = height(piece);
      lines.push([piece]);
    }
  }
  const sorted = lines.map((line) => line.toSorted((a, b) => left(a) - left(b)));
  const columns = columnStarts(sorted);
  return sorted.map((line) => {
    const cells: string[] = [];
    let end = -Infinity;
    for (const piece of line) {
      const gap = left(piece) - end;
      if (isApart(gap, piece) || (gap > 0 && columns.has(Math.round(left(piece))))) cells.push(piece.str);
      else cells[cells.length - 1] += gap > piece.height * 0.2 ? ` ${piece.str}` : piece.str;
      end = left(piece) + piece.width;
    }
    return cells;
  });
}

/**
 * Where columns of a table start: places at which a piece begins in three lines or more, and stands clearly apart in one.
 * A cell that nearly touches the next one is told from it by them.
 */
function columnStarts(lines: readonly Piece[][]): Set<number> {
  const starts = new Map<number, { lines: number; apart: boolean }>();
  for (const line of lines) {
    line.forEach((piece, place) => {
      const before = line[place - 1];
      const apart = before !== undefined && isApart(left(piece) - left(before) - before.width, piece);
      const start = starts.get(Math.round(left(piece))) ?? { lines: 0, apart: false };
      starts.set(Math.round(left(piece)), { lines: start.lines + 1, apart: start.apart || apart });
    });
  }
  return new Set([...starts].flatMap(([x, { lines: n, apart }]) => (n >= 3 && apart ? [x] : [])));
}
