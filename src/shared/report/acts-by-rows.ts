import { concernsReader, type Grade } from "../../core/verdict.ts";

/** An act, and the number of rows that it is about. */
export interface CountedAct<Act> {
  act: Act;
  rows: number;
}

/** The acts that concern the reader, those of most rows first. `groups`: rows that have the same acts, however often each is named. */
export function actsByRows<Act extends { id: string; grade: Grade }>(
  groups: Iterable<{ acts: readonly Act[]; rows: number }>,
): CountedAct<Act>[] {
  const found = new Map<string, CountedAct<Act>>();
  for (const { acts, rows } of groups)
    for (const [id, act] of new Map(acts.map((one) => [one.id, one])))
      if (concernsReader(act.grade)) found.set(id, { act, rows: rows + (found.get(id)?.rows ?? 0) });
  return [...found.values()].toSorted((a, b) => b.rows - a.rows);
}
