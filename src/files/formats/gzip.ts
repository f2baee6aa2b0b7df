import { Kept, pieces } from "../bytes.ts";
import type { Format } from "../format.ts";
import { DEEPEST } from "../reading.ts";
import { Unreadable } from "../sheet.ts";

/** One compressed file. */
export const format: Format = {
  endings: ["gz", "gzip"],
  fits: ({ bytes }) => (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 ? 3 : 0),
  async *read({ bytes, reading, name, inner }) {
    reading.isArchive = true;
    if (reading.depth >= DEEPEST) throw new Unreadable("expands-too-far");
    const kept = new Kept();
    const source = pieces(bytes);
    const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: async (controller) => {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(value as Uint8Array<ArrayBuffer>);
      },
    });
    try {
      for await (const piece of packed.pipeThrough(new DecompressionStream("gzip"))) {
        reading.spend(piece.length);
        kept.add(piece);
        if (kept.size > SMALL && kept.size > bytes.size * LARGEST_RATIO) throw new Unreadable("expands-too-far");
      }
    } catch (error) {
      // A file that breaks off is read as far as it goes.
      if (error instanceof Unreadable || kept.size === 0)
        throw error instanceof Unreadable ? error : new Unreadable("broken");
      reading.notRead(name, "broken");
    }
    yield* inner(name.replace(/\.gz(?:ip)?$/iu, ""), kept);
  },
};

const LARGEST_RATIO = 100;
const SMALL = 64 * 1024 * 1024;
