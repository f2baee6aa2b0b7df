/// <reference types="chrome" />
import type { Messages } from "./messages.ts";

// The two ends of `messages.ts` as a page needs them, in the form of @webext-core/messaging, which speaks at the other end. The
// library itself weighs more than all else here, and every page would pay for it. tests/unit/shared/page-channel.test.ts holds the two
// to one another.

type Told = { [K in keyof Messages]: Parameters<Messages[K]>[0] };
type Answers = { [K in keyof Messages]: Awaited<ReturnType<Messages[K]>> };

interface Answer<K extends keyof Messages> {
  res?: Answers[K];
  err?: { message?: string };
}

let sent = 0;

/** Asks the background. Rejects with what the background threw, and where there is no answer: the extension was updated or taken away. */
export async function ask<K extends keyof Messages>(type: K, ...[data]: Parameters<Messages[K]>): Promise<Answers[K]> {
  const message = { id: ++sent, type, data, timestamp: Date.now() };
  const answer = await chrome.runtime.sendMessage<typeof message, Answer<K> | undefined>(message);
  if (!answer || answer.err) throw new Error(answer?.err?.message ?? `No answer to ${type}.`);
  return answer.res as Answers[K];
}

/** Answers messages to the page, each by its handler. */
export function hear(handlers: {
  [K in keyof Messages]?: (data: Told[K]) => Answers[K] | Promise<Answers[K]>;
}): void {
  chrome.runtime.onMessage.addListener((message: { type?: unknown; data?: unknown }, _sender, respond) => {
    const { type } = message;
    if (typeof type !== "string" || !Object.hasOwn(handlers, type)) return false;
    const handle = handlers[type as keyof Messages] as (data: unknown) => unknown;
    Promise.resolve()
      .then(() => handle(message.data))
      .then(
        (res) => respond({ res }),
        (error: unknown) => respond({ err: { name: "Error", message: String(error) } }),
      );
    return true;
  });
}
