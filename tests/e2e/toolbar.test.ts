import { type Page, TargetType } from "puppeteer-core";
import { expect, test } from "vitest";
import type { TabView } from "../../src/shared/messages.ts";
import { inBothBrowsers, until, withBrowser } from "./harness.ts";
import { SHOP } from "./shop-page.ts";

interface Api {
  action: { getBadgeText(of: { tabId: number }): Promise<string>; getTitle(of: { tabId: number }): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<{ res: unknown }> };
}

/** The button of a tab: its number and its words. */
const button = (hands: Page, tab: number): Promise<[string, string]> =>
  hands.evaluate(async (tabId) => {
    const { action } = (globalThis as unknown as { chrome: Api }).chrome;
    return Promise.all([action.getBadgeText({ tabId }), action.getTitle({ tabId })]);
  }, tab);

const tell = (hands: Page, type: string, data: unknown): Promise<unknown> =>
  hands.evaluate(
    async (message) => (await (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage(message)).res,
    { id: 1, type, data, timestamp: 0 },
  );

const WOOD = `<!doctype html><html lang="cs"><title>Lžíce</title><h1>Dřevěná lžíce</h1>`;
const OPERATOR = { profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }] };

inBothBrowsers((browser) => {
  test("the button counts vendors, says it in words, and starts anew with the next page", async () => {
    const hands = await browser().extensionPage("src/options/index.html");
    await tell(hands, "saveSettings", OPERATOR);
    const visit = await browser().visit(SHOP, {
      also: { "/lzice": { body: WOOD, type: "text/html; charset=utf-8" } },
      url: "https://toolbar.example/router",
    });
    await visit.describe();
    await until(
      () => button(hands, visit.tab),
      ([number, words]) => number === "2" && words === "Caveat: 2 vendors on this page, 2 bind you",
    );
    await tell(hands, "saveSettings", { language: "cs" });
    await until(
      () => button(hands, visit.tab),
      ([number, words]) => number === "2" && words === "Caveat: 2 výrobci na této stránce, 2 vás zavazují",
    );
    await tell(hands, "saveSettings", { language: "en" });
    await visit.page.goto("https://toolbar.example/lzice");
    await until(
      () => button(hands, visit.tab),
      ([number, words]) => number === "" && words === "Caveat: nothing on file on this page",
    );
    await Promise.all([visit.close(), hands.close()]);
  });
});

test("chromium: a background that was put to sleep still knows what a page holds", () =>
  withBrowser("chromium", async (browser) => {
    const hands = await browser.extensionPage("src/options/index.html");
    const visit = await browser.visit(SHOP);
    await visit.describe();
    await until(
      () => button(hands, visit.tab),
      ([number]) => number === "2",
    );
    const target = browser.browser.targets().find((each) => each.type() === TargetType.SERVICE_WORKER);
    await (await target?.worker())?.close();
    expect((await button(hands, visit.tab))[0]).toBe("2");
    const view = (await tell(hands, "readTab", visit.tab)) as TabView;
    expect(view.access).toBe("granted");
    expect(view.found?.vendors.map(({ id }) => id).toSorted()).toEqual(["hikvision", "huawei"]);
  }));
