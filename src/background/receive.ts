import * as v from "valibot";
import { type Messages, onMessage } from "../shared/messages.ts";
import { MessageBudget } from "./message-budget.ts";
import { frameLeft } from "./tab-states.ts";
import { type Asker, askerOf, type Sender } from "./own-pages-only.ts";

/** What pages may cost the background, tab by tab. */
export const budget = new MessageBudget();

/** For messages that carry nothing. */
export const Nothing = v.unknown();

/**
 * Hears one type of message: who may send it, what it must look like, and what is done then. Anybody else gets an error, and nothing happens.
 * What stands in a page, content script or card, is heard within its tab's budget.
 */
export function receive<K extends keyof Messages, S extends v.GenericSchema>(
  type: K,
  from: readonly Asker[],
  schema: S,
  handle: (
    data: v.InferOutput<S>,
    sender: Sender,
  ) => Awaited<ReturnType<Messages[K]>> | Promise<Awaited<ReturnType<Messages[K]>>>,
): void {
  onMessage(type, ({ data, sender }: { data: unknown; sender: Sender }) => {
    const asker = askerOf(sender);
    if (!asker || !from.includes(asker)) {
      console.warn(`Caveat: ${type} from ${asker ?? "elsewhere"} refused.`);
      throw new Error(from.includes("page") ? "Not heard from there." : "Only Caveat's own pages may ask this.");
    }
    if (asker !== "own" && !budget.spend(sender.tab?.id ?? -1, sender.frameId === 0, Date.now())) {
      if (type === "pageOpened") void frameLeft(sender);
      throw new Error("Too many messages.");
    }
    return handle(v.parse(schema, data), sender);
  });
}
