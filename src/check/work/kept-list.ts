import { type CheckedRow, type ListCheck, nothingAt } from "../../core/lists/check-list.ts";
import { checkOne, type List, type PlacedRow } from "../../core/lists/check-sheet.ts";
import { concernsReader } from "../../core/verdict.ts";
import type { Block, Rows } from "../../files/sheet.ts";
import { ROW_MARKS, type RowMark, rowMark } from "../../shared/report/report-rows.ts";

/** A row as it was checked, with its cells. */
export interface KeptRow {
  cells: readonly string[];
  checked: CheckedRow;
}

/** Rows of a list that came together. */
interface Part {
  block: Pick<Block, "first" | "lines" | "again">;
  /** Number of its first checked row in the list. */
  start: number;
}

const QUESTION = 0x80;
const SELLER = 0x40;
/** So many blocks are held as rows, since one looks at rows that stand near one another. */
const HELD = 8;

/**
 * A checked list of any length. Of each row no more is held than what it is sorted by, some ten bytes; its cells are read from
 * the file again, and checked again, when somebody looks at it.
 */
export class KeptList {
  list: List;
  readonly #parts: Part[] = [];
  readonly #places = new Numbers();
  /** Place in `ROW_MARKS`, whether the row asks something, and whether the seller is to be asked. */
  readonly #marks = new Numbers();
  /** Place of what the row is sorted by as to vendors. */
  readonly #labels = new Numbers();
  readonly #held = new Map<Part, Promise<Rows>>();

  constructor(list: List) {
    this.list = list;
  }

  get length(): number {
    return this.#places.length;
  }

  add(
    block: Block,
    rows: readonly PlacedRow[],
    labelOf: (row: CheckedRow) => number,
    asksSeller: (row: CheckedRow) => boolean,
  ): void {
    const { first, lines, again } = block;
    this.#parts.push({ block: { first, ...(lines && { lines }), again }, start: this.length });
    for (const { place, checked } of rows) {
      this.#places.push(place);
      this.#marks.push(
        ROW_MARKS.indexOf(rowMark(checked)) |
          (checked.questions.length + checked.rebrands.length > 0 ? QUESTION : 0) |
          (asksSeller(checked) ? SELLER : 0),
      );
      this.#labels.push(labelOf(checked));
    }
  }

  /** Place of a row's mark in `ROW_MARKS`. */
  markPlace = (row: number): number => this.#marks.at(row) & ~(QUESTION | SELLER);
  mark = (row: number): RowMark => ROW_MARKS[this.markPlace(row)]!;
  asks = (row: number): boolean => this.#marks.at(row) >= QUESTION;
  asksSeller = (row: number): boolean => (this.#marks.at(row) & SELLER) !== 0;
  label = (row: number): number => this.#labels.at(row);

  /** The parts of the list, to be checked once more. */
  async *blocks(): AsyncGenerator<Block, void, void> {
    for (const [at, { block }] of this.#parts.entries())
      yield { ...block, sheet: { name: "" }, rows: await block.again(), done: (at + 1) / this.#parts.length };
  }

  async row(row: number, check: ListCheck): Promise<KeptRow> {
    const { part, place, cells } = await this.#cellsOf(row);
    const line = part.block.lines?.[place] ?? part.block.first + place;
    // Most rows of most lists: nothing was found in it, and nothing would be found again.
    if (this.mark(row) === "nothing" && this.label(row) === 0) return { cells, checked: nothingAt(line) };
    return { cells, checked: checkOne(this.list, cells, line, check) };
  }

  /** A row as it stands in its file. */
  cells = async (row: number): Promise<readonly string[]> => (await this.#cellsOf(row)).cells;

  async #cellsOf(row: number): Promise<{ part: Part; place: number; cells: readonly string[] }> {
    const part = this.#parts[this.#partOf(row)]!;
    let rows = this.#held.get(part);
    if (!rows) {
      this.#held.set(part, (rows = part.block.again()));
      if (this.#held.size > HELD) this.#held.delete(this.#held.keys().next().value!);
    }
    const place = this.#places.at(row);
    return { part, place, cells: (await rows).cells(place) };
  }

  /** Number of the part that a row stands in, so that rows of one can be read together. */
  #partOf(row: number): number {
    let low = 0;
    let high = this.#parts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (this.#parts[middle]!.start <= row) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** Whether the reader has to do something about a row, or to answer. */
export function needsWork(list: KeptList, row: number): boolean {
  const mark = list.mark(row);
  return list.asks(row) || list.asksSeller(row) || (mark !== "question" && mark !== "nothing" && concernsReader(mark));
}

/** Whole numbers of at most 32 bits, as many as come. */
class Numbers {
  #numbers = new Uint32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const more = new Uint32Array(this.length * 2);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  at = (place: number): number => this.#numbers[place]!;
}
