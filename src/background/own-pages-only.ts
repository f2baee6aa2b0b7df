import { browser } from "../shared/browser.ts";

/** Who sent a message, as far as it is looked at. The browser fills this in; the sender cannot. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito: boolean } | undefined;
}

/** Who may ask for something. */
export type Asker = "page" | "card" | "own";

/**
 * Who asks: a page of the extension itself, the card that stands in a frame of a page, or a page's content script. Content scripts
 * carry their page's address, and a `blob:` or `about:blank` child is a page, whoever made it. A page of ours that is not the card's
 * has no say while it stands in a frame, where a page could cover it.
 */
export function askerOf({ id, url, origin, frameId = 0 }: Sender): Asker | undefined {
  if (id !== browser.runtime.id) return undefined;
  const home = browser.runtime.getURL("");
  if (!url?.startsWith(home)) return "page";
  if (origin !== undefined && origin !== home.replace(/\/$/, "")) return undefined;
  const isCard = url.split(/[?#]/, 1)[0] === `${home}src/card/index.html`;
  if (isCard) return frameId === 0 ? undefined : "card";
  return frameId === 0 ? "own" : undefined;
}

export const isOwnPage = (sender: Sender): boolean => askerOf(sender) === "own";

/** Guards what only our own pages may ask. Anybody else gets an error, and nothing happens. */
export function ownPagesOnly<Data, Answer>(handle: (data: Data) => Answer | Promise<Answer>) {
  return ({ data, sender, type }: { data: Data; sender: Sender; type: string }): Answer | Promise<Answer> => {
    if (isOwnPage(sender)) return handle(data);
    console.warn(`Caveat: ${type} from a page refused.`);
    throw new Error("Only Caveat's own pages may ask this.");
  };
}

/** A frame of a tab, as the browser tells where a message came from. */
interface Frame {
  tabId: number;
  frameId: number;
  incognito: boolean;
}

/** The frame that a message came from; an error where it came from none. */
export function frameOf({ tab, frameId }: Sender): Frame {
  if (tab?.id === undefined || frameId === undefined) throw new Error("Only a page may say this.");
  return { tabId: tab.id, frameId, incognito: tab.incognito };
}
