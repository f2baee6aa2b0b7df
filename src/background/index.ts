import * as v from "valibot";
import { ProfileSchema } from "../core/profile.ts";
import { browser } from "../shared/browser.ts";
import { languageOf } from "../shared/language.ts";
import { onMessage, PAGE_SCRIPTS, sendMessage, type Verdict } from "../shared/messages.ts";
import { CHOICES, keepAnswer } from "../shared/answers.ts";
import { RecordDraftSchema } from "../shared/record-draft.ts";
import { readSettings, type Settings, writeSettings } from "../shared/settings.ts";
import { SITE_MODES } from "../shared/site-modes.ts";
import { cardView, tiesTo } from "./card-view.ts";
import { datasetInUse, datasetsAsJson, feeds, onDatasetChange } from "./dataset-in-use.ts";
import { openWithDraft, readDraft, withAnswers } from "./drafts.ts";
import { hearFeedMessages } from "./feed/feed-messages.ts";
import { keepSchedule } from "./feed/world.ts";
import { openFirstRun } from "./first-run.ts";
import { dayOf, type Reasoned, verdicts, workOutVerdicts } from "./marks.ts";
import { MessageBudget } from "./message-budget.ts";
import { isOwnPage, ownPagesOnly, type Sender } from "./own-pages-only.ts";
import { FoundSchema, VendorId } from "./page-messages.ts";
import { readNewlyGranted, readOpenPage, registerGranted } from "./page-script.ts";
import { bringScript, mentionsFound, pageOpened, readTab, showEverywhere } from "./pages.ts";
import { askedQuestions } from "./questions.ts";
import { hiddenOn, pageOf } from "./quiet.ts";
import { hearQuietMessages } from "./quiet-messages.ts";
import { forgetTab } from "./tab-states.ts";
import { hearSelectionMenu, showSelectionMenu } from "./selection-menu.ts";
import { showNotChecked } from "./toolbar.ts";

// Every listener is added before anything is awaited: a background that is woken hears only what it already listens for.

const budget = new MessageBudget();

/** What of a verdict the look-up is sent. */
function lineOf(verdict: Reasoned | undefined): Verdict | undefined {
  if (!verdict) return undefined;
  const { speaking: _, ...line } = verdict;
  return line;
}

/** Hears a page within its tab's budget, and our own pages always. */
function heard<Data, Answer>(handle: (data: Data, sender: Sender) => Answer | Promise<Answer>) {
  return ({ data, sender }: { data: Data; sender: Sender }): Answer | Promise<Answer> => {
    if (!isOwnPage(sender) && !budget.spend(sender.tab?.id ?? -1, Date.now())) throw new Error("Too many messages.");
    return handle(data, sender);
  };
}

onMessage(
  "pageOpened",
  heard((_data, sender) => pageOpened(sender)),
);
onMessage(
  "mentionsFound",
  heard((data, sender) => mentionsFound(sender, v.parse(FoundSchema, data))),
);
onMessage(
  "readIndex",
  heard(async () => (await datasetInUse()).index),
);
onMessage(
  "bringScript",
  heard((data, sender) => bringScript(sender, v.parse(v.picklist(PAGE_SCRIPTS), data))),
);
onMessage(
  "readCard",
  heard(async (data, sender) => {
    const [settings, { library, info, feedLabels }] = await Promise.all([readSettings(), datasetInUse()]);
    const reader = { profile: settings.profile, language: languageOf(settings), today: dayOf(new Date()) };
    const view = cardView(library, v.parse(VendorId, data), reader, feedLabels);
    const hidden = await hiddenOn(pageOf(sender));
    return view && { ...view, dataset: info, hidden: hidden.filter(({ vendor }) => vendor === data) };
  }),
);
onMessage(
  "saveProfile",
  heard(async (data) => {
    await change({ profile: v.parse(ProfileSchema, data) });
  }),
);
onMessage(
  "openOptions",
  heard(async (data) => {
    const part = v.parse(v.picklist(["profile", "sites", "data", "history"]), data);
    await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#${part}`) });
  }),
);

onMessage(
  "openRecord",
  heard(async (data, sender) => {
    const draft = v.parse(RecordDraftSchema, data);
    // A page's own word for where it stands is not asked for.
    const address = isOwnPage(sender) ? draft.address : sender.tab?.url?.slice(0, 4000);
    await openWithDraft("record", { record: await withAnswers(draft, address) });
  }),
);
onMessage(
  "readDraft",
  ownPagesOnly((id) => readDraft(v.parse(DraftId, id))),
);
onMessage("readDataset", ownPagesOnly(datasetsAsJson));

onMessage(
  "readSettings",
  ownPagesOnly(() => readSettings()),
);
onMessage(
  "saveSettings",
  ownPagesOnly((data) => change(data)),
);
onMessage(
  "setSiteMode",
  ownPagesOnly(async (data) => {
    const { host, mode } = v.parse(SiteChoice, data);
    await change(({ sites }) => {
      const { [host]: _, ...others } = sites;
      return { sites: mode ? { ...others, [host]: mode } : others };
    });
  }),
);
onMessage(
  "readVendors",
  ownPagesOnly(async ({ profile }) => {
    const [settings, { library }] = await Promise.all([readSettings(), datasetInUse()]);
    const today = dayOf(new Date());
    const known = profile
      ? workOutVerdicts(library, v.parse(ProfileSchema, profile), today)
      : verdicts(library, settings.profile, today);
    return library.dataset.vendors.map(({ id, group, label, names }) => ({
      id,
      group,
      label,
      names: names.map(({ text }) => text),
      modelStarts: names.filter(({ prefix }) => prefix).map(({ text }) => text),
      ...lineOf(known.get(id)),
    }));
  }),
);
onMessage(
  "readTiesTo",
  ownPagesOnly(async (vendorId) => tiesTo((await datasetInUse()).library, v.parse(VendorId, vendorId))),
);
onMessage(
  "readTab",
  ownPagesOnly((tabId) => readTab(v.parse(TabId, tabId))),
);
onMessage(
  "checkOnce",
  ownPagesOnly((tabId) => readOpenPage(v.parse(TabId, tabId))),
);
onMessage(
  "revokeSites",
  ownPagesOnly(async (origins) => {
    await browser.permissions.remove({ origins: v.parse(v.array(v.string()), origins) });
  }),
);
onMessage(
  "readDatasetInfo",
  ownPagesOnly(async () => (await datasetInUse()).info),
);

onMessage(
  "readQuestions",
  ownPagesOnly(async (of) => {
    const { url, acts } = v.parse(QuestionsOf, of);
    const [settings, { library }] = await Promise.all([readSettings(), datasetInUse()]);
    return askedQuestions(url, acts, settings, library);
  }),
);
onMessage(
  "answerQuestion",
  ownPagesOnly(async (to) => {
    const { url, act, choice } = v.parse(AnswerTo, to);
    await keepAnswer(url, act, choice, dayOf(new Date()));
  }),
);

const QuestionsOf = v.object({ url: v.pipe(v.string(), v.url()), acts: v.pipe(v.array(VendorId), v.maxLength(200)) });
const AnswerTo = v.object({ url: v.pipe(v.string(), v.url()), act: VendorId, choice: v.optional(v.picklist(CHOICES)) });
const SiteChoice = v.object({
  host: v.pipe(v.string(), v.regex(/^[^\s/:@]{1,253}$/)),
  mode: v.optional(v.picklist(SITE_MODES)),
});
const DraftId = v.pipe(v.string(), v.uuid());
const TabId = v.pipe(v.number(), v.safeInteger());

browser.tabs.onRemoved.addListener((tabId) => {
  budget.forget(tabId);
  void forgetTab(tabId);
});
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  void registerGranted().then(() => readNewlyGranted(origins));
});
browser.permissions.onRemoved.addListener(() => void registerGranted());
browser.commands.onCommand.addListener((command, tab) => {
  if (command === "next-mention" && tab?.id !== undefined)
    sendMessage("nextMention", undefined, { tabId: tab.id, frameId: 0 }).catch(() => undefined);
});
hearSelectionMenu();
openFirstRun();
hearFeedMessages(feeds);
hearQuietMessages(heard);
keepSchedule(feeds);
onDatasetChange(() => void showEverywhere());
void start();

/** Saves a change of the settings, and shows it everywhere. */
async function change(wanted: Parameters<typeof writeSettings>[0]): Promise<Settings> {
  const settings = await writeSettings(wanted);
  await Promise.all([showNotChecked(languageOf(settings)), showSelectionMenu()]);
  void showEverywhere();
  return settings;
}

/** Each time the background wakes: the button of pages that are not read, and the scripts of granted sites. */
async function start(): Promise<void> {
  await Promise.all([
    readSettings().then((settings) => showNotChecked(languageOf(settings))),
    registerGranted(),
    showSelectionMenu(),
  ]);
}
