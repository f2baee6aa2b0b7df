import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { ENGINES } from "../../src/tools/browsers/find-browser.ts";
import { violationsOf } from "./axe.ts";
import { type TestBrowser, type TestPage, until, withBrowser } from "./harness.ts";
import { lookUp, popupOver, reload, textOf } from "./popup-over.ts";
import { languagesOf, looksIn, type Scheme } from "./scheme.ts";
import { SHOP } from "./shop-page.ts";

// Popup and settings in each language and scheme of colours, seen by axe and kept as pictures.

const NOTHING = `<!doctype html><html lang="cs"><title>Lžíce</title><h1>Dřevěná lžíce</h1><button>Do košíku</button> 49 Kč`;

/** Sends a message to the background from a page of ours. */
const tell = (page: Page, type: string, data: unknown): Promise<unknown> =>
  page.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { id: 1, type, data, timestamp: 0 },
  );

/** Nothing wrong with the page, nothing cut off at its side, and a picture of it. */
async function isGood(browser: TestBrowser, page: Page, name: string, scheme: Scheme): Promise<void> {
  await page.bringToFront();
  expect.soft(await violationsOf(page, scheme), name).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  await browser.picture(name, page);
}

/** Opens the popup over a page in the size the browser gives it. */
async function openOver(popup: Page, visit: TestPage, language: string): Promise<void> {
  await visit.page.bringToFront();
  await reload(popup);
  await popup.setViewport({ width: 400, height: 600 });
  const holds = language === "cs" ? "Na této stránce" : "On this page";
  await until(
    () => textOf(popup),
    (said) => said.includes(holds),
  );
}

describe.each(ENGINES)("%s", (engine) => {
  test.each(looksIn(engine))("in %s colours", { timeout: 240_000 }, (scheme) =>
    withBrowser(
      engine,
      async (browser) => {
        const [found, nothing] = [await browser.visit(SHOP), await browser.visit(NOTHING)];
        await Promise.all([found.describe(), nothing.describe()]);
        const popup = await popupOver(browser, found);
        const options = await browser.extensionPage("src/options/index.html");
        for (const language of languagesOf(engine, scheme)) {
          await tell(popup, "saveSettings", {
            language,
            profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }],
            sites: { "elektro.example": "marks", "mapy.example": "off" },
          });
          await openOver(popup, found, language);
          await isGood(browser, popup, `popup-found-${language}`, scheme);
          if (scheme === "light") {
            await popup.setViewport({ width: 320, height: 600 });
            await isGood(browser, popup, `popup-found-${language}-320`, scheme);
            await openOver(popup, nothing, language);
            await isGood(browser, popup, `popup-nothing-${language}`, scheme);
            await lookUp(popup, "huawey");
            await popup.waitForSelector(".hit");
            await isGood(browser, popup, `popup-look-up-${language}`, scheme);
          }
          await lookUp(popup, "hua");
          await popup.waitForSelector(".hit");
          await popup.click(".hit button");
          await popup.waitForSelector(".verdict");
          await isGood(browser, popup, `popup-vendor-${language}`, scheme);

          await options.bringToFront();
          await reload(options);
          await options.waitForSelector("#profile tbody tr");
          for (const width of scheme === "light" ? [1120, 320] : [1120]) {
            await options.setViewport({ width, height: 1600 });
            await isGood(browser, options, `options-${language}-${width}`, scheme);
          }
          await options.evaluate(() => {
            location.hash = "vendor=hikvision";
          });
          await options.waitForSelector(".verdict");
          await options.setViewport({ width: 1120, height: 1200 });
          await isGood(browser, options, `vendor-${language}`, scheme);
          await options.evaluate(() => {
            location.hash = "";
          });
        }
      },
      { scheme },
    ),
  );
});
