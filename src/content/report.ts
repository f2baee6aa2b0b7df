import type { Found } from "../shared/messages.ts";
import type { Judgement } from "./judge.ts";
import { afterFrame, inSlices } from "./scheduler.ts";

const MOST_VENDORS = 200;
const EVERY = 500;
/** Reports take this share of the time at most, while the page is read and once it is. */
const SHARE = 0.01;
const RESTED = 0.05;

/** What the report is made from. */
export interface Reported {
  /** How often each vendor is named where it can be seen; `undefined` where none is. */
  countVisible: () => Generator<undefined, ReadonlyMap<string, number>> | undefined;
  verdict: () => Judgement["verdict"];
  isReading: () => boolean;
  /** Acts that ask something about the goods of this page. */
  questions: () => string[];
  /** Does the page take marks or badges away? */
  hides: () => boolean;
  tell: (found: Found) => void;
}

/** Tells the background whom this document names: at once the first time, then when it changes and not too often. */
export class Report {
  readonly #of: Reported;
  readonly #signal: AbortSignal;
  #told = "";
  /** What the last report took, ms. */
  #cost = 0;
  /** When the next one comes. */
  #due = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(of: Reported, signal: AbortSignal) {
    this.#of = of;
    this.#signal = signal;
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  /** Says it again, though nothing changed here: the background may have forgotten. */
  again(): void {
    this.#told = "";
    this.soon();
  }

  soon(): void {
    // What is known when all is read is not kept waiting as long as what is known meanwhile.
    const share = this.#of.isReading() ? SHARE : RESTED;
    const due = performance.now() + (this.#told === "" ? 0 : Math.max(EVERY, this.#cost / share));
    if (this.#timer !== undefined && due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#now();
    }, due - performance.now());
  }

  async #now(): Promise<void> {
    await afterFrame();
    this.#cost = 0;
    const times = await inSlices(this.#countVisible(), this.#signal);
    if (!times) return;
    const { kind, class: pageClass, clues } = this.#of.verdict();
    const found: Found = {
      pageKind: kind,
      pageClass,
      vendors: Array.from(times, ([id, times]) => ({ id, times })).slice(0, MOST_VENDORS),
      reading: this.#of.isReading(),
      hides: this.#of.hides(),
      questions: this.#of.questions(),
      clues,
    };
    const text = JSON.stringify(found);
    if (text === this.#told) return;
    this.#told = text;
    this.#of.tell(found);
  }

  *#countVisible(): Generator<undefined, ReadonlyMap<string, number>> {
    const counting = this.#of.countVisible();
    if (!counting) return new Map();
    for (;;) {
      // What others do meanwhile is not counted.
      const began = performance.now();
      const step = counting.next();
      this.#cost += performance.now() - began;
      if (step.done) return step.value;
      yield;
    }
  }
}
