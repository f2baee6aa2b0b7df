import { decisionsOn, makeOwnList, type OwnList, vendorsOf } from "../core/own/own-list.ts";
import { readOwnTable, type TableFault, writeOwnTable } from "../core/own/read-table.ts";
import type { Profile } from "../core/profile.ts";
import type { Library } from "../core/advisories-for.ts";
import type { OwnListView } from "../shared/messages.ts";
import { readOwnList, replaceOwnList } from "../shared/own-list-store.ts";
import { sayDecisions } from "../shared/say/say-decision.ts";
import type { Language } from "../shared/words/format.ts";
import { datasetInUse } from "./dataset-in-use.ts";
import { dayOf } from "./marks.ts";

// What the reader's organisation decided stands beside what is on file: nothing here is asked when a mark or a verdict is made.

let kept: Promise<OwnList | null> | undefined;
let last: { list: OwnList; library: Library; key: string; said: Promise<ReadonlyMap<string, string[]>> } | undefined;

/** Vendor → what was decided about it, each in a line; only vendors that the list is about. Nothing without a list. */
export async function ownDecisions(
  profile: Profile,
  language: Language,
): Promise<ReadonlyMap<string, string[]> | undefined> {
  kept ??= readOwnList().then(({ list }) => list);
  const list = await kept;
  if (!list) return undefined;
  const { library } = await datasetInUse();
  const day = dayOf(new Date());
  const key = JSON.stringify([profile, day, language]);
  if (last?.list !== list || last.library !== library || last.key !== key) {
    const said = decisionsOn(list, library, { profile, day }).then((decisions) => sayDecisions(decisions, language));
    last = { list, library, key, said };
  }
  return last.said;
}

/** What the settings say of the list; and whether the one before can be brought back. */
export async function ownListView(): Promise<OwnListView> {
  const { list, before } = await readOwnList();
  const undo = before !== undefined;
  if (!list) return { undo };
  const { library } = await datasetInUse();
  const unknown = list.lines.filter((line) => vendorsOf(line, library).length === 0).map(({ name }) => name);
  return { undo, list: { decided: list.decided, lines: list.lines.length, unknown } };
}

/** Takes the rows of a table in the place of the list; or says why it cannot, and nothing is changed. */
export async function takeOwnTable(rows: readonly (readonly string[])[]): Promise<TableFault | undefined> {
  const { library } = await datasetInUse();
  const day = dayOf(new Date());
  const lines = readOwnTable(rows, library, day);
  if ("code" in lines) return lines;
  await put(await makeOwnList(lines, library, day));
  return undefined;
}

/** The list is used no more. */
export const removeOwnList = (): Promise<void> => put(null);

/** The list before comes back; the one there can be brought back in its turn. */
export async function undoOwnList(): Promise<void> {
  const { before } = await readOwnList();
  if (before !== undefined) await put(before);
}

/** The list as the table that it came from. */
export const exportOwnList = async (): Promise<string> => writeOwnTable((await readOwnList()).list?.lines ?? []);

async function put(list: OwnList | null): Promise<void> {
  await replaceOwnList(list);
  kept = undefined;
}
