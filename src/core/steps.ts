/** Long work in steps of a few milliseconds: between any two it may be left for something else. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of it at once, where nothing else waits: tools and tests. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
