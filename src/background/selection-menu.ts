import { browser, type Menus, type Tabs } from "../shared/browser.ts";
import { languageOf } from "../shared/language.ts";
import { readSettings } from "./settings.ts";
import { CHECK } from "../shared/words/check.ts";
import { openWithDraft } from "./drafts.ts";

const ID = "check-selection";
/** Firefox for Android has no menus. */
const hasMenus = "contextMenus" in browser;

/** Puts "Check this selection" into the menu of a selection, in the reader's language. */
export async function showSelectionMenu(): Promise<void> {
  if (!hasMenus) return;
  const title = CHECK[languageOf(await readSettings())].page.menu;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title, contexts: ["selection"] }, () => void browser.runtime.lastError);
}

/** Hears the menu. Added before anything is awaited. */
export function receiveSelectionMenu(): void {
  if (!hasMenus) return;
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ID) void checkSelection(info, tab);
  });
}

async function checkSelection(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  await openWithDraft("check", { text: (await selectedLines(info, tab)) ?? info.selectionText ?? "" });
}

/** The selection with its lines, which the menu's own text has lost; `undefined` where we may not read the page. */
async function selectedLines(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<string | undefined> {
  if (tab?.id === undefined) return undefined;
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [info.frameId ?? 0] },
      func: () => getSelection()?.toString() ?? "",
    });
    return typeof result?.result === "string" && result.result !== "" ? result.result : undefined;
  } catch {
    return undefined;
  }
}
