import { elementOf, firstChildOf, has, isConnected, isElement, nearest, parentOf, previousOf, tagOf } from "./dom.ts";
import type { Place } from "./places.ts";
import { kindOf, unread } from "./tags.ts";
import { giveWay, SLICE, SOON_FOR, type Turn } from "./turns.ts";
import { type Block, runAround, type Stretch, Walk } from "./walk.ts";

interface Job {
  stretch: Stretch;
  /** Read before: places that are found no more must go. */
  again: boolean;
}

/** Where the reader hands what it found. */
export interface Sink {
  find(block: Block): Place[];
  /** Names of a block, in text that may have been read before. */
  found(block: Block, places: Place[], again: boolean): void;
  /** All that was queued is read. */
  rested(): void;
}

/** Reads stretches of the page one after another in slices, and names what it finds to its sink. */
export class Reader {
  readonly #sink: Sink;
  readonly #signal: AbortSignal;
  #queue: Job[] = [];
  #running = false;
  /** Time of ours since the last look, in ms: what a storm of changes is held back by. */
  spent = 0;

  constructor(sink: Sink, signal: AbortSignal) {
    this.#sink = sink;
    this.#signal = signal;
  }

  get busy(): boolean {
    return this.#running;
  }

  /** Reads the whole document. */
  readAll(body: Node, again: boolean): void {
    this.#queue = [];
    this.#add({ stretch: { top: body, first: firstChildOf(body), last: null }, again });
  }

  /** Reads nodes that came or changed. */
  readAgain(nodes: Iterable<Node>): void {
    for (const node of nodes) {
      const stretch = stretchOf(node);
      if (stretch) this.#add({ stretch, again: true });
    }
  }

  #add(job: Job): void {
    this.#queue.push(job);
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    const began = performance.now();
    let until = began + SLICE;
    let sliceBegan = began;
    for (let job = this.#queue.shift(); job && !this.#signal.aborted; job = this.#queue.shift()) {
      const { again } = job;
      const walk = new Walk(job.stretch, (block) => {
        const places = this.#sink.find(block);
        if (again || places.length > 0) this.#sink.found(block, places, again);
      });
      while (!walk.step(until)) {
        this.spent += performance.now() - sliceBegan;
        const turn: Turn = performance.now() - began < SOON_FOR ? "soon" : "later";
        await giveWay(turn);
        if (this.#signal.aborted) break;
        sliceBegan = performance.now();
        until = sliceBegan + SLICE;
      }
    }
    this.spent += performance.now() - sliceBegan;
    this.#running = false;
    if (!this.#signal.aborted) this.#sink.rested();
  }
}

/** What must be read when a node came or changed: a block by itself, a part of a line with its line. */
function stretchOf(node: Node): Stretch | undefined {
  if (!isConnected(node)) return undefined;
  const element = isElement(node) ? node : elementOf(node);
  if (!element || nearest(element, unread)) return undefined;
  if (isElement(node) && kindOf(tagOf(node)) === "block") {
    return { top: node, first: firstChildOf(node), last: null };
  }
  const body = document.body as HTMLElement | null;
  if (!body || !has(body, node) || !parentOf(node)) return undefined;
  return runAround(node, previousOf);
}
