import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { onMessage, removeAllListeners, sendMessage } from "../../../src/shared/messages.ts";
import { ask, hear } from "../../../src/shared/page-channel.ts";

// A page's end of the wire is ours, the other one the library's: each speaks to the other here, over a wire like the browser's.

type Reply = (answer: unknown) => void;
const wire = (message: unknown, reply?: Reply): Promise<unknown> =>
  new Promise((resolve) => {
    const answered = (answer: unknown): void => {
      // As JSON, which is what a browser carries.
      const carried = answer === undefined ? undefined : (JSON.parse(JSON.stringify(answer)) as unknown);
      reply?.(carried);
      resolve(carried);
    };
    void fakeBrowser.runtime.onMessage.trigger(message, {}, answered);
  });
beforeAll(() => {
  Object.assign(fakeBrowser.runtime, { sendMessage: wire });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (_tab: number, message: unknown, _to: unknown, reply: Reply) => void wire(message, reply),
  });
});
beforeEach(removeAllListeners);

test("what a page asks arrives, and the answer comes back", async () => {
  const face = { mark: "must", label: "Huawei", quiet: false, asks: [] } as const;
  onMessage("readFaces", ({ data }) => ({ [data[0]!]: { ...face, asks: [] } }));
  expect(await ask("readFaces", ["huawei"])).toEqual({ huawei: face });
  onMessage("bringScript", () => true);
  expect(await ask("bringScript", "badges")).toBe(true);
});

test("what the background throws is thrown in the page, in its words", async () => {
  onMessage("readIndex", () => {
    throw new TypeError("The index could not be made.");
  });
  await expect(ask("readIndex")).rejects.toThrow("The index could not be made.");
});

test("where nobody answers it says so", async () => {
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => undefined });
  await expect(ask("readIndex")).rejects.toThrow("No answer to readIndex.");
  Object.assign(fakeBrowser.runtime, { sendMessage: wire });
});

test("what a page of ours asks a page arrives, and answer and error come back", async () => {
  hear({
    showMention: ({ place }) => {
      if (place < 0) throw new RangeError("There is no such place.");
    },
    describePage: () => ({ url: "https://shop.example/" }) as never,
  });
  expect(await sendMessage("describePage", undefined, 1)).toEqual({ url: "https://shop.example/" });
  expect(await sendMessage("showMention", { place: 1, open: false }, 1)).toBeUndefined();
  await expect(sendMessage("showMention", { place: -1, open: false }, 1)).rejects.toThrow("There is no such place.");
});
