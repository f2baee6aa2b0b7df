/** The bytes of a file, wherever they lie: any part of them can be read, more than once. */
export interface Bytes {
  readonly size: number;
  /** The bytes from `start` to before `end`, or fewer at the end of the file. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** Bytes that are in memory. */
export const inMemory = (bytes: Uint8Array): Bytes => ({
  size: bytes.length,
  read: async (start, end) => bytes.subarray(start, end),
});

/** Bytes of a file that a person gave to the page. */
export const ofBlob = (blob: Blob): Bytes => ({
  size: blob.size,
  read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
});

/** All of the bytes, for formats that cannot be read piece by piece. */
export const whole = (bytes: Bytes): Promise<Uint8Array> => bytes.read(0, bytes.size);

/** Bytes of a piece: enough that reading is quick, and little enough that a page is told how far it is. */
const PIECE = 1 << 16;

/** The bytes one piece after the other. */
export async function* pieces(bytes: Bytes): AsyncGenerator<Uint8Array, void, void> {
  for (let at = 0; at < bytes.size; at += PIECE) yield bytes.read(at, Math.min(at + PIECE, bytes.size));
}

/** Bytes as they come, to be kept while they pass: those of something that is unpacked can be read a second time only so. */
export class Kept implements Bytes {
  readonly #pieces: Uint8Array[] = [];
  readonly #starts: number[] = [];
  size = 0;

  add(piece: Uint8Array): void {
    this.#starts.push(this.size);
    this.#pieces.push(piece);
    this.size += piece.length;
  }

  async read(start: number, end: number): Promise<Uint8Array> {
    const stop = Math.min(end, this.size);
    const bytes = new Uint8Array(Math.max(0, stop - start));
    for (let n = this.#pieceAt(start); n < this.#pieces.length && this.#starts[n]! < stop; n += 1) {
      const from = this.#starts[n]!;
      const part = this.#pieces[n]!.subarray(Math.max(0, start - from), stop - from);
      bytes.set(part, Math.max(0, from - start));
    }
    return bytes;
  }

  #pieceAt(place: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= place) low = middle;
      else high = middle;
    }
    return low;
  }
}
