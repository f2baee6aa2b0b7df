import { nothingAt } from "../../core/lists/check-list.ts";
import { checkRows, type List } from "../../core/lists/check-sheet.ts";
import { type ColumnRole, roleOf } from "../../core/lists/columns.ts";
import { parseLine } from "../../files/formats/json-lines.ts";
import { ofCells } from "../../files/sheet.ts";
import { Columns, type Tree } from "../../files/tree.ts";
import { type Answered, RowJson } from "../../shared/report/row-json.ts";
import { type OpenCheck, unjudgedText } from "./open-check.ts";
import { ProgressLine } from "./progress.ts";
import type { Input } from "./read-input.ts";
import { watchForStop } from "./stop.ts";
import { writeOut } from "./write-out.ts";

/** Longest line that is read, in UTF-16 units. */
const LONGEST = 1 << 24;
/** So many keys are remembered. */
const MOST_COLUMNS = 10_000;

/**
 * JSON Lines in, JSON Lines out: one line for one line, in the same order, and each depends on its own line alone, so that any
 * engine may split the input as it likes. What is wrong with a line is its answer, and a sentence on the error stream.
 */
export async function filterLines(
  input: Input,
  open: OpenCheck,
  write = writeOut,
  complain = console.error,
): Promise<void> {
  const filter = new LineFilter(open, complain);
  const progress = new ProgressLine("-");
  const stop = watchForStop();
  const decoder = new TextDecoder();
  let rest = "";
  let number = 0;
  const json = new RowJson();
  const answers = (lines: readonly string[]): Uint8Array =>
    json.answers(lines.map((line) => filter.answer(line, (number += 1))));
  for await (const piece of input.pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST) throw new RangeError(`Line ${number + lines.length + 1} is longer than 16 MB.`);
    await write(answers(lines));
    progress.show(number, undefined);
    if (stop.stopped) break;
  }
  progress.end();
  if (rest !== "" && !stop.stopped) await write(answers([rest]));
  if (stop.stopped) process.exitCode = 130;
  if (open.wish.failOnMust) unjudgedText(filter.unjudged, complain);
}

class LineFilter {
  /** Lines of which it is not known whether they bind the reader. */
  unjudged = 0;
  readonly #open: OpenCheck;
  readonly #complain: (sentence: string) => void;
  readonly #roles = new Map<string, ColumnRole>();

  constructor(open: OpenCheck, complain: (sentence: string) => void) {
    this.#open = open;
    this.#complain = complain;
  }

  answer(line: string, number: number): Answered {
    const value = line.trim() === "" ? null : parseLine(line);
    if (value === undefined) {
      this.#complain(`Line ${number} is no JSON.`);
      return JSON.stringify({ error: "not JSON", written: line.slice(0, 1000) });
    }
    const row = this.#tell(value);
    if (row.mark === "must" && this.#open.wish.failOnMust) process.exitCode ??= 2;
    if (row.mark === "unknown") this.unjudged += 1;
    // The line as it came, so that no number of it loses a digit.
    return { row, line: line.trim() || "null" };
  }

  #tell(value: Tree) {
    const { check, formatter } = this.#open;
    // Columns of this line alone: what came before it must not matter.
    const { head, row } = new Columns().of(value);
    const list: List = { name: "", heading: undefined, head, roles: head.map((heading) => this.#roleOf(heading)) };
    const [checked] = checkRows(list, { first: 1, rows: ofCells([row]) }, check);
    return formatter.tell("", row, checked?.checked ?? nothingAt(1));
  }

  #roleOf(heading: string): ColumnRole {
    let role = this.#roles.get(heading);
    if (role === undefined) {
      role = roleOf(heading, this.#open.wish.choices);
      if (this.#roles.size < MOST_COLUMNS) this.#roles.set(heading, role);
    }
    return role;
  }
}
