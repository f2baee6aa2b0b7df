import { answersFor } from "../shared/answers.ts";
import { browser } from "../shared/browser.ts";
import type { Answered } from "../shared/messages.ts";
import type { RecordDraft } from "../shared/record-draft.ts";
import { dayOf } from "./marks.ts";

// What is handed to a page of ours in a new tab. It waits in memory until the browser's session ends, and never on a disk.

/** So many wait; the oldest go first. */
const MOST = 20;
const PREFIX = "draft:";

/** What waits: names for a record, or text for the list check. */
export type Draft = { record: RecordDraft } | { text: string };

/** Keeps a draft, and opens one of our pages with its id. */
export async function openWithDraft(page: "check" | "record", draft: Draft): Promise<void> {
  const id = crypto.randomUUID();
  const waiting = Object.entries(await browser.storage.session.get(null))
    .filter(([name]) => name.startsWith(PREFIX))
    .toSorted(([, a], [, b]) => (a as { at: number }).at - (b as { at: number }).at);
  await browser.storage.session.remove(waiting.slice(0, -MOST).map(([name]) => name));
  await browser.storage.session.set({ [PREFIX + id]: { at: Date.now(), draft } });
  const file = page === "check" ? "index" : "record";
  await browser.tabs.create({ url: browser.runtime.getURL(`src/check/${file}.html#${id}`) });
}

/** A draft by its id. It stays, so that the page can be loaded again. */
export async function readDraft(id: string): Promise<Draft | undefined> {
  const stored = await browser.storage.session.get(PREFIX + id);
  // Written by us alone in this session, and out of reach of pages.
  return (stored[PREFIX + id] as { draft: Draft } | undefined)?.draft;
}

/** A draft of a page with what the reader answered about its goods, now on the card or before. */
export async function withAnswers(
  draft: RecordDraft,
  address: string | undefined,
  answered: readonly Answered[],
): Promise<RecordDraft> {
  const kept = address?.startsWith("http") ? await answersFor(address) : {};
  const now = answered.flatMap((one) =>
    one.do === "answer" ? [[one.act, { choice: one.choice, on: dayOf(new Date()) }] as const] : [],
  );
  const given = Object.entries({ ...kept, ...Object.fromEntries(now) });
  const answers = given.map(([act, { choice, on }]) => ({ act, answer: choice, on }));
  return { ...draft, ...(address && { address }), answers };
}
