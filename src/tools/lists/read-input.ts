import { open } from "node:fs/promises";
import type { Bytes } from "../../files/bytes.ts";
import { Kept } from "../../files/bytes.ts";
import { parseLine } from "../../files/formats/json-lines.ts";

/** A file on the disk, read piece by piece. */
export async function openPath(path: string): Promise<Bytes & { close(): Promise<void> }> {
  const handle = await open(path);
  const { size } = await handle.stat();
  return {
    size,
    async read(start, end) {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    },
    close: () => handle.close(),
  };
}

/** The standard input, of which the beginning was looked at. */
export interface Input {
  isJsonLines: boolean;
  pieces: AsyncIterable<Uint8Array>;
}

/** Looks whether the standard input holds JSON Lines: some of its first lines are objects. */
export async function sniffInput(stream: AsyncIterable<Buffer>): Promise<Input> {
  const source = stream[Symbol.asyncIterator]();
  const looked: Uint8Array[] = [];
  let text = "";
  while (text.split("\n").length < 20 && text.length < 1 << 16) {
    const { done, value } = await source.next();
    if (done) break;
    looked.push(value);
    text += value.toString("utf8");
  }
  const lines = text.split("\n").slice(0, 20);
  const isJsonLines = lines.some((line) => line.trimStart().startsWith("{") && parseLine(line) !== undefined);
  return {
    isJsonLines,
    pieces: (async function* () {
      yield* looked;
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
    })(),
  };
}

/** All of the standard input. */
export async function keptInput({ pieces }: Input): Promise<Bytes> {
  const kept = new Kept();
  for await (const piece of pieces) kept.add(piece);
  return kept;
}
