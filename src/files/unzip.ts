import { configure, type Entry, type FileEntry, Reader, ZipReader } from "@zip.js/zip.js/lib/zip-core-native.js";
import { zipSync, type Zippable } from "fflate";
import type { Bytes } from "./bytes.ts";
import type { Reading, ZipDirectory } from "./reading.ts";
import { Unreadable } from "./sheet.ts";

configure({ useWebWorkers: false });

/** Tables shrink to a tenth or a fiftieth. What is a hundred times its size, and large, was made to be. */
const LARGEST_RATIO = 100;
const SMALL = 64 * 1024 * 1024;
/** More parts than any office file has. */
const MOST_PARTS = 20_000;

/** Bytes as the library asks for them. */
class BytesReader extends Reader<Bytes> {
  readonly #bytes: Bytes;
  constructor(bytes: Bytes) {
    super(bytes);
    this.#bytes = bytes;
  }
  override async init(): Promise<void> {
    await super.init?.();
    this.size = this.#bytes.size;
  }
  override readUint8Array(start: number, length: number): Promise<Uint8Array> {
    return this.#bytes.read(start, start + length);
  }
}

/**
 * A ZIP archive, read by its central directory alone. What it expands to is counted while it is written out, because the sizes
 * that an archive declares may lie.
 */
export class ZipArchive {
  readonly #entries: readonly Entry[];
  readonly #size: number;
  #written = 0;

  private constructor(entries: readonly Entry[], size: number) {
    this.#entries = entries;
    this.#size = size;
  }

  static async open(bytes: Bytes): Promise<ZipArchive> {
    const entries: Entry[] = [];
    try {
      const reader = new ZipReader(new BytesReader(bytes), { checkOverlappingEntry: true });
      for await (const entry of reader.getEntriesGenerator()) {
        entries.push(entry);
        if (entries.length > MOST_PARTS) throw new Unreadable("expands-too-far");
      }
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable("broken");
    }
    if (entries.length === 0) throw new Unreadable("broken");
    return new ZipArchive(entries, bytes.size);
  }

  get names(): string[] {
    return this.#entries.filter(({ directory }) => !directory).map(({ filename }) => filename);
  }

  async directory(reading: Reading): Promise<ZipDirectory> {
    const text = async (name: string): Promise<string> =>
      this.names.includes(name) ? new TextDecoder().decode(await this.part(name, reading, 1 << 20)) : "";
    const mimetype = await text("mimetype");
    const manifest = mimetype.startsWith("application/vnd.oasis.") ? await text("META-INF/manifest.xml") : "";
    const encrypted = manifest.includes("encryption-data") || this.#entries.some((entry) => entry.encrypted);
    return { names: this.names, mimetype, encrypted };
  }

  /** The content of one part, of at most so many bytes. */
  async part(name: string, reading: Reading, most = Infinity): Promise<Uint8Array> {
    const entry = this.#entries.find((one) => one.filename === name && !one.directory) as FileEntry | undefined;
    if (!entry) throw new Unreadable("broken");
    const pieces: Uint8Array[] = [];
    let size = 0;
    const keep = new WritableStream<Uint8Array>({
      write: (piece) => {
        size += piece.length;
        this.#written += piece.length;
        if (size > most || (this.#written > SMALL && this.#written > this.#size * LARGEST_RATIO))
          throw new Unreadable("expands-too-far");
        reading.spend(piece.length);
        pieces.push(piece);
      },
    });
    try {
      await entry.getData(keep, { checkSignature: false });
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      throw new Unreadable(entry.encrypted ? "encrypted" : "broken");
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  /**
   * An archive of those parts as they were read here, not compressed, for a library that opens archives by itself: it can find
   * nothing in it that was not counted. `look` sees each part.
   */
  async clean(
    isWanted: (name: string) => boolean,
    reading: Reading,
    most: number,
    look: (name: string, content: Uint8Array) => void = () => {},
  ): Promise<Uint8Array<ArrayBuffer>> {
    const parts: Zippable = {};
    let left = most;
    for (const name of this.names.filter(isWanted)) {
      const content = await this.part(name, reading, left);
      look(name, content);
      left -= content.length;
      parts[name] = [content, { level: 0 }];
    }
    return zipSync(parts);
  }
}
