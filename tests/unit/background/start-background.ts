import { fakeBrowser } from "@webext-core/fake-browser";
import { vi } from "vitest";

const HOME = fakeBrowser.runtime.getURL("");
/** One of our own pages, as the browser names a sender. */
export const OPTIONS = { id: "caveat", url: `${HOME}src/options/index.html` };

/** A page's script in a tab. */
export const page = (tabId: number, url: string, { frameId = 0, incognito = false } = {}) => ({
  id: "caveat",
  url,
  origin: new URL(url).origin,
  frameId,
  tab: { id: tabId, url, incognito },
});

/** Sends the background a message as the browser does. */
export const ask = (
  sender: object,
  type: string,
  data?: unknown,
): Promise<{ res?: unknown; err?: { message: string } }> =>
  new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ id: 1, timestamp: 0, type, data }, sender, resolve);
  });

/** Starts the background as it ships, on a browser whose language is English. */
export async function startBackground(): Promise<void> {
  vi.spyOn(console, "warn").mockReturnValue(undefined);
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => "en-GB" });
  Object.assign(fakeBrowser.commands, { onCommand: { addListener() {} } });
  Object.assign(fakeBrowser.permissions, {
    onAdded: { addListener() {} },
    onRemoved: { addListener() {} },
    getAll: async () => ({ origins: [] }),
  });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [], executeScript: async () => [] });
  Object.assign(fakeBrowser.action, { setIcon: async () => undefined });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: [] }) });
  await import("../../../src/background/index.ts");
}
