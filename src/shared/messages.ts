import { defineExtensionMessaging } from "@webext-core/messaging";
import type { State } from "../core/state-on.ts";
import type { Answer } from "./answers.ts";
import type { Mark } from "../core/advisories-for.ts";
import type { Category, DutyVerb, Relation, Vendor } from "../core/dataset.ts";
import type { Field, Why } from "../core/names/mention.ts";
import type { CategoryWords } from "../core/page/category-words.ts";
import type { PageClass, PageKind } from "../core/page/page-kind.ts";
import type { Site } from "../core/page/site.ts";
import type { Vocabulary } from "../core/page/vocabulary.ts";
import type { Profile } from "../core/profile.ts";
import type { FeedView, UpdateResult } from "./feed-view.ts";
import type { Reason, Scope } from "./quiet-choices.ts";
import type { RecordDraft } from "./record-draft.ts";
import type { Settings } from "./settings.ts";
import type { SiteMode } from "./site-modes.ts";
import type { SaidCard } from "./say/said.ts";
import type { SpokenVerdict } from "./speak-verdict.ts";
import type { CardWords } from "./words/card.ts";

/** The dataset in use, as a card or the options page tells it. */
export interface DatasetInfo {
  version: number;
  /** RFC 3339. */
  issued: string;
  sha256: string;
  from: "bundled" | "feed";
  /** When it was last known to be the newest, RFC 3339: when the feed said so, or when the bundled copy was made. */
  checked: string;
  vendors: number;
  names: number;
  advisories: number;
  researchClosed: string;
}

/** What a page needs before it marks anything. */
export interface PageStart {
  mode: SiteMode;
  language: "en" | "cs";
  /** Vendor id → what its badge says to this reader. A vendor that is not here has nothing on file. */
  marks: Record<string, Mark>;
  /** Vendor id → label, for the vendors in `marks`. */
  labels: Record<string, string>;
  /** Vendor id → names on file that are none of its here, as the reader said. */
  wrong: Record<string, string[]>;
  /** Words by which a page is judged. */
  vocabulary: Vocabulary;
  /** What is known of this site, if anything. */
  site?: Site;
  /** Acts that ask this reader something about a class of goods, with the classes; and how goods of a class are told. */
  questions: { act: string; classes: Category[] }[];
  goods: Partial<Record<Category, CategoryWords>>;
  /** Identity of the name index in use; when it is not the inlined one the page asks for the bytes after its first marks. */
  index: string;
}

/** What a page reports: ids and counts, never its text. */
export interface Found {
  pageKind: PageKind;
  pageClass: PageClass;
  /** Vendors that can be seen on the page and have something on file, with how often they stand there; at most 200. */
  vendors: { id: string; times: number }[];
  /** The scan still runs. */
  reading: boolean;
  /** Category questions that this product page raises, by advisory id. */
  questions: string[];
}

/** One vendor's card as the background answers it. Labels of every vendor that a path mentions come along. */
export interface CardView {
  vendor: Vendor;
  /** What its badge says; missing where nothing is on file. */
  mark?: Mark;
  /** How many acts its mark rests on: those that a snooze puts aside. */
  speaking: number;
  profile: Profile;
  language: "en" | "cs";
  /** What the card says first. */
  verdict: SpokenVerdict;
  /** Everything below it. */
  said: SaidCard;
  /** Every other word of the card in that language. */
  words: CardWords;
  /** ISO date the card is as of. */
  today: string;
  dataset: DatasetInfo;
  /** What of it is put aside on the page that asks. */
  hidden: HiddenHere[];
}

/** A vendor that has no mark on a page because the reader put it aside; with a name, only where it is written so. */
export interface HiddenHere {
  /** The choices that hide it: taken back together, it shows again. */
  ids: string[];
  vendor: string;
  label: string;
  name?: string;
  scope: Scope;
  /** None where its acts are snoozed. */
  reason?: Reason;
  /** It comes back by itself when what is on file changes. */
  untilChange: boolean;
}

/** What became of the acts since the reader last looked, in their language. */
export interface News {
  /** ISO date of the last look. */
  since: string;
  count: number;
  added: NewsItem[];
  changed: NewsItem[];
  ended: NewsItem[];
  /** Acts that are no longer in the data. */
  removed: number;
}
export interface NewsItem {
  id: string;
  title: string;
  issuer: string;
}

/** Something the reader put aside, as the history lists it. */
export interface HistoryChoice {
  id: string;
  /** ISO date. */
  on: string;
  label: string;
  /** Absent for a snooze, which holds on every site. */
  hide?: { name?: string; reason: Reason; scope: Scope; host?: string };
  /** Titles of the snoozed acts. */
  acts: string[];
  /** What is on file has changed since, and it shows again. */
  over: boolean;
}
/** An answer to a question of an act, given for a page of which no more than a key is kept. */
export interface HistoryAnswer {
  page: string;
  act: string;
  title: string;
  choice: Answer["choice"];
  on: string;
}

/** A page described to the popup, on its own machine; this holds words of the page and goes no further. */
export interface PageDescription {
  url: string;
  kind: PageKind;
  pageClass: PageClass;
  reasons: string[];
  reading: boolean;
  mode: SiteMode;
  /** In the page's order; of a vendor that is named very often the first thousand. `Found` counts all. */
  mentions: PageMention[];
  marks: number;
  badges: number;
  questions: string[];
}
export interface PageMention {
  vendor: string;
  group: string;
  name: string;
  /** As the page has it. */
  text: string;
  field: Field;
  why: Why[];
  visible: boolean;
  marked: boolean;
}

/** A vendor as a look-up or a list shows it. */
export interface VendorLine extends Partial<Verdict> {
  id: string;
  group: string;
  label: string;
  /** Every way of writing it, for the look-up. */
  names: string[];
  /** Starts of its model numbers: `DS-2CD`. */
  modelStarts: string[];
}

/** What a vendor is to the reader, in one line; a vendor with nothing on file has none. */
export interface Verdict {
  mark: Mark;
  /** What the strongest act makes the reader do. */
  verbs: DutyVerb[];
  /** The tie that alone leads to an act, where the mark is `related`: this vendor *kind* `other`, or the other way round. */
  tie?: { kind: Relation["kind"]; other: string; reversed: boolean };
}

/** A question that an act puts to the reader about a product, and the answer they gave, if any. */
export interface AskedQuestion {
  act: string;
  title: string;
  issuer: string;
  state: State;
  ask: string;
  /** What follows from either answer. */
  yes: string;
  no: string;
  answer: Answer | undefined;
}

export interface TabView {
  /** The address may be read: a permission stands, or the page was opened to us once. */
  access: "granted" | "once" | "missing" | "never";
  /** Empty where the browser does not tell it. */
  host: string;
  /** The host's pages can be read for good: https, and a permission may be asked for. */
  askable: boolean;
  mode: SiteMode;
  found: Found | undefined;
  hidden: HiddenHere[];
}

/** Scripts that a page is brought when it wants them: the badges at its first mark, the card when one is opened. */
export const PAGE_SCRIPTS = ["badges", "card"] as const;
export type PageScript = (typeof PAGE_SCRIPTS)[number];

export interface Messages {
  /** Page → background, at document start: how to behave here, and what each vendor's badge says. */
  pageOpened(): PageStart;
  /** Page → background: the name index in use, as base64. Asked only when it is not the inlined one. */
  readIndex(): { id: string; base64: string };
  /** Page → background: whom this page names, for the toolbar and the popup. */
  mentionsFound(found: Found): void;
  /** Page → background: bring a script of ours into this frame. True once it is there. */
  bringScript(script: PageScript): boolean;
  /** Card or own pages → background: everything the card of a vendor shows. */
  readCard(vendorId: string): CardView | undefined;
  /** Card or own pages → background: the reader says who they are. */
  saveProfile(profile: Profile): void;
  /** Card → background: open the options at a part. */
  openOptions(part: "profile" | "sites" | "data" | "history"): void;
  /** Card → background: hide a vendor, or one name that is not its, where the card stands. Answers with the id to undo it by. */
  hide(what: { vendor: string; name?: string; scope: Scope; reason: Reason }): string;
  /** Card → background: put aside the acts that a vendor's mark rests on, until they change. */
  snooze(vendorId: string): string;
  /** Card or own pages → background: show again what these choices hid. */
  undoQuiet(ids: string[]): void;

  /** Card or own pages → background: open the page that makes a record of what was checked. */
  openRecord(draft: RecordDraft): void;

  /** Check and record pages → background: what was handed to them, by the id in their address. */
  readDraft(id: string): { record: RecordDraft } | { text: string } | undefined;
  /** Check and record pages → background: JSON of the dataset of the built-in feed, and of further ones with what goes before their ids. */
  readDataset(): { builtIn: string; others: { prefix: string; json: string }[] };
  /** Own pages → background. */
  readSettings(): Settings;
  saveSettings(change: Partial<Settings>): Settings;
  setSiteMode(choice: { host: string; mode: SiteMode | undefined }): void;
  /** Every vendor of the dataset in use, for the look-up; `profile` asks for another reader's marks than the saved one's. */
  readVendors(as: { profile?: Profile }): VendorLine[];
  /** Options → background: ties on file of other vendors to this one: its brands, subsidiaries, customers. */
  readTiesTo(vendorId: string): { from: string; label: string; relation: Relation }[];
  readTab(tabId: number): TabView;
  /** Popup → background: read this page once (activeTab). False where the browser does not let us. */
  checkOnce(tabId: number): boolean;
  /** Options → background: take back the permission for these match patterns. */
  revokeSites(origins: string[]): void;
  readDatasetInfo(): DatasetInfo;
  /** The questions that a product page raises, in words, with the answers kept for that page. */
  readQuestions(of: { url: string; acts: string[] }): AskedQuestion[];
  /** The reader answers one for a page, or takes the answer back. */
  answerQuestion(to: { url: string; act: string; choice: Answer["choice"] | undefined }): void;
  /** Popup → background: what changed since the reader last looked; and that they have now. */
  readNews(): News | undefined;
  newsSeen(): void;
  /** Options → background: all that the reader put aside or answered, the latest first. */
  readHistory(): { choices: HistoryChoice[]; answers: HistoryAnswer[] };
  forgetAnswer(of: { page: string; act: string }): void;
  /** Options → background: every feed and how its data stands. */
  readFeeds(): FeedView[];
  /** Ask a feed for newer data now. */
  updateFeed(id: string): UpdateResult;
  /** Take in a bundle, given as its text. */
  importBundle(text: string): UpdateResult;
  /** Go back to the version before, and wait with newer ones. False where there is nothing to go back to. */
  rollBackFeed(id: string): boolean;
  resumeFeed(id: string): boolean;
  /** Agree to data that is held because it changes so much. */
  acceptHeld(id: string): UpdateResult;
  /** Forget what is known of a feed's versions and begin anew. */
  resetFeed(id: string): UpdateResult;
  /**
   * Follow a further feed. `trust` is the fingerprint of its first root; `file` the text of that root, or of a bundle of the whole
   * feed, from which its data is then taken. Either is enough; where both are given they must fit.
   */
  addFeed(feed: { url: string; label: string; trust: string; file?: string }): UpdateResult;
  changeFeed(change: { id: string; label?: string; on?: boolean }): void;
  removeFeed(id: string): void;

  /** Popup → page (top frame): what is here. */
  describePage(): PageDescription;
  /** Popup → page: scroll to the mention with this place in `describePage().mentions`, open its card if asked. */
  showMention(request: { place: number; open: boolean }): void;
  /** Background → page (top frame), on the keyboard command: go to the next badge. */
  nextMention(): void;
  /** Background → pages: settings, profile or dataset changed; ask again and mark anew. */
  viewChanged(): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Messages>();
