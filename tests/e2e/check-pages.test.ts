import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../src/tools/browsers/find-browser.ts";
import { violationsOf } from "./axe.ts";
import { openCheck, openFiles, resultOf, rowsShown, run, saved } from "./check-over.ts";
import { type TestBrowser, until, withBrowser } from "./harness.ts";
import { popupOver, press, textOf } from "./popup-over.ts";
import { languagesOf, looksIn, type Scheme } from "./scheme.ts";
import { SHOP } from "./shop-page.ts";

// The list check and records in each language and scheme of colours, seen by axe and kept as pictures.

const NAMES = [
  "Huawei Technologies Co., Ltd.",
  "DS-2CD2143G2-I",
  "EZVIZ",
  "Rolex",
  "ZTE Corporation, Shenzhen",
  "Novák elektro s.r.o.",
  "IP kamera",
  "Lorex",
].join("\n");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "caveat-check-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Nothing wrong with the page, nothing cut off at its side, and a picture of it, wide and narrow. */
async function isGood(browser: TestBrowser, page: Page, name: string, scheme: Scheme): Promise<void> {
  await page.bringToFront();
  for (const width of [1240, 320]) {
    await page.setViewport({ width, height: width === 320 ? 1800 : 1340 });
    if (width === 320) expect.soft(await violationsOf(page, scheme), name).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(over, `${name} scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
    // Sources of a record, in a column as wide as its panel.
    const narrow = await page.evaluate(() =>
      [...document.querySelectorAll(".record .src")].map(({ clientWidth }) => clientWidth / innerWidth),
    );
    for (const share of narrow.filter(Boolean)) expect.soft(share, `${name} at ${width}`).toBeGreaterThan(0.4);
    // No hint of a fold is cut.
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll(".fold > summary > .muted")]
        .filter((hint) => hint.scrollWidth > hint.clientWidth + 1)
        .map((hint) => hint.textContent),
    );
    expect.soft(cut, `${name} at ${width}`).toEqual([]);
    expect.soft(await page.evaluate(brokenWords), `${name} at ${width}`).toEqual([]);
    await browser.picture(width === 320 ? `${name}-320` : name, page);
  }
  await page.setViewport({ width: 1240, height: 1340 });
}

/** Words that go on in the next line, but for what is written for machines. */
function brokenWords(): string[] {
  const broken = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { parentElement: around, textContent } = text;
    if (!around?.checkVisibility() || around.closest(".mono, .vh, textarea, option")) continue;
    for (const { 0: word, index } of textContent!.matchAll(/(?<![\p{L}\p{N}])\p{L}{2,20}(?![\p{L}\p{N}])/gu)) {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.add(word);
    }
  }
  return [...broken];
}

const WORDS = {
  en: { check: "Check", record: "Record this check" },
  cs: { check: "Zkontrolovat", record: "Zaznamenat kontrolu" },
};

describe.each(ENGINES)("%s", (engine) => {
  test.each(looksIn(engine))("in %s colours", { timeout: 300_000 }, (scheme) =>
    withBrowser(
      engine,
      async (browser) => {
        for (const language of languagesOf(engine, scheme)) {
          const page = await openCheck(browser, {
            profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }],
            language,
          });
          await isGood(browser, page, `check-empty-${language}`, scheme);
          await page.type("#names", NAMES);
          await press(page, WORDS[language].check);
          await resultOf(page);
          await rowsShown(page);
          await isGood(browser, page, `check-${language}`, scheme);
          await openFiles(page, "prices.csv", "encrypted/prices.pdf");
          await page.waitForSelector(".told");
          await page.waitForSelector("details.fold");
          await page.evaluate(() =>
            document.querySelectorAll("details").forEach((fold) => fold.setAttribute("open", "")),
          );
          await isGood(browser, page, `check-files-${language}`, scheme);
          await press(page, WORDS[language].record);
          await page.waitForSelector("#note");
          await isGood(browser, page, `record-${language}`, scheme);
          await page.close();
        }
      },
      { scheme },
    ),
  );

  test("this page is recorded from the popup: its address only when ticked", { timeout: 120_000 }, () =>
    withBrowser(engine, async (browser) => {
      const visit = await browser.visit(SHOP, { url: "https://elektro.example/router?id=7" });
      await visit.describe();
      const popup = await popupOver(browser, visit);
      await popup.waitForSelector(".hit");
      // The driver of Firefox hands over no tab that an extension opens, so its address is opened once more in one of ours.
      const own = await browser.extensionPage("src/options/index.html");
      await press(popup, "Record this page");
      const opened = await until(
        () => own.evaluate(async () => (await chrome.tabs.query({})).map(({ url = "" }) => url)),
        (urls) => urls.some((url) => url.includes("src/check/record.html#")),
      );
      const address = opened.find((url) => url.includes("src/check/record.html#"))!;
      const page = await browser.extensionPage(address.slice(address.indexOf("src/check/")));
      await page.waitForSelector("#with-address");
      const record = async (): Promise<{ checked: { address?: string }; names: unknown[] }> =>
        JSON.parse(await saved(page, "Save as JSON")) as { checked: { address?: string }; names: unknown[] };
      const without = await record();
      expect(without.checked).not.toHaveProperty("address");
      expect(without.names.length).toBeGreaterThan(1);
      await page.click("#with-address");
      await until(
        () => textOf(page),
        (text) => /What\s+A page, https:\/\/elektro\.example\/router\?id=7/.test(text),
      );
      const path = join(folder, `page-${engine}.json`);
      writeFileSync(path, await saved(page, "Save as JSON"));
      const { out, code } = run("evidence", "verify", path);
      expect(out).toContain("The record agrees with the dataset");
      expect(code).toBe(0);
      // One value of the dataset altered: the checksum tells, and the value is named.
      writeFileSync(path, JSON.stringify(without).replace('"state":"in-force"', '"state":"withdrawn"'));
      const altered = run("evidence", "verify", path);
      expect(altered.out).toMatch(/changed after it was made/);
      expect(altered.out).toMatch(/state: the record says "withdrawn", the dataset says "in-force"/);
      expect(altered.code).toBe(1);
    }),
  );
});
