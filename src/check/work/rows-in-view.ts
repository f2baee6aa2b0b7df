import { ROW_MARKS } from "../../shared/report/report-rows.ts";
import { type KeptList, needsWork } from "./kept-list.ts";
import type { ListWork } from "./list-work.ts";
import type { Filter, View } from "./messages.ts";

/** The rows of a check as a person looks at them: filtered, searched, sorted. Keeps the last view, since one scrolls through it. */
export class RowsInView {
  readonly #work: ListWork;
  readonly #collator: Intl.Collator;
  #last: { view: string; ids: Promise<Uint32Array> } = { view: "", ids: Promise.resolve(new Uint32Array()) };

  constructor(work: ListWork) {
    this.#work = work;
    this.#collator = new Intl.Collator(work.reader.language, { numeric: true });
  }

  /** The numbers of the rows in a view, in order. */
  ids(view: View): Promise<Uint32Array> {
    const name = JSON.stringify(view);
    if (this.#last.view !== name) this.#last = { view: name, ids: this.#look(view) };
    return this.#last.ids;
  }

  async #look({ filter, search, sort, descending }: View): Promise<Uint32Array> {
    const wanted = fold(search.trim());
    const found = wanted === "" ? this.#filtered(filter) : await this.#searched(filter, wanted);
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

  async #searched(filter: Filter, wanted: string): Promise<Uint32Array> {
    const found: number[] = [];
    for (const id of this.#filtered(filter)) if ((await this.#text(id)).includes(wanted)) found.push(id);
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
