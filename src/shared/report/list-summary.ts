import { CHECK } from "../words/check.ts";
import type { Language } from "../words/format.ts";
import type { ReportHead } from "./list-report.ts";
import type { ReportRow, ToldAct } from "./report-rows.ts";

/** What all rows come to, by vendor and by act: a sheet of its own. */
export class ListSummary {
  readonly #vendors = new Map<string, { label: string; mark: string; rows: number }>();
  readonly #acts = new Map<string, { act: ToldAct; rows: number }>();

  add({ found }: ReportRow): void {
    const acts = new Map(
      found.flatMap(({ acts: all }) => all.flatMap(({ id, told }) => (told ? [[id, told] as const] : []))),
    );
    for (const { vendor, label, mark } of found) {
      const known = this.#vendors.get(vendor) ?? { label, mark, rows: 0 };
      this.#vendors.set(vendor, { ...known, rows: known.rows + 1 });
    }
    for (const [id, act] of acts) this.#acts.set(id, { act, rows: (this.#acts.get(id)?.rows ?? 0) + 1 });
  }

  /** The acts, those of most rows first. */
  byAct(): { act: ToldAct; rows: number }[] {
    return most(this.#acts.values());
  }

  table({ heading, about, coverage, notes }: ReportHead, language: Language): string[][] {
    const words = CHECK[language];
    return [
      ...[heading, about, ...notes, coverage].map((line) => [line]),
      [],
      [words.vendorAlone, words.forYou, words.rows],
      ...most(this.#vendors.values()).map(({ label, mark, rows }) => [label, mark, String(rows)]),
      [],
      [words.act, words.issuer, words.state, words.toDo, words.deadline, words.link, words.rows],
      ...this.byAct().map(({ act: { title, issuer, state, duty, deadline, link }, rows }) => [
        title,
        issuer,
        state,
        duty,
        deadline,
        link,
        String(rows),
      ]),
    ];
  }
}

const most = <T extends { rows: number }>(all: Iterable<T>): T[] => [...all].toSorted((a, b) => b.rows - a.rows);
