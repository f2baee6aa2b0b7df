import * as v from "valibot";
import type { Library } from "../core/advisories-for.ts";
import { browser } from "../shared/browser.ts";
import { languageOf } from "../shared/language.ts";
import type { Change, PopupTask } from "../shared/messages.ts";
import { profileIn } from "../shared/card-text/verdict-text.ts";
import { CARD_WORDS } from "../shared/words/card.ts";
import { speech } from "../shared/words/wording.ts";
import { readSettings, writeSettings } from "./settings.ts";
import { datasetInUse } from "./dataset-in-use.ts";
import { effectiveReader } from "./effective-reader.ts";
import { frameOf, type Sender } from "./own-pages-only.ts";
import { VendorId } from "./page-messages.ts";
import { ChoiceIds, hide, HideRequest, mayHide, snooze, undoDismissal } from "./dismissals.ts";
import { answerQuestion } from "./questions.ts";
import { hostOf } from "./site-mode.ts";
import { SayAnswer, SayProfile } from "./answers-on-card.ts";

/** So long something waits, ms: a card for the popup that opens at once, a change until it is confirmed or dropped. */
const FORGOTTEN = { show: 5000, confirm: 5 * 60_000 };

/** What a card may propose. Where it is to hold, the browser says and not the page. */
export const ChangeSchema = v.variant("do", [
  v.object({ do: v.literal("hide"), ...HideRequest.entries, instead: v.optional(ChoiceIds) }),
  v.object({ do: v.literal("snooze"), vendor: VendorId }),
  v.object({ do: v.literal("undo"), vendor: VendorId, ids: ChoiceIds }),
  SayProfile,
  SayAnswer,
]);

type Wanted = v.InferOutput<typeof ChangeSchema>;
type Task =
  | { task: "show"; vendor: string }
  | { task: "confirm"; id: string; change: Wanted; label: string; url: string; incognito: boolean };

// One for each tab, in memory alone: what is asked last counts.
const tasks = new Map<number, { task: Task; at: number }>();

/** Leaves something for the popup of a tab and opens it; in a tab of its own where the browser cannot open the popup. */
export async function openPopupWith(tabId: number, task: Task): Promise<void> {
  tasks.set(tabId, { task, at: Date.now() });
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`src/popup/index.html#${tabId}`) });
  }
}

/** A card wants to change something: the reader is asked in the popup. */
export async function propose(sender: Sender, change: Wanted): Promise<void> {
  const { tabId, incognito } = frameOf(sender);
  if (change.do === "snooze") await mayHide("snooze");
  if (change.do === "hide") await mayHide("hide", change.reason);
  const { library } = await datasetInUse();
  const label = await labelOf(change, library);
  const url = sender.tab?.url ?? "";
  await openPopupWith(tabId, { task: "confirm", id: crypto.randomUUID(), change, label, url, incognito });
}

/** What a change is about: the vendor, the question that is answered, or who the reader is. */
async function labelOf(change: Wanted, { vendors, dataset }: Library): Promise<string> {
  if (change.do !== "answer" && change.do !== "profile") return vendors.get(change.vendor)?.label ?? change.vendor;
  const language = languageOf(await readSettings());
  if (change.do === "profile") return profileIn(change.profile, speech(language, CARD_WORDS[language]));
  const { question, title } = dataset.advisories.find(({ id }) => id === change.act) ?? {};
  return (question?.ask ?? title)?.[language] ?? change.act;
}

/** What waits for the popup of a tab. */
export function readTask(tabId: number): PopupTask | undefined {
  const waiting = tasks.get(tabId);
  const age = Date.now() - (waiting?.at ?? 0);
  if (!waiting || age > FORGOTTEN[waiting.task.task]) return undefined;
  const { task } = waiting;
  if (task.task === "show") return task;
  const { id, change, label, url } = task;
  return { task: "confirm", id, change: change as Change, label, host: hostOf(url) };
}

/** The reader has confirmed it, or does not want it. */
export async function settleTask({ id, confirmed }: { id: string; confirmed: boolean }): Promise<void> {
  const waiting = [...tasks].find(([, { task }]) => task.task === "confirm" && task.id === id);
  if (!waiting) throw new Error("Nothing waits under this id.");
  const [tabId, { task }] = waiting;
  tasks.delete(tabId);
  if (confirmed && task.task === "confirm") await carryOut(task, tabId);
}

async function carryOut({ change, url, incognito }: Extract<Task, { task: "confirm" }>, tabId: number): Promise<void> {
  switch (change.do) {
    case "hide":
      await hide(change, { url, incognito });
      if (change.instead) await undoDismissal(change.instead);
      return;
    case "snooze":
      await snooze(change.vendor, (await effectiveReader(await readSettings(), { tabId, url })).profile, incognito);
      return;
    case "undo":
      return undoDismissal(change.ids);
    case "answer":
      return answerQuestion(url, change.act, change.choice);
    case "profile":
      await writeSettings({ profile: change.profile });
  }
}
