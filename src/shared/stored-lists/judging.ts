import type { ListCheck } from "../../core/lists/check-list.ts";
import { checkRows, type List } from "../../core/lists/check-sheet.ts";
import type { JudgementTaker } from "../../core/lists/judgement.ts";
import type { Steps } from "../../core/steps.ts";
import { ofCells } from "../../files/sheet.ts";
import type { Part, StoredTable } from "./stored-list.ts";

/** So many rows are judged in one step. */
const ROWS = 20;

/** A table of a kept list, as lists are checked. */
export function toList({ name, heading, head, roles, named, over, title }: StoredTable): List {
  return {
    name,
    heading,
    head,
    roles: [...roles],
    ...(named && { roleOfNew: () => "other" as const }),
    ...(over && { over }),
    ...(title && { title }),
  };
}

/** Judges rows of a kept list anew. `from`: the number of the first in the list. */
export function* judging(list: List, part: Part, from: number, check: ListCheck, taker: JudgementTaker): Steps<void> {
  for (let at = 0; at < part.lines.length; at += ROWS) {
    const rows = ofCells(part.cells.slice(at, at + ROWS));
    const lines = part.lines.slice(at, at + ROWS);
    for (const { place, checked } of checkRows(list, { first: 1, rows, lines }, check))
      taker.add(from + at + place, checked);
    yield;
  }
}
