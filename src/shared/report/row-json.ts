import type { ReportFind, ReportRow } from "./report-rows.ts";

/** Nearly all cells stand in JSON as they are, and what is written is made of them. */
function cellsAsJson(cells: readonly string[], written: string): string {
  let text = "";
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]!;
    if (ESCAPED.test(cell)) return `"cells":${JSON.stringify(cells)},"written":${JSON.stringify(written)}`;
    text += at === 0 ? `"${cell}"` : `,"${cell}"`;
  }
  return `"cells":[${text}],"written":"${written}"`;
}

/** What JSON writes in another way: marks of its own, control characters, halves of a character. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const ESCAPED = /["\\\u0000-\u001F\uD800-\uDFFF]/;

/** What of a row is written. */
type Written =
  | "file"
  | "line"
  | "cells"
  | "written"
  | "mark"
  | "grade"
  | "forYou"
  | "found"
  | "questions"
  | "rebrands"
  | "own";
/** A row of which all is written: where it says more, nothing compiles. */
type WholeRow = [Exclude<keyof ReportRow, Written>] extends [never] ? ReportRow : never;

/** An answer to a line of JSON, or JSON that says what was wrong with it. */
export type Answered = { row: WholeRow; line: string } | string;

/** Rows as JSON. They differ by little: what is the same for many is written once. What was found stands last where there is any. */
export class RowJson {
  #file: { name: string; written: string } | undefined;
  #said = { mark: "", grade: "", forYou: "", written: "" };
  #found = new WeakMap<ReportFind, string>();
  #bytes = new WeakMap<ReportFind, Uint8Array>();
  /** Rows that come together need about as much room as those before. */
  #room = 1 << 16;

  row(row: WholeRow): string {
    const found = row.found.map((find) => this.#find(find));
    return found.length > 0 ? `${this.#start(row)},"found":[${found.join(",")}]}` : this.#nothing(row);
  }

  /** Rows, one a line, as UTF-8: what was found is far longer than the rest, so that it is not only written but encoded once. */
  lines(rows: readonly WholeRow[]): Uint8Array<ArrayBuffer> {
    const out = new Utf8(this.#room);
    for (const row of rows) {
      if (row.found.length === 0) out.add(`${this.#nothing(row)}\n`);
      else {
        out.add(`${this.#start(row)},"found":[`);
        this.#addFound(out, row);
        out.add("]}\n");
      }
    }
    return this.#done(out);
  }

  /** The same without file, number and cells, as answers to lines of JSON, each of which stands as it came under `row`. */
  answers(answered: readonly Answered[]): Uint8Array<ArrayBuffer> {
    const out = new Utf8(this.#room);
    for (const one of answered)
      if (typeof one === "string") out.add(`${one}\n`);
      else {
        const { row, line } = one;
        out.add(`{"written":${JSON.stringify(row.written)},${this.#forReader(row)},"found":[`);
        this.#addFound(out, row);
        out.add(`],${asked(row)},"row":${line}}\n`);
      }
    return this.#done(out);
  }

  #addFound(out: Utf8, { found }: ReportRow): void {
    for (const [at, find] of found.entries()) {
      if (at > 0) out.add(",");
      out.addBytes(this.#findBytes(find));
    }
  }

  #done(out: Utf8): Uint8Array<ArrayBuffer> {
    const bytes = out.done();
    this.#room = Math.max(this.#room, bytes.buffer.byteLength);
    return bytes;
  }

  #nothing = (row: WholeRow): string => `${this.#begin(row)}"found":[],${asked(row)}}`;
  #start = (row: WholeRow): string => this.#begin(row) + asked(row);

  #begin(row: WholeRow): string {
    if (this.#file?.name !== row.file) this.#file = { name: row.file, written: JSON.stringify(row.file) };
    return `{"file":${this.#file.written},"line":${row.line},${cellsAsJson(row.cells, row.written)},${this.#forReader(row)},`;
  }

  #forReader({ mark, grade, forYou }: ReportRow): string {
    const said = this.#said;
    if (said.mark !== mark || said.grade !== grade || said.forYou !== forYou)
      this.#said = { mark, grade, forYou, written: JSON.stringify({ mark, grade, forYou }).slice(1, -1) };
    return this.#said.written;
  }

  /** The acts of a vendor are the same in all rows that name it so. */
  #find(find: ReportFind): string {
    let written = this.#found.get(find);
    if (written === undefined) {
      const { acts, ...rest } = find;
      this.#found.set(find, (written = JSON.stringify({ ...rest, acts })));
    }
    return written;
  }

  #findBytes(find: ReportFind): Uint8Array {
    let bytes = this.#bytes.get(find);
    if (!bytes) this.#bytes.set(find, (bytes = ENCODER.encode(this.#find(find))));
    return bytes;
  }
}

function asked({ questions, rebrands, own }: ReportRow): string {
  let text = questions.length > 0 ? `"questions":${JSON.stringify(questions)}` : '"questions":[]';
  text += rebrands.length > 0 ? `,"rebrands":${JSON.stringify(rebrands)}` : ',"rebrands":[]';
  return own ? `${text},"own":${JSON.stringify(own)}` : text;
}

const ENCODER = new TextEncoder();
/** Most bytes of a UTF-16 unit. */
const WIDEST = 3;

/** Text and bytes in one row of bytes. */
class Utf8 {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  /** What is not encoded yet: short texts are encoded together. */
  #text = "";

  constructor(room: number) {
    this.#bytes = new Uint8Array(room);
  }

  add(text: string): void {
    this.#text += text;
  }

  addBytes(bytes: Uint8Array): void {
    this.#encode();
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  done(): Uint8Array<ArrayBuffer> {
    this.#encode();
    return this.#bytes.subarray(0, this.#length);
  }

  #encode(): void {
    this.#makeRoom(this.#text.length * WIDEST);
    this.#length += ENCODER.encodeInto(this.#text, this.#bytes.subarray(this.#length)).written;
    this.#text = "";
  }

  #makeRoom(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    const more = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + length));
    more.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = more;
  }
}
