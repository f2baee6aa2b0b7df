import { readFileSync } from "node:fs";
import { constants, deflateRawSync } from "node:zlib";
import { utils, write, CFB, type BookType } from "@e965/xlsx";
import { strToU8, zipSync, type Zippable } from "fflate";

// Files as people have them and as they should not be, made on the spot.

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file that LibreOffice made, from tests/files. */
export const byLibreOffice = (name: string): Uint8Array => readFileSync(`tests/files/${name}`);

/** A workbook with one sheet for each table. */
export function workbook(bookType: BookType, ...tables: unknown[][][]): Uint8Array {
  const book = utils.book_new();
  tables.forEach((table, place) => utils.book_append_sheet(book, utils.aoa_to_sheet(table), `Sheet${place + 1}`));
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

export const zip = (files: Zippable): Uint8Array => zipSync(files);

const DOCX_TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const DOCX_RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word document with this body. */
export const docx = (body: string): Uint8Array =>
  zip({
    "[Content_Types].xml": strToU8(DOCX_TYPES),
    "_rels/.rels": strToU8(DOCX_RELS),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A PDF with a page for each of these streams of drawing operators. */
export function pdf(...streams: string[]): Uint8Array {
  const kids = streams.map((_, page) => `${4 + page * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...streams.flatMap((stream, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + page * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, number) => {
    const at = text.length;
    text += `${number + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return bytes(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

export const pdfLine = (text: string, x: number, y: number): string => `BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET`;

/** What Office writes for a workbook with a password: a compound file with the encrypted one inside. */
export function encryptedWorkbook(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/EncryptionInfo", new Uint8Array(64));
  CFB.utils.cfb_add(file, "/EncryptedPackage", new Uint8Array(4096));
  return new Uint8Array(CFB.write(file, { type: "array" }) as ArrayLike<number>);
}

/** A compound file that is no workbook: a document of Word before 2007. */
export function oldDocument(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/WordDocument", new Uint8Array(4096));
  return new Uint8Array(CFB.write(file, { type: "array" }) as ArrayLike<number>);
}

export function windows1250(text: string): Uint8Array {
  const letters: Record<string, number> = { ý: 0xfd, á: 0xe1, í: 0xed, ž: 0x9e, ř: 0xf8, č: 0xe8, ů: 0xf9, V: 0x56 };
  return Uint8Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0));
}

export function utf16(text: string, bigEndian: boolean): Uint8Array {
  const data = new Uint8Array(2 + text.length * 2);
  const view = new DataView(data.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), !bigEndian);
  return data;
}

/** Deflated zeros, a block for each megabyte. */
export function zeros(megabytes: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(1 << 20), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(new Uint8Array());
  const content = new Uint8Array(block.length * megabytes + end.length);
  for (let n = 0; n < megabytes; n += 1) content.set(block, n * block.length);
  content.set(end, block.length * megabytes);
  return content;
}

interface ZipPart {
  name: string;
  /** As it stands in the archive. */
  content: Uint8Array;
  method: 0 | 8;
  /** What the directory says that it expands to. */
  size: number;
  /** Left out of the directory, or standing in another part where the directory does not say so. */
  at?: number;
}

/** An archive whose directory says what we like. */
export function liesInZip(parts: readonly ZipPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const directory: Uint8Array[] = [];
  for (const { name, content, method, size, at } of parts) {
    const start = at ?? length;
    if (at === undefined) {
      put(localHeader(name, content, method, size));
      put(content);
    }
    const entry = new DataView(new ArrayBuffer(46));
    entry.setUint32(0, 0x02014b50, true);
    entry.setUint16(4, 20, true);
    entry.setUint16(6, 20, true);
    entry.setUint16(10, method, true);
    entry.setUint32(20, content.length, true);
    entry.setUint32(24, size, true);
    entry.setUint16(28, name.length, true);
    entry.setUint32(42, start, true);
    directory.push(new Uint8Array(entry.buffer), bytes(name));
  }
  const start = length;
  directory.forEach(put);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, parts.length, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(12, length - start, true);
  end.setUint32(16, start, true);
  put(new Uint8Array(end.buffer));
  return new Uint8Array(Buffer.concat(pieces));
}

/** What stands in an archive before a part. */
export function localHeader(name: string, content: Uint8Array, method: number, size: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(30));
  header.setUint32(0, 0x04034b50, true);
  header.setUint16(4, 20, true);
  header.setUint16(8, method, true);
  header.setUint32(18, content.length, true);
  header.setUint32(22, size, true);
  header.setUint16(26, name.length, true);
  return new Uint8Array(Buffer.concat([new Uint8Array(header.buffer), bytes(name)]));
}

/** A workbook of 600 kB whose sheet inflates to 600 MB, whatever it says of itself. */
export const zipBomb = (size = 600 << 20): Uint8Array =>
  liesInZip([
    { name: "xl/workbook.xml", content: bytes("<workbook/>"), method: 0, size: 11 },
    { name: "xl/worksheets/sheet1.xml", content: zeros(600), method: 8, size },
  ]);

/**
 * An archive in which whoever reads from its beginning finds a picture, and whoever reads its directory finds a bomb inside of
 * the picture.
 */
export function hiddenBomb(): Uint8Array {
  const workbook = { name: "xl/workbook.xml", content: bytes("<workbook/>"), method: 0 as const, size: 11 };
  const name = "xl/worksheets/sheet1.xml";
  const bomb = zeros(600);
  const inner = new Uint8Array(Buffer.concat([localHeader(name, bomb, 8, 0), bomb]));
  const before = localHeader(workbook.name, workbook.content, 0, 11).length + workbook.content.length;
  const picture = { name: "docProps/thumbnail.bin", content: inner, method: 0 as const, size: inner.length };
  const at = before + localHeader(picture.name, inner, 0, inner.length).length;
  return liesInZip([workbook, picture, { name, content: bomb, method: 8, size: 600 << 20, at }]);
}
