import type { Table } from "./format.ts";
import { Columns, inOneCell, isObject, leaves, type Tree, type TreeObject } from "./tree.ts";

/** The arrays that stand at one path, however many of them. */
interface Found {
  path: string;
  depth: number;
  arrays: number;
  /** Each element with the objects round its array, outermost first. */
  elements: { element: Tree; round: Round | undefined }[];
}

interface Round {
  path: string;
  object: TreeObject;
  outer: Round | undefined;
  /** What the object says by itself, once somebody asked. */
  says?: [path: string, text: string][];
}

/** So many objects under different keys are a table written as a dictionary. */
const DICTIONARY = 8;

/**
 * The tables in any JSON or XML. An array is one; in an object it is the longest array inside, wherever it stands, and then
 * the arrays beside it. What stands in no array becomes a row of its own, so that nothing is lost.
 */
export function* tablesInside(root: Tree): Generator<Table, void, void> {
  // A hundred devices of four ports each are a table of devices; two groups of a hundred devices each are one, too.
  const length = ({ elements, arrays }: Found): number => elements.length / arrays;
  const found = arraysIn(root).toSorted((a, b) => length(b) - length(a) || a.depth - b.depth);
  const taken = new Taken();
  // What lies inside the rows of a table is part of them; what they lie in comes along as their context.
  for (const array of found) if (taken.take(array.path)) yield tableOf(array);
  if (Array.isArray(root)) return;
  const rest = new Columns();
  const cells = rest.row(without(root, taken));
  if (taken.isEmpty || cells.some(isWords) || rest.head.some(isName))
    yield { name: "", head: rest.head, rows: [cells], note: rest.isCut ? "too-many-columns" : undefined };
}

/** Paths that tables were taken from, none of them inside another. */
class Taken {
  readonly #paths = new Set<string>();
  /** Those that lie round one. */
  readonly #round = new Set<string>();
  /** Those that were found to lie inside one. */
  readonly #inside = new Set<string>();

  get isEmpty(): boolean {
    return this.#paths.size === 0;
  }

  has = (path: string): boolean => this.#paths.has(path);
  isRound = (path: string): boolean => this.#round.has(path);

  /** Takes a path, unless it lies inside one, or round one. */
  take(path: string): boolean {
    if (this.has(path) || this.isRound(path) || this.#isInside(path)) return false;
    this.#paths.add(path);
    for (const round of outwards(path)) {
      if (this.isRound(round)) break;
      this.#round.add(round);
    }
    return true;
  }

  #isInside(path: string): boolean {
    const passed = [path];
    for (const round of outwards(path)) {
      // Nothing round a table lies inside another.
      if (this.isRound(round)) return false;
      if (this.has(round) || this.#inside.has(round)) {
        for (const one of passed) this.#inside.add(one);
        return true;
      }
      passed.push(round);
    }
    return false;
  }
}

/** Parts a path; a key may hold dots. */
const STEP = "\0";
const stepTo = (path: string, key: string): string => (path === "" ? key : `${path}${STEP}${key}`);
const shown = (path: string): string => path.replaceAll(STEP, ".");

/** The paths round one, from the nearest. */
function* outwards(path: string): Generator<string, void, void> {
  let at = path;
  while (at !== "") {
    at = at.slice(0, Math.max(0, at.lastIndexOf(STEP)));
    yield at;
  }
}

/** A key written as names are: "Huawei" over a number is no "total". */
const isName = (key: string): boolean => /(?:^|\.)\p{Lu}\p{L}*[^.]*$|\p{Lo}/u.test(key);

/** Dates, versions, addresses and numbers name nobody. */
const isWords = (cell: string): boolean => /\p{L}{2}/u.test(cell) && !/^(?:[a-z]+:\/\/|urn:|\d{4}-\d\d)/iu.test(cell);

function arraysIn(root: Tree): Found[] {
  const found = new Map<string, Found>();
  const waiting: { path: string; depth: number; value: Tree; round: Round | undefined }[] = [
    { path: "", depth: 0, value: root, round: undefined },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, depth, value, round } = next;
    const elements = elementsOf(value);
    if (elements) {
      let at = found.get(path);
      if (!at) found.set(path, (at = { path, depth, arrays: 0, elements: [] }));
      at.arrays += 1;
      for (const element of elements) at.elements.push({ element, round });
      // An array is the table, whatever its rows hold.
      if (path === "") continue;
    }
    for (const object of elements?.filter(isObject) ?? (isObject(value) ? [value] : [])) {
      const here: Round = { path, object, outer: round };
      for (const [key, inner] of Object.entries(object))
        if (typeof inner === "object" && inner !== null)
          waiting.push({ path: stepTo(path, key), depth: depth + 1, value: inner, round: here });
    }
  }
  // They were found from the last to the first.
  let places: ReadonlyMap<TreeObject, number> | undefined;
  for (const { elements, arrays } of found.values())
    if (arrays > 1 && elements.some(({ round }) => round?.outer !== undefined))
      putInOrder(elements, (places ??= placesIn(root)));
  return [...found.values()];
}

/** The rows of an array, or of an object whose values are all of one kind, with the key of each. */
function elementsOf(value: Tree): Tree[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length < DICTIONARY || !entries.every(([, inner]) => isObject(inner))) return undefined;
  return entries.map(([key, inner]) => ({ key, ...(inner as TreeObject) }));
}

/** Arrays that stand inside others come in the order of the file. */
function putInOrder(elements: Found["elements"], places: ReadonlyMap<TreeObject, number>): void {
  elements.sort((a, b) => (places.get(a.round?.object ?? {}) ?? 0) - (places.get(b.round?.object ?? {}) ?? 0));
}

/** The place of each object in the file. */
function placesIn(root: Tree): Map<TreeObject, number> {
  const places = new Map<TreeObject, number>();
  const waiting: Tree[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isObject(next)) places.set(next, places.size);
    const inner = Array.isArray(next) ? next : isObject(next) ? Object.values(next) : [];
    for (let n = inner.length - 1; n >= 0; n -= 1) {
      const one = inner[n];
      if (typeof one === "object" && one !== null) waiting.push(one);
    }
  }
  return places;
}

function tableOf({ path, elements }: Found): Table {
  if (elements.every(({ element }) => !isObject(element))) {
    const rows = elements.map(({ element }) =>
      Array.isArray(element)
        ? element.map((cell) => [...leaves(cell)].map(([, text]) => text).join("; "))
        : [element === null ? "" : String(element as string | number | boolean)],
    );
    return { name: shown(path), head: [], rows };
  }
  const columns = new Columns();
  const rows: string[][] = [];
  for (const { element, round } of elements) {
    if (columns.areApart) return apart(shown(path), elements);
    rows.push(columns.row(element, contextOf(round)));
  }
  return { name: shown(path), head: columns.head, rows, note: columns.isCut ? "too-many-columns" : undefined };
}

function apart(name: string, elements: Found["elements"]): Table {
  const rows = elements.map(({ element, round }) => [inOneCell([Object.fromEntries(contextOf(round)), element])]);
  return { name, head: ["text"], rows, note: "keys-apart" };
}

/** What the objects round a row say by themselves: the order that a line belongs to, the category of a product. */
function* contextOf(round: Round | undefined): Generator<[string, string], void, void> {
  if (!round?.outer) return;
  yield* contextOf(round.outer);
  yield* (round.says ??= Object.entries(round.object).flatMap(([key, value]): [string, string][] =>
    typeof value !== "object" && value !== undefined && value !== ""
      ? [[shown(stepTo(round.path, key)), String(value)]]
      : [],
  ));
}

/** A tree without what stands at these paths. */
function without(root: Tree, taken: Taken): Tree {
  if (!isObject(root)) return root;
  const copy: TreeObject = {};
  if (taken.has("")) return copy;
  const waiting: { from: TreeObject; to: TreeObject; path: string }[] = [{ from: root, to: copy, path: "" }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { from, to, path } = next;
    for (const [key, value] of Object.entries(from)) {
      const at = stepTo(path, key);
      if (taken.has(at)) continue;
      const isRound = taken.isRound(at);
      if (isRound && isObject(value)) waiting.push({ from: value, to: (to[key] = {}), path: at });
      else if (!isRound) to[key] = value;
    }
  }
  return copy;
}
