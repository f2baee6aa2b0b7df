import { MOST_COLUMNS } from "./sheet.ts";

/** Parsed JSON, or XML in the same form. */
export type Tree = string | number | boolean | null | Tree[] | TreeObject;
export interface TreeObject {
  [key: string]: Tree | undefined;
}

export const isObject = (tree: Tree | undefined): tree is TreeObject =>
  typeof tree === "object" && tree !== null && !Array.isArray(tree);

/** The object under a key; an empty one where there is none. */
export const objectAt = (tree: Tree | undefined, ...keys: string[]): TreeObject => {
  let at = tree;
  for (const key of keys) at = isObject(at) ? at[key] : undefined;
  return isObject(at) ? at : {};
};

/** The text under some keys: what is no text is none. */
export function textAt(tree: Tree | undefined, ...keys: string[]): string {
  let at = tree;
  for (const key of keys) at = isObject(at) ? at[key] : undefined;
  if (isObject(at)) at = at["#text"];
  return typeof at === "string" ? at : typeof at === "number" ? String(at) : "";
}

/** The objects of a list: an array, or what XML writes as elements of one name inside another. */
export function listAt(tree: Tree | undefined, key: string, element?: string): TreeObject[] {
  const at = isObject(tree) ? tree[key] : undefined;
  if (Array.isArray(at)) return at.filter(isObject);
  if (!isObject(at)) return [];
  const inner = element === undefined ? undefined : at[element];
  if (inner === undefined) return [at];
  return (Array.isArray(inner) ? inner : [inner]).filter(isObject);
}

/** The leaves of a tree with their paths: places in an array are no part of a path. Goes to any depth. */
export function* leaves(tree: Tree, path = ""): Generator<[path: string, text: string], void, void> {
  const waiting: [string, Tree][] = [[path, tree]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [at, value] = next;
    if (Array.isArray(value)) for (let n = value.length - 1; n >= 0; n -= 1) waiting.push([at, value[n]!]);
    else if (isObject(value)) {
      const keys = Object.keys(value);
      for (let n = keys.length - 1; n >= 0; n -= 1) waiting.push([joined(at, keys[n]!), value[keys[n]!]!]);
    } else if (value !== null && value !== undefined && value !== "") yield [at, String(value)];
  }
}

/** All that an object holds in one cell, each text with its path. */
export const inOneCell = (tree: Tree): string =>
  [...leaves(tree)].map(([path, text]) => (path === "" ? text : `${path}: ${text}`)).join("; ");

const joined = (path: string, key: string): string => (key === "#text" ? path : path === "" ? key : `${path}.${key}`);

/** Empty cells that rows may have before they count as rows of other things each, and how many of them for each full one. */
const MOST_BLANKS = 1 << 22;
const BLANKS_BESIDE_ONE = 64;

/** Rows of objects as cells: a column for each path, in the order in which they come; beyond the last column all is one. */
export class Columns {
  readonly head: string[] = [];
  readonly #places = new Map<string, number>();
  #blanks = 0;
  #filled = 0;
  /** Some path had no column of its own. */
  isCut = false;

  /** Columns that a kind of file always has. */
  fix(head: readonly string[]): void {
    for (const path of head) this.#place(path);
  }

  row(tree: Tree, more: Iterable<[string, string]> = []): string[] {
    const cells: string[] = [];
    for (const [path, text] of more) this.#put(cells, path, text);
    for (const [path, text] of leaves(tree)) this.#put(cells, path, text);
    for (let at = 0; at < cells.length; at += 1) {
      if (cells[at] === undefined) this.#blanks += 1;
      else this.#filled += 1;
      cells[at] ??= "";
    }
    return cells;
  }

  /** Each row has keys of its own: as a table they would take more time and memory the more of them there are. */
  get areApart(): boolean {
    return this.#blanks > MOST_BLANKS && this.#blanks > this.#filled * BLANKS_BESIDE_ONE;
  }

  /** One row with the columns that it has. */
  of(tree: Tree): { head: readonly string[]; row: string[] } {
    return { row: this.row(tree), head: this.head };
  }

  #put(cells: string[], path: string, text: string): void {
    const place = this.#place(path);
    const before = cells[place];
    const said = place < MOST_COLUMNS - 1 ? text : `${path}: ${text}`;
    cells[place] = before ? `${before}; ${said}` : said;
  }

  #place(path: string): number {
    let place = this.#places.get(path);
    if (place === undefined && this.head.length === MOST_COLUMNS) {
      this.isCut = true;
      return MOST_COLUMNS - 1;
    }
    if (place === undefined) {
      place = this.head.length;
      this.#places.set(path, place);
      this.head.push(path);
    }
    return place;
  }
}

/** Deeper than any list; what is deeper was made to be. */
const DEEPEST = 2000;
/** More values than fit into memory beside everything else. */
const MOST_VALUES = 8_000_000;

/** Whether a text of JSON may be parsed: its depth and its values are counted before anything of it is kept. */
export function mayParse(text: string): boolean {
  let [depth, values] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      at = endOfString(text, at);
      continue;
    }
    if (unit === 0x5b || unit === 0x7b) depth += 1;
    else if (unit === 0x5d || unit === 0x7d) depth -= 1;
    else if (unit !== 0x2c) continue;
    values += 1;
    if (depth > DEEPEST || values > MOST_VALUES) return false;
  }
  return true;
}

/** The place of the quotation mark that closes a string. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
