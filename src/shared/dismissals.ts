import { storage } from "@wxt-dev/storage";
import * as v from "valibot";
import { openObject } from "./open-object.ts";
import { REASONS, SCOPES } from "./dismissal-choices.ts";

const Id = v.pipe(v.string(), v.maxLength(130));
const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const common = {
  id: v.pipe(v.string(), v.uuid()),
  on: v.pipe(v.string(), v.isoDate()),
  vendor: Id,
  /** The rules by which it was judged when it was put aside; those before December 2026 had no number. */
  rules: v.optional(v.number()),
};

export const ReasonSchema = v.picklist(["until-change", ...REASONS]);
export const ScopeSchema = v.picklist(SCOPES);

const Hide = openObject({
  kind: v.literal("hide"),
  ...common,
  /** The name on file that was taken for the vendor's; without it the vendor is hidden whatever it is called. */
  name: v.optional(v.pipe(v.string(), v.maxLength(120))),
  where: v.variant("scope", [
    v.object({ scope: v.literal("page"), page: Hash }),
    v.object({ scope: v.literal("site"), host: v.pipe(v.string(), v.maxLength(253)) }),
    v.object({ scope: v.literal("everywhere") }),
  ]),
  reason: ReasonSchema,
  /** Fingerprint of what is on file about the vendor, where it is hidden only until that changes. */
  until: v.optional(Hash),
});
export type Hide = v.InferOutput<typeof Hide>;

const Snooze = openObject({
  kind: v.literal("snooze"),
  ...common,
  /** Act → its fingerprint when it was put aside. `vendor` is the one on whose card that was done. */
  acts: v.record(Id, Hash),
});
export type Snooze = v.InferOutput<typeof Snooze>;

export const ChoiceSchema = v.variant("kind", [Hide, Snooze]);
/** One thing that a reader has put aside; each can be taken back by its id. */
export type Dismissal = Hide | Snooze;

/** So many are remembered; the oldest go first, and what they hid shows again. */
const MOST = 1000;

const item = storage.defineItem<unknown[]>("local:quiet", { fallback: [], version: 1 });

const stored = async (): Promise<unknown[]> => {
  const list: unknown = await item.getValue();
  return Array.isArray(list) ? list : [];
};

/** Everything put aside, oldest first. What is stored in the wrong shape is left out and logged: it shows again. */
export async function readDismissals(): Promise<Dismissal[]> {
  return (await stored()).flatMap((one) => {
    const choice = v.safeParse(ChoiceSchema, one);
    if (choice.success) return [choice.output];
    console.warn("Caveat: something hidden has the wrong shape and is not used:", v.summarize(choice.issues));
    return [];
  });
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes the list; one change waits for the other. Only the background calls it. What a later version put aside stays. */
export function changeDismissals(change: (now: Dismissal[]) => Dismissal[]): Promise<void> {
  const written = writing.then(async () => {
    const unknown = (await stored()).filter((one) => !v.is(ChoiceSchema, one));
    await item.setValue([...unknown, ...change(await readDismissals())].slice(-MOST));
  });
  writing = written.catch(() => undefined);
  return written;
}
