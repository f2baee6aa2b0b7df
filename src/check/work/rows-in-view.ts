import { ROW_MARKS, rowMark, type RowMark } from "../../shared/report/report-rows.ts";
import type { ListWork } from "./list-work.ts";
import type { Filter, View } from "./messages.ts";

/** What every row of a check is sorted and searched by; made once for a check. */
interface Keys {
  mark: RowMark;
  hasQuestion: boolean;
  line: number;
  list: number;
  vendor: string;
}

/** The rows of a check as a person looks at them: filtered, searched, sorted. Keeps the last view, since one scrolls through it. */
export class RowsInView {
  readonly #work: ListWork;
  readonly #keys: Keys[];
  readonly #texts: (string | undefined)[] = [];
  readonly #collator: Intl.Collator;
  #last = { view: "", ids: [] as number[] };

  constructor(work: ListWork) {
    this.#work = work;
    this.#collator = new Intl.Collator(work.reader.language, { numeric: true });
    this.#keys = work.lists.flatMap(({ checked }, list) =>
      checked.map((row) => ({
        mark: rowMark(row),
        hasQuestion: row.questions.length > 0,
        line: row.line,
        list,
        vendor: row.hits.map(({ vendor }) => this.#label(vendor)).join(" "),
      })),
    );
  }

  /** The numbers of the rows in a view, in order. */
  ids(view: View): number[] {
    const name = JSON.stringify(view);
    if (this.#last.view !== name) this.#last = { view: name, ids: this.#look(view) };
    return this.#last.ids;
  }

  #look({ filter, search, sort, descending }: View): number[] {
    const wanted = fold(search.trim());
    const ids = [...this.#keys.keys()].filter(
      (id) => passes(this.#keys[id]!, filter) && (wanted === "" || this.#text(id).includes(wanted)),
    );
    const { compare } = this.#collator;
    const inOrder = (a: Keys, b: Keys): number => a.list - b.list || a.line - b.line;
    if (sort === "forYou")
      ids.sort((a, b) => {
        const [one, other] = [this.#keys[a]!, this.#keys[b]!];
        return ROW_MARKS.indexOf(one.mark) - ROW_MARKS.indexOf(other.mark) || inOrder(one, other);
      });
    if (sort === "vendor")
      ids.sort((a, b) => {
        const [one, other] = [this.#keys[a]!.vendor, this.#keys[b]!.vendor];
        // Rows without a vendor come last, either way round.
        if (one === "" || other === "") return (descending ? -1 : 1) * (Number(one === "") - Number(other === ""));
        return compare(one, other);
      });
    if (sort === "asWritten") ids.sort((a, b) => compare(this.#text(a), this.#text(b)));
    return descending ? ids.toReversed() : ids;
  }

  #text(id: number): string {
    return (this.#texts[id] ??= fold(`${this.#work.written(id)} ${this.#keys[id]!.vendor}`));
  }

  #label(vendor: string): string {
    return this.#work.check.verdict(vendor)?.label ?? vendor;
  }
}

function passes({ mark, hasQuestion }: Keys, filter: Filter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "question":
      return hasQuestion;
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
