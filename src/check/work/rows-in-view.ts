import { ROW_MARKS } from "../../shared/report/report-rows.ts";
import { type KeptList, needsWork } from "./kept-list.ts";
import type { ListWork } from "./list-work.ts";
import type { Filter, View } from "./messages.ts";

/** A view that was asked for last. */
interface Looked {
  view: string;
  ids: Promise<Uint32Array>;
  /** Somebody needs all of its rows, even when the reader looks at another view meanwhile. */
  isWhole: boolean;
}

/** So many rows are searched between two looks at the clock. */
const TOGETHER = 500;

/** The rows of a check as a person looks at them: filtered, searched, sorted. Keeps the last view, since one scrolls through it. */
export class RowsInView {
  readonly #work: ListWork;
  readonly #collator: Intl.Collator;
  readonly #pause: () => Promise<void>;
  #last: Looked = { view: "", ids: Promise.resolve(new Uint32Array()), isWhole: false };

  /** `pause` lets messages in while a long list is searched. */
  constructor(work: ListWork, pause: () => Promise<void> = async () => {}) {
    this.#work = work;
    this.#pause = pause;
    this.#collator = new Intl.Collator(work.reader.language, { numeric: true });
  }

  /** The numbers of the rows in a view, in order; of all of them, where they are not only to be looked at. */
  ids(view: View, isWhole = false): Promise<Uint32Array> {
    const name = JSON.stringify(view);
    if (this.#last.view !== name) {
      const last: Looked = { view: name, ids: Promise.resolve(new Uint32Array()), isWhole };
      this.#last = last;
      last.ids = this.#look(view, () => this.#last !== last && !last.isWhole);
    }
    this.#last.isWhole ||= isWhole;
    return this.#last.ids;
  }

  /** `isPast`: another view was asked for, so that nobody waits for this one. */
  async #look({ filter, search, sort, descending }: View, isPast: () => boolean): Promise<Uint32Array> {
    const wanted = fold(search.trim());
    const found = wanted === "" ? this.#filtered(filter) : await this.#searched(filter, wanted, isPast);
    const ids = await this.#sorted(found, sort, descending);
    return descending ? ids.toReversed() : ids;
  }

  #filtered(filter: Filter): Uint32Array {
    const lists = this.#work.lists;
    const ids = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
    let count = 0;
    let before = 0;
    for (const list of lists) {
      for (let row = 0; row < list.length; row += 1) if (passes(list, row, filter)) ids[count++] = before + row;
      before += list.length;
    }
    return ids.subarray(0, count);
  }

  async #searched(filter: Filter, wanted: string, isPast: () => boolean): Promise<Uint32Array> {
    const found: number[] = [];
    let looked = 0;
    for (const id of this.#filtered(filter)) {
      if ((looked += 1) % TOGETHER === 0) await this.#pause();
      if (isPast()) break;
      if ((await this.#text(id)).includes(wanted)) found.push(id);
    }
    return Uint32Array.from(found);
  }

  async #sorted(ids: Uint32Array, sort: View["sort"], descending: boolean): Promise<Uint32Array> {
    switch (sort) {
      case "line":
        return ids;
      case "forYou":
        return inGroups(ids, ROW_MARKS.length, (id) => this.#at(id, (list, row) => list.markPlace(row)));
      case "vendor": {
        const { labels } = this.#work;
        const inOrder = [...labels.keys()].toSorted((a, b) => this.#compareLabels(labels[a]!, labels[b]!, descending));
        const places = new Uint32Array(labels.length);
        inOrder.forEach((label, place) => (places[label] = place));
        return inGroups(ids, labels.length, (id) => places[this.#at(id, (list, row) => list.label(row))]!);
      }
      case "asWritten":
        return this.#byText(ids);
    }
  }

  /** Rows without a vendor come last, either way round. */
  #compareLabels(one: string, other: string, descending: boolean): number {
    if (one === "" || other === "") return (descending ? -1 : 1) * (Number(one === "") - Number(other === ""));
    return this.#collator.compare(one, other);
  }

  async #byText(ids: Uint32Array): Promise<Uint32Array> {
    const texts: { id: number; text: string }[] = [];
    for (const id of ids) texts.push({ id, text: (await this.#text(id)).slice(0, 60) });
    // A reader's own order of letters takes a hundred times as long.
    const { compare } = this.#collator;
    const isLong = texts.length > 50_000;
    texts.sort((a, b) => (isLong ? (a.text < b.text ? -1 : a.text > b.text ? 1 : 0) : compare(a.text, b.text)));
    return Uint32Array.from(texts, ({ id }) => id);
  }

  async #text(id: number): Promise<string> {
    const label = this.#work.labels[this.#at(id, (list, row) => list.label(row))]!;
    return fold(`${await this.#work.written(id)} ${label}`);
  }

  #at<T>(id: number, ask: (list: KeptList, row: number) => T): T {
    return ask(...this.#work.find(id));
  }
}

/** Numbers by the group of each, and within a group in the order in which they stand. */
function inGroups(ids: Uint32Array, groups: number, groupOf: (id: number) => number): Uint32Array {
  const ends = new Uint32Array(groups + 1);
  const group = Uint32Array.from(ids, groupOf);
  for (const one of group) ends[one + 1]! += 1;
  for (let at = 1; at <= groups; at += 1) ends[at]! += ends[at - 1]!;
  const ordered = new Uint32Array(ids.length);
  ids.forEach((id, at) => (ordered[ends[group[at]!]!++] = id));
  return ordered;
}

function passes(list: KeptList, row: number, filter: Filter): boolean {
  const mark = list.mark(row);
  switch (filter) {
    case "all":
      return true;
    case "work":
      return needsWork(list, row);
    case "question":
      return list.asks(row);
    case "others":
      return !["must", "should", "elsewhere", "question", "nothing"].includes(mark);
    case "must":
    case "should":
    case "elsewhere":
    case "nothing":
      return mark === filter;
  }
}

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
