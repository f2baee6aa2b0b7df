import type { Page } from "puppeteer-core";

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the thread's own clock. */
  tts?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** A piece of work on the page's thread; ms of the clock, and of the thread, in which other work on the machine does not count. */
export interface Slice {
  ts: number;
  dur: number;
  cpu: number;
}

/** What Chromium recorded while `work` went on. */
export async function traceOf(tab: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await tab.tracing.start({ categories: ["devtools.timeline", "v8", "toplevel"] });
  await work();
  const trace = await tab.tracing.stop();
  return (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** The work of ours: what a script of ours is named for, and turns of microtasks on the threads where ours run. */
export function ourSlices(events: readonly TraceEvent[], origin: string): Slice[] {
  const slices = events.filter(({ ph }) => ph === "X");
  const ours = slices.filter(({ args }) => args?.data?.url?.startsWith(origin));
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const threads = new Set(ours.map(thread));
  const turns = slices.filter((slice) => /Microtask/.test(slice.name) && threads.has(thread(slice)));
  return [...ours, ...turns]
    .map(({ ts, dur = 0, tdur = 0 }) => ({ ts: ts / 1000, dur: dur / 1000, cpu: tdur / 1000 }))
    .toSorted((a, b) => a.ts - b.ts);
}

/**
 * How long the turns of a page's own timer come after one another, ms of the thread: what the thread did meanwhile. Of the
 * page's functions only the timer's may run.
 */
export function waitsOf(events: readonly TraceEvent[], address: string): number[] {
  const turns = events
    .filter(({ name, args }) => /^(?:FunctionCall|EvaluateScript)$/.test(name) && args?.data?.url === address)
    .toSorted((a, b) => a.ts - b.ts);
  return turns.slice(1).map(({ tts = 0 }, at) => (tts - (turns[at]?.tts ?? 0)) / 1000);
}
