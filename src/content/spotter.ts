import { findMentions } from "../core/names/find-mentions.ts";
import { saysAgainst } from "../core/names/negation.ts";
import type { Context, Mention } from "../core/names/mention.ts";
import type { NameIndex } from "../core/names/open-index.ts";
import { elementOf, nearest, tagOf } from "./dom.ts";
import { type About, fieldAt, LABEL, labelsOfValue } from "./fields.ts";
import type { Place } from "./places.ts";
import { kindOf } from "./tags.ts";
import { type Block, spotAt, textsIn } from "./walk.ts";

const NONE: readonly Place[] = [];

/** Finds the names of a block, and where in the page they stand. */
export class Spotter {
  readonly #index: NameIndex;
  readonly #about: About;
  readonly #context: BlockContext;

  constructor(index: NameIndex, about: About) {
    this.#index = index;
    this.#about = about;
    this.#context = new BlockContext(about);
  }

  find(block: Block): readonly Place[] {
    const context = this.#context;
    context.block = block;
    let found = findMentions(this.#index, block.text, context);
    if (block.to < block.text.length || block.from > 0) {
      found = found.filter(({ start }) => start >= block.from && start < block.to);
    }
    if (block.seams.length > 0) found.push(...this.#findParted(block, context, found));
    // Nearly all blocks.
    if (found.length === 0) return NONE;
    return found.flatMap((mention) => this.#place(block, mention) ?? []);
  }

  /** Once more with a space at every seam: `<span>Huawei</span><span>Mate 20</span>` reads as one word otherwise. */
  #findParted({ text, seams }: Block, context: Context, whole: readonly Mention[]): Mention[] {
    const parts: string[] = [];
    let from = 0;
    for (const seam of seams) {
      parts.push(text.slice(from, seam));
      from = seam;
    }
    parts.push(text.slice(from));
    // In the parted text seam number i stands i characters further on, with its space after it.
    const back = (offset: number): number => {
      let passed = 0;
      while (passed < seams.length && seams[passed]! + passed < offset) passed++;
      return offset - passed;
    };
    return findMentions(this.#index, parts.join(" "), context)
      .map((mention) => ({ ...mention, start: back(mention.start), end: back(mention.end) }))
      .filter(({ start, end }) => !whole.some((other) => start < other.end && other.start < end));
  }

  #place({ text, nodes, starts, count }: Block, mention: Mention): Place | undefined {
    const first = nodeBefore(starts, count, mention.start);
    const last = nodeBefore(starts, count, mention.end - 1);
    const from = spotAt(nodes[first]!, mention.start - starts[first]!);
    const to = spotAt(nodes[last]!, mention.end - 1 - starts[last]!);
    const element = from && elementOf(from[0]);
    if (!element || !to || nearest(element, this.#about.vocabulary.selectors.editable)) return undefined;
    const field = fieldAt(from[0], text.slice(Math.max(0, mention.start - 80), mention.start), this.#about);
    if (
      field !== "maker" &&
      field !== "supplier" &&
      mention.start <= LABEL &&
      labelsOfValue(from[0]).some((label) => saysAgainst(this.#index, label))
    )
      return undefined;
    return {
      ...mention,
      field,
      text: text.slice(mention.start, mention.end),
      startNode: from[0],
      start: from[1],
      endNode: to[0],
      end: to[1] + 1,
      block: blockOf(element),
    };
  }
}

/** What the matcher may ask of a block. The field is worked out only when asked for, since nearly all blocks hold no name. */
class BlockContext implements Context {
  readonly lang: string;
  readonly nearby: string;
  block: Block | undefined;
  readonly #about: About;

  constructor(about: About) {
    this.lang = about.lang;
    this.nearby = about.nearby;
    this.#about = about;
  }

  get field() {
    const [text] = textsIn(this.block!.nodes[0]!);
    return text ? fieldAt(text, "", this.#about) : "text";
  }
}

/** Index of the node that holds the offset: the last that starts at or before it. */
function nodeBefore(starts: readonly number[], count: number, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function blockOf(element: Element): Element {
  let at = element;
  for (let kind = kindOf(tagOf(at)); kind === "inline" || kind === "style"; kind = kindOf(tagOf(at))) {
    const parent = elementOf(at);
    if (!parent) break;
    at = parent;
  }
  return at;
}
