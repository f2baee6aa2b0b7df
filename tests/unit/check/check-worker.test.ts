import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CheckWorker } from "../../../src/check/check-worker.ts";
import type { FromWorker, Reader, Source, ToWorker } from "../../../src/check/work/messages.ts";

/** A worker that reads what it is given, and dies or hangs over some of it. */
class MortalWorker extends EventTarget {
  static started = 0;
  #alive = true;

  constructor() {
    super();
    MortalWorker.started += 1;
  }

  terminate(): void {
    this.#alive = false;
  }

  postMessage(message: ToWorker): void {
    if ("cancel" in message) return;
    queueMicrotask(() => this.#answer(message));
  }

  #answer({ id, question }: Exclude<ToWorker, { cancel: true }>): void {
    if (question.do !== "check") return this.#tell({ id, answer: undefined });
    for (const [source, { name }] of question.with.sources.entries()) {
      this.#tell({ progress: { name, source, step: "reading", rows: 0, part: undefined, seconds: 0 } });
      if (name === "dies.xlsx") return void this.dispatchEvent(new Event("error"));
      if (name === "hangs.pdf") return;
    }
    const files = question.with.sources.map(({ name }) => ({ name, notes: [], unread: [] }));
    this.#tell({ id, answer: { files } });
  }

  #tell(data: FromWorker): void {
    if (this.#alive) this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", MortalWorker);
  vi.spyOn(console, "error").mockImplementation(() => {});
  MortalWorker.started = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const sources = (...names: string[]): Source[] => names.map((name) => ({ name, text: "x" }));
const worker = (): CheckWorker => new CheckWorker({} as Reader, () => {});

test("a file over which the worker dies costs a sentence, and the others are checked", async () => {
  const { files } = await worker().check(sources("a.csv", "dies.xlsx", "b.csv", "dies.xlsx"), {});
  expect(files.map(({ name, fault }) => [name, fault])).toEqual([
    ["a.csv", undefined],
    ["dies.xlsx", "broken"],
    ["b.csv", undefined],
    ["dies.xlsx", "broken"],
  ]);
  expect(MortalWorker.started).toBe(3);
});

test("a file that is not read in two minutes is given up, and the others are checked", async () => {
  const checking = worker().check(sources("hangs.pdf", "a.csv"), {});
  await vi.advanceTimersByTimeAsync(121_000);
  const { files } = await checking;
  expect(files.map(({ name, fault }) => [name, fault])).toEqual([
    ["hangs.pdf", "took-too-long"],
    ["a.csv", undefined],
  ]);
});

test("a single file over which the worker dies leaves a worker that answers", async () => {
  const one = worker();
  expect((await one.check(sources("dies.xlsx"), {})).files).toHaveLength(1);
  expect((await one.check(sources("a.csv"), {})).files[0]).toMatchObject({ name: "a.csv", notes: [] });
});
