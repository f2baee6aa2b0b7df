import { library, type Library } from "../../core/advisories-for.ts";
import type { Dataset } from "../../core/dataset.ts";
import { ListCheck } from "../../core/lists/check-list.ts";
import { type CheckedList, checkSheet, type List, toList } from "../../core/lists/check-sheet.ts";
import type { ColumnRole } from "../../core/lists/columns.ts";
import { mergeFeeds } from "../../core/merge-feeds.ts";
import { openIndex } from "../../core/names/open-index.ts";
import { listsOf, type ReadLists } from "../../shared/read-lists.ts";
import { describeProfile } from "../../shared/report/describe-profile.ts";
import { ROW_MARKS, type ReportRow, rowMark, type RowMark, RowTeller } from "../../shared/report/report-rows.ts";
import { headingFor, tally } from "../../shared/report/list-report.ts";
import { CHECK } from "../../shared/words/check.ts";
import { formatMoment } from "../../shared/words/moment.ts";
import type { Answer, FileSummary, ListSummary, Progress, Reader, ShownRow, Source, Summary } from "./messages.ts";

/** What a check is told while it runs. */
export interface Watch {
  cancelled(): boolean;
  progress(progress: Progress): void;
  /** Lets messages in. */
  pause(): Promise<void>;
}

/** A check of lists, with everything that came of it. */
export class ListWork {
  readonly reader: Reader;
  readonly library: Library;
  readonly check: ListCheck;
  readonly teller: RowTeller;
  lists: CheckedList[] = [];
  files: FileSummary[] = [];
  /** When it was checked. */
  at = new Date();
  /** Row number → act → answer. */
  readonly answers = new Map<number, Record<string, Answer>>();
  #cancelled = false;

  constructor(reader: Reader) {
    this.reader = reader;
    const others = reader.others.map(({ prefix, json }) => ({ prefix, dataset: JSON.parse(json) as Dataset }));
    this.library = library(mergeFeeds(JSON.parse(reader.dataset) as Dataset, others));
    this.check = new ListCheck(
      openIndex(Uint8Array.fromBase64(reader.index)),
      this.library,
      reader.profile,
      reader.today,
    );
    this.teller = new RowTeller(this.check, this.library, reader.language);
  }

  /** Reads and checks the sources, one after the other. A file that cannot be read says so, and the others go on. */
  async run(sources: Source[], watch: Watch): Promise<Summary> {
    this.lists = [];
    this.files = [];
    this.answers.clear();
    this.#cancelled = false;
    this.at = new Date();
    for (const source of sources) {
      if (watch.cancelled()) break;
      watch.progress({ name: source.name, step: "reading", done: 0, of: 0 });
      await watch.pause();
      const read = await open(source);
      this.files.push({ name: source.name, notes: read.notes, ...(read.fault && { fault: read.fault }) });
      for (const list of read.lists) this.lists.push(await this.#checkList(list, watch));
    }
    this.#cancelled = watch.cancelled();
    return this.summary();
  }

  async #checkList(list: List, watch: Watch): Promise<CheckedList> {
    const checked: CheckedList["checked"] = [];
    for (const done of checkSheet(list, this.check, checked)) {
      watch.progress({ name: list.name, step: "checking", done, of: list.rows.length });
      await watch.pause();
      if (watch.cancelled()) break;
    }
    return { ...list, checked };
  }

  /** Checks one list again, with other columns. */
  async setRoles(place: number, roles: ColumnRole[], watch: Watch): Promise<Summary> {
    const list = this.lists[place];
    if (list) this.lists[place] = await this.#checkList({ ...list, roles }, watch);
    return this.summary();
  }

  summary(): Summary {
    const { language, profile, data } = this.reader;
    const counts = Object.fromEntries(ROW_MARKS.map((mark) => [mark, 0])) as Record<RowMark, number>;
    const counted = tally(this.lists);
    let questions = 0;
    for (const { checked } of this.lists)
      for (const row of checked) {
        counts[rowMark(row)] += 1;
        if (row.questions.length > 0) questions += 1;
      }
    return {
      ...counted,
      heading: headingFor(counted, profile, language),
      counts,
      questions,
      lists: this.lists.map(summarize),
      files: this.files,
      vendors: this.library.vendors.size,
      acts: this.library.dataset.advisories.length,
      about: CHECK[language].about(
        describeProfile(profile, language),
        data.version,
        data.sha256,
        formatMoment(this.at, language),
      ),
      cancelled: this.#cancelled,
    };
  }

  /** A row as it is shown. `id` is its number in the whole check, counted through the lists. */
  show(id: number): ShownRow {
    return { ...this.tell(id), id, answers: this.answers.get(id) ?? {} };
  }

  /** A row in words. */
  tell(id: number): ReportRow {
    return this.teller.tell(...this.#find(id));
  }

  /** A row as it stands in its file. */
  written(id: number): string {
    const [list, row] = this.#find(id);
    return (list.rows[row.line - 1] ?? []).join(" · ").slice(0, 1000);
  }

  #find(id: number): [CheckedList, CheckedList["checked"][number]] {
    let rest = id;
    for (const list of this.lists) {
      const row = list.checked[rest];
      if (row) return [list, row];
      rest -= list.checked.length;
    }
    throw new RangeError(`There is no row ${id}.`);
  }

  answer(id: number, act: string, answer: Answer | undefined): ShownRow {
    const { [act]: _, ...others } = this.answers.get(id) ?? {};
    this.answers.set(id, answer ? { ...others, [act]: answer } : others);
    return this.show(id);
  }
}

async function open(source: Source): Promise<ReadLists> {
  if ("file" in source) {
    const { file } = source;
    return listsOf(file.name, file.size, async () => new Uint8Array(await file.arrayBuffer()));
  }
  // Names one a line, or cells that were copied from a spreadsheet.
  const rows = source.text.split(/\r\n|\r|\n/).map((line) => line.split("\t"));
  return { lists: [toList(source.name, rows)], notes: [] };
}

function summarize({ name, rows, heading, roles, checked }: CheckedList): ListSummary {
  const head = rows[heading ?? rows.findIndex((row) => row.some((cell) => cell.trim() !== ""))] ?? [];
  return {
    name,
    lines: checked.length,
    head: head.slice(0, 60).map((cell) => cell.slice(0, 80)),
    hasHeading: heading !== undefined,
    roles: head.map((_, column) => roles[column] ?? "other"),
  };
}
