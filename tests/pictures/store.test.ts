import { copyFileSync, mkdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { pause } from "../../src/tools/browsers/open-browser.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { openForTests, type TestBrowser, until } from "../e2e/harness.ts";

// The pictures for the stores, 1280 × 800, in both languages: store/screenshots/. `npm run store-pictures` takes them anew.

const SIZE = { width: 1280, height: 800 };
let started: { b: TestBrowser; close: () => Promise<void> };
beforeAll(async () => {
  started = await openForTests("chromium", {});
  mkdirSync(inRepository("store/screenshots"), { recursive: true });
});
afterAll(() => started.close());

async function take(b: TestBrowser, name: string, page: Page): Promise<void> {
  await page.setViewport(SIZE);
  // What opens settles its place on the next frames.
  await pause(1500);
  copyFileSync((await b.picture(`store-${name}`, page))!, inRepository(`store/screenshots/${name}.png`));
}

test.each(["en", "cs"])("a marked page, its card, the settings and the check page, %s", async (language) => {
  const { b } = started;
  await b.askBackground("saveProfile", [{ territory: "CZ", roles: ["regulated-operator"] }]);
  await b.askBackground("saveSettings", { language });
  const demo = language === "cs" ? "cz-produkt" : "en-product";
  const visit = await b.visit(`demo/${demo}.html`);
  await visit.page.setViewport(SIZE);
  const { mentions } = await visit.describe();
  const place = mentions.findIndex(({ marked, visible }) => marked && visible);
  expect(place).toBeGreaterThanOrEqual(0);
  await visit.ask("showMention", { place, open: true });
  await take(b, `1-card-${language}`, visit.page);
  await visit.close();
  for (const [name, path] of [
    ["2-settings", "src/options/index.html"],
    ["3-check", "src/check/index.html"],
  ] as const) {
    const page = await b.extensionPage(path);
    await until(
      () => page.evaluate(() => document.body.textContent.trim().length),
      (length) => length > 100,
    );
    await take(b, `${name}-${language}`, page);
    await page.close();
  }
});
