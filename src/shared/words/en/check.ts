import type { ColumnRole } from "../../../core/lists/columns.ts";
import type { Why } from "../../../core/names/mention.ts";
import type { FileFault, FileNote } from "../../../files/sheet.ts";
import { counted } from "../format.ts";

const lines = { one: "line", other: "lines" };

/** Words of the list check and of records. */
export const en = {
  title: "Check a list",
  lines: (n: number) => counted("en", n, lines),
  bindYou: (n: number, of: number) => `${n} of ${counted("en", of, lines)} ${n === 1 ? "binds" : "bind"} you`,
  line: "Line",
  file: "File",
  asWritten: "As written",
  forYou: "For you",
  vendor: "Vendor and why",
  vendorAlone: "Vendor",
  name: "Name",
  unusual: "Why",
  where: "Where",
  state: "State",
  toDo: "To do",
  act: "Act",
  nothing: "Nothing on file",
  notClearance: (vendors: number, acts: number) =>
    `“Nothing on file” is not a clearance. This data knows ${vendors.toLocaleString("en")} vendors and ${acts.toLocaleString("en")} acts.`,
  /** For whom and on what data, beside a result and in every export. `when` has the time of day. */
  about: (who: string, version: number, sha256: string, when: string) =>
    `For: ${who}. Data version ${version}, SHA-256 ${sha256}. Checked ${when}.`,
  reach: { named: "named", affiliate: "covered as affiliate", related: "only related" },
  role: { maker: "maker", product: "product", model: "model", supplier: "supplier", other: "other" } satisfies Record<
    ColumnRole,
    string
  > as Record<ColumnRole, string>,
  why: {
    "look-alike-letters": "written with look-alike letters",
    "hidden-letters": "hidden characters inside the name",
    "needed-word": "counted because of a word near it",
    "unconfirmed-name": "no source for this way of writing it",
    inflected: "inflected form",
    "model-number": "start of a model number",
  } satisfies Record<Why, string> as Record<Why, string>,
  fault: {
    empty: "The file is empty.",
    "too-large": "The file is too large: at most 128 MB are read. Nothing was opened.",
    "unknown-format":
      "The file is of a kind that Caveat does not read. It reads CSV, TSV, text, XLSX, ODS, DOCX and PDF.",
    broken: "The file is damaged and could not be read.",
    encrypted: "The file is encrypted. Save it without a password and open it again.",
    "no-text": "The PDF holds pictures and no text. Have its text recognised first, then open it again.",
    "expands-too-far": "The file would expand to more than 512 MB, and was not opened.",
    cancelled: "Stopped. What had been read is shown.",
  } satisfies Record<FileFault, string> as Record<FileFault, string>,
  note: {
    "quotes-never-close":
      "A quotation mark never closes; the file was read without quotation marks, so that no line is lost.",
    "ragged-rows": "Its rows have different numbers of cells.",
    "other-encoding": "It is not in UTF-8; it was read as UTF-16 or Windows-1250.",
    "wrong-ending": "The ending of its name says another format than its content; the content was read.",
    "has-macros": "It holds macros. They were not run.",
  } satisfies Record<FileNote, string> as Record<FileNote, string>,
  record: {
    title: "Record of a check",
    what: { vendor: "A vendor", page: "A page", list: "A list" },
    When: "When",
    What: "What",
    For: "For",
    Data: "Data",
    Note: "Note",
    Names: "Names",
    version: (version: number) => `version ${version}`,
    bundled: "shipped with Caveat",
    asks: "What the acts ask",
    madeBy: (version: string) => `Made by Caveat ${version}.`,
  },
  nobody: "somebody who has not said who they are",
};
