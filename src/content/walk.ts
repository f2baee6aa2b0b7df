import {
  dataOf,
  firstChildOf,
  firstElementOf,
  isConnected,
  isText,
  nextOf,
  nodeType,
  parentOf,
  previousOf,
  tagOf,
  textOf,
} from "./dom.ts";
import { kindOf } from "./tags.ts";

/**
 * Text of one block, joined over its nodes: text nodes, and elements with nothing but text in them. `starts[i]` is where
 * `nodes[i]` begins in `text`. Good until the next block is told of: what a page's thousands of blocks leave behind costs more
 * than reading them.
 */
export interface Block {
  text: string;
  /** The first `count` of them; what stands behind is of an earlier block. */
  nodes: Node[];
  starts: number[];
  count: number;
  /** Places in `text` where two words may meet with no space between: an inline element ends or begins there. */
  seams: number[];
  /** Hits count from here on, and before there: set where a long text is cut, so that nothing is found at a cut. */
  from: number;
  to: number;
}

/** Children of `top` from `first` to `last`, with all that is in them. */
export interface Stretch {
  top: Node;
  first: Node | null;
  last: Node | null;
}

/** A text this long is cut, so that one step of work stays short. UTF-16 units. */
const PIECE = 32_768;
/** What a piece shows of its neighbours: no name with its phrase is longer. */
const MARGIN = 256;
/** A text of an element is taken as a whole up to this length. */
const SHORT = 512;
const CLOCK_EVERY = 16;

/**
 * Walks a stretch by first child, next sibling and parent, so that it can stop anywhere, also inside one text node, and
 * never lists the children of a wide element.
 */
export class Walk {
  #node: Node | null;
  /** What the node stands in, from the top down, and how each is treated. */
  readonly #above: Node[] = [];
  readonly #kinds: string[] = [];
  #restarts = 0;
  readonly #block: Block = { text: "", nodes: [], starts: [], count: 0, seams: [], from: 0, to: 0 };
  /** What was added to its text last. */
  #tail = "";
  #edge = false;
  #isStopped = false;
  #long: { node: Text; data: string; at: number } | undefined;
  readonly #stretch: Stretch;
  readonly #onBlock: (block: Block) => void;

  constructor(stretch: Stretch, onBlock: (block: Block) => void) {
    this.#stretch = stretch;
    this.#onBlock = onBlock;
    this.#node = stretch.first;
  }

  /** Has the step that runs end: what is told of until then is told again by another walk. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Works until `deadline` (of `performance.now()`); true when all is read. */
  step(deadline: number): boolean {
    if (!this.#findBack()) return true;
    const { last } = this.#stretch;
    let node = this.#node;
    let sinceClock = 0;
    while (node) {
      if (this.#isStopped) return false;
      if (this.#long ? !this.#readLong(deadline) : ++sinceClock % CLOCK_EVERY === 0 && performance.now() >= deadline) {
        this.#node = node;
        return false;
      }
      let down: Node | null = null;
      let kind = "";
      const type = nodeType(node);
      if (type === 3) {
        if (this.#long) this.#long = undefined;
        else if (this.#addText(node as Text)) continue;
      } else if (type === 1) {
        kind = kindOf(tagOf(node));
        if (kind === "object") this.#space(" ");
        else if (kind === "break") this.#space("\n");
        else if (kind !== "nothing") {
          this.#meetEdge(kind);
          // Most elements hold a short text alone: what is in them is then never met node by node.
          const data = firstElementOf(node) ? undefined : textOf(node);
          if (data !== undefined && data.length <= SHORT) this.#add(node, data);
          else down = firstChildOf(node);
          if (!down) this.#meetEdge(kind);
        }
      }
      if (down) {
        this.#above.push(node);
        this.#kinds.push(kind);
        node = down;
        continue;
      }
      for (let next: Node | null = null; node && !next; node = next ?? this.#above.pop() ?? null) {
        if (node !== last) next = nextOf(node);
        if (!next) this.#meetEdge(this.#kinds.pop());
      }
    }
    this.#flush();
    this.#node = null;
    return true;
  }

  /** An element begins or ends. */
  #meetEdge(kind: string | undefined): void {
    if (kind === "block") this.#flush();
    else if (kind === "inline") this.#edge = true;
  }

  /** Takes a text node in; true if it is too long to be taken at once. */
  #addText(node: Text): boolean {
    const data = dataOf(node);
    if (data.length > PIECE) {
      this.#flush();
      this.#long = { node, data, at: 0 };
      return true;
    }
    this.#add(node, data);
    return false;
  }

  #add(node: Node, data: string): void {
    if (data === "") return;
    const block = this.#block;
    if (block.text.length + data.length > PIECE) this.#flush();
    const { length } = block.text;
    const tail = this.#tail;
    if (this.#edge && length > 0 && data.charCodeAt(0) > 32 && tail.charCodeAt(tail.length - 1) > 32) {
      block.seams.push(length);
    }
    this.#edge = false;
    block.nodes[block.count] = node;
    block.starts[block.count++] = length;
    block.text = length === 0 ? data : block.text + data;
    this.#tail = data;
  }

  #space(space: string): void {
    if (this.#block.text !== "") this.#block.text += space;
    this.#tail = space;
  }

  #readLong(deadline: number): boolean {
    const long = this.#long!;
    const { node, data } = long;
    while (long.at < data.length) {
      const from = Math.max(0, long.at - MARGIN);
      const end = Math.min(data.length, long.at + PIECE);
      this.#onBlock({
        text: data.slice(from, Math.min(data.length, end + MARGIN)),
        nodes: [node],
        starts: [-from],
        count: 1,
        seams: [],
        from: long.at - from,
        to: end - from,
      });
      long.at = end;
      if (performance.now() >= deadline) break;
    }
    return long.at >= data.length;
  }

  #flush(): void {
    this.#edge = false;
    const block = this.#block;
    if (block.text === "") return;
    block.to = block.text.length;
    this.#onBlock(block);
    this.#begin();
  }

  #begin(): void {
    const block = this.#block;
    block.text = "";
    block.count = 0;
    if (block.seams.length > 0) block.seams = [];
  }

  /** Goes on at the deepest element of the way that still hangs where it hung; false where nothing is left to read. */
  #findBack(): boolean {
    const { top, first } = this.#stretch;
    const path = [...this.#above, this.#node];
    let depth = 0;
    while (depth < path.length && path[depth] && parentOf(path[depth]!) === (path[depth - 1] ?? top)) depth++;
    if (depth === path.length && isConnected(top)) return true;
    // What was read of the block so far may be gone.
    this.#begin();
    this.#long = undefined;
    // What the lost branch hung in is read again from its start. Finding a name twice does no harm, but a page that removes
    // the very node we stand at, again and again, must not hold us for ever.
    this.#node = depth === 0 ? first : path[depth - 1]!;
    this.#above.length = this.#kinds.length = Math.max(0, depth - 1);
    return ++this.#restarts <= 5 && !!this.#node && isConnected(this.#node);
  }
}

/** Its text once more with a space at every seam: `<span>Huawei</span><span>Mate 20</span>` reads as one word otherwise. */
export function parted({ text, seams }: Block): string {
  let whole = "";
  let from = 0;
  for (const seam of seams) {
    whole += `${text.slice(from, seam)} `;
    from = seam;
  }
  return whole + text.slice(from);
}

/** The text nodes that a node of a block stands for: none where the page has taken them out since. */
export function textsIn(node: Node): Text[] {
  if (isText(node)) return [node];
  const texts: Text[] = [];
  for (let child = firstChildOf(node); child; child = nextOf(child)) {
    // A CDATA section is a text node, too, and part of what an element says.
    if (isText(child) || nodeType(child) === 4) texts.push(child as Text);
  }
  return texts;
}

/** Where in the page an offset into a node of a block lies; `undefined` where the page has changed it since. */
export function spotAt(node: Node, offset: number): [node: Text, offset: number] | undefined {
  let left = offset;
  for (const text of textsIn(node)) {
    const { length } = dataOf(text);
    if (left < length) return [text, left];
    left -= length;
  }
  return undefined;
}

/** The block-free neighbourhood of a text or inline node: what must be read again when it changes. */
export function runAround(node: Node): Stretch | undefined {
  let at = node;
  let top = parentOf(at);
  while (top && nodeType(top) === 1 && isPhrase(tagOf(top))) {
    at = top;
    top = parentOf(at);
  }
  if (!top || nodeType(top) !== 1) return undefined;
  let first = at;
  for (let previous = previousOf(first); previous && joins(previous); previous = previousOf(first)) first = previous;
  let last = at;
  for (let next = nextOf(last); next && joins(next); next = nextOf(last)) last = next;
  return { top, first, last };
}

const isPhrase = (tag: string): boolean => ["style", "inline"].includes(kindOf(tag));
const joins = (node: Node): boolean => nodeType(node) !== 1 || kindOf(tagOf(node)) !== "block";
