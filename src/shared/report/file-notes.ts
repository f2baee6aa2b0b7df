import type { TextEncoding } from "../../files/encodings.ts";
import type { FileFault, FileNote } from "../../files/sheet.ts";
import { CHECK } from "../words/check.ts";
import { encodingName } from "../words/encodings.ts";
import type { Language } from "../words/format.ts";

/** What came of reading a file. */
export interface ReadFile {
  name: string;
  notes: readonly FileNote[];
  unread: readonly { name: string; reason: FileFault }[];
  text?: TextEncoding;
  fault?: FileFault;
  /** What the system said, where it would not open the file. */
  problem?: string;
}

/** What was unusual about a file, or why it could not be read, in sentences that begin with its name. */
export const fileNotes = (file: ReadFile, language: Language): string[] =>
  [...noteSentences(file, language), ...(file.fault ? [file.problem ?? CHECK[language].fault[file.fault]] : [])].map(
    (sentence) => `${file.name}: ${sentence}`,
  );

/** What was unusual about a file that was read. */
export function noteSentences({ notes, unread, text }: ReadFile, language: Language): string[] {
  const words = CHECK[language];
  return notes.map((note) => {
    if (note === "other-encoding" && text) return words.readAs(encodingName(text.encoding), text.by === "guess");
    if (note === "parts-not-read")
      return [words.note[note], ...unread.map(({ name, reason }) => `${name}: ${words.fault[reason]}`)].join(" ");
    return words.note[note];
  });
}
