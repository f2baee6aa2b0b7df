import { whole } from "../bytes.ts";
import type { Format } from "../format.ts";
import { LARGEST_WHOLE, Unreadable } from "../sheet.ts";

/** PDF with a text layer. */
export const format: Format = {
  endings: ["pdf"],
  fits: ({ text, bytes }) =>
    text.startsWith("%PDF-") || String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-" ? 3 : 0,
  async *read({ bytes, reading }) {
    if (bytes.size > LARGEST_WHOLE) throw new Unreadable("too-large");
    const { readPdf } = await import("../read-pdf.ts");
    yield* readPdf(await whole(bytes), reading);
  },
};
