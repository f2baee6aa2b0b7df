import { CHECK } from "../words/check.ts";
import type { Language } from "../words/format.ts";
import { actsByRows } from "./acts-by-rows.ts";
import type { ReportHead } from "./list-report.ts";
import type { ReportFind, ReportRow, ActWords } from "./report-rows.ts";

/** What all rows come to, by vendor and by act: a sheet of its own. */
export class ListSummary {
  /** Rows by the vendors that they name: they say the same of them. */
  readonly #named = new Map<string, { found: readonly ReportFind[]; rows: number }>();

  add({ found }: ReportRow): void {
    if (found.length === 0) return;
    const vendors = found.length === 1 ? found[0]!.vendor : found.map(({ vendor }) => vendor).join(" ");
    const known = this.#named.get(vendors);
    if (known) known.rows += 1;
    else this.#named.set(vendors, { found, rows: 1 });
  }

  /** The acts that concern the reader, those of most rows first. */
  byAct(): { act: ActWords; rows: number }[] {
    const groups = [...this.#named.values()].map(({ found, rows }) => ({
      acts: found.flatMap(({ acts }) => acts.filter(isTold)),
      rows,
    }));
    return actsByRows(groups).map(({ act, rows }) => ({ act: act.told, rows }));
  }

  #byVendor(): { label: string; mark: string; rows: number }[] {
    const vendors = new Map<string, { label: string; mark: string; rows: number }>();
    for (const { found, rows } of this.#named.values())
      for (const { vendor, label, mark } of found)
        vendors.set(vendor, { label, mark, rows: (vendors.get(vendor)?.rows ?? 0) + rows });
    return most(vendors.values());
  }

  table({ heading, about, coverage, notes }: ReportHead, language: Language): string[][] {
    const words = CHECK[language];
    return [
      ...[heading, about, ...notes, coverage].map((line) => [line]),
      [],
      [words.vendorAlone, words.forYou, words.rows],
      ...this.#byVendor().map(({ label, mark, rows }) => [label, mark, String(rows)]),
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

type FoundAct = ReportFind["acts"][number];
const isTold = (act: FoundAct): act is FoundAct & { told: ActWords } => act.told !== undefined;

const most = <T extends { rows: number }>(all: Iterable<T>): T[] => [...all].toSorted((a, b) => b.rows - a.rows);
