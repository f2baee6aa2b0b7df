import type { InWorld, World } from "./in-page.ts";

// What is timed in a page.

/** Walking and scanning by each way in turn, ms; the least of so many rounds. */
export const walkOnce = (inWorld: InWorld, ways: readonly string[], rounds: number): Promise<number[]> =>
  inWorld(walk, ways, rounds);

/**
 * In the page. Each way meets nodes that no script has seen yet, as on a page that is read once: engines keep what they made to
 * show a node to scripts, and a walk over nodes that another has met is three times as fast.
 */
function walk(ways: readonly string[], rounds: number): number[] {
  const world = globalThis as unknown as World;
  const { body } = document;
  world.html ??= body.innerHTML;
  // Nothing has to be laid out.
  body.hidden = true;
  const took = ways.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [at, way] of ways.entries()) {
      body.innerHTML = world.html;
      const began = performance.now();
      const all = world.walks[way]!();
      took[at] = Math.min(took[at]!, all === 0 ? Number.NaN : performance.now() - began);
    }
  }
  return took;
}

/** From the start of a scan to its first mark, ms. */
export const firstMarkOnce = (inWorld: InWorld): Promise<number> =>
  inWorld(() => {
    const world = globalThis as unknown as World;
    const end = new AbortController();
    const marks = new world.caveat.Marks(end.signal);
    const began = performance.now();
    let took = Number.NaN;
    world.read(({ [0]: place }) => {
      if (!place || took >= 0) return;
      marks.add(place);
      if (CSS.highlights.size > 0) took = performance.now() - began;
    });
    end.abort();
    return took;
  });

/** Finds what is to be marked, and makes the ways to mark it ready. */
export const prepareMarking = (inWorld: InWorld): Promise<void> => inWorld(prepare);

/** In the page. */
function prepare(): void {
  const world = globalThis as unknown as World;
  const { Marks, BadgeLayer } = world.caveat;
  world.found = world.read();
  const mark = (end: AbortSignal): void => {
    const marks = new Marks(end);
    for (const place of world.found) marks.add(place);
  };
  Object.assign(world.markings, {
    nothing() {},
    /** One small box: what any change that shows makes a browser do. */
    box(end: AbortSignal) {
      const box = document.createElement("div");
      box.style.cssText =
        "position: absolute; inset: 9px auto auto 9px; inline-size: 16px; block-size: 16px; background: red";
      document.body.append(box);
      end.addEventListener("abort", () => box.remove());
    },
    spans(end: AbortSignal) {
      const spans = world.found.map(({ startNode, start, end }) => {
        const name = start > 0 ? startNode.splitText(start) : startNode;
        if (end - start < name.data.length) name.splitText(end - start);
        const span = document.createElement("span");
        span.className = "named";
        name.replaceWith(span);
        span.append(name);
        return span;
      });
      end.addEventListener("abort", () => {
        for (const span of spans) {
          const parent = span.parentElement!;
          span.replaceWith(...span.childNodes);
          parent.normalize();
        }
      });
    },
    marks: mark,
    async badges(end: AbortSignal) {
      mark(end);
      const nothing = (): void => undefined;
      const shown = { marked: () => world.found, markOf: () => "must", labelOf: () => "Name", language: () => "en" };
      const host = { ...shown, rootOf: nothing, kind: nothing, hear: nothing, openCard: nothing, isFirst: nothing };
      const layer = new BadgeLayer(host, end);
      layer.soon();
      // By no frame, since each frame takes time of its own.
      while (!layer.placed) await new Promise((resolve) => setTimeout(resolve));
    },
  });
}

/** How what happens in a page is timed. */
export interface Clock {
  /** ms. */
  now: () => Promise<number>;
  /** Waits so long for what a browser puts off, ms. */
  wait: number;
}

/** What marking all that was found takes in one way, with what is put off and three frames after it. */
export async function markOnce(inWorld: InWorld, { now, wait }: Clock, way: string): Promise<number> {
  const before = await now();
  await inWorld(
    async (way, wait) => {
      const world = globalThis as unknown as World;
      const end = new AbortController();
      world.undo = () => end.abort();
      await world.markings[way]!(end.signal);
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    },
    way,
    wait,
  );
  const took = (await now()) - before;
  await inWorld(async () => {
    (globalThis as unknown as World).undo();
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  return took;
}
