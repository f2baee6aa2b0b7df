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
  const taken: string[] = [];
  for (const array of found) {
    // What lies inside the rows of a table is part of them; what they lie in comes along as their context.
    if (taken.some((path) => isInside(array.path, path) || isInside(path, array.path))) continue;
    taken.push(array.path);
    yield tableOf(array);
  }
  if (Array.isArray(root)) return;
  const rest = new Columns();
  const cells = rest.row(without(root, taken));
  if (taken.length === 0 || cells.some(isWords))
    yield { name: "", head: rest.head, rows: [cells], note: rest.isCut ? "too-many-columns" : undefined };
}

const isInside = (path: string, outer: string): boolean =>
  outer === "" || path === outer || path.startsWith(`${outer}.`);

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
          waiting.push({ path: path === "" ? key : `${path}.${key}`, depth: depth + 1, value: inner, round: here });
    }
  }
  // They were found from the last to the first.
  for (const { elements } of found.values()) if (found.size > 1) putInOrder(elements, root);
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
function putInOrder(elements: Found["elements"], root: Tree): void {
  if (elements.every(({ round }) => round?.outer === undefined)) return;
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
  elements.sort((a, b) => (places.get(a.round?.object ?? {}) ?? 0) - (places.get(b.round?.object ?? {}) ?? 0));
}

function tableOf({ path, elements }: Found): Table {
  if (elements.every(({ element }) => !isObject(element))) {
    const rows = elements.map(({ element }) =>
      Array.isArray(element)
        ? element.map((cell) => [...leaves(cell)].map(([, text]) => text).join("; "))
        : [element === null ? "" : String(element as string | number | boolean)],
    );
    return { name: path, head: [], rows };
  }
  const columns = new Columns();
  const rows: string[][] = [];
  for (const { element, round } of elements) {
    if (columns.areApart) return apart(path, elements);
    rows.push(columns.row(element, contextOf(round)));
  }
  return { name: path, head: columns.head, rows, note: columns.isCut ? "too-many-columns" : undefined };
}

function apart(name: string, elements: Found["elements"]): Table {
  const rows = elements.map(({ element, round }) => [inOneCell([Object.fromEntries(contextOf(round)), element])]);
  return { name, head: ["text"], rows, note: "keys-apart" };
}

/** What the objects round a row say by themselves: the order that a line belongs to, the category of a product. */
function* contextOf(round: Round | undefined): Generator<[string, string], void, void> {
  if (!round?.outer) return;
  yield* contextOf(round.outer);
  for (const [key, value] of Object.entries(round.object))
    if (typeof value !== "object" && value !== undefined && value !== "") yield [`${round.path}.${key}`, String(value)];
}

/** A tree without what stands at these paths. */
function without(root: Tree, taken: readonly string[]): Tree {
  if (!isObject(root)) return root;
  const copy: TreeObject = {};
  const waiting: { from: TreeObject; to: TreeObject; path: string }[] = [{ from: root, to: copy, path: "" }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { from, to, path } = next;
    for (const [key, value] of Object.entries(from)) {
      const at = path === "" ? key : `${path}.${key}`;
      if (taken.some((one) => isInside(at, one))) continue;
      const holdsTaken = taken.some((one) => isInside(one, at));
      if (holdsTaken && isObject(value)) waiting.push({ from: value, to: (to[key] = {}), path: at });
      else if (!holdsTaken) to[key] = value;
    }
  }
  return copy;
}
