import { storage } from "@wxt-dev/storage";
import * as v from "valibot";

const LastLook = v.object({
  /** The day the reader last saw what had changed. */
  on: v.pipe(v.string(), v.isoDate()),
  /** The rules of that day; what a later version reads otherwise is no news. */
  rules: v.optional(v.number()),
  seen: v.record(v.string(), v.object({ print: v.string(), past: v.boolean() })),
});
export type LastLook = v.InferOutput<typeof LastLook>;

const item = storage.defineItem<LastLook | null>("local:lastLook", { fallback: null, version: 1 });

/** What the reader last saw; nothing before the first look, or where what is stored has the wrong shape. */
export async function readLastLook(): Promise<LastLook | undefined> {
  const stored = v.safeParse(v.nullable(LastLook), await item.getValue());
  if (!stored.success) console.warn("Caveat: the last look has the wrong shape and is not used.");
  return stored.success ? (stored.output ?? undefined) : undefined;
}

/** Only the background calls it. */
export const keepLastLook = (look: LastLook): Promise<void> => item.setValue(look);
