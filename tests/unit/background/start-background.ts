export { ask, backgroundInMemory as startBackground } from "./in-memory.ts";
import { fakeBrowser } from "@webext-core/fake-browser";

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

/** The card in its frame, on a page in a tab. */
export const cardOn = (tabId: number, url: string, { incognito = false } = {}) => ({
  ...page(tabId, url, { frameId: 9, incognito }),
  url: `${HOME}src/card/index.html#id`,
  origin: HOME.slice(0, -1),
});
