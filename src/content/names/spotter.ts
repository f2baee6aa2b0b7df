import { findMentions } from "../../core/names/find-mentions.ts";
import type { Context, Mention } from "../../core/names/mention.ts";
import type { NameIndex } from "../../core/names/name-index.ts";
import { saysAgainst } from "../../core/names/says-against.ts";
import { elementOf, nearest, tagOf } from "../dom.ts";
import { type About, fieldAt, LABEL, labelsOfValue } from "./fields.ts";
import type { PageMention } from "../../shared/messages.ts";
import type { Place } from "./places.ts";
import { kindOf } from "../tags.ts";
import { seenOf } from "./seen.ts";
import { type Block, parted, spotAt, textsIn } from "../walk.ts";

const NONE: readonly Place[] = [];
/** So many blocks are looked at again by what is seen of them. */
const MOST_DOUBTFUL = 500;

/** Finds the names of a block, and where in the page they stand. */
export class Spotter {
  readonly #index: NameIndex;
  readonly #about: About;
  readonly #context: BlockContext;
  #doubtful: { block: Block; byLabel: boolean }[] = [];
  /** Names in text that can be edited, which are not marked. */
  readonly editable = new Set<Text>();

  constructor(index: NameIndex, about: About) {
    this.#index = index;
    this.#about = about;
    this.#context = new BlockContext(about);
  }

  find(block: Block): readonly Place[] {
    const found = this.#find(block, false);
    // Words that are not seen must not take a name away.
    if (this.#context.dropped && this.#doubtful.length < MOST_DOUBTFUL) {
      const { nodes, starts, count } = block;
      const kept = { ...block, nodes: nodes.slice(0, count), starts: starts.slice(0, count) };
      this.#doubtful.push({ block: kept, byLabel: this.#context.byLabel });
    }
    return found;
  }

  /** Blocks in which names were dropped, read once more by what is seen of them, when layout is clean. */
  *findSeen(): Generator<undefined, Place[]> {
    const found: Place[] = [];
    const doubtful = this.#doubtful;
    this.#doubtful = [];
    for (const { block, byLabel } of doubtful) {
      yield;
      const seen = seenOf(block);
      if (seen || byLabel) found.push(...this.#find(seen ?? block, true));
    }
    return found;
  }

  findMakers(texts: readonly string[]): PageMention[] {
    return texts.flatMap((text) =>
      findMentions(this.#index, text, { field: "maker" }).map((mention) => ({
        ...mention,
        text: text.slice(mention.start, mention.end),
        field: "maker" as const,
        visible: false,
        marked: false,
      })),
    );
  }

  #find(block: Block, seen: boolean): readonly Place[] {
    const context = this.#context;
    context.begin(block);
    let found = findMentions(this.#index, block.text, context);
    if (block.to < block.text.length || block.from > 0) {
      found = found.filter(({ start }) => start >= block.from && start < block.to);
    }
    if (block.seams.length > 0) found.push(...this.#findParted(block, context, found));
    // Nearly all blocks.
    context.dropped = context.met > found.length;
    if (found.length === 0) return NONE;
    return found.flatMap((mention) => this.#place(block, mention, seen) ?? []);
  }

  #findParted(block: Block, context: Context, whole: readonly Mention[]): Mention[] {
    const { seams } = block;
    // In the parted text seam number i stands i characters further on, with its space after it.
    const back = (offset: number): number => {
      let passed = 0;
      while (passed < seams.length && seams[passed]! + passed < offset) passed++;
      return offset - passed;
    };
    return findMentions(this.#index, parted(block), context)
      .map((mention) => ({ ...mention, start: back(mention.start), end: back(mention.end) }))
      .filter(({ start, end }) => !whole.some((other) => start < other.end && other.start < end));
  }

  #place({ text, nodes, starts, count }: Block, mention: Mention, seen: boolean): Place | undefined {
    const first = nodeBefore(starts, count, mention.start);
    const last = nodeBefore(starts, count, mention.end - 1);
    const from = spotAt(nodes[first]!, mention.start - starts[first]!);
    const to = spotAt(nodes[last]!, mention.end - 1 - starts[last]!);
    const element = from && elementOf(from[0]);
    if (!element || !to) return undefined;
    if (nearest(element, this.#about.vocabulary.selectors.editable)) {
      this.editable.add(from[0]);
      return undefined;
    }
    const field = fieldAt(from[0], text.slice(Math.max(0, mention.start - 80), mention.start), this.#about);
    if (
      field !== "maker" &&
      field !== "supplier" &&
      mention.start <= LABEL &&
      labelsOfValue(from[0], seen).some((label) => saysAgainst(this.#index, label))
    ) {
      this.#context.dropped = this.#context.byLabel = true;
      return undefined;
    }
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
  /** How many names the block holds that its sentences are asked about, and whether any of them was dropped. */
  met = 0;
  dropped = false;
  byLabel = false;
  readonly #about: About;

  constructor(about: About) {
    this.lang = about.lang;
    this.nearby = about.nearby;
    this.#about = about;
  }

  begin(block: Block): void {
    this.block = block;
    this.met = 0;
    this.dropped = this.byLabel = false;
  }

  get field() {
    this.met++;
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
