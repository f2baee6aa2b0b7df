import { decisionsOn, makeOwnList, type OwnList, type OwnListFrom, vendorsOf } from "../core/own/own-list.ts";
import { ownTable, readOwnTable, type TableFault, writeOwnTable } from "../core/own/read-table.ts";
import type { Profile } from "../core/profile.ts";
import type { OwnListView } from "../shared/messages.ts";
import { readOwnList, replaceOwnList } from "../shared/own-list-store.ts";
import { decisionTexts } from "../shared/card-text/decision-text.ts";
import type { Language } from "../shared/words/format.ts";
import { datasetInUse } from "./dataset-in-use.ts";
import { dayOf } from "./marks.ts";

// What the reader's organisation decided stands beside what is on file: nothing here is asked when a mark or a verdict is made.

let kept: Promise<OwnList | null> | undefined;
let last: { of: readonly unknown[]; key: string; said: Promise<ReadonlyMap<string, string[]>> } | undefined;

/**
 * Vendor → what was decided about it, each in a line: by the list on this computer, then by feeds of the organisation. Only
 * vendors that one of them is about; nothing where there is none.
 */
export async function ownDecisions(
  profile: Profile,
  language: Language,
): Promise<ReadonlyMap<string, string[]> | undefined> {
  kept ??= readOwnList().then(({ list }) => list);
  const list = await kept;
  const { library, ownLists } = await datasetInUse();
  if (!list && ownLists.length === 0) return undefined;
  const day = dayOf(new Date());
  const key = JSON.stringify([profile, day, language]);
  const of = [list, library, ownLists];
  if (last?.key !== key || last.of.some((one, at) => one !== of[at])) {
    const said = Promise.all([
      ...(list ? [decisionsOn(list, library, { profile, day }).then((made) => decisionTexts(made, language))] : []),
      ...ownLists.map(async ({ label, list: fromFeed }) =>
        decisionTexts(await decisionsOn(fromFeed, library, { profile, day, official: true }), language, label),
      ),
    ]).then(inOne);
    last = { of, key, said };
  }
  return last.said;
}

/** The lists themselves, for a record: it works out what stands in them for whom it is made. */
export async function ownListsInUse(): Promise<OwnListFrom[]> {
  kept ??= readOwnList().then(({ list }) => list);
  const [list, { ownLists }] = [await kept, await datasetInUse()];
  return [...(list ? [{ list }] : []), ...ownLists.map(({ feed, list: of }) => ({ feed, list: of }))];
}

/** Decisions that disagree all stand there. */
function inOne(lists: readonly ReadonlyMap<string, string[]>[]): ReadonlyMap<string, string[]> {
  const all = new Map<string, string[]>();
  for (const list of lists) for (const [vendor, lines] of list) all.set(vendor, [...(all.get(vendor) ?? []), ...lines]);
  return all;
}

/** What the settings say of the list, for whom; and whether the one before can be brought back. */
export async function ownListView(profile: Profile): Promise<OwnListView> {
  const { list, before } = await readOwnList();
  const undo = before !== undefined;
  const due = await dueNow(profile);
  if (!list) return { undo, due };
  const { library } = await datasetInUse();
  const unknown = list.lines.filter((line) => vendorsOf(line, library).length === 0).map(({ name }) => name);
  return { undo, list: { decided: list.decided, lines: list.lines.length, unknown }, due };
}

/** What is to be decided anew, on this computer's list or a feed's. */
async function dueNow(profile: Profile): Promise<OwnListView["due"]> {
  const [lists, { library, feedLabels }] = [await ownListsInUse(), await datasetInUse()];
  const day = dayOf(new Date());
  const past = new Set<string>();
  const changed = new Set<string>();
  for (const { list, feed } of lists) {
    const named = (name: string): string => (feed === undefined ? name : `${name} (${feedLabels[feed]})`);
    // Those about vendors that are not on file, too.
    for (const { name, until } of list.lines) if (until < day) past.add(named(name));
    const made = await decisionsOn(list, library, { profile, day, official: feed !== undefined });
    for (const { name, state } of [...made.values()].flat()) if (state === "changed") changed.add(named(name));
  }
  return { past: [...past], changed: [...changed] };
}

/** Takes the rows of a table in the place of the list; or says why it cannot, and nothing is changed. */
export async function takeOwnTable(rows: readonly (readonly string[])[]): Promise<TableFault | undefined> {
  const { library } = await datasetInUse();
  const day = dayOf(new Date());
  const lines = readOwnTable(rows, library, day);
  if ("code" in lines) return lines;
  await putOwnList(await makeOwnList(lines, library, day, (await readOwnList()).list));
  return undefined;
}

/**
 * Whether a list that was kept elsewhere could have come from a table on its day, which is not to come. Two names that only newer
 * data gives to one vendor do not refuse it: it holds what it held where it was saved.
 */
export function isSoundList({ decided, lines, earlier = [] }: OwnList): boolean {
  // Where it was saved the day may have begun.
  if (decided > dayOf(new Date(Date.now() + 86_400_000))) return false;
  if (earlier.some((then) => then.decided > decided) || lines.some(({ at = -1 }) => at >= earlier.length)) return false;
  return Array.isArray(readOwnTable(ownTable(lines), undefined, decided));
}

/** The list is used no more. */
export const removeOwnList = (): Promise<void> => putOwnList(null);

/** The list before comes back; the one there can be brought back in its turn. */
export async function undoOwnList(): Promise<void> {
  const { before } = await readOwnList();
  if (before !== undefined) await putOwnList(before);
}

/** The list as the table that it came from. */
export const exportOwnList = async (): Promise<string> => writeOwnTable((await readOwnList()).list?.lines ?? []);

/** Puts a list, or none, in the place of the one there. */
export async function putOwnList(list: OwnList | null): Promise<void> {
  await replaceOwnList(list);
  kept = undefined;
}
