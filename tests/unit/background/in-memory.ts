import { fakeBrowser } from "@webext-core/fake-browser";
import { vi } from "vitest";

/** A page of the extension's own, as the browser tells the background who speaks. */
export const OWN_PAGE = { id: "caveat", url: `${fakeBrowser.runtime.getURL("")}src/options/index.html` };

export interface Answer {
  res?: unknown;
  err?: { message: string };
}

/** Speaks to the background as the browser does: a message, and a sender that the browser fills in. */
export const ask = (sender: object, type: string, data?: unknown): Promise<Answer> =>
  new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ id: 1, timestamp: 0, type, data }, sender, resolve);
  });

/** The same from a page of our own; throws what the background threw. */
export async function tell(type: string, data?: unknown): Promise<unknown> {
  const { res, err } = await ask(OWN_PAGE, type, data);
  if (err) throw new Error(err.message);
  return res;
}

export const executeScript = vi.fn<(target: object) => Promise<unknown[]>>(async () => []);
export const setIcon = vi.fn<(icon: { tabId: number; path: Record<number, string> }) => Promise<void>>(
  async () => undefined,
);

/** Starts the background as it ships in the browser of the tests, and lets what is rendered here speak to it. */
export async function backgroundInMemory(): Promise<void> {
  vi.spyOn(console, "warn").mockReturnValue(undefined);
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => "en-GB" });
  Object.assign(fakeBrowser.commands, {
    onCommand: { addListener() {} },
    getAll: async () => [{ name: "next-mention", shortcut: "Alt+Shift+N" }],
  });
  Object.assign(fakeBrowser.permissions, {
    onAdded: { addListener() {}, removeListener() {} },
    onRemoved: { addListener() {}, removeListener() {} },
    getAll: async () => ({ origins: [] }),
    contains: async () => false,
  });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [], executeScript });
  Object.assign(fakeBrowser.contextMenus, {
    onClicked: { addListener() {} },
    removeAll: async () => undefined,
    create() {},
  });
  Object.assign(fakeBrowser.action, { setIcon });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => undefined });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ host_permissions: [] }),
    sendMessage(message: object, reply: (answer: unknown) => void) {
      void fakeBrowser.runtime.onMessage.trigger(message, OWN_PAGE, reply);
    },
  });
  await import("../../../src/background/index.ts");
}
