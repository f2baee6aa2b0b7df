import { elementOf, firstChildOf, isConnected, isElement, isInShadow, nearest, parentOf, tagOf } from "./dom.ts";
import type { Place } from "./names/places.ts";
import { kindOf, unread } from "./tags.ts";
import { Scheduler } from "./scheduler.ts";
import { type Block, runAround, type Stretch, Walk } from "./walk.ts";

/** What is to be read, and whether it was read before: places that are found no more must go. */
type Job = [node: Node | null, again: boolean];

/** Where the reader hands what it found. */
export interface Sink {
  /** Names of a block; `undefined` where nothing can judge them yet, until `ready`. */
  find(block: Block): readonly Place[] | undefined;
  ready(): Promise<void>;
  /** Names of a block, in text that may have been read before. */
  found(block: Block, places: readonly Place[], again: boolean): void;
  /** All that was queued is read. */
  rested(): void;
}

/** Reads stretches of the page one after another in slices, and names what it finds to its sink. */
export class Reader {
  readonly #sink: Sink;
  readonly #signal: AbortSignal;
  #queue: Job[] = [];
  readonly #roots = new Set<ShadowRoot>();
  busy = false;
  /** Time that reading again took since the last look, in ms: what a storm of changes is held back by. */
  spent = 0;

  constructor(sink: Sink, signal: AbortSignal) {
    this.#sink = sink;
    this.#signal = signal;
  }

  /** Reads the whole document. */
  readAll(again: boolean): void {
    this.#queue = [];
    this.#add(document.body, again);
    for (const root of this.#roots) this.#add(root, again);
  }

  /** Reads a shadow root, which belongs to the document from now on. */
  readRoot(root: ShadowRoot): void {
    this.#roots.add(root);
    this.#add(root, false);
  }

  /** Reads nodes that came or changed; what stands under another of them is read with it. */
  readAgain(nodes: ReadonlySet<Node>): void {
    for (const node of nodes) {
      let above: Node | null = parentOf(node);
      while (above && !nodes.has(above)) above = parentOf(above);
      if (!above) this.#add(node, true);
    }
  }

  #add(...job: Job): void {
    this.#queue.push(job);
    if (!this.busy) void this.#run();
  }

  async #run(): Promise<void> {
    this.busy = true;
    let scheduling = new Scheduler();
    // Whoever asked has had a slice of its own.
    await scheduling.rest();
    while (this.#queue.length > 0 && !this.#signal.aborted) {
      const [node, again] = this.#queue.shift()!;
      const stretch = stretchOf(node);
      if (!stretch) continue;
      let waits = false;
      const walk = new Walk(stretch, (block) => {
        const places = waits ? undefined : this.#sink.find(block);
        if (!places) {
          waits = true;
          walk.stop();
        } else if (again || places.length > 0) this.#sink.found(block, places, again);
      });
      for (let done = false; !done && !this.#signal.aborted;) {
        done = walk.step(scheduling.until);
        if (waits) {
          // From its beginning, since the page may change meanwhile; this happens once.
          this.#queue.unshift([node, again]);
          await this.#sink.ready();
          scheduling = new Scheduler();
          break;
        }
        if (performance.now() < scheduling.until) continue;
        if (again) this.spent += scheduling.taken;
        await scheduling.rest();
      }
    }
    this.spent += scheduling.taken;
    this.busy = false;
    this.#sink.rested();
  }
}

/** What must be read when a node came or changed: a block by itself, a part of a line with its line. */
function stretchOf(node: Node | null): Stretch | undefined {
  if (!node || !isConnected(node)) return undefined;
  if (node instanceof ShadowRoot) return { top: node, first: firstChildOf(node), last: null };
  const element = isElement(node) ? node : elementOf(node);
  if (!element || nearest(element, unread())) return undefined;
  if (isElement(node) && kindOf(tagOf(node)) === "block") {
    return { top: node, first: firstChildOf(node), last: null };
  }
  return nearest(element, "body") || isInShadow(element) ? runAround(node) : undefined;
}
