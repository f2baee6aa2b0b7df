import { defineExtensionMessaging } from "@webext-core/messaging";
import type { State } from "../core/state-on.ts";
import type { Answer } from "./answers.ts";
import type { Mark } from "../core/verdict.ts";
import type { Category, DutyVerb, Relation, Vendor } from "../core/dataset.ts";
import type { Guess, PageClues } from "../core/guess-country.ts";
import type { Field, Why } from "../core/names/mention.ts";
import type { CategoryWords } from "../core/page/category-words.ts";
import type { PageClass, PageKind } from "../core/page/page-kind.ts";
import type { Site } from "../core/page/site.ts";
import type { Vocabulary } from "../core/page/vocabulary.ts";
import type { OwnListFrom } from "../core/own/own-list.ts";
import type { TableFault } from "../core/own/read-table.ts";
import type { Profile } from "../core/profile.ts";
import type { FeedView, UpdateResult } from "./feed-view.ts";
import type { Pack, Region } from "./packs.ts";
import type { Reason, Scope } from "./dismissal-choices.ts";
import type { RecordDraft } from "./record-draft.ts";
import type { Values } from "./policy/keys.ts";
import type { PolicyView } from "./policy/view.ts";
import type { Settings } from "./settings.ts";
import type { SiteMode } from "./site-modes.ts";
import type { QuestionText } from "./card-text/question-text.ts";
import type { CardText } from "./card-text/text-types.ts";
import type { DataText } from "./card-text/data-text.ts";
import type { VerdictText } from "./card-text/verdict-text.ts";
import type { CardWords } from "./words/card.ts";
import type { UiLanguage } from "../core/ui-language.ts";

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
  language: UiLanguage;
  /** Vendors whose names are underlined: those of the official data that an act names. The same for every reader, since a page can find it out. */
  named: string[];
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

/** What the badges of a vendor say to the reader. */
export interface Face {
  mark: Mark;
  label: string;
  /** Not drawn at the level that the reader chose, unless they ask for all of the page. */
  quiet: boolean;
  /** Acts that ask the reader about a class of goods: of vendors with the same question the first alone is marked. */
  asks: string[];
  /** Names on file that are none of its here, as the reader said. */
  wrong?: string[];
}

/** A badge was pressed: whose card is wanted, and where. */
export interface CardOpening {
  vendor: string;
  /** The mentions of this vendor in the pressed block, the pressed one first. */
  mentions: CardMention[];
  /** In a frame in the page, or in the toolbar's popup where a page could get at the frame. */
  home: "frame" | "popup";
}
export interface CardMention {
  text: string;
  name: string;
  field: Field;
  why: Why[];
}

/** What becomes of the frame of a card. */
export interface CardFrameNews {
  id: string;
  state: "shown" | "closed";
  /** Where the focus goes: back to the badge, or nowhere. */
  focus?: "return" | "leave";
}

/** What a card proposes to change. It is carried out when it is confirmed in a page of ours, which no page can cover. */
export type Change =
  | { do: "hide"; vendor: string; name?: string; scope: Scope; reason: Reason; instead?: string[] }
  | { do: "snooze"; vendor: string }
  | { do: "undo"; vendor: string; ids: string[] }
  | { do: "profile"; profile: Profile }
  /** To the question of an act: about the product of the page, or whether the reader is the body that it binds. */
  | { do: "answer"; act: string; choice: Answer["choice"] };

/** What a reader answers on a card. */
export type Answered = Extract<Change, { do: "profile" | "answer" }>;

/** What waits for the popup of a tab: a card to show, or a change to confirm. */
export type PopupTask =
  | { task: "show"; vendor: string }
  | { task: "confirm"; id: string; change: Change; label: string; host: string };

/** What a page reports: ids and counts, never its text. */
export interface Found {
  pageKind: PageKind;
  pageClass: PageClass;
  /** Vendors that can be seen on the page and have something on file, with how often they stand there; at most 200. */
  vendors: { id: string; times: number }[];
  /** The scan still runs. */
  reading: boolean;
  /** The page takes marks or badges away. */
  hides: boolean;
  /** Category questions that this product page raises, by advisory id. */
  questions: string[];
  /** What tells the country of the page: the currency of its prices and its language. */
  clues?: Pick<PageClues, "currency" | "language"> | undefined;
}

/** For whom something is judged: who the reader said they are, or a guess of their country, without a role. */
export interface EffectiveReader {
  profile: Profile;
  /** The profile is none: it was guessed from this. */
  guess?: Guess | undefined;
}

/** One vendor's card as the background answers it. Labels of every vendor that a path mentions come along. */
export interface CardView {
  vendor: Vendor;
  /** What its badge says; missing where nothing is on file. */
  mark?: Mark;
  /** How many acts its mark rests on: those that a snooze puts aside. */
  deciding: number;
  profile: Profile;
  /** The profile is none of the reader's own: its country was guessed. */
  guess?: Guess | undefined;
  language: UiLanguage;
  /** What the card says first. */
  verdict: VerdictText;
  /** The one question whose answer would change it. */
  question?: QuestionText;
  /** What was answered on this card and is not kept: it counts for this card alone. */
  unsaved?: Answered[];
  /** What the reader's organisation decided about it, each in a line. No verdict knows of it. */
  own?: string[] | undefined;
  /** Everything below it. */
  text: CardText;
  /** Every other word of the card in that language. */
  words: CardWords;
  /** ISO date the card is as of. */
  today: string;
  dataset: DatasetInfo;
  /** The age of that data. */
  data: DataText;
  /** What of it is put aside on the page that asks. */
  hidden: HiddenHere[];
  /** What the organisation lets the reader put aside. */
  hiding: "all" | "snooze" | "none";
}

/** What a record needs of the reader's organisation. */
export interface ForRecord {
  fields: Values["recordFields"];
  /** That of the settings, and who set it: a kept list may have one of its own. */
  profile: Profile;
  profileFrom: "policy" | "person";
  ownLists: OwnListFrom[];
}

/** The organisation's own list, as the settings show it. */
export interface OwnListView {
  /** The list that was there before can be brought back. */
  undo: boolean;
  /** `unknown`: names of vendors that are not on file. */
  list?: { decided: string; lines: number; unknown: string[] };
  /** Names that are to be decided anew, in this list and in feeds of the organisation: the day is over, or an act has changed. */
  due: { past: string[]; changed: string[] };
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
/** A list that the reader keeps, of which lines are judged otherwise than when they last saw it. */
export interface ChangedList {
  id: string;
  name: string;
  changed: number;
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

/** Scripts that the background brings into a page once they are needed: at the first name in its text, and at its first mark. */
export type PageScript = "names" | "badges";

/**
 * Why not all of a page is told or shown: it takes away marks or badges; names stand in text that can be edited; frames or shadow roots
 * cannot be read; what judges names cannot be had; it changes without end.
 */
export interface PageLimit {
  what: "marks-taken" | "badges-taken" | "editable" | "frames" | "names" | "roots" | "changes";
  /** How many of them. */
  count: number;
}

/** A page described to the popup, on its own machine; this holds words of the page and goes no further. */
export interface PageDescription {
  url: string;
  kind: PageKind;
  pageClass: PageClass;
  reasons: string[];
  reading: boolean;
  mode: SiteMode;
  /** All is marked, because the reader asked for it here: as on a shop's page, or at the last level. */
  marksAnyway: boolean;
  marksAll: boolean;
  /** In the page's order; of a vendor that is named very often the first thousand. `Found` counts all. */
  mentions: PageMention[];
  marks: number;
  /** Badges of the whole page, in view or not. */
  badges: number;
  questions: string[];
  limits: PageLimit[];
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
  /** How many ways of writing it are on file. */
  names: number;
  /** What the reader's organisation decided about it, each in a line. */
  own?: string[] | undefined;
  /** What its card says instead of the mark's word. */
  says?: string;
  glyph?: "ask";
  /** Something is on file, and is not marked at the level that the reader chose. */
  quiet?: boolean;
  /** Acts that ask the reader about a class of goods, where its mark rests on such. */
  asks?: string[];
}

/** What a look-up found: who is named in the words or begins so; or else who may have been meant. */
export interface LookUpAnswer {
  hits: FoundVendor[];
  /** Only the first of the hits are sent; so many there are. */
  count: number;
  meant: FoundVendor[];
}
export interface FoundVendor extends VendorLine {
  /** The name by which it was found. */
  name: string;
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
  /** It shows a PDF, by its address. No extension can read the browser's viewer. */
  pdf: boolean;
  /** The pack that its host is in. */
  pack?: { region: Region; kind: Pack["kind"]; sites: number; origins: string[] } | undefined;
  mode: SiteMode;
  found: Found | undefined;
  /** For whom its names are judged. */
  reader: EffectiveReader;
  /** Frames that were not read, because the page has so many. */
  framesLeft: number;
  hidden: HiddenHere[];
}

export interface Messages {
  /** Page → background, at document start: how to behave here, and whose names are underlined. */
  pageOpened(again?: "same" | "moved"): PageStart;
  /** Page → background: what the badges of vendors that it names say to the reader; nothing of vendors without one. */
  readFaces(vendors: string[]): Record<string, Face>;
  /** Page → background: the name index in use, as base64. Asked only when it is not the inlined one. */
  readIndex(): { id: string; base64: string };
  /** Page → background: whom this page names, for the toolbar and the popup. */
  mentionsFound(found: Found): void;
  /** Page → background: bring a script into this frame, which judges names or draws badges. True once it is there. */
  bringScript(script: PageScript): boolean;
  /** Page → background: a badge was pressed. Answers with the id by which the card's frame asks what it is to show. */
  openCard(opening: CardOpening): string | undefined;

  /** Card → background: what this card is to show, by the id in its address. */
  readOpening(id: string): { vendor: string; mentions: CardMention[]; language: UiLanguage } | undefined;
  /** Card → background: it is there, or it wants to go. */
  cardFrame(news: CardFrameNews): void;
  /** Card or own pages → background: everything the card of a vendor shows; the popup says over which tab it stands. */
  readCard(
    of: string | { vendor: string; tabId: number } | { vendor: string; answered: Answered[] },
  ): CardView | undefined;
  /** Card → background: a change that the reader wants. It waits in the popup, which opens, until it is confirmed there. */
  propose(change: Change): void;
  /** Card or own pages → background: open the options at a part. */
  openOptions(part: "profile" | "sites" | "data" | "history"): void;
  /** Card or own pages → background: open the page that makes a record of what was checked. */
  openRecord(draft: RecordDraft & { answered?: Answered[] }): void;

  /** Popup → background: what waits for it in this tab. */
  readTask(tabId: number): PopupTask | undefined;
  /** Popup → background: carry out what was proposed, or drop it. */
  settleTask(settled: { id: string; confirmed: boolean }): void;
  /** Own pages → background: the reader says who they are. */
  saveProfile(profile: Profile): void;
  /** Own pages → background: show again what these choices hid. */
  undoDismissal(ids: string[]): void;

  /** Check and record pages → background: what was handed to them, by the id in their address. */
  readDraft(id: string): { record: RecordDraft } | { text: string } | undefined;
  /** Check and record pages → background: JSON of the dataset of the built-in feed, and of further ones with what goes before their ids. */
  readDataset(): { builtIn: string; others: { prefix: string; json: string }[] };
  /** Own pages → background: what the organisation sets, and what of it is in effect. */
  readPolicy(): PolicyView;
  /** Background → own pages: the organisation sets something else now. */
  policyChanged(): void;
  /** Own pages → background: the settings in effect. What the policy has locked is refused. */
  readSettings(): Settings;
  saveSettings(change: Partial<Settings>): Settings;
  /** Options → background: what the reader said, answered and put aside, as the text of one file; and such a file is taken in. False where it is none. */
  exportOwn(): string;
  importOwn(text: string): boolean;
  /** Options → background: the organisation's own list; a table is taken in its place, or refused; its table; it is removed; the one before comes back. */
  readOwnList(): OwnListView;
  takeOwnTable(rows: string[][]): TableFault | undefined;
  /** Check page → background: vendor → what was decided about it, each in a line; nothing where there is no list. For whom: the settings say it, or a kept list does. */
  readOwnDecisions(whom: { profile: Profile } | undefined): Record<string, string[]> | undefined;
  /** Check page → background: what a record needs of the organisation: lines to fill in, who set the profile, its decisions. */
  readForRecord(): ForRecord;
  exportOwnList(): string;
  removeOwnList(): void;
  undoOwnList(): void;
  setSiteMode(choice: { host: string; mode: SiteMode | undefined }): void;
  /** Popup → background: the vendors that answer these words. */
  lookUp(asked: { words: string; tabId: number }): LookUpAnswer;
  /** Popup → background: words whose answer was opened, the latest first; to keep some, unless the tab is a private one; to forget all. */
  readLookUps(): string[];
  keepLookUp(kept: { words: string; tabId: number }): void;
  forgetLookUps(): void;
  /** Own pages → background: for whom what stands in a tab is judged; without a tab, what does not stand in a page. */
  readReader(tabId: number | undefined): EffectiveReader;
  /**
   * Every vendor of the dataset in use, for the look-up. `profile` asks for another reader's marks than the saved one's, `tabId`
   * judges as its page does, `url` counts the answers given for that page.
   */
  readVendors(as: { profile?: Profile; url?: string | undefined; tabId?: number }): VendorLine[];
  /** Options → background: ties on file of other vendors to this one: its brands, subsidiaries, customers. */
  readTiesTo(vendorId: string): { from: string; label: string; relation: Relation }[];
  readTab(tabId: number): TabView;
  /** Popup → background: read this page once (activeTab). False where the browser does not let us. */
  checkOnce(tabId: number): boolean;
  /** Options → background: take back the permission for these match patterns. */
  revokeSites(origins: string[]): void;
  readDatasetInfo(): DatasetInfo;
  /** The questions that a product page raises, in words, with the answers kept for that page. */
  readQuestions(of: { url: string; acts: string[]; tabId?: number }): AskedQuestion[];
  /** The reader answers one for a page, or takes the answer back. */
  answerQuestion(to: { url: string; act: string; choice: Answer["choice"] | undefined }): void;
  /** Popup → background: what changed since the reader last looked; and that they have now. */
  readNews(): News | undefined;
  newsSeen(): void;
  /** Popup → background: the kept lists of which lines have changed. */
  readChangedLists(): ChangedList[];
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
  addFeed(feed: { url: string; label: string; trust: string; file?: string; own?: boolean }): UpdateResult;
  changeFeed(change: { id: string; label?: string; on?: boolean; own?: boolean }): void;
  removeFeed(id: string): void;

  /** Popup → page (top frame): what is here. */
  describePage(): PageDescription;
  /** Popup → page: scroll to the mention with this place in `describePage().mentions`, open its card if asked. */
  showMention(request: { place: number; open: boolean }): void;
  /** Popup → page: mark it though it is no shop's, or mark all that is on file; until it is left. */
  markMore(what: { anyway?: boolean; all?: boolean }): void;
  /** Background → page (top frame), on the keyboard command: go to the next badge. */
  nextMention(): void;
  /** Background → page: the frame of its card is there, or is to go. */
  cardFrameNews(news: CardFrameNews): void;
  /** Background → pages and their cards: settings, profile or dataset changed; ask again and mark anew. */
  viewChanged(): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Messages>();
