import type { ColumnRole } from "../../../core/lists/columns.ts";
import type { RowWhy } from "../../../core/lists/beside-names.ts";
import type { FileFault, FileNote } from "../../../files/sheet.ts";
import { counted } from "../format.ts";

const lines = { one: "line", other: "lines" };

/** What is known of a brand under which goods of another maker are sold. */
interface RebrandWords {
  brand: string;
  maker: string;
  isPast: boolean;
  confidence: "confirmed" | "reported";
  lines: readonly string[] | undefined;
}

/** Words of the list check and of records. */
export const en = {
  title: "Check a list",
  lines: (n: number) => counted("en", n, lines),
  bindYou: (n: number, of: number) =>
    `${n.toLocaleString("en")} of ${counted("en", of, lines)} ${n === 1 || of === 1 ? "binds" : "bind"} you`,
  /** Beside `bindYou`: what a role or a regime that the reader has not said would decide. */
  andUnknown: (bind: string, n: number) =>
    `${bind}; ${n.toLocaleString("en")} ${n === 1 ? "depends" : "depend"} on your role`,
  /** The sentence above a result while nobody has said who they are. */
  onFile: (n: number, of: number) =>
    `${n.toLocaleString("en")} of ${counted("en", of, lines)} ${n === 1 ? "has" : "have"} something on file`,
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
  grade: "Grade",
  issuer: "Issued by",
  deadline: "Deadline",
  link: "Link",
  questions: "Questions",
  rows: "Lines",
  summary: "Summary",
  /** What came of comparing two results. */
  compared: {
    heading: (came: number, went: number, changed: number) =>
      `Since the earlier result ${counted("en", came, lines)} came, ${counted("en", went, lines)} went, ${counted("en", changed, lines)} changed.`,
    came: "came",
    went: "went",
    changed: "changed",
  },
  /** A column without a heading. */
  column: (n: number) => `Column ${n}`,
  nothing: "Nothing on file",
  nothingFollows: "Nothing follows from this alone",
  askWhichMaker: "Ask which maker",
  askSeller: "Ask the seller who made the product",
  notClearance: (vendors: number, acts: number) =>
    `“Nothing on file” is not a clearance. This data knows ${vendors.toLocaleString("en")} vendors and ${acts.toLocaleString("en")} acts.`,
  /** For whom and on what data, beside a result and in every export. `when` has the time of day. */
  about: (who: string, version: number, sha256: string, when: string) =>
    `For: ${who}. Data version ${version}, SHA-256 ${sha256}. Checked ${when}.`,
  reach: {
    named: "named",
    affiliate: "covered as affiliate",
    covered: "covered by its class",
    "may-be-covered": "may be covered",
    "decision-pending": "decision still to come",
    related: "only related",
  },
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
    "written-differently": "written differently",
    heading: "named by the heading of its column",
    title: "named by its table",
  } satisfies Record<RowWhy, string> as Record<RowWhy, string>,
  /** What is known of a brand under which goods of another maker are sold. */
  rebrand: ({ brand, maker, isPast, confidence, lines }: RebrandWords) =>
    `${brand}: some models ${isPast ? "were" : "are"} made by ${maker}${lines ? ` (${lines.join(", ")})` : ""}, ${
      confidence === "confirmed" ? "confirmed" : "reported"
    }. Who made this one?`,
  /** How the text of a file was read. */
  readAs: (encoding: string, guessed: boolean) =>
    guessed ? `It was read as ${encoding}, which is a guess.` : `It was read as ${encoding}.`,
  fault: {
    empty: "The file is empty.",
    "nothing-inside": "Nothing to check is in the file: no host, no item and no row.",
    "too-large": "The file is too large: at most 128 MB are read. Nothing was opened.",
    "unknown-format":
      "The file is of a kind that Caveat does not read. It reads CSV, TSV, text, JSON, XML, HTML, XLS, XLSX, ODS, DOCX, PDF, and ZIP or GZ of these.",
    broken: "The file is damaged and could not be read.",
    encrypted: "The file is encrypted. Save it without a password and open it again.",
    "no-text": "The PDF holds pictures and no text. Have its text recognised first, then open it again.",
    "expands-too-far": "The file would expand to far more than a list can hold, and was not opened.",
    "took-too-long": "The file could not be read within two minutes and was given up. The others were checked.",
    gone: "The file was moved, changed or deleted meanwhile. Open it again.",
    "not-kept": "What was kept of this list is not whole any more. Delete it, and keep the list again from its file.",
    cancelled: "Stopped. What had been read is shown.",
  } satisfies Record<FileFault, string> as Record<FileFault, string>,
  note: {
    "quotes-never-close":
      "A quotation mark never closes; the file was read without quotation marks, so that no line is lost.",
    "ragged-rows": "Its rows have different numbers of cells.",
    "other-encoding": "It is not in UTF-8.",
    "two-encodings": "Its lines are in two encodings; each was read by its own.",
    "lost-letters":
      "Letters may be lost in it, so names may be missing. Look at the text, and choose another encoding if it looks wrong.",
    "wrong-ending": "The ending of its name says another format than its content; the content was read.",
    "has-macros": "It holds macros. They were not run.",
    "has-formulas":
      "It holds formulas. They were not worked out: what was stored as their result was read, and nothing where there was none.",
    "pages-without-text": "Some of its pages hold pictures and no text; those were not read.",
    "too-many-columns": "It has more than 16,384 columns; what stands further right was read as one cell.",
    "keys-apart":
      "Its rows name too many different things to be columns of a table; from some row on, each was read as one cell.",
    "long-lines": "It has lines longer than any list; they were read in pieces.",
    "rows-left-out": "Some of it lies beyond what a sheet or a page can hold and was left out.",
    "read-as-text":
      "It could not be taken apart as its format, being damaged, too deep or too large. It was read as text, line by line.",
    "bad-lines": "Some of its lines are no JSON; they were read as text.",
    "archive-in-archive": "It holds archives, which were opened too.",
    "parts-not-read": "Some of its files could not be read:",
    "has-entities": "It defines entities of its own. They were not resolved.",
    "no-rows": "It holds headings and no rows, so there was nothing to check.",
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
    /** An act's duties for vendors that it may cover. */
    ifCovered: (vendors: string, more: number) =>
      `Only if it covers the product: ${vendors}${more > 0 ? ` and ${more.toLocaleString("en")} more` : ""}.`,
    address: "Address",
    withAddress: "with the address of the page",
    addressHint: "The address is in the record only while this is ticked.",
    whose: { policy: "set by the organisation", chosen: "chosen for this check" },
    required: "required",
    fillIn: (label: string) => `Fill in “${label}” first: your organisation wants it in every record.`,
    decisions: "Decisions of the organisation",
    decisionsAre: "What the organisation itself decided. No authority issued it, and nothing above rests on it.",
    noteHint: "For your file, for example “Risk register, item 14”. It becomes part of the record.",
    binds: (n: number, of: number) =>
      n === 0
        ? "No act binds the reader, as far as their role is known."
        : `An act on ${n} of ${of} ${of === 1 ? "vendor" : "vendors"} binds the reader.`,
    open: (n: number) => `For ${counted("en", n, { one: "vendor", other: "vendors" })} it is open whether one does.`,
    onFile: (n: number) =>
      `${counted("en", n, { one: "vendor has", other: "vendors have" })} something on file. Whether it binds depends on who the reader is.`,
    bindsNone: "No vendor on file was found.",
    more: (n: number) => `and ${n.toLocaleString("en")} more, which are in the saved record`,
    signedBy: "Signed by key",
    bundledData: "the copy that came with Caveat",
    fromFeed: "received from the feed",
    lines: "Lines",
    answers: "Answers",
    answer: { yes: "yes", no: "no", ask: "the supplier will be asked" },
    notes: "About the files",
    checksum: "Checksum of this record",
    copyChecksum: "Copy",
    gone: "There is nothing to record here any more. Open the record again from the card, the popup or the list.",
    verify: "Anyone can hold the saved JSON against the published data; Caveat’s README says how.",
    madeBy: (version: string) => `Made by Caveat ${version}.`,
  },
  page: {
    menu: "Check this selection with Caveat",
    nav: "Caveat",
    pdf: "The PDF in that tab could not be read. Save it, and open it or drop it here. It is read on this computer.",
    pdfReading: "Reading the PDF that is open in the tab…",
    lead: "Paste names, open a spreadsheet, a document or a PDF. It is read on this computer and not kept unless you ask for it.",
    list: "List",
    openFile: "Open files…",
    check: "Check",
    paste: "Names, one a line",
    pasteHint: "or drop files here: tables, documents, JSON, SBOM, XML, HTML, PDF, ZIP",
    pasted: "Pasted names",
    pastedLong: "The text is long, so it is checked without being shown here.",
    drop: "Drop the files here",
    opening: "Opening the data…",
    broken: "The data could not be opened. Nothing was checked.",
    tryAgain: "Try again",
    failed: "The check broke off. Nothing is shown, so that half a result does not pass for a whole one.",
    readingFile: (name: string) => `Reading ${name}…`,
    checkingList: (name: string, done: number) => `Checking ${name}: ${counted("en", done, lines)}`,
    rate: (perSecond: number) => `${perSecond.toLocaleString("en")} a second`,
    left: (seconds: number) => (seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`),
    encodingOf: (name: string) => `Encoding of ${name}`,
    remembered: "A choice for a heading is remembered on this computer and used for other lists.",
    forgetColumns: (n: number) =>
      `Forget ${counted("en", n, { one: "remembered heading", other: "remembered headings" })}`,
    cancel: "Cancel",
    stopping: "Stopping…",
    cancelled: "Stopped by you. The lines that had been checked by then are shown.",
    cancelledEarly: "Stopped by you before anything was checked.",
    nothingRead: "Nothing could be checked",
    files: "Files",
    columns: "Columns",
    columnsHold: (n: number) => `${n} of them known`,
    columnsOf: (name: string) => `Columns of ${name}`,
    columnsHint: "What a column holds decides how a name in it is read. Each change checks the list again.",
    column: (n: number) => `Column ${n}`,
    saveAs: {
      csv: "Save as CSV",
      xlsx: "Save as XLSX",
      html: "Save as HTML",
      json: "Save as JSON",
      jsonl: "Save as JSON Lines",
    },
    print: "Print",
    printFewer: (most: number) =>
      `Printing from here ends at ${most.toLocaleString("en")} lines. Save as HTML and print that, or choose fewer lines.`,
    record: "Record this check",
    results: "Results",
    byAct: "By act",
    caption: "Results, lines that bind you first",
    show: "Show",
    filter: {
      all: "All",
      work: "Needs work",
      must: "Binds you",
      should: "To consider",
      elsewhere: "Elsewhere",
      others: "Other answers",
      question: "Question to answer",
      nothing: "Nothing on file",
    },
    search: "Search in the lines",
    sortBy: (column: string) => `Sort by ${column}`,
    /** Said in what is saved or printed, where that is not the whole result. */
    part: (n: number, of: number, filter: string, search: string) =>
      `These are ${n.toLocaleString("en")} of ${counted("en", of, lines)}: ${[
        filter && `those under “${filter}”`,
        search && `those in which “${search}” stands`,
      ]
        .filter(Boolean)
        .join(", ")}.`,
    noneLeft: "No line fits. Choose another filter or clear the search.",
    places: (from: number, to: number, of: number) =>
      `${from.toLocaleString("en")}–${to.toLocaleString("en")} of ${counted("en", of, lines)}`,
    previous: "Previous lines",
    next: "Next lines",
    noVendor: "no vendor of this name",
    questions: (n: number) => (n === 1 ? "Answer a question" : `Answer ${n} questions`),
    yes: "Yes",
    no: "No",
    ask: "I will ask the supplier",
    answered: { yes: "You answered yes.", no: "You answered no.", ask: "You will ask the supplier." },
    change: "Change",
    emptyText: "Paste names or open a file first.",
    saved: (name: string) => `Saved as ${name}.`,
    sayWho: "Say who you are in the settings, and each line tells whether it binds you.",
    settings: "Settings",
    back: "Back to the result",
  },
  guessed: {
    page: "{country} (guessed from the page; no role said)",
    browser: "{country} (guessed from the browser; no role said)",
  },
  nobody: "somebody who has not said who they are",
};
