import { openWorker } from "./open-worker.ts";
import type { ColumnChoices } from "../core/lists/check-sheet.ts";
import type { FileFault } from "../files/sheet.ts";
import type {
  FileSummary,
  FromWorker,
  Progress,
  Question,
  Questions,
  Reader,
  Source,
  Summary,
  ToWorker,
} from "./work/messages.ts";

/**
 * How long, in milliseconds, a worker may take to stop before it is ended: a library that reads a file cannot be
 * interrupted; a check stops by itself, soon.
 */
const PATIENCE = { reading: 1500, checking: 15_000 };

/** How long, in milliseconds, a library may take to read a file before it is given up. */
const LONGEST_READING = 120_000;

/** The worker died or was ended over a file: by memory, by time, or by a fault of a library. */
class Died extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(`The worker ended: ${fault}`);
    this.fault = fault;
  }
}

/** A check was cancelled while a library was at work, so that nothing of it is left. */
export class Ended extends Error {}

/** The worker as the page talks to it: it is started with the first check, and again after it had to be ended. */
export class CheckWorker {
  readonly reader: Reader;
  readonly #onProgress: (progress: Progress) => void;
  readonly #waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  #worker: Worker | undefined;
  #asked = 0;
  #step: Progress["step"] = "reading";
  #source = 0;
  #alarm: ReturnType<typeof setTimeout> | undefined;

  constructor(reader: Reader, onProgress: (progress: Progress) => void) {
    this.reader = reader;
    this.#onProgress = onProgress;
  }

  async ask<Do extends keyof Questions>(
    what: Do,
    data: Parameters<Questions[Do]>[0],
  ): Promise<ReturnType<Questions[Do]>> {
    if (!this.#worker) {
      this.#worker = this.#start();
      await this.#send("start", this.reader);
    }
    return this.#send(what, data);
  }

  /**
   * Checks sources from the beginning. A file over which the worker dies costs a sentence: the others are checked by a new
   * worker.
   */
  async check(sources: readonly Source[], choices: ColumnChoices): Promise<Summary> {
    const given = [...sources];
    const lost: { at: number; file: FileSummary }[] = [];
    for (;;) {
      this.#source = -1;
      try {
        const summary = await this.ask("check", { sources: given, choices });
        const files = [...summary.files];
        // The last that was lost is put back first, so that each stands where it was given.
        for (const { at, file } of lost.toReversed()) files.splice(at, 0, file);
        return { ...summary, files };
      } catch (error) {
        const at = this.#source;
        if (!(error instanceof Died) || at < 0) throw error;
        const [over] = given.splice(at, 1);
        lost.push({ at, file: { name: over?.name ?? "", notes: [], unread: [], fault: error.fault } });
      }
    }
  }

  /** Stops what is going on. What had been checked by then comes as the answer, or `Ended` where nothing is left. */
  async cancel(): Promise<void> {
    this.#worker?.postMessage({ cancel: true } satisfies ToWorker);
    const running = [...this.#waiting.keys()];
    await new Promise((resolve) => {
      setTimeout(resolve, PATIENCE[this.#step]);
    });
    if (running.some((id) => this.#waiting.has(id))) this.end(new Ended());
  }

  end(reason: Error = new Ended()): void {
    clearTimeout(this.#alarm);
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  #start(): Worker {
    const worker = openWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if ("progress" in data) {
        this.#step = data.progress.step;
        this.#source = data.progress.source;
        this.#watchReading();
        return this.#onProgress(data.progress);
      }
      // PDF.js in the worker says that it is there; that is nothing to us.
      const asked = "id" in data ? this.#waiting.get(data.id) : undefined;
      if (!asked) return;
      this.#waiting.delete(data.id);
      clearTimeout(this.#alarm);
      if ("trouble" in data) asked.reject(new Error(data.trouble));
      else asked.resolve(data.answer as never);
    });
    worker.addEventListener("error", (event) => {
      console.error("Caveat:", event.message || "The worker did not start.");
      this.end(new Died("broken"));
    });
    return worker;
  }

  /** A library that reads a file cannot be asked how far it is; one that is not done in time is taken to hang. */
  #watchReading(): void {
    clearTimeout(this.#alarm);
    if (this.#step === "reading") this.#alarm = setTimeout(() => this.end(new Died("took-too-long")), LONGEST_READING);
  }

  #send<Do extends keyof Questions>(what: Do, data: Parameters<Questions[Do]>[0]): Promise<ReturnType<Questions[Do]>> {
    this.#asked += 1;
    const id = this.#asked;
    const question = { do: what, with: data } as Question;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker?.postMessage({ id, question } satisfies ToWorker);
    });
  }
}
