import { browser } from "../shared/browser.ts";

/** Who sent a message, as far as it is looked at. The browser fills this in; the sender cannot. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito: boolean } | undefined;
}

/**
 * Does a message come from a page of the extension itself? Content scripts carry their page's address, and a `blob:` or
 * `about:blank` child is a page, whoever made it.
 */
export function isOwnPage({ id, url, origin }: Sender): boolean {
  const home = browser.runtime.getURL("");
  return (
    id === browser.runtime.id &&
    url?.startsWith(home) === true &&
    (origin === undefined || origin === home.replace(/\/$/, ""))
  );
}

/** Guards what only our own pages may ask. Anybody else gets an error, and nothing happens. */
export function ownPagesOnly<Data, Answer>(handle: (data: Data) => Answer | Promise<Answer>) {
  return ({ data, sender, type }: { data: Data; sender: Sender; type: string }): Answer | Promise<Answer> => {
    if (isOwnPage(sender)) return handle(data);
    console.warn(`Caveat: ${type} from a page refused.`);
    throw new Error("Only Caveat's own pages may ask this.");
  };
}
