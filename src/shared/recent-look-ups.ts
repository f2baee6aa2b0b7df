import { storage } from "@wxt-dev/storage";
import * as v from "valibot";

/** So many are kept; the oldest go first. */
const MOST = 6;

const Recent = v.array(v.pipe(v.string(), v.maxLength(200)));
const item = storage.defineItem<string[]>("local:lookUps", { fallback: [], version: 1 });

/** What the reader looked up and then opened, the latest first. It stays on this computer. */
export async function readLookUps(): Promise<string[]> {
  const stored = v.safeParse(Recent, await item.getValue());
  return stored.success ? stored.output : [];
}

/** Only the background calls it. */
export async function keepLookUp(words: string): Promise<void> {
  const kept = words.trim();
  if (kept) await item.setValue([kept, ...(await readLookUps()).filter((other) => other !== kept)].slice(0, MOST));
}

/** Only the background calls it. */
export const forgetLookUps = (): Promise<void> => item.removeValue();
