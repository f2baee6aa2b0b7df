import models from "virtual:caveat-models";
import { library, type Library } from "../../core/advisories-for.ts";
import type { Dataset } from "../../core/dataset.ts";
import { type CheckedRow, ListCheck } from "../../core/lists/check-list.ts";
import { checkRows, type ColumnChoices, type List } from "../../core/lists/check-sheet.ts";
import type { ColumnRole } from "../../core/lists/columns.ts";
import { ownFeeds } from "../../core/feed-of.ts";
import { mergeFeeds } from "../../core/merge-feeds.ts";
import { openIndex } from "../../core/names/open-index.ts";
import { inMemory, ofBlob } from "../../files/bytes.ts";
import { Reading } from "../../files/reading.ts";
import { type Block, Unreadable } from "../../files/sheet.ts";
import { type ListPart, readLists } from "../../shared/read-lists.ts";
import { actTitle } from "../../shared/report/act-title.ts";
import { actsByRows } from "../../shared/report/acts-by-rows.ts";
import { describeProfile } from "../../shared/report/describe-profile.ts";
import { ROW_MARKS, type ReportRow, type RowMark, RowFormatter } from "../../shared/report/report-rows.ts";
import { headingFor } from "../../shared/report/tally.ts";
import { CHECK } from "../../shared/words/check.ts";
import { formatMoment } from "../../shared/words/moment.ts";
import { KeptList, needsWork } from "./kept-list.ts";
import { openKept } from "./open-kept.ts";
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
  readonly formatter: RowFormatter;
  lists: KeptList[] = [];
  files: FileSummary[] = [];
  /** Id of the kept list that is open, if one is. */
  openKept: string | undefined;
  /** What rows are sorted by as to their vendors; the first is none. */
  readonly labels: string[] = [""];
  readonly #labelPlaces = new Map<string, number>([["", 0]]);
  /** The vendors of each label. */
  readonly #vendors: string[][] = [[]];
  /** When it was checked. */
  at = new Date();
  /** Row number → act → answer. */
  readonly answers = new Map<number, Record<string, Answer>>();
  #cancelled = false;

  constructor(reader: Reader) {
    this.reader = reader;
    const others = reader.others.map(({ prefix, json }) => ({ prefix, dataset: JSON.parse(json) as Dataset }));
    this.library = library(mergeFeeds(JSON.parse(reader.dataset) as Dataset, others), ownFeeds(reader.data.others));
    this.check = new ListCheck(
      openIndex(Uint8Array.fromBase64(reader.index)),
      this.library,
      reader.profile,
      reader.today,
      models,
    );
    this.formatter = new RowFormatter(
      this.check,
      this.library,
      reader.language,
      reader.data.others,
      reader.own && new Map(Object.entries(reader.own)),
    );
  }

  /** Reads and checks the sources, one after the other. A file that cannot be read says so, and the others go on. */
  async run(sources: readonly Source[], choices: ColumnChoices, watch: Watch): Promise<Summary> {
    this.lists = [];
    this.files = [];
    const [first] = sources;
    this.openKept = first && "kept" in first ? first.kept : undefined;
    this.answers.clear();
    this.#cancelled = false;
    this.at = new Date();
    for (const [place, source] of sources.entries()) {
      if (watch.cancelled()) break;
      await this.#open(source, place, choices, watch);
    }
    this.#cancelled = watch.cancelled();
    return this.summary();
  }

  async #open(source: Source, place: number, choices: ColumnChoices, watch: Watch): Promise<void> {
    const reading = new Reading(source.encoding);
    const file: FileSummary = { name: source.name, notes: [], unread: [] };
    this.files.push(file);
    const told = { name: source.name, source: place };
    const begun = performance.now();
    watch.progress({ ...told, step: "reading", rows: 0, part: undefined, seconds: 0 });
    await watch.pause();
    let last: KeptList | undefined;
    let rows = 0;
    try {
      for await (const { list, block } of partsOf(source, reading, choices)) {
        if (last?.list !== list) this.lists.push((last = new KeptList(list)));
        rows += this.#checkBlock(last, block);
        watch.progress({ ...told, step: "checking", rows, part: block.done, seconds: since(begun) });
        await watch.pause();
        if (watch.cancelled()) break;
      }
    } catch (error) {
      if (!(error instanceof Unreadable || isGone(error))) throw error;
      file.fault = error instanceof Unreadable ? error.reason : "gone";
    }
    file.notes = [...reading.notes];
    file.unread = reading.unread;
    if (reading.text) file.text = reading.text;
  }

  /** Checks rows of a list, and gives their number. */
  #checkBlock(kept: KeptList, block: Block): number {
    const rows = checkRows(kept.list, block, this.check);
    kept.add(
      block,
      rows,
      (row) => this.#labelOf(row),
      (row) => this.formatter.asksSeller(row),
    );
    return rows.length;
  }

  #labelOf({ hits }: CheckedRow): number {
    if (hits.length === 0) return 0;
    const label = hits.map(({ vendor }) => this.check.verdict(vendor)?.label ?? vendor).join(" ");
    let place = this.#labelPlaces.get(label);
    if (place === undefined) {
      place = this.labels.push(label) - 1;
      this.#vendors.push([...new Set(hits.map(({ vendor }) => vendor))]);
      this.#labelPlaces.set(label, place);
    }
    return place;
  }

  /** Checks one list again, with other columns. */
  async setRoles(place: number, roles: ColumnRole[], watch: Watch): Promise<Summary> {
    const before = this.lists[place];
    if (!before) return this.summary();
    const list: List = { ...before.list, roles: [...roles, ...before.list.roles.slice(roles.length)] };
    const kept = new KeptList(list);
    let rows = 0;
    const begun = performance.now();
    for await (const block of before.blocks()) {
      rows += this.#checkBlock(kept, block);
      watch.progress({ name: list.name, source: 0, step: "checking", rows, part: block.done, seconds: since(begun) });
      await watch.pause();
      if (watch.cancelled()) break;
    }
    this.lists[place] = kept;
    this.#cancelled = watch.cancelled();
    return this.summary();
  }

  summary(): Summary {
    const { language, profile, data } = this.reader;
    const counts = Object.fromEntries(ROW_MARKS.map((mark) => [mark, 0])) as Record<RowMark, number>;
    let questions = 0;
    let work = 0;
    let lines = 0;
    const labelled = new Uint32Array(this.labels.length);
    for (const list of this.lists) {
      lines += list.length;
      for (let row = 0; row < list.length; row += 1) {
        labelled[list.label(row)]! += 1;
        counts[list.mark(row)] += 1;
        if (list.asks(row)) questions += 1;
        if (needsWork(list, row)) work += 1;
      }
    }
    const counted = { lines, binding: counts.must, onFile: lines - counts.question - counts.nothing };
    const unknown = counts.unknown;
    return {
      ...counted,
      heading: headingFor({ ...counted, unknown }, profile, language),
      counts,
      questions,
      work,
      byAct: this.#byAct(labelled),
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

  /** The acts that concern the reader, by the number of rows of each label. */
  #byAct(labelled: Uint32Array): Summary["byAct"] {
    const { language, data } = this.reader;
    const groups = this.#vendors.map((vendors, place) => ({
      acts: vendors.flatMap((vendor) => this.check.verdict(vendor)?.acts ?? []),
      rows: labelled[place]!,
    }));
    return actsByRows(groups.filter(({ rows }) => rows > 0)).map(({ act: { id, title }, rows }) => ({
      id,
      title: actTitle({ id, title: title[language] }, data.others, language),
      lines: rows,
    }));
  }

  /** A row as it is shown. `id` is its number in the whole check, counted through the lists. */
  async show(id: number): Promise<ShownRow> {
    return { ...(await this.tell(id)), id, answers: this.answers.get(id) ?? {} };
  }

  /** A row in words. */
  async tell(id: number): Promise<ReportRow> {
    const [kept, row] = this.find(id);
    const { cells, checked } = await kept.row(row, this.check);
    return this.formatter.tell(kept.list.name, cells, checked);
  }

  /** A row as it stands in its file. */
  async written(id: number): Promise<string> {
    const [kept, row] = this.find(id);
    return (await kept.cells(row)).join(" · ").slice(0, 1000);
  }

  /** All lists once more, part by part. */
  async *parts(): AsyncGenerator<ListPart, void, void> {
    for (const kept of this.lists) for await (const block of kept.blocks()) yield { list: kept.list, block };
  }

  /** The list that a row stands in, and its number there. */
  find(id: number): [KeptList, number] {
    let rest = id;
    for (const list of this.lists) {
      if (rest < list.length) return [list, rest];
      rest -= list.length;
    }
    throw new RangeError(`There is no row ${id}.`);
  }

  /** Numbers of rows by the list that they stand in, each in the order given. */
  byList(ids: Iterable<number>): number[][] {
    const found: number[][] = this.lists.map(() => []);
    for (const id of ids) found[this.lists.indexOf(this.find(id)[0])]!.push(id);
    return found;
  }

  async answer(id: number, act: string, answer: Answer | undefined): Promise<ShownRow> {
    const { [act]: _, ...others } = this.answers.get(id) ?? {};
    this.answers.set(id, answer ? { ...others, [act]: answer } : others);
    return this.show(id);
  }
}

/** The lists in a source, part by part. */
function partsOf(source: Source, reading: Reading, choices: ColumnChoices): AsyncGenerator<ListPart, void, void> {
  if ("kept" in source) return openKept(source.kept);
  const bytes = "file" in source ? ofBlob(source.file) : inMemory(new TextEncoder().encode(source.text));
  return readLists(source.name, bytes, reading, choices);
}

const since = (moment: number): number => (performance.now() - moment) / 1000;

/** The browser cannot read a file any more: it was moved, changed or deleted. */
const isGone = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === "NotReadableError" || error.name === "NotFoundError");

function summarize({ list: { name, heading, head, roles }, length }: KeptList): ListSummary {
  return {
    name,
    lines: length,
    head: head.slice(0, 60).map((cell) => cell.slice(0, 80)),
    hasHeading: heading !== undefined,
    roles: head.slice(0, 60).map((_, column) => roles[column] ?? "other"),
  };
}
