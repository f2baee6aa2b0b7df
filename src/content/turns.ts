/** Our work is cut into slices, so that the page's own work is never kept waiting for longer than a part of a frame. */
export const SLICE = 8;

/** How a slice gives way. `soon` goes on before the page's own tasks: for what is in view. `later` waits for them. */
export type Turn = "soon" | "later";

export const giveWay = (turn: Turn): Promise<void> =>
  turn === "soon" ? scheduler.yield() : scheduler.postTask(() => {}, { priority: "background" });

/** After the next frame is drawn, when layout is clean and reading it is cheap. A hidden page draws no frame. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    // It may be hidden before the frame comes.
    setTimeout(resolve, document.hidden ? 0 : 1000);
    requestAnimationFrame(() => void scheduler.postTask(() => resolve(), { priority: "user-visible" }));
  });
}

/** So long a piece of work goes on before the page's own tasks; from then on after them, ms. */
export const SOON_FOR = 120;

/** Runs a generator to its end in slices and hands back what it returns; `undefined` once `signal` has aborted. */
export async function inSlices<T>(
  work: Generator<undefined, T>,
  turn: Turn,
  signal: AbortSignal,
): Promise<T | undefined> {
  const began = performance.now();
  let until = began + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const now = performance.now();
    if (now < until) continue;
    await giveWay(now - began < SOON_FOR ? turn : "later");
    if (signal.aborted) return undefined;
    until = performance.now() + SLICE;
  }
}
