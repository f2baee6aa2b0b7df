import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { ENGINES } from "../../src/tools/browsers/find-browser.ts";
import { type TestBrowser, until, withBrowser } from "./harness.ts";
import { press, textOf } from "./popup-over.ts";

const welcomes = async ({ browser }: TestBrowser): Promise<Page[]> => {
  const pages = await browser.pages();
  const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => "")));
  return pages.filter((_, at) => addresses[at]!.endsWith("#welcome"));
};

test.each(ENGINES)("in %s one page opens on installation, and what it asks can be skipped", (engine) =>
  withBrowser(
    engine,
    async (b) => {
      const [page] = await until(
        () => welcomes(b),
        (open) => open.length > 0,
      );
      const text = await until(
        () => textOf(page!),
        (said) => said.includes("Skip all of it"),
      );
      for (const said of [
        "Who are you?",
        "Where may it look?",
        "How much should it mark?",
        "Core sites",
        "This site",
        "Packs of sites",
        "Every site",
      ])
        expect(text).toContain(said);
      await b.picture("first-run", page!);
      await press(page!, "Skip all of it");
      await until(
        () => welcomes(b),
        (open) => open.length === 0,
      );
      // Nothing else ever opens by itself, when the settings are saved or a page is visited.
      await b.askBackground("saveSettings", { language: "cs" });
      await (await b.newTab()).page.goto("about:blank");
      expect(await welcomes(b)).toHaveLength(0);
    },
    { firstRun: true, build: "shipped" },
  ),
);

test.each(ENGINES)("in %s who the reader is can be said with the keyboard alone", (engine) =>
  withBrowser(
    engine,
    async (b) => {
      const [page] = await until(
        () => welcomes(b),
        (open) => open.length > 0,
      );
      await until(
        () => textOf(page!),
        (said) => said.includes("Skip all of it"),
      );
      await page!.bringToFront();
      const { keyboard } = page!;
      const focused = (): Promise<string> =>
        page!.evaluate(() => {
          const at = document.activeElement;
          return at?.closest("label")?.textContent ?? at?.textContent ?? "";
        });
      const tabTo = async (words: string): Promise<void> => {
        for (let time = 0; time < 80; time += 1) {
          if ((await focused()).startsWith(words)) return;
          await keyboard.press("Tab");
        }
        throw new Error(`Tab does not reach ${words}.`);
      };
      await tabTo("Country or region");
      await keyboard.type("Czech");
      await tabTo("Regulated operator");
      await keyboard.press(" ");
      await tabTo("Done");
      // The key closes its own page, sometimes before it is let go.
      await keyboard.press("Enter").catch(() => undefined);
      await until(
        () => welcomes(b),
        (open) => open.length === 0,
      );
      const options = await b.extensionPage("src/options/index.html");
      expect(await options.evaluate("chrome.storage.local.get('settings')")).toMatchObject({
        settings: { profile: [{ territory: "CZ", roles: ["regulated-operator"] }] },
      });
    },
    { firstRun: true, build: "shipped" },
  ),
);
