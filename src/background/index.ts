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
import { cardView, tiesTo } from "../shared/say/card-view.ts";
import { keepTogether } from "../shared/words/keep-together.ts";
import { sayData } from "../shared/say/say-data.ts";
import { NewsSchema, openCard, OpeningSchema, readOpening, tellPage } from "./cards.ts";
import { datasetInUse, datasetsAsJson, feeds, onDatasetChange } from "./dataset-in-use.ts";
import { addressOf, effectiveReader, pageRead } from "./effective-reader.ts";
import { openWithDraft, readDraft, withAnswers } from "./drafts.ts";
import { hearFeedMessages } from "./feed/feed-messages.ts";
import { keepSchedule } from "./feed/world.ts";
import { openFirstRun } from "./first-run.ts";
import { budget, hear, Nothing } from "./hear.ts";
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
import { hearPolicy, policyInForce, policyNow } from "./policy.ts";
import { readPolicyView } from "./policy-view.ts";
import { ChoiceIds, forgetQuiet, hiddenOn, hidingAllowed, pageOf, undoQuiet } from "./quiet.ts";
import { forgetTab } from "./tab-states.ts";
import { hearSelectionMenu, showSelectionMenu } from "./selection-menu.ts";
import { AnsweredSchema, suppose } from "./supposed.ts";
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

hear("pageOpened", IN_PAGES, v.optional(v.picklist(["same", "moved"])), (again, sender) => pageOpened(sender, again));
hear("readFaces", IN_PAGES, VendorIds, (vendors, sender) => readFaces(sender, vendors));
hear("readIndex", ["page", "own"], Nothing, async () => (await datasetInUse()).index);
hear("mentionsFound", IN_PAGES, FoundSchema, (found, sender) => mentionsFound(sender, found));
hear("bringScript", IN_PAGES, v.picklist(["names", "badges"]), (script, sender) => bringScript(sender, script));
hear("openCard", IN_PAGES, OpeningSchema, (opening, sender) => openCard(sender, opening));

hear("readOpening", CARD, Id, async (id, sender) => {
  const opening = readOpening(sender, id);
  return opening && { ...opening, language: languageOf(await readSettings()) };
});
hear("cardFrame", CARD, NewsSchema, (news, sender) => tellPage(sender, news));
hear("propose", CARD, ChangeSchema, (change, sender) => propose(sender, change));
const CardOf = v.union([
  VendorId,
  v.object({ vendor: VendorId, tabId: TabId }),
  v.object({ vendor: VendorId, answered: AnsweredSchema }),
]);
hear("readCard", CARD_OR_OWN, CardOf, async (of, sender) => {
  const [settings, { library, info, feedLabels }] = await Promise.all([readSettings(), datasetInUse()]);
  const vendorId = typeof of === "string" ? of : of.vendor;
  const isOwn = isOwnPage(sender);
  const page = isOwn ? { tabId: typeof of !== "string" && "tabId" in of ? of.tabId : undefined } : pageRead(sender);
  const effective = await effectiveReader(settings, page);
  const url = isOwn ? page.tabId && (await addressOf(page.tabId)) : pageOf(sender);
  const stored = { reader: effective, answers: await choicesFor(url || undefined) };
  const answered = typeof of !== "string" && "answered" in of ? of.answered : [];
  const { reader: whom, answers, unsaved } = suppose(stored, answered);
  const reader = { ...whom, language: languageOf(settings), today: dayOf(new Date()), answers };
  const view = cardView(library, vendorId, reader, feedLabels);
  const hidden = url ? await hiddenOn(url, effective.profile) : [];
  const hiding = await hidingAllowed();
  const data = sayData(info, reader.today, reader.language);
  const own = (await ownDecisions(reader.profile, reader.language))?.get(vendorId);
  const hiddenOfIt = hidden.filter(({ vendor }) => vendor === vendorId);
  if (!view) return undefined;
  const { said, verdict, question } = view;
  const words = keepTogether({ said, verdict, ...(question && { question }) });
  return { ...view, ...words, unsaved, own, hiding, dataset: info, data, hidden: hiddenOfIt };
});
hear("openOptions", CARD_OR_OWN, v.picklist(["profile", "sites", "data", "history"]), async (part) => {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#${part}`) });
});
const Recorded = v.object({ ...RecordDraftSchema.entries, answered: v.optional(AnsweredSchema, []) });
hear("openRecord", CARD_OR_OWN, Recorded, async ({ answered, ...draft }, sender) => {
  // A page's own word for where it stands is not asked for.
  const isOwn = isOwnPage(sender);
  const address = isOwn ? draft.address : sender.tab?.url?.slice(0, 4000);
  const page = isOwn ? { url: address } : pageRead(sender);
  const stored = await effectiveReader(await readSettings(), page);
  const reader = (isOwn && draft.reader) || suppose({ reader: stored, answers: {} }, answered).reader;
  await openWithDraft("record", { record: { ...(await withAnswers(draft, address, answered)), reader } });
});

hear("readTask", OWN, TabId, (tabId) => readTask(tabId));
hear("settleTask", OWN, v.object({ id: Id, confirmed: v.boolean() }), async (settled) => {
  await settleTask(settled);
  await changed();
});
hear("saveProfile", OWN, ProfileSchema, async (profile) => {
  await change({ profile });
});
hear("undoQuiet", OWN, ChoiceIds, async (ids) => {
  await undoQuiet(ids);
  void showEverywhere();
});
hear("readDraft", OWN, Id, (id) => readDraft(id));
hear("readDataset", OWN, Nothing, () => datasetsAsJson());
hear("readReader", OWN, v.optional(TabId), async (tabId) => effectiveReader(await readSettings(), { tabId }));
hear("readPolicy", OWN, Nothing, readPolicyView);
hear("readSettings", OWN, Nothing, () => readSettings());
// Each field is parsed where it is written.
hear(
  "saveSettings",
  OWN,
  v.custom<Partial<Settings>>((data) => typeof data === "object" && data !== null),
  change,
);
hear("exportOwn", OWN, Nothing, exportOwn);
hear("importOwn", OWN, v.pipe(v.string(), v.maxLength(MOST_OWN_FILE)), async (text) => {
  const taken = await importOwn(text);
  if (taken) await changed();
  return taken;
});
hear("readOwnList", OWN, Nothing, async () => ownListView((await effectiveReader(await readSettings(), {})).profile));
hear("readOwnDecisions", OWN, v.nullish(v.object({ profile: ProfileSchema })), async (whom) => {
  const settings = await readSettings();
  const { profile } = whom ?? (await effectiveReader(settings, {}));
  const decisions = await ownDecisions(profile, languageOf(settings));
  return decisions && Object.fromEntries(decisions);
});
hear("readForRecord", OWN, Nothing, async () => {
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
hear("exportOwnList", OWN, Nothing, exportOwnList);
const Cell = v.pipe(v.string(), v.maxLength(LONGEST_TABLE_CELL));
const Row = v.pipe(v.array(Cell), v.maxLength(MOST_TABLE_CELLS));
hear("takeOwnTable", OWN, v.pipe(v.array(Row), v.maxLength(MOST_TABLE_ROWS)), async (rows) => {
  const fault = await takeOwnTable(rows);
  if (!fault) await changed();
  return fault;
});
hear("removeOwnList", OWN, Nothing, async () => {
  await removeOwnList();
  await changed();
});
hear("undoOwnList", OWN, Nothing, async () => {
  await undoOwnList();
  await changed();
});
hear("setSiteMode", OWN, SiteChoice, async ({ host, mode }) => {
  await change(({ sites }) => {
    const { [host]: _, ...others } = sites;
    return { sites: mode ? { ...others, [host]: mode } : others };
  });
});
const VendorsAs = v.object({ profile: v.optional(ProfileSchema), url: v.optional(Url), tabId: v.optional(TabId) });
hear("readVendors", OWN, VendorsAs, async (as) => {
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
hear("lookUp", OWN, v.object({ words: Words, tabId: TabId }), lookUp);
hear("readLookUps", OWN, Nothing, readLookUps);
hear("keepLookUp", OWN, v.object({ words: Words, tabId: TabId }), async ({ words, tabId }) => {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.incognito) await keepLookUp(words);
});
hear("forgetLookUps", OWN, Nothing, forgetLookUps);
hear("readTiesTo", OWN, VendorId, async (vendorId) => tiesTo((await datasetInUse()).library, vendorId));
hear("readTab", OWN, TabId, (tabId) => readTab(tabId));
hear("checkOnce", OWN, TabId, (tabId) => readOpenPage(tabId));
hear("revokeSites", OWN, Origins, async (origins) => {
  await browser.permissions.remove({ origins });
});
hear("readDatasetInfo", OWN, Nothing, async () => (await datasetInUse()).info);
hear("readQuestions", OWN, QuestionsOf, async ({ url, acts, tabId }) => {
  const [settings, inUse] = await Promise.all([readSettings(), datasetInUse()]);
  const { profile } = await effectiveReader(settings, { tabId, url });
  return askedQuestions(url, acts, profile, languageOf(settings), inUse);
});
hear("answerQuestion", OWN, AnswerTo, async ({ url, act, choice }) => {
  await answerQuestion(url, act, choice);
  // Everything that shows a verdict shows the new one.
  void showEverywhere();
});
hear("readNews", OWN, Nothing, () => readNews());
hear("newsSeen", OWN, Nothing, () => newsSeen());
hear("readChangedLists", OWN, Nothing, () => changedLists());
hear("readHistory", OWN, Nothing, () => history());
hear("forgetAnswer", OWN, AnswerOf, ({ page, act }) => forgetAnswer(page, act));

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
hearPolicy(() => void policyChanged());
hearSelectionMenu();
openFirstRun();
hearFeedMessages(feeds);
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
  forgetQuiet();
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
