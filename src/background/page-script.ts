import { browser } from "../shared/browser.ts";
import { CORE_SITES } from "../shared/core-sites.ts";
import { grantedSites } from "../shared/granted-sites.ts";
import { sendMessage } from "../shared/messages.ts";

const ID = "granted";

/** The content script, as the build named it in the manifest. */
function contentScript(): string[] {
  const { js = [] } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
  // Firefox answers with full addresses, and takes none of those back.
  return js.map((file) => file.replace(browser.runtime.getURL(""), ""));
}

/** Makes the browser run the content script on exactly the sites the reader granted, after a restart too. */
export async function registerGranted(): Promise<void> {
  const matches = await grantedSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches,
    // Those have the script from the manifest already.
    excludeMatches: [...CORE_SITES],
    js: contentScript(),
    runAt: "document_start" as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the content script in a page that is open already, unless it runs there. False where the browser does not let us. */
export async function readOpenPage(tabId: number): Promise<boolean> {
  if (await isRead(tabId)) return true;
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: contentScript() });
    return true;
  } catch (error) {
    console.warn("Caveat: this page cannot be read:", error);
    return false;
  }
}

/** Does our script answer in the top frame of a tab? */
export async function isRead(tabId: number): Promise<boolean> {
  return sendMessage("describePage", undefined, { tabId, frameId: 0 }).then(
    () => true,
    () => false,
  );
}

/** Runs the content script in every open page that a new grant lets us read. */
export async function readNewlyGranted(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [readOpenPage(id)])));
}
