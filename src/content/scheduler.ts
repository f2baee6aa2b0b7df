/** Our work is cut into slices, so that the page's own work is never kept waiting for longer than a part of a frame. */
const SLICE = 8;

/** After the next frame is drawn, when layout is clean and reading it is cheap. A hidden page draws no frame. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    // It may be hidden before the frame comes.
    setTimeout(resolve, document.hidden ? 0 : 1000);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * So long a piece of work goes on before the page's own tasks, ms: for what is in view, and for pages of usual size. From then
 * on it waits for them.
 */
const SOON_FOR = 25;

/** Cuts one piece of work into slices. */
export class Scheduler {
  readonly #began = performance.now();
  #slice = this.#began;

  /** What the slice that runs took until now, ms. */
  get taken(): number {
    return performance.now() - this.#slice;
  }

  /** When the slice is over. */
  get until(): number {
    return this.#slice + SLICE;
  }

  /** Gives way, then begins the next slice. */
  async rest(): Promise<void> {
    await (performance.now() - this.#began < SOON_FOR
      ? scheduler.yield()
      : scheduler.postTask(() => {}, { priority: "background" }));
    this.#slice = performance.now();
  }
}

/** Runs a generator to its end in slices and hands back what it returns; `undefined` once `signal` has aborted. */
export async function inSlices<T>(work: Generator<undefined, T>, signal: AbortSignal): Promise<T | undefined> {
  const scheduling = new Scheduler();
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (scheduling.taken >= SLICE) await scheduling.rest();
  }
  return undefined;
}
