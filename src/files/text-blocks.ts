import { type Bytes, pieces } from "./bytes.ts";
import { declaredEncoding, hasLostLetters, LineDecoder, markedEncoding } from "./encoding.ts";
import type { Encoding } from "./encodings.ts";
import type { Reading } from "./reading.ts";
import { LONGEST_LINE } from "./sheet.ts";

/** Whole lines of a text. */
export interface TextBlock {
  text: string;
  /** Where its bytes stand. */
  start: number;
  end: number;
  isLast: boolean;
}

/** Text of a file in whole lines, block by block, in whatever encoding it is; and any of it once more. */
export class TextBlocks {
  readonly #bytes: Bytes;
  readonly #reading: Reading;
  readonly #longest: number;
  readonly #lines = new LineDecoder();
  #encoding: Encoding | undefined;
  #declared = false;

  /** `longest`: of a line that is read in one piece, in bytes. */
  constructor(bytes: Bytes, reading: Reading, longest = LONGEST_LINE) {
    this.#bytes = bytes;
    this.#reading = reading;
    this.#longest = longest;
  }

  get size(): number {
    return this.#bytes.size;
  }

  /** The text of some bytes that a block was made of. */
  async text(start: number, end: number): Promise<string> {
    return this.#decode(await this.#bytes.read(start, end), start);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<TextBlock, void, void> {
    let rest: Uint8Array = new Uint8Array();
    let start = 0;
    for await (const piece of pieces(this.#bytes)) {
      if (start === 0 && rest.length === 0) this.#begin(piece);
      const bytes = rest.length === 0 ? piece : concat(rest, piece);
      const isLast = start + bytes.length >= this.#bytes.size;
      const cut = isLast ? bytes.length : this.#cut(bytes);
      if (cut > 0) {
        yield { text: this.#decode(bytes.subarray(0, cut), start), start, end: start + cut, isLast };
        start += cut;
      }
      rest = bytes.subarray(cut);
    }
    this.#end();
  }

  #begin(bytes: Uint8Array): void {
    const { choice } = this.#reading;
    const marked = markedEncoding(bytes);
    // Marks of UTF-16 are never wrong; a choice takes the place of a guess.
    this.#encoding = choice ?? marked;
    // What a page says of itself holds for what is not UTF-8.
    this.#lines.other = declaredEncoding(bytes);
    this.#declared = this.#lines.other !== undefined;
    if (this.#encoding && this.#encoding !== "utf-8")
      this.#reading.text = { encoding: this.#encoding, by: choice ? "choice" : "mark" };
  }

  #end(): void {
    const { sawUtf8, sawOther, other, lost } = this.#lines;
    const { choice } = this.#reading;
    if (choice) this.#reading.text = { encoding: choice, by: "choice" };
    else if (!this.#encoding || this.#encoding === "utf-8") {
      if (sawOther && sawUtf8) this.#reading.note("two-encodings");
      const by = sawOther ? (this.#declared ? "mark" : "guess") : "validity";
      this.#reading.text = { encoding: sawOther && !sawUtf8 ? (other ?? "utf-8") : "utf-8", by };
    }
    if (this.#reading.text && this.#reading.text.encoding !== "utf-8") this.#reading.note("other-encoding");
    if (lost) this.#reading.note("lost-letters");
  }

  #decode(bytes: Uint8Array, start: number): string {
    const isUtf8 = !this.#encoding || (this.#encoding === "utf-8" && !this.#reading.choice);
    const text = isUtf8 ? this.#lines.decode(bytes) : new TextDecoder(this.#encoding).decode(bytes);
    // Lists begin as they go on; a mark for a letter that could not be read counts anywhere.
    if (start === 0 ? hasLostLetters(text) : text.includes("\uFFFD")) this.#reading.note("lost-letters");
    return start === 0 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  /** After the last line that ends in these bytes; a line that is too long ends at a blank. */
  #cut(bytes: Uint8Array): number {
    const wide = this.#encoding === "utf-16le" || this.#encoding === "utf-16be";
    if (wide) return this.#cutWide(bytes);
    const feed = bytes.lastIndexOf(0x0a);
    if (feed >= 0) return feed + 1;
    // A carriage return at the very end may be followed by a line feed.
    const turn = bytes.lastIndexOf(0x0d, bytes.length - 2);
    if (turn >= 0) return turn + 1;
    if (bytes.length < this.#longest) return 0;
    this.#reading.note("long-lines");
    const blank = bytes.lastIndexOf(0x20);
    let cut = blank > bytes.length / 2 ? blank + 1 : bytes.length;
    // Never inside a character of UTF-8.
    while (cut > 0 && cut < bytes.length && (bytes[cut]! & 0xc0) === 0x80) cut -= 1;
    if (cut === bytes.length) for (let back = 1; back < 4 && (bytes[cut - 1]! & 0x80) !== 0; back += 1) cut -= 1;
    return cut;
  }

  #cutWide(bytes: Uint8Array): number {
    const low = this.#encoding === "utf-16le" ? 0 : 1;
    for (let at = (bytes.length & ~1) - 2; at >= 0; at -= 2) {
      const unit = bytes[at + low]! | (bytes[at + 1 - low]! << 8);
      if (unit === 0x0a) return at + 2;
    }
    if (bytes.length < 2 * this.#longest) return 0;
    this.#reading.note("long-lines");
    return bytes.length & ~1;
  }
}

function concat(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** A whole text at once, for formats that need it so. */
export async function wholeText(bytes: Bytes, reading: Reading): Promise<string> {
  const parts: string[] = [];
  for await (const { text } of new TextBlocks(bytes, reading)) parts.push(text);
  return parts.join("");
}
