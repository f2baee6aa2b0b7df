import { sendMessage } from "../shared/messages.ts";
import type { RecordDraft } from "../shared/record-draft.ts";

export type Draft = { record: RecordDraft } | { text: string };

/** What a card, the popup or the menu of a selection handed over, by the id in the page's address. */
export async function readHandedOver(): Promise<Draft | undefined> {
  const id = location.hash.slice(1);
  return /^[0-9a-f-]{36}$/.test(id) ? sendMessage("readDraft", id) : undefined;
}
