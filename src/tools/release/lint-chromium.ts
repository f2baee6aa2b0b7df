import { findBrowser } from "../browsers/find-browser.ts";
import { openBrowser } from "../browsers/open-browser.ts";

interface ExtensionInfo {
  manifestErrors: { message: string }[];
  installWarnings: string[];
  runtimeErrors: { message: string }[];
}

/** What Chromium itself finds wrong with an unpacked package, as its page of extensions says it. No linter of the store is published. */
export async function lintInChromium(folder: string): Promise<string[]> {
  const open = await openBrowser({
    browser: findBrowser("chromium", console.error),
    extension: folder,
    headless: true,
  });
  try {
    const page = await open.browser.newPage();
    await page.goto("chrome://extensions");
    const info = await page.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { getExtensionInfo(id: string): Promise<ExtensionInfo> } };
      };
      return chrome.developerPrivate.getExtensionInfo(id);
    }, new URL(open.origin).hostname);
    return [...[...info.manifestErrors, ...info.runtimeErrors].map(({ message }) => message), ...info.installWarnings];
  } finally {
    await open.close();
  }
}
