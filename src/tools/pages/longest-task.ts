import type { Page } from "puppeteer-core";

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  args?: { data?: { url?: string }; worldName?: string };
}

/** Starts a trace of a Chromium tab; the answer stops it and gives the longest slice of ours in milliseconds. */
export async function traceTasks(
  page: Page,
  origin: string,
  onlyOurScripts: boolean,
): Promise<() => Promise<number | null>> {
  await page.tracing.start({ categories: ["devtools.timeline", "v8"] });
  return async () => {
    const trace = await page.tracing.stop();
    if (!trace) return null;
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
    return longest(traceEvents, origin, onlyOurScripts);
  };
}

/**
 * A slice is ours when its script or its world is. What runs after an `await` is a microtask that names no script: where the
 * page has none of its own, those of the same thread are ours too.
 */
function longest(events: TraceEvent[], origin: string, onlyOurScripts: boolean): number {
  const slices = events.filter(({ ph }) => ph === "X");
  const named = slices.filter(({ args }) => args?.worldName === "Caveat" || args?.data?.url?.startsWith(origin));
  const threads = new Set(named.map(thread));
  const ours = onlyOurScripts
    ? [...named, ...slices.filter((slice) => slice.name === "RunMicrotasks" && threads.has(thread(slice)))]
    : named;
  return ours.reduce((most, { dur = 0 }) => Math.max(most, dur / 1000), 0);
}

const thread = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
