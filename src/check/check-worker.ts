import { openWorker } from "./open-worker.ts";
import type { FromWorker, Progress, Question, Questions, Reader, ToWorker } from "./work/messages.ts";

/**
 * How long, in milliseconds, a worker may take to stop before it is ended: a library that reads a file cannot be
 * interrupted; a check stops by itself, soon.
 */
const PATIENCE = { reading: 1500, checking: 15_000 };

/** A check was cancelled while a library was at work, so that nothing of it is left. */
export class Ended extends Error {}

/** The worker as the page talks to it: it is started with the first check, and again after it had to be ended. */
export class CheckWorker {
  readonly #reader: Reader;
  readonly #onProgress: (progress: Progress) => void;
  readonly #waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  #worker: Worker | undefined;
  #asked = 0;
  #step: Progress["step"] = "reading";

  constructor(reader: Reader, onProgress: (progress: Progress) => void) {
    this.#reader = reader;
    this.#onProgress = onProgress;
  }

  async ask<Do extends keyof Questions>(
    what: Do,
    data: Parameters<Questions[Do]>[0],
  ): Promise<ReturnType<Questions[Do]>> {
    if (!this.#worker) {
      this.#worker = this.#start();
      await this.#send("start", this.#reader);
    }
    return this.#send(what, data);
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
        return this.#onProgress(data.progress);
      }
      // PDF.js in the worker says that it is there; that is nothing to us.
      const asked = "id" in data ? this.#waiting.get(data.id) : undefined;
      if (!asked) return;
      this.#waiting.delete(data.id);
      if ("trouble" in data) asked.reject(new Error(data.trouble));
      else asked.resolve(data.answer as never);
    });
    worker.addEventListener("error", (event) => this.end(new Error(event.message || "The worker did not start.")));
    return worker;
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
