import { type Entry, type Judge, judgeFor, type Library } from "../advisories-for.ts";
import type { DutyVerb } from "../dataset.ts";
import { findMentions } from "../names/find-mentions.ts";
import type { Context, Mention } from "../names/mention.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { Profile } from "../profile.ts";
import type { Reach } from "../reach.ts";
import { questionsFor } from "../questions.ts";
import { hasForce, isPast, type State } from "../state-on.ts";
import { type Grade, GRADES, isTiedToDuty, type Mark, onlyAllows, deciding } from "../verdict.ts";
import { hasLetter } from "./ascii.ts";
import type { ColumnRole } from "./columns.ts";
import { BesideNames, type RowWhy } from "./beside-names.ts";
import { fitsAnothers, namesMaker, saysWorksWith } from "./fits-anothers.ts";
import { GoodsQuestions } from "./goods-questions.ts";
import { isInAddress, withoutNetworks, withoutWeakModels } from "./none-meant.ts";
import { MakerNames } from "./maker-names.ts";
import { nearbyIn } from "./nearby.ts";
import { type Models, NO_MODELS, type Rebrand } from "./models.ts";
import { HeadNames, type Heads, type Named, saidByHeads, underHeads } from "./named-heads.ts";
import { ANYBODY, GOODS, MODELS, NAMES, RowScreen, SLIPS } from "./row-screen.ts";

/** What one vendor is to the reader, worked out once for a whole list. */
export interface VendorVerdict {
  vendor: string;
  label: string;
  mark: Mark;
  /** How the first act reaches it. */
  reach: Exclude<Reach["how"], "none">;
  /** The first act in reading order, and what it makes the reader do. */
  act: VerdictAct;
  duties: { verb: DutyVerb; by: string | null }[];
  /** Every act that the verdict rests on, in reading order. */
  acts: VerdictAct[];
  /** It only allows the reader something, though its grade is that of advice. */
  allows: boolean;
  /** An act would bind the reader if the maker that it names, to whom this one is tied, made the product. */
  isTied: boolean;
}

/** One act of a verdict. */
export interface VerdictAct {
  id: string;
  title: { en: string; cs: string };
  state: State;
  confirmed: string | null;
  grade: Grade;
  duties: { verb: DutyVerb; by: string | null }[];
  issuer: { en: string; cs: string };
  /** The first day by which something is due. */
  deadline: string | null;
  /** Where it is written, officially if that is known. */
  link: string | null;
}

/** What the one verdict says of a vendor, as data: as `data -- show --json` says it. */
export interface VendorGrade {
  group: string;
  grade: Grade;
  /** How the first of the acts that decide the grade reaches it. */
  how: Reach["how"];
  /** Every act that reaches it and is not over, in reading order. */
  acts: { id: string; grade: Grade; how: Reach["how"] }[];
}

/** A name found in a row. */
export interface RowMatch extends Pick<Mention, "vendor" | "name"> {
  why: readonly RowWhy[];
  /** As the row has it. */
  text: string;
  column: number;
  role: ColumnRole;
}

export interface CheckedRow {
  /** Number of the line in its sheet, from 1. */
  line: number;
  hits: readonly RowMatch[];
  /** The strongest mark of the row's vendors; none where nothing is on file. */
  mark: Mark | undefined;
  /** Acts on a class of goods that ask the reader something about this row, by id. */
  questions: readonly string[];
  /** Brands in the row under which goods of others are sold. */
  rebrands: readonly Rebrand[];
}

const FIELD: Record<ColumnRole, NonNullable<Context["field"]>> = {
  maker: "maker",
  product: "title",
  model: "table",
  supplier: "supplier",
  other: "text",
};

/** Strongest first: the order in which rows are shown. */
export const MARK_ORDER: readonly Mark[] = GRADES.filter((grade) => grade !== "none");

const ANYTHING = NAMES | GOODS | MODELS | SLIPS;
const NONE: readonly never[] = [];

/** Checks rows of one list against a dataset, for a reader, as of `day` (ISO date). Keeps what it worked out of each vendor. */
export class ListCheck {
  readonly #verdicts = new Map<string, VendorVerdict | undefined>();
  readonly #grades = new Map<string, VendorGrade>();
  readonly #goods: GoodsQuestions;
  readonly #screen: RowScreen;
  readonly #heads: HeadNames;
  readonly #index: NameIndex;
  readonly #library: Library;
  readonly #judge: Judge;
  readonly #beside: BesideNames;
  readonly #makers: MakerNames;

  constructor(index: NameIndex, library: Library, profile: Profile, day: string, models: Models = NO_MODELS) {
    this.#index = index;
    this.#library = library;
    this.#judge = judgeFor(library, { profile, day });
    this.#goods = new GoodsQuestions(questionsFor(profile, day, library).map(({ advisory }) => advisory));
    const beside = new BesideNames(index, library.vendors, models);
    this.#beside = beside;
    this.#makers = new MakerNames(library.vendors.values(), (words, vendor) => beside.isItsName(words, vendor));
    this.#screen = new RowScreen(index, this.#goods.words, this.#beside);
    this.#heads = new HeadNames(
      (words, roles, may) => this.#anybody([words], roles, may).hits,
      (texts) => this.#screen.look(texts),
      (heading) => saysWorksWith(index, heading),
    );
  }

  /** What may be in each of these texts, so that `checkRow` need not look for it where it cannot be. */
  screen(texts: readonly string[]): Uint8Array {
    return this.#screen.look(texts);
  }

  /**
   * The names in one row. The other cells of the row count as what stands near a name. `may`: as `screen` says; `named`: as
   * `named` says of what stands over the row.
   */
  checkRow(
    cells: readonly string[],
    roles: readonly ColumnRole[],
    line: number,
    may = ANYTHING,
    named?: Named,
  ): CheckedRow {
    if (named) return this.#under(named, cells, roles, line, may);
    if (may === 0) return nothingAt(line);
    const { hits, rebrands } = this.#anybody(cells, roles, may);
    return this.#row(line, hits, rebrands, may & GOODS ? this.#goods.of(cells, roles) : NONE);
  }

  #anybody(
    cells: readonly string[],
    roles: readonly ColumnRole[],
    may: number,
  ): { hits: readonly RowMatch[]; rebrands: readonly Rebrand[] } {
    const named = may & NAMES ? this.#hits(cells, roles) : NONE;
    let { hits, rebrands } =
      may & (MODELS | SLIPS) ? this.#beside.add(cells, roles, named) : { hits: named, rebrands: NONE };
    hits = withoutNetworks(withoutWeakModels(hits, cells, roles), cells, roles);
    if (hits.length > 0 && fitsAnothers(this.#index, cells, roles, hits))
      hits = hits.filter(({ role }) => role === "supplier");
    return { hits, rebrands };
  }

  #row(
    line: number,
    hits: readonly RowMatch[],
    rebrands: readonly Rebrand[],
    questions: readonly string[],
  ): CheckedRow {
    const marks = hits.flatMap(({ vendor }) => this.verdict(vendor)?.mark ?? []);
    return { line, hits, mark: MARK_ORDER.find((mark) => marks.includes(mark)), questions, rebrands };
  }

  /** A row whose cells are read under headings that name somebody. */
  #under(named: Named, cells: readonly string[], roles: readonly ColumnRole[], line: number, may: number): CheckedRow {
    const under = underHeads(named, cells, roles);
    const isSame = under.cells === cells;
    const found = this.#anybody(under.cells, under.roles, isSame ? may : may | ANYBODY);
    const hits = isSame ? found.hits : saidByHeads(found.hits, cells, named);
    const isOfTitle = hits.length === 0 && named.title.length > 0 && !namesMaker(cells, roles);
    const title = isOfTitle
      ? named.title.map((hit): RowMatch => ({ ...hit, why: ["title"], column: cells.length, role: "other" }))
      : hits;
    return this.#row(line, title, found.rebrands, may & GOODS ? this.#goods.of(cells, roles) : NONE);
  }

  /** Whom the headings of a list name, and what it is called; `undefined` where that is nobody. */
  named = (list: object, heads: Heads): Named | undefined => this.#heads.of(list, heads);

  #hits(cells: readonly string[], roles: readonly ColumnRole[]): readonly RowMatch[] {
    const nearby = nearbyIn(cells);
    let hits: RowMatch[] | undefined;
    for (const [column, cell] of cells.entries()) {
      if (!hasLetter(cell)) continue;
      const role = roles[column] ?? "other";
      const before = hits?.length ?? 0;
      for (const { vendor, name, start, end, why } of findMentions(this.#index, cell, { field: FIELD[role], nearby })) {
        if ((role === "maker" && why.includes("inflected")) || isInAddress(cell, start, end)) continue;
        (hits ??= []).push({ vendor, name, text: cell.slice(start, end), why, column, role });
      }
      const alone = role === "maker" && (hits?.length ?? 0) === before ? this.#makers.find(cell.trim()) : undefined;
      if (alone) (hits ??= []).push({ ...alone, why: ["needed-word"], column, role });
    }
    return hits ?? NONE;
  }

  /** What a vendor is to the reader; `undefined` where nothing is on file. */
  verdict(vendor: string): VendorVerdict | undefined {
    if (!this.#verdicts.has(vendor)) this.#verdicts.set(vendor, this.#judged(vendor));
    return this.#verdicts.get(vendor);
  }

  /** The same verdict as data, with every act that reaches the vendor. */
  grade(vendor: string): VendorGrade {
    let grade = this.#grades.get(vendor);
    if (!grade) this.#grades.set(vendor, (grade = this.#graded(vendor)));
    return grade;
  }

  #graded(vendor: string): VendorGrade {
    const verdict = this.#judge.verdictFor(vendor);
    const acts = verdict.entries
      .filter(({ standing }) => !isPast(standing.state))
      .map(({ advisory, grade: own, reach }) => ({ id: advisory.id, grade: own, how: reach.how }));
    return {
      group: this.#library.vendors.get(vendor)?.group ?? vendor,
      grade: verdict.grade,
      how: deciding(verdict)[0]?.reach.how ?? "none",
      acts,
    };
  }

  #judged(id: string): VendorVerdict | undefined {
    const vendor = this.#library.vendors.get(id);
    const verdict = this.#judge.verdictFor(id);
    const acts = deciding(verdict);
    const [first] = acts;
    if (!vendor || verdict.grade === "none" || !first || first.reach.how === "none") return undefined;
    const told = acts.map(asAct);
    const [act] = told;
    if (!act) return undefined;
    return {
      vendor: id,
      label: vendor.label,
      mark: verdict.grade,
      reach: first.reach.how,
      act,
      duties: act.duties,
      acts: told,
      allows: onlyAllows(verdict.grade, acts),
      isTied: verdict.entries.some(isTiedToDuty),
    };
  }
}

function asAct({ advisory, standing, grade, applicability }: Entry): VerdictAct {
  const duties = hasForce(standing.state)
    ? applicability.duties.map(({ verb, by }) => ({ verb, by: by?.on ?? null }))
    : [];
  const { sources } = advisory;
  const source = sources.find(({ url, kind }) => url && kind !== "press") ?? sources.find(({ url }) => url);
  return {
    id: advisory.id,
    title: advisory.title,
    state: standing.state,
    confirmed: advisory.confirmed?.on ?? null,
    grade,
    duties,
    issuer: advisory.issuer.name,
    deadline: duties.flatMap(({ by }) => by ?? []).toSorted()[0] ?? null,
    link: source?.url ?? null,
  };
}

/** A row in which nothing was found. */
export const nothingAt = (line: number): CheckedRow => ({
  line,
  hits: NONE,
  mark: undefined,
  questions: NONE,
  rebrands: NONE,
});
