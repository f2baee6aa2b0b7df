import { storage } from "@wxt-dev/storage";
import * as v from "valibot";
import { type OwnList, OwnListSchema } from "../core/own/own-list.ts";

/** The list of the reader's organisation, and the one that was in its place before: `undefined` where nothing was ever replaced. */
const Stored = v.object({ list: v.nullable(OwnListSchema), before: v.optional(v.nullable(OwnListSchema)) });
type Stored = v.InferOutput<typeof Stored>;

const item = storage.defineItem<Stored>("local:ownList", { fallback: { list: null }, version: 1 });

/** What is kept; a list of the wrong shape is not used, and stays until another takes its place. */
export async function readOwnList(): Promise<Stored> {
  const stored = v.safeParse(Stored, await item.getValue());
  if (!stored.success) console.warn("Caveat: the organisation's list has the wrong shape and is not used.");
  return stored.success ? stored.output : { list: null };
}

/** Puts a list, or none, in the place of the one there, which can be brought back. Only the background calls it. */
export async function replaceOwnList(list: OwnList | null): Promise<void> {
  await item.setValue({ list, before: (await readOwnList()).list });
}
