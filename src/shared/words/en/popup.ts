import type { PageLimit } from "../../messages.ts";
import { counted, form } from "../format.ts";

const vendors = (n: number): string => counted("en", n, { one: "vendor", other: "vendors" });
const acts = (n: number): string => counted("en", n, { one: "act", other: "acts" });
const items = (n: number): string => counted("en", n, { one: "item", other: "items" });

/** Words of the popup. */
export const en = {
  checkList: "Check a list",
  recordPage: "Record this page",
  recordVendor: "Record this check",
  lookUp: "Look up vendor, brand, model",
  lookUpHeading: "Look-up",
  results: (n: number) => counted("en", n, { one: "result", other: "results" }),
  more: (n: number) => `${n} more. Type on to narrow them down.`,
  noVendor: (query: string) => `No vendor on file is called “${query}”.`,
  meant: (n: number) =>
    `Did you mean ${form("en", n, { one: "this one", other: "one of these" })}? Caveat does not guess: you choose.`,
  spellingOnly: "Spelling is corrected here only. In pages Caveat never guesses: Rolex is not Lorex.",
  writtenAs: (name: string) => `written ${name}`,
  noneOnFile: "Nothing on file",
  recent: "Looked up before",
  recentNote: "Kept on this computer only, and not from private windows.",
  forgetRecent: "Clear",
  back: "Back",
  allAbout: "Open on its own page",

  onThisPage: "On this page",
  onThisPageCount: (n: number, related: number, notInForce: number) =>
    [n > 0 && vendors(n), related > 0 && `${related} only related`, notInForce > 0 && `${notInForce} not in force`]
      .filter(Boolean)
      .join(", "),
  previous: (vendor: string) => `Previous place: ${vendor}`,
  next: (vendor: string) => `Next place: ${vendor}`,
  only: (vendor: string) => `Show on the page: ${vendor}`,
  place: (place: number, places: number) => `${place} of ${places}`,
  placeWording: (vendor: string, place: number, places: number, field: string) =>
    `${vendor}, ${place} of ${places}, ${field}`,
  makerOf: (n: number) => `maker of ${items(n)}`,
  supplierIn: (n: number) => `supplier in ${counted("en", n, { one: "place", other: "places" })}`,
  inText: (n: number) => `${n} in text`,
  field: {
    maker: "maker",
    supplier: "supplier",
    title: "title",
    heading: "heading",
    list: "list",
    table: "table",
    text: "text",
  },
  /** What of a page is not told or not shown. */
  hidesNotices: "This page hides notices",
  notWhole: "Parts of this page cannot be read",
  limit: {
    "marks-taken": (n: number) =>
      `It takes Caveat’s underlines away: ${counted("en", n, { one: "name", other: "names" })}.`,
    "badges-taken": () => "It takes Caveat’s badges away. What it names is listed here.",
    editable: (n: number) =>
      `${counted("en", n, { one: "name stands", other: "names stand" })} in text that can be edited, and ${n === 1 ? "is" : "are"} not marked.`,
    frames: (n: number) =>
      `${counted("en", n, { one: "frame", other: "frames" })} of the page: Caveat has not looked into ${n === 1 ? "it" : "them"}.`,
    names: () => "Caveat’s part that tells whose names these are did not load. Reload the page.",
    roots: (n: number) =>
      `${counted("en", n, { one: "closed part", other: "closed parts" })} of the page: Caveat has not looked into ${n === 1 ? "it" : "them"}.`,
    changes: () => "The page changes all the time. What came last may be missing here.",
  } as Record<PageLimit["what"], (n: number) => string>,
  hiddenVendors: (n: number) =>
    `${counted("en", n, { one: "more vendor is", other: "more vendors are" })} named in parts of the page that do not show.`,
  questionHeading: (n: number) => `${counted("en", n, { one: "question", other: "questions" })} about this page`,
  questionNote: "It names no vendor. Only you or the supplier can answer.",
  yes: "Yes",
  no: "No",
  willAsk: "I will ask the supplier",
  answered: {
    yes: (day: string) => `You answered yes on ${day}.`,
    no: (day: string) => `You answered no on ${day}.`,
    ask: (day: string) => `You said on ${day} that you will ask the supplier.`,
  },
  changeAnswer: "Change",
  askSupplier: "The question stays open until you answer it.",

  /** What was asked on a card in the page. */
  confirm: {
    heading: "You asked for this on the page",
    why: "It is done here, where the page cannot press for you.",
    hide: {
      page: (vendor: string) => `Hide ${vendor} on this page until an act changes?`,
      site: (vendor: string, host: string) => `Hide ${vendor} on ${host} until an act changes?`,
      everywhere: (vendor: string) => `Hide ${vendor} on every site until an act changes?`,
    },
    wrong: {
      page: (name: string, vendor: string) => `No longer take “${name}” for ${vendor} on this page?`,
      site: (name: string, vendor: string, host: string) => `No longer take “${name}” for ${vendor} on ${host}?`,
      everywhere: (name: string, vendor: string) => `No longer take “${name}” for ${vendor} on any site?`,
    } as Record<"page" | "site" | "everywhere", (name: string, vendor: string, host: string) => string>,
    snooze: (vendor: string) => `Hide the acts about ${vendor} on every site until they change?`,
    undo: (vendor: string) => `Show ${vendor} again?`,
    profile: (who: string) => `Show what applies to you as: ${who}?`,
    answer: {
      yes: (question: string) => `Answer “yes”? ${question}`,
      no: (question: string) => `Answer “no”? ${question}`,
      ask: (question: string) => `Ask the supplier? ${question}`,
    },
    doHide: "Hide",
    doShow: "Show",
    doSave: "Save",
    cancel: "Cancel",
    failed: "That could not be saved. Open the card again and try once more.",
  },
  hiddenHeading: "Hidden on this page",
  hiddenHere: (vendor: string, untilChange: boolean) =>
    untilChange ? `Hidden here: ${vendor}, until an act changes.` : `Hidden here: ${vendor}.`,
  hiddenName: (name: string) => `Not marked here, as you said it is a wrong match: “${name}”.`,
  show: "Show",
  allHidden: "All that was found is hidden",
  changedSince: (n: number, day: string) =>
    `${counted("en", n, { one: "act has changed", other: "acts have changed" })} since ${day}`,
  /** `{list}` stands for the name of the list. */
  listChanged: (n: number) => `${counted("en", n, { one: "line", other: "lines" })} of {list} changed`,
  newsAdded: "New",
  newsChanged: "Changed",
  newsEnded: "No longer in force",
  newsRemoved: (n: number) => `${acts(n)} no longer in the data.`,
  newsMore: (n: number) => `and ${n} more`,

  nothing: "Nothing on file",
  nothingSentence: "No vendor with an advisory on file was found on this page.",
  notKnown: (known: number, ofActs: number) =>
    `“Nothing on file” is not a clearance. Caveat knows ${vendors(known)} and ${acts(ofActs)}. A name it does not know it cannot look up.`,
  notClearance: (known: number, ofActs: number) =>
    `This is not a clearance. Caveat knows ${vendors(known)} and ${acts(ofActs)}. A name it does not know is not marked.`,
  reading: "Still reading this page",
  readingSentence: "What is found appears here.",
  notChecked: "Not checked here",
  notCheckedBefore: "Caveat has no permission to read ",
  notCheckedAfter: ". It has not looked at this page.",
  checkOnce: "Check this page once",
  alwaysHere: "Always on this site",
  packToo: (pack: string, n: number) => `On all of ${pack} (${counted("en", n, { one: "site", other: "sites" })})`,
  allSites: "On all sites…",
  allSitesNote: "The browser will ask whether Caveat may read every https page. You can take it back in the settings.",
  itReads: "It reads",
  itReadsWhat: "The text of the page, on your computer.",
  itSends: "It sends",
  itSendsWhat: "Nothing. The only requests fetch the public dataset.",
  lookUpNote: "Works without any permission.",
  cannotRead: "The browser did not let Caveat read this page.",
  refused: "The permission was not given. Nothing was read.",
  pdf: "A PDF is open in this tab",
  pdfSentence:
    "The check reads the copy that the browser keeps, where the browser allows it. Otherwise you open the saved PDF there. Nothing is downloaded or sent.",
  checkPdf: "Check this PDF",
  never: "No extension may read this page",
  neverSentence: "The browser keeps its own pages and its extension store to itself. The look-up works here as well.",
  off: "Off on this site",
  offBefore: "You turned Caveat off on ",
  offAfter: ". It has not looked at this page.",
  turnOn: "Turn marks on",
  once: "This page was read once. When you leave it the permission ends.",
  countOnly: "You chose the count only on this site: names are not marked in the text.",
  notMarked: (n: number) => `${counted("en", n, { one: "more vendor is", other: "more vendors are" })} not marked`,
  showAll: (n: number) => `Show all ${n}`,
  markThem: "Show on the page",
  markThemHere: "Marks everything on file on this page, until you leave it.",
  allMarked: "Everything on file is marked on this page.",
  markLess: "Mark less",
  askedOnce: (n: number) =>
    `The same question is open for ${counted("en", n, { one: "more vendor", other: "more vendors" })}`,
  markAnyway: "Mark this page anyway",
  forWhom: "For",
  noName: "a profile without a name",
  marksWhat: "Marked",
  nextMark: "Next mark",
  otherPage: "Not a shopping or procurement page: names are counted, not marked in the text.",
  broken: "Caveat could not open its data",
  brokenSentence: "Nothing was checked. Close and open the browser; if this stays, install Caveat again.",
  tryAgain: "Try again",
  stale: (days: number) => `Data is ${days} days old`,
  staleSentence: "Newer acts may be missing. The last good data stays in use.",
  toData: "See the data",
  judgedFor: (country: string, from: "page" | "browser") =>
    `Judged for ${country}, by ${from === "page" ? "this page" : "your browser"}`,
  whoYouAre: "Say who you are, and Caveat shows what applies to you. It stays on this computer.",
  sayWho: "Who I am",

  onThisSite: "On this site",
  whatTheseMean: "What these mean",
  marks: "Marks",
  count: "Count only",
  offMode: "Off",
  modeMeans: {
    marks: "Names are marked in the text of shopping and procurement pages. Other pages get the number alone.",
    count: "A number in the toolbar. Nothing is marked in the text.",
    off: "Caveat does not look at the pages of this site.",
  },
  managedBy: (name: string) => `Managed by your organisation${name && `: ${name}`}`,
  dataOf: (day: string, from: "bundled" | "feed") => `Data of ${day}, ${from === "bundled" ? "bundled" : "signed"}`,
  settings: "Settings",
};
