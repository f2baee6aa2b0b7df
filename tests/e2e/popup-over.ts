import type { Page } from "puppeteer-core";
import { until, type TestBrowser, type TestPage } from "./harness.ts";

/** The popup's page in a tab behind `visit`, so that it speaks of that page as the real popup over it does. */
export async function popupOver(browser: TestBrowser, visit: TestPage): Promise<Page> {
  const popup = await browser.extensionPage("src/popup/index.html");
  await visit.page.bringToFront();
  await reload(popup);
  return popup;
}

/** Opens the popup anew. In Firefox a reload of an extension's page never settles, so the page does it itself. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset["old"] = "yes";
    location.reload();
  });
  await until(
    () => page.evaluate(() => !document.documentElement.dataset["old"] && document.body.innerText).catch(() => ""),
    (text) => Boolean(text),
  );
}

export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Clicks what has this role and name, as a mouse does. */
export async function press(page: Page, name: string, role: "button" | "radio" | "checkbox" = "button"): Promise<void> {
  await page.bringToFront();
  await until(
    async () => {
      const element = await page.waitForSelector(`aria/${name}[role="${role}"]`, { timeout: 5_000 });
      return element!.click().then(
        () => "",
        (error: unknown) => String(error),
      );
    },
    (fault) => {
      // What comes late moves the rest, and the driver then calls a control not clickable.
      if (fault && !fault.includes("not clickable")) throw new Error(fault);
      return !fault;
    },
  );
}

/** Types into the look-up. */
export async function lookUp(popup: Page, query: string): Promise<void> {
  await popup.waitForSelector("input");
  await popup.evaluate((query) => {
    const box = document.querySelector("input");
    if (!box) throw new Error("no look-up");
    box.value = query;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }, query);
}

/** The popup once it asks whether something that was pressed on a card is meant. */
export async function askingPopup(browser: TestBrowser, visit: TestPage): Promise<Page> {
  await until(
    () => browser.askBackground("readTask", visit.tab),
    (task) => task !== undefined,
  );
  const popup = await browser.extensionPage(`src/popup/index.html#${visit.tab}`);
  await popup.bringToFront();
  return popup;
}

/** Confirms in the popup what was pressed on the card of a page. The popup opens by itself; the driver reaches one in a tab in both browsers. */
export async function confirmInPopup(browser: TestBrowser, visit: TestPage): Promise<void> {
  const popup = await askingPopup(browser, visit);
  const button = await popup.waitForSelector(".btn.primary:not(:disabled)");
  await button!.click().catch(() => undefined);
  await until(
    async () => popup.isClosed() || (await popup.evaluate(() => false).catch(() => true)),
    (closed) => closed,
  );
  await visit.page.bringToFront();
}
