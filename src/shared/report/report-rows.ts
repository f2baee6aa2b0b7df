import type { Library } from "../../core/advisories-for.ts";
import type { Grade, Mark } from "../../core/verdict.ts";
import {
  type CheckedRow,
  type ListCheck,
  MARK_ORDER,
  type RowMatch,
  type VendorGrade,
  type VendorVerdict,
  type VerdictAct,
} from "../../core/lists/check-list.ts";
import type { Rebrand } from "../../core/lists/models.ts";
import { asksWhichMaker } from "../group-acts.ts";
import { CHECK } from "../words/check.ts";
import { COMMON } from "../words/common.ts";
import { fill } from "../words/fill.ts";
import { VERDICT } from "../words/verdict.ts";
import { lowerFirst } from "../card-text/duty-text.ts";
import { actTitle, type NamedFeed } from "./act-title.ts";
import { formatDay, type Language } from "../words/format.ts";

/** What a row is to the reader: the strongest mark of its vendors, a question about its goods, or nothing on file. */
export type RowMark = Mark | "question" | "nothing";
/** In the order in which rows are shown. */
export const ROW_MARKS: readonly RowMark[] = [...MARK_ORDER, "question", "nothing"];

/** An act that has to do with the reader, in words. */
export interface ActWords {
  title: string;
  issuer: string;
  state: string;
  duty: string;
  deadline: string;
  link: string;
}

/** One vendor in a row, as people read it. */
export interface ReportFind extends VendorGrade {
  /** Those that the grade rests on are told in words. */
  acts: (VendorGrade["acts"][number] & { told?: ActWords })[];
  /** Id of the vendor. */
  vendor: string;
  label: string;
  /** The name as the row has it. */
  written: string;
  /** The name as it is on file. */
  name: string;
  /** What the column holds. */
  field: string;
  /** Why it counts, where that was unusual, and how the act reaches it, where it does not name it. */
  why: string[];
  mark: string;
  state: string;
  duty: string;
  act: string;
  /** Id of the act. */
  actId: string;
}

/** One line of a list as people read it. */
export interface ReportRow {
  file: string;
  line: number;
  /** The row as it stands in its list. */
  cells: readonly string[];
  written: string;
  mark: RowMark;
  /** The strongest grade of its vendors. */
  grade: Grade;
  forYou: string;
  found: ReportFind[];
  questions: { act: string; ask: string }[];
  /** Brands under which goods of others are sold: what is known of each, and that the rest is to be asked. */
  rebrands: { brand: string; maker: string; confidence: Rebrand["confidence"]; says: string }[];
  /** What the reader's organisation decided about its vendors, where it keeps a list at all. */
  own?: readonly string[];
}

const NONE: never[] = [];

/** Vendor → what the reader's organisation decided about it, each in a line. */
export type OwnLines = ReadonlyMap<string, string[]>;

/** What is the same for every row of a vendor. */
type Told = Omit<ReportFind, "written" | "name" | "field" | "why">;

/** Longest text of a line that a report repeats, in UTF-16 units. */
const LONGEST = 1000;
/** So many names in rows are remembered. */
const REMEMBERED = 2000;

export const rowMark = ({ mark, questions, rebrands }: CheckedRow): RowMark =>
  mark ?? (questions.length + rebrands.length > 0 ? "question" : "nothing");

/** The mark of a row as a result or a record has it: where nothing is found it may still ask something. */
export const markOf = ({ grade, questions }: { grade: string; questions: readonly unknown[] }): string =>
  grade === "none" && questions.length > 0 ? "question" : grade;

/** What a row is to the reader, in words. A grade that only another version knows stands as it is written. */
export function rowMarkText(mark: string, language: Language): string {
  const { question, mark: marks } = COMMON[language];
  if (mark === "question") return question;
  if (mark === "nothing" || mark === "none") return CHECK[language].nothing;
  return Object.hasOwn(marks, mark) ? marks[mark as Mark] : mark;
}

/** Puts rows into words, one at a time; what is the same for every row of a vendor is worked out once. */
export class RowFormatter {
  readonly #told = new Map<string, Told>();
  /** Names in rows: most stand in many. */
  readonly #finds = new Map<string, ReportFind>();
  readonly #check: ListCheck;
  readonly #library: Library;
  readonly #language: Language;
  readonly #others: readonly NamedFeed[];
  readonly #own: OwnLines | undefined;

  constructor(
    check: ListCheck,
    library: Library,
    language: Language,
    others: readonly NamedFeed[] = [],
    own?: OwnLines,
  ) {
    this.#own = own;
    this.#check = check;
    this.#library = library;
    this.#language = language;
    this.#others = others;
  }

  /** `name`: of the list that the row stands in. */
  tell(name: string, cells: readonly string[], row: CheckedRow): ReportRow {
    if (row.hits.length + row.questions.length + row.rebrands.length === 0) return this.#nothing(name, cells, row.line);
    const mark = rowMark(row);
    const vendors =
      row.hits.length < 2
        ? row.hits
        : [...new Map(row.hits.toReversed().map((hit) => [hit.vendor, hit])).values()].toReversed();
    const asks = vendors.length > 0 && vendors.every(({ vendor }) => this.#asksWhichMaker(vendor));
    return {
      file: name,
      line: row.line,
      cells,
      written: written(cells),
      mark,
      grade: row.mark ?? "none",
      forYou: asks
        ? CHECK[this.#language].askWhichMaker
        : this.#onlyAllows(mark, vendors)
          ? VERDICT[this.#language].youMay
          : rowMarkText(mark, this.#language),
      found: vendors.map((hit) => this.#find(hit)),
      questions: row.questions.flatMap((id) => this.#question(id) ?? []),
      rebrands: row.rebrands.map((each) => this.#rebrand(each)),
      ...(this.#own && { own: vendors.flatMap(({ vendor }) => this.#decided(vendor, vendors.length > 1)) }),
    };
  }

  /** Is the seller to be asked about some vendor of a row, whether a name is of several companies or of one that is tied to another? */
  asksSeller({ hits }: CheckedRow): boolean {
    return hits.some(({ vendor }) => this.#asksWhichMaker(vendor) || this.#asksOfTie(this.#check.verdict(vendor)));
  }

  #asksOfTie = (verdict: VendorVerdict | undefined): boolean => verdict?.mark === "related" && verdict.isTied;

  #asksWhichMaker(id: string): boolean {
    const vendor = this.#library.vendors.get(id);
    return vendor !== undefined && asksWhichMaker(vendor, this.#check.verdict(id)?.mark ?? "none");
  }

  /** Is nothing advised in a row of that mark, but something allowed? */
  #onlyAllows(mark: RowMark, vendors: readonly RowMatch[]): boolean {
    const verdicts = vendors.flatMap(({ vendor }) => this.#check.verdict(vendor) ?? []);
    return mark === "should" && verdicts.every((verdict) => verdict.mark !== "should" || verdict.allows);
  }

  /** What was decided about a vendor, by its name where the row has others. */
  #decided(vendor: string, isOneOfSome: boolean): readonly string[] {
    const lines = this.#own?.get(vendor) ?? NONE;
    const label = this.#library.vendors.get(vendor)?.label ?? vendor;
    return isOneOfSome ? lines.map((line) => `${label}: ${line}`) : lines;
  }

  /** Most rows of most lists. */
  #nothing(file: string, cells: readonly string[], line: number): ReportRow {
    const forYou = CHECK[this.#language].nothing;
    return {
      file,
      line,
      cells,
      written: written(cells),
      mark: "nothing",
      grade: "none",
      forYou,
      found: NONE,
      questions: NONE,
      rebrands: NONE,
      ...(this.#own && { own: NONE }),
    };
  }

  #find(hit: RowMatch): ReportFind {
    const key = [hit.vendor, hit.name, hit.text, hit.role, ...hit.why].join("\n");
    let find = this.#finds.get(key);
    if (!find) {
      if (this.#finds.size >= REMEMBERED) this.#finds.clear();
      this.#finds.set(key, (find = this.#toldOf(hit)));
    }
    return find;
  }

  #toldOf({ vendor, name, text, role, why }: RowMatch): ReportFind {
    const words = CHECK[this.#language];
    const reach = this.#check.verdict(vendor)?.reach;
    const unusual = [
      ...why.map((each) => words.why[each]),
      ...(reach && reach !== "named" ? [words.reach[reach]] : []),
    ];
    return {
      ...this.#verdict(vendor),
      written: text,
      name,
      field: role === "other" ? "" : words.role[role],
      why: unusual,
    };
  }

  #verdict(vendor: string): Told {
    let told = this.#told.get(vendor);
    if (!told) this.#told.set(vendor, (told = this.#say(vendor, this.#check.verdict(vendor))));
    return told;
  }

  #say(vendor: string, verdict: VendorVerdict | undefined): Told {
    const language = this.#language;
    const words = COMMON[language];
    const label = verdict?.label ?? this.#library.vendors.get(vendor)?.label ?? vendor;
    const graded = { vendor, label, ...this.#check.grade(vendor) };
    if (this.#asksWhichMaker(vendor)) {
      const { askWhichMaker, askSeller } = CHECK[language];
      return { ...graded, mark: askWhichMaker, state: "", duty: askSeller, act: "", actId: "" };
    }
    if (!verdict) return { ...graded, mark: CHECK[language].nothing, state: "", duty: "", act: "", actId: "" };
    const { act, mark } = verdict;
    const { state, duty, title } = this.#tellAct(act);
    // An act on another vendor is nothing to do about this one.
    if (mark === "related")
      return {
        ...graded,
        mark: words.mark[mark],
        state: "",
        duty: this.#asksOfTie(verdict) ? CHECK[language].askSeller : CHECK[language].nothingFollows,
        act: "",
        actId: "",
      };
    const told = new Map(verdict.acts.map((one) => [one.id, this.#tellAct(one)]));
    const acts = graded.acts.map((one) => {
      const inWords = told.get(one.id);
      return inWords ? { ...one, told: inWords } : one;
    });
    const said = verdict.allows ? VERDICT[language].youMay : words.mark[mark];
    return { ...graded, acts, mark: said, state, duty, act: title, actId: act.id };
  }

  #tellAct({ id, title, issuer, state, confirmed, grade, duties, deadline, link }: VerdictAct): ActWords {
    const language = this.#language;
    const words = COMMON[language];
    const each = duties.flatMap(({ verb, by }) =>
      verb === "none" ? [] : words.verb[verb] + (by ? ` (${formatDay(by, language)})` : ""),
    );
    const duty = sentenceOf([...new Set(each)]);
    return {
      title: actTitle({ id, title: title[language] }, this.#others, language),
      issuer: issuer[language],
      state: confirmed && state === "in-force" ? words.confirmed(formatDay(confirmed, language)) : words.state[state],
      duty: grade === "check" ? ifCovered(duty, language) : duty,
      deadline: deadline ? formatDay(deadline, language) : "",
      link: link ?? "",
    };
  }

  #rebrand({ brand, maker, kind, confidence, lines }: Rebrand): ReportRow["rebrands"][number] {
    const label = this.#library.vendors.get(maker)?.label ?? maker;
    const says = CHECK[this.#language].rebrand({ brand, maker: label, isPast: kind === "former", confidence, lines });
    return { brand, maker, confidence, says };
  }

  #question(id: string): ReportRow["questions"][number] | undefined {
    const question = this.#library.dataset.advisories.find((advisory) => advisory.id === id)?.question;
    const language = this.#language;
    return question && { act: id, ask: actTitle({ id, title: question.ask[language] }, this.#others, language) };
  }
}

/** "If it is covered: analyse the risk; adopt measures". */
const ifCovered = (duty: string, language: Language): string =>
  duty && fill(VERDICT[language].ifCovered, { verbs: lowerFirst(duty) }).replace(/\.$/, "");

/** "Analyse the risk; adopt measures". */
const sentenceOf = (verbs: readonly string[]): string =>
  verbs.map((verb, place) => (place === 0 ? verb : lowerFirst(verb))).join("; ");

/** A row as one text: what of it a report repeats. */
export function written(cells: readonly string[]): string {
  let text = "";
  for (const cell of cells) {
    if (cell.trim() === "") continue;
    text += text === "" ? cell : ` · ${cell}`;
    if (text.length > LONGEST) return `${text.slice(0, LONGEST)}…`;
  }
  return text;
}
