import type { FileRead } from "../../core/trust/follow-trust.ts";

/** Limits of one request, in milliseconds. Chromium ends a worker whose request has no answer for 30 s, or that takes 5 min. */
export const BUDGET = { headers: 10_000, progress: 20_000, total: 120_000 };

/** Hears how much of a file has come. */
export type OnProgress = (path: string, received: number) => void;

/** Reads a feed's files from its address. Nothing in a request tells one reader from another. */
export function networkReader(address: string, onProgress: OnProgress = () => undefined, budget = BUDGET) {
  return async (path: string, most: number): Promise<FileRead> => {
    const url = new URL(path, address);
    if (!url.href.startsWith(address) || url.search !== "" || url.hash !== "") return { ok: false, code: "network" };
    const stop = new AbortController();
    const total = setTimeout(() => stop.abort(), budget.total);
    let step = setTimeout(() => stop.abort(), budget.headers);
    const restart = (): void => {
      clearTimeout(step);
      step = setTimeout(() => stop.abort(), budget.progress);
    };
    try {
      // The only request that Caveat makes: docs/privacy.md shows it byte for byte.
      const answer = await fetch(url.href, {
        cache: "no-store",
        credentials: "omit",
        redirect: "error",
        referrerPolicy: "no-referrer",
        signal: stop.signal,
      });
      restart();
      if (answer.status === 404 || answer.status === 403) return { ok: false, code: "not-found" };
      if (answer.status !== 200 || !answer.body) return { ok: false, code: "network" };
      return await readUpTo(most, answer.body, (received) => {
        restart();
        onProgress(path, received);
      });
    } catch {
      return { ok: false, code: "network" };
    } finally {
      clearTimeout(total);
      clearTimeout(step);
      stop.abort();
    }
  };
}

/** Counts the decoded bytes as they come: what the headers say of the length, and how it was packed, decides nothing. */
export async function readUpTo(
  most: number,
  body: ReadableStream<Uint8Array>,
  onProgress: (received: number) => void = () => undefined,
): Promise<FileRead> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    received += value.length;
    if (received > most) {
      await reader.cancel();
      return { ok: false, code: "too-long" };
    }
    chunks.push(value);
    onProgress(received);
  }
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { ok: true, bytes };
}
