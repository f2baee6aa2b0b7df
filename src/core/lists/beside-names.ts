import type { Vendor } from "../dataset.ts";
import type { GoodsKind } from "../languages/language.ts";
import type { Why } from "../names/mention.ts";
import { Negation, termsOf } from "../names/negation.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { RowMatch } from "./check-list.ts";
import type { ColumnRole } from "./columns.ts";
import { namesMaker } from "./fits-anothers.ts";
import { goodsBeside } from "./goods-beside.ts";
import { isPartOfOther } from "./none-meant.ts";
import { type FoundModel, ModelFinder, type Models, type Rebrand } from "./models.ts";
import { type Slip, SlipFinder } from "./slips.ts";

/** Why a name counts in a list: as in a page, although it was typed wrongly, or because of what stands over its row. */
export type RowWhy = Why | "written-differently" | "heading" | "title";

/** Longest cell that is not running text, in UTF-16 units and in words where no heading says what it holds. */
const LONGEST = 80;
const MOST_WORDS = 8;

/** Goods that a name typed wrongly may be the maker of. */
const DEVICES = [
  "camera",
  "phone",
  "laptop",
  "router",
  "inverter",
  "drone",
  "radio",
  "server",
  "vacuum",
  "plug",
] as const;

/** Legal forms, as words. */
const LEGAL = new Set(
  "co company corp corporation inc incorporated limited ltd llc plc gmbh ag sa srl spa oy ab kg".split(" "),
);

/** Words of two letters and more; what has a figure is none. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !/\p{N}/u.test(word));

interface Row {
  cells: readonly string[];
  roles: readonly ColumnRole[];
  /** Its cells as one text. */
  text: string;
  hits: RowMatch[];
  /** Groups of the vendors found so far. */
  groups: Set<string>;
  /** Kinds of goods that were looked for, and whether they stand in it. */
  goods: Map<GoodsKind, boolean>;
}

/** What a list says beside names: model numbers, brands of others' goods, names typed wrongly. Pages are not searched for these. */
export class BesideNames {
  readonly models: ModelFinder;
  readonly slips: SlipFinder;
  readonly #index: NameIndex;
  readonly #vendors: ReadonlyMap<string, Vendor>;

  constructor(index: NameIndex, vendors: ReadonlyMap<string, Vendor>, models: Models) {
    this.models = new ModelFinder(models);
    this.slips = new SlipFinder(vendors.values());
    this.#index = index;
    this.#vendors = vendors;
  }

  /** Adds to the names found in a row what stands there beside them. */
  add(
    cells: readonly string[],
    roles: readonly ColumnRole[],
    named: readonly RowMatch[],
  ): { hits: readonly RowMatch[]; rebrands: Rebrand[] } {
    const groups = new Set(named.map(({ vendor }) => this.#groupOf(vendor) ?? vendor));
    const row: Row = { cells, roles, text: cells.join(" · "), hits: [...named], groups, goods: new Map() };
    this.#addSlips(row);
    return { rebrands: this.#addModels(row), hits: row.hits };
  }

  #addModels(row: Row): Rebrand[] {
    const rebrands: Rebrand[] = [];
    for (const [column, cell] of row.cells.entries())
      for (const found of this.models.find(cell)) {
        const { of } = found;
        const group = this.#groupOf("vendor" in of ? of.vendor : of.maker);
        if (group === undefined || row.groups.has(group) || !this.#stands(row, column, found)) continue;
        if ("vendor" in of) this.#hit(row, column, found, of.vendor, of.pattern, "model-number");
        else if (!rebrands.includes(of)) rebrands.push(of);
      }
    return rebrands;
  }

  #stands(row: Row, column: number, { of, start, end }: FoundModel): boolean {
    const { roles, cells, text } = row;
    // A number that many makers use says nothing against the one that is named.
    if ("vendor" in of && of.goods && (namesMaker(cells, roles) || isPartOfOther(cells[column]!, start))) return false;
    if (of.goods && !this.#names(row, of.goods)) return false;
    if ("brand" in of && of.needs && !of.needs.some((word) => text.toLowerCase().includes(word.toLowerCase())))
      return false;
    const role = roles[column];
    return role === "maker" || role === "model" || !this.#takes(cells[column]!, start, end);
  }

  #addSlips(row: Row): void {
    for (const [column, cell] of row.cells.entries()) {
      if (cell.length > LONGEST) continue;
      for (const { vendor, name, start, end } of this.slips.find(cell)) {
        const group = this.#groupOf(vendor);
        if (group === undefined || row.groups.has(group) || !this.#isMeant(row, column, { vendor, start, end }))
          continue;
        if (row.roles[column] !== "maker" && this.#takes(cell, start, end)) continue;
        this.#hit(row, column, { start, end }, vendor, name, "written-differently");
      }
    }
  }

  /** Whether the column, or the goods, speak for a name that was typed wrongly. */
  #isMeant(row: Row, column: number, { vendor, start, end }: Omit<Slip, "name">): boolean {
    const { roles, cells } = row;
    const role = roles[column] ?? "other";
    const cell = cells[column]!.trim();
    if (role === "maker" || role === "supplier")
      return this.isItsName(`${cells[column]!.slice(0, start)} ${cells[column]!.slice(end)}`, vendor);
    if (role === "other" && (cell.split(/\s+/).length > MOST_WORDS || /[.!?…]$|[.!?;] \S/.test(cell))) return false;
    return DEVICES.some((kind) => this.#names(row, kind));
  }

  /**
   * Whether what stands beside a name is of its vendor's names as well: "Hauwei Technologies". Other words make it another
   * company: "Telink Semiconductor", "Clarity Design Inc.". A legal form alone does too, since whoever writes it has looked it up.
   */
  isItsName(beside: string, vendor: string): boolean {
    const words = wordsOf(beside);
    const own = new Set(this.#vendors.get(vendor)?.names.flatMap(({ text }) => wordsOf(text)));
    return (
      words.every((word) => own.has(word) || LEGAL.has(word)) &&
      (words.length === 0 || words.some((word) => !LEGAL.has(word)))
    );
  }

  #names({ text, goods }: Row, kind: GoodsKind): boolean {
    let names = goods.get(kind);
    if (names === undefined) goods.set(kind, (names = goodsBeside(this.#index, text, kind)));
    return names;
  }

  /** Whether a sentence says that it is not on offer: "cable for …". */
  #takes = (cell: string, start: number, end: number): boolean =>
    new Negation(termsOf(this.#index), cell).takes(start, end);

  #hit(
    { roles, cells, hits, groups }: Row,
    column: number,
    { start, end }: { start: number; end: number },
    vendor: string,
    name: string,
    why: RowWhy,
  ): void {
    groups.add(this.#groupOf(vendor)!);
    const text = cells[column]!.slice(start, end);
    hits.push({ vendor, name, text, why: [why], column, role: roles[column] ?? "other" });
  }

  #groupOf = (vendor: string): string | undefined => this.#vendors.get(vendor)?.group;
}
