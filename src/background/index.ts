import * as v from "valibot";
import { LONGEST_TABLE_CELL, MOST_TABLE_CELLS, MOST_TABLE_ROWS } from "../core/own/own-list.ts";
import { ProfileSchema } from "../core/profile.ts";
import { browser } from "../shared/browser.ts";
import { languageOf } from "../shared/language.ts";
import { sendMessage } from "../shared/messages.ts";
import { CHOICES, choicesFor, forgetAnswer } from "../shared/answers.ts";
import { forgetLookUps, keepLookUp, readLookUps } from "../shared/recent-look-ups.ts";
import { RecordDraftSchema } from "../shared/record-draft.ts";
import { chosenIn, effective } from "../shared/policy/effective.ts";
import { readPersonal, type Settings } from "../shared/settings.ts";
import { readSettings, writeSettings } from "./settings.ts";
import { SITE_MODES } from "../shared/site-modes.ts";
import { cardView, tiesTo } from "../shared/card-text/card-view.ts";
import { keepTogether } from "../shared/words/keep-together.ts";
import { dataText } from "../shared/card-text/data-text.ts";
import { NewsSchema, openCard, OpeningSchema, readOpening, tellPage } from "./cards.ts";
import { datasetInUse, datasetsAsJson, feeds, onDatasetChange } from "./dataset-in-use.ts";
import { addressOf, effectiveReader, pageRead } from "./effective-reader.ts";
import { openWithDraft, readDraft, withAnswers } from "./drafts.ts";
import { receiveFeedMessages } from "./feed/feed-messages.ts";
import { keepSchedule } from "./feed/browser-environment.ts";
import { openFirstRun } from "./first-run.ts";
import { budget, receive, Nothing } from "./receive.ts";
import { history } from "./history.ts";
import { changedLists, followKeptLists } from "./kept-lists.ts";
import { newsSeen, readNews } from "./news.ts";
import { lookUp } from "./look-up.ts";
import { dayOf, lineOf, verdicts, workOutVerdicts } from "./marks.ts";
import { exportOwn, importOwn, MOST_OWN_FILE } from "./own-file.ts";
import {
  exportOwnList,
  ownDecisions,
  ownListsInUse,
  ownListView,
  removeOwnList,
  takeOwnTable,
  undoOwnList,
} from "./own-list.ts";
import { isOwnPage } from "./own-pages-only.ts";
import { AnswerOf, FoundSchema, VendorId, VendorIds } from "./page-messages.ts";
import { readNewlyGranted, readOpenPage, registerGranted } from "./page-script.ts";
import { bringScript, mentionsFound, pageOpened, readFaces, readTab, showEverywhere } from "./pages.ts";
import { answerQuestion, askedQuestions } from "./questions.ts";
import { receivePolicy, policyInForce, policyNow } from "./policy.ts";
import { readPolicyView } from "./policy-view.ts";
import { ChoiceIds, forgetDismissals, hiddenOn, hidingAllowed, pageOf, undoDismissal } from "./dismissals.ts";
import { forgetTab } from "./tab-states.ts";
import { receiveSelectionMenu, showSelectionMenu } from "./selection-menu.ts";
import { AnsweredSchema, withAnswersOnCard } from "./answers-on-card.ts";
import { ChangeSchema, propose, readTask, settleTask } from "./tasks.ts";
import { showNotChecked } from "./toolbar.ts";

// Every listener is added before anything is awaited: a background that is woken hears only what it already listens for.

const IN_PAGES = ["page"] as const;
const CARD = ["card"] as const;
const CARD_OR_OWN = ["card", "own"] as const;
const OWN = ["own"] as const;

const Url = v.pipe(v.string(), v.url());
const AnswerTo = v.object({ url: Url, act: VendorId, choice: v.optional(v.picklist(CHOICES)) });
const SiteChoice = v.object({
  host: v.pipe(v.string(), v.regex(/^[^\s/:@]{1,253}$/)),
  mode: v.optional(v.picklist(SITE_MODES)),
});
const Id = v.pipe(v.string(), v.uuid());
const TabId = v.pipe(v.number(), v.safeInteger());
const Words = v.pipe(v.string(), v.maxLength(200));
const QuestionsOf = v.object({ url: Url, acts: v.pipe(v.array(VendorId), v.maxLength(200)), tabId: v.optional(TabId) });
const Origins = v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(1000));

receive("pageOpened", IN_PAGES, v.optional(v.picklist(["same", "moved"])), (again, sender) =>
  pageOpened(sender, again),
);
receive("readFaces", IN_PAGES, VendorIds, (vendors, sender) => readFaces(sender, vendors));
receive("readIndex", ["page", "own"], Nothing, async () => (await datasetInUse()).index);
receive("mentionsFound", IN_PAGES, FoundSchema, (found, sender) => mentionsFound(sender, found));
receive("bringScript", IN_PAGES, v.picklist(["names", "badges"]), (script, sender) => bringScript(sender, script));
receive("openCard", IN_PAGES, OpeningSchema, (opening, sender) => openCard(sender, opening));

receive("readOpening", CARD, Id, async (id, sender) => {
  const opening = readOpening(sender, id);
  return opening && { ...opening, language: languageOf(await readSettings()) };
});
receive("cardFrame", CARD, NewsSchema, (news, sender) => tellPage(sender, news));
receive("propose", CARD, ChangeSchema, (change, sender) => propose(sender, change));
const CardOf = v.union([
  VendorId,
  v.object({ vendor: VendorId, tabId: TabId }),
  v.object({ vendor: VendorId, answered: AnsweredSchema }),
]);
receive("readCard", CARD_OR_OWN, CardOf, async (of, sender) => {
  const [settings, { library, info, feedLabels }] = await Promise.all([readSettings(), datasetInUse()]);
  const vendorId = typeof of === "string" ? of : of.vendor;
  const isOwn = isOwnPage(sender);
  const page = isOwn ? { tabId: typeof of !== "string" && "tabId" in of ? of.tabId : undefined } : pageRead(sender);
  const effective = await effectiveReader(settings, page);
  const url = isOwn ? page.tabId && (await addressOf(page.tabId)) : pageOf(sender);
  const stored = { reader: effective, answers: await choicesFor(url || undefined) };
  const answered = typeof of !== "string" && "answered" in of ? of.answered : [];
  const { reader: whom, answers, unsaved } = withAnswersOnCard(stored, answered);
  const reader = { ...whom, language: languageOf(settings), today: dayOf(new Date()), answers };
  const view = cardView(library, vendorId, reader, feedLabels);
  const hidden = url ? await hiddenOn(url, effective.profile) : [];
  const hiding = await hidingAllowed();
  const data = dataText(info, reader.today, reader.language);
  const own = (await ownDecisions(reader.profile, reader.language))?.get(vendorId);
  const hiddenOfIt = hidden.filter(({ vendor }) => vendor === vendorId);
  if (!view) return undefined;
  const { text, verdict, question } = view;
  const words = keepTogether({ text, verdict, ...(question && { question }) });
  return { ...view, ...words, unsaved, own, hiding, dataset: info, data, hidden: hiddenOfIt };
});
receive("openOptions", CARD_OR_OWN, v.picklist(["profile", "sites", "data", "history"]), async (part) => {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#${part}`) });
});
const Recorded = v.object({ ...RecordDraftSchema.entries, answered: v.optional(AnsweredSchema, []) });
receive("openRecord", CARD_OR_OWN, Recorded, async ({ answered, ...draft }, sender) => {
  // A page's own word for where it stands is not asked for.
  const isOwn = isOwnPage(sender);
  const address = isOwn ? draft.address : sender.tab?.url?.slice(0, 4000);
  const page = isOwn ? { url: address } : pageRead(sender);
  const stored = await effectiveReader(await readSettings(), page);
  const reader = (isOwn && draft.reader) || withAnswersOnCard({ reader: stored, answers: {} }, answered).reader;
  await openWithDraft("record", { record: { ...(await withAnswers(draft, address, answered)), reader } });
});

receive("readTask", OWN, TabId, (tabId) => readTask(tabId));
receive("settleTask", OWN, v.object({ id: Id, confirmed: v.boolean() }), async (settled) => {
  await settleTask(settled);
  await changed();
});
receive("saveProfile", OWN, ProfileSchema, async (profile) => {
  await change({ profile });
});
receive("undoDismissal", OWN, ChoiceIds, async (ids) => {
  await undoDismissal(ids);
  void showEverywhere();
});
receive("readDraft", OWN, Id, (id) => readDraft(id));
receive("readDataset", OWN, Nothing, () => datasetsAsJson());
receive("readReader", OWN, v.optional(TabId), async (tabId) => effectiveReader(await readSettings(), { tabId }));
receive("readPolicy", OWN, Nothing, readPolicyView);
receive("readSettings", OWN, Nothing, () => readSettings());
// Each field is parsed where it is written.
receive(
  "saveSettings",
  OWN,
  v.custom<Partial<Settings>>((data) => typeof data === "object" && data !== null),
  change,
);
receive("exportOwn", OWN, Nothing, exportOwn);
receive("importOwn", OWN, v.pipe(v.string(), v.maxLength(MOST_OWN_FILE)), async (text) => {
  const taken = await importOwn(text);
  if (taken) await changed();
  return taken;
});
receive("readOwnList", OWN, Nothing, async () =>
  ownListView((await effectiveReader(await readSettings(), {})).profile),
);
receive("readOwnDecisions", OWN, v.nullish(v.object({ profile: ProfileSchema })), async (whom) => {
  const settings = await readSettings();
  const { profile } = whom ?? (await effectiveReader(settings, {}));
  const decisions = await ownDecisions(profile, languageOf(settings));
  return decisions && Object.fromEntries(decisions);
});
receive("readForRecord", OWN, Nothing, async () => {
  const [{ policy }, { settings, chosen }] = await Promise.all([policyNow(), readPersonal()]);
  const own = chosenIn(settings, chosen);
  const whose = effective("profile", policy, own);
  return {
    fields: effective("recordFields", policy, own).value ?? [],
    profile: whose.value,
    profileFrom: whose.from === "policy" ? ("policy" as const) : ("person" as const),
    ownLists: await ownListsInUse(),
  };
});
receive("exportOwnList", OWN, Nothing, exportOwnList);
const Cell = v.pipe(v.string(), v.maxLength(LONGEST_TABLE_CELL));
const Row = v.pipe(v.array(Cell), v.maxLength(MOST_TABLE_CELLS));
receive("takeOwnTable", OWN, v.pipe(v.array(Row), v.maxLength(MOST_TABLE_ROWS)), async (rows) => {
  const fault = await takeOwnTable(rows);
  if (!fault) await changed();
  return fault;
});
receive("removeOwnList", OWN, Nothing, async () => {
  await removeOwnList();
  await changed();
});
receive("undoOwnList", OWN, Nothing, async () => {
  await undoOwnList();
  await changed();
});
receive("setSiteMode", OWN, SiteChoice, async ({ host, mode }) => {
  await change(({ sites }) => {
    const { [host]: _, ...others } = sites;
    return { sites: mode ? { ...others, [host]: mode } : others };
  });
});
const VendorsAs = v.object({ profile: v.optional(ProfileSchema), url: v.optional(Url), tabId: v.optional(TabId) });
receive("readVendors", OWN, VendorsAs, async (as) => {
  const [settings, { library }] = await Promise.all([readSettings(), datasetInUse()]);
  const today = dayOf(new Date());
  const profile = as.profile ?? (await effectiveReader(settings, as)).profile;
  const known = as.profile
    ? workOutVerdicts(library, profile, today)
    : verdicts(library, profile, today, await choicesFor(as.url));
  const own = await ownDecisions(profile, languageOf(settings));
  return library.dataset.vendors.map((vendor) => ({
    ...lineOf(vendor, known.get(vendor.id), { level: settings.level, language: languageOf(settings) }),
    own: own?.get(vendor.id),
  }));
});
receive("lookUp", OWN, v.object({ words: Words, tabId: TabId }), lookUp);
receive("readLookUps", OWN, Nothing, readLookUps);
receive("keepLookUp", OWN, v.object({ words: Words, tabId: TabId }), async ({ words, tabId }) => {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.incognito) await keepLookUp(words);
});
receive("forgetLookUps", OWN, Nothing, forgetLookUps);
receive("readTiesTo", OWN, VendorId, async (vendorId) => tiesTo((await datasetInUse()).library, vendorId));
receive("readTab", OWN, TabId, (tabId) => readTab(tabId));
receive("checkOnce", OWN, TabId, (tabId) => readOpenPage(tabId));
receive("revokeSites", OWN, Origins, async (origins) => {
  await browser.permissions.remove({ origins });
});
receive("readDatasetInfo", OWN, Nothing, async () => (await datasetInUse()).info);
receive("readQuestions", OWN, QuestionsOf, async ({ url, acts, tabId }) => {
  const [settings, inUse] = await Promise.all([readSettings(), datasetInUse()]);
  const { profile } = await effectiveReader(settings, { tabId, url });
  return askedQuestions(url, acts, profile, languageOf(settings), inUse);
});
receive("answerQuestion", OWN, AnswerTo, async ({ url, act, choice }) => {
  await answerQuestion(url, act, choice);
  // Everything that shows a verdict shows the new one.
  void showEverywhere();
});
receive("readNews", OWN, Nothing, () => readNews());
receive("newsSeen", OWN, Nothing, () => newsSeen());
receive("readChangedLists", OWN, Nothing, () => changedLists());
receive("readHistory", OWN, Nothing, () => history());
receive("forgetAnswer", OWN, AnswerOf, ({ page, act }) => forgetAnswer(page, act));

browser.tabs.onRemoved.addListener((tabId) => {
  budget.forget(tabId);
  void forgetTab(tabId);
});
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  void registerGranted().then(() => readNewlyGranted(origins));
});
browser.permissions.onRemoved.addListener(() => void registerGranted());
// Firefox for Android has no keyboard commands.
if ("commands" in browser)
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "next-mention" && tab?.id !== undefined)
      sendMessage("nextMention", undefined, { tabId: tab.id, frameId: 0 }).catch(() => undefined);
  });
receivePolicy(() => void policyChanged());
receiveSelectionMenu();
openFirstRun();
receiveFeedMessages(feeds);
keepSchedule(feeds);
followKeptLists();
onDatasetChange(() => void showEverywhere());
void start();

/** Saves a change of the settings, and shows it everywhere. */
async function change(wanted: Parameters<typeof writeSettings>[0]): Promise<Settings> {
  const settings = await writeSettings(wanted);
  await changed();
  return settings;
}

/** Shows everywhere that something is another for the reader now. */
async function changed(): Promise<void> {
  await Promise.all([showNotChecked(languageOf(await readSettings())), showSelectionMenu()]);
  void showEverywhere();
}

/** Each time the background wakes: the button of pages that are not read, and the scripts of granted sites. */
async function start(): Promise<void> {
  await Promise.all([
    keepFromPages(),
    readSettings().then((settings) => showNotChecked(languageOf(settings))),
    registerGranted(),
    showSelectionMenu(),
    followPolicy(),
  ]);
}

async function followPolicy(): Promise<void> {
  await feeds.followPolicy((await policyInForce()).values.feeds ?? []);
}

async function policyChanged(): Promise<void> {
  forgetDismissals();
  await followPolicy();
  await changed();
  // Pages of ours that are open; where there is none, nobody hears.
  await sendMessage("policyChanged", undefined).catch(() => undefined);
}

/** What is stored is for our own pages and the background; Firefox has no such switch, and no page reaches it there but through a hijacked renderer. */
async function keepFromPages(): Promise<void> {
  const { local } = browser.storage as unknown as {
    local: { setAccessLevel?: (level: { accessLevel: "TRUSTED_CONTEXTS" }) => Promise<void> };
  };
  await local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}
