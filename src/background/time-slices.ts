import type { Steps } from "../core/steps.ts";

/** How long a turn takes, in milliseconds. With a step that was longer than others it stays far below 200. */
const TURN = 30;

/** Does long work turn by turn, so that messages of pages are answered in between. */
export async function inTimeSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + TURN;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}
