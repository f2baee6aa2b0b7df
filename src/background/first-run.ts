import { browser } from "../shared/browser.ts";

/** Opens the page that explains Caveat: once, when it is installed. Nothing else ever opens by itself. */
export function openFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== "install") return;
    void browser.tabs.create({ url: browser.runtime.getURL("src/options/index.html#welcome") });
  });
}
