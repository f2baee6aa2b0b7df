import type { Page } from "puppeteer-core";
import type { TabView } from "../../src/shared/messages.ts";
import { describe, expect, test } from "vitest";
import { inBothBrowsers, type TestBrowser, type TestPage, until, withBrowser } from "./harness.ts";
import { press, textOf } from "./popup-over.ts";
import { SHOP } from "./shop-page.ts";

/** The real popup, opened by a click on the button over a page: it alone gets the one-off permission. Chromium's driver can do this. */
async function clickButton({ browser }: TestBrowser, visit: TestPage): Promise<Page> {
  const [extension] = [...(await browser.extensions()).values()];
  if (!extension) throw new Error("The extension is not there.");
  const opened = browser.waitForTarget((target) => target.url().includes("popup/index.html"));
  await visit.page.bringToFront();
  await extension.triggerAction(visit.page);
  const popup = await (await opened).asPage();
  await popup.waitForSelector("footer");
  return popup;
}

const answers = (visit: TestPage): Promise<boolean> =>
  visit.ask("describePage").then(
    () => true,
    () => false,
  );

test("chromium: a page that was not read says so; read once, it is read until one leaves it", () =>
  withBrowser(
    "chromium",
    async (browser) => {
      const visit = await browser.visit(SHOP, { url: "https://zakazky.example/1" });
      const popup = await clickButton(browser, visit);
      const text = await until(
        () => textOf(popup),
        (said) => said.includes("zakazky.example"),
      );
      expect(text).toContain("Not checked here");
      expect(text).not.toContain("Nothing on file");
      expect(await answers(visit)).toBe(false);
      await (await popup.waitForSelector("aria/Check this page once"))?.click();
      const found = await until(
        () => textOf(popup),
        (said) => said.includes("Huawei"),
      );
      expect(found).toMatch(/On this page: 2.vendors/);
      expect(found).toContain("When you leave it the permission ends.");
      expect((await visit.describe()).marks).toBeGreaterThan(0);
    },
    { build: "shipped" },
  ));

test("chromium: the permission is asked for in the click, for exactly the host's pages or for all over https", () =>
  withBrowser(
    "chromium",
    async (browser) => {
      const visit = await browser.visit(SHOP, { url: "https://zakazky.example:8443/1" });
      const popup = await clickButton(browser, visit);
      // Nobody can answer the browser's own question here, so what is asked is written down and answered with no.
      await popup.evaluate(() => {
        const page = globalThis as unknown as Record<string, { permissions: { request: unknown } } | undefined>;
        const asked: unknown[] = [];
        Object.assign(globalThis, { asked });
        for (const name of ["chrome", "browser"]) {
          const api = page[name];
          if (!api) continue;
          api.permissions.request = (wanted: unknown, answer?: (given: boolean) => void) => {
            asked.push([wanted, navigator.userActivation.isActive]);
            answer?.(false);
            return Promise.resolve(false);
          };
        }
      });
      await (await popup.waitForSelector("aria/Always on this site"))?.click();
      await (await popup.waitForSelector("aria/On all sites…"))?.click();
      expect(await popup.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)).toEqual([
        [{ origins: ["https://zakazky.example/*"] }, true],
        [{ origins: ["https://*/*"] }, true],
      ]);
      expect(await textOf(popup)).toContain("The permission was not given. Nothing was read.");
      expect(await answers(visit)).toBe(false);
    },
    { build: "shipped" },
  ));

test("chromium: the browser's own pages are said to be closed to every extension", () =>
  withBrowser(
    "chromium",
    async (browser) => {
      const { page } = await browser.newTab();
      await page.goto("chrome://version");
      const popup = await clickButton(browser, { page } as TestPage);
      await until(
        () => textOf(popup),
        (said) => said.includes("No extension may read this page"),
      );
    },
    { build: "shipped" },
  ));

test("firefox: a grant reads the page that is open at once and the next by itself; taken back, nothing is read", () =>
  withBrowser(
    "firefox",
    async (browser) => {
      const visit = await browser.visit(SHOP, { url: "https://zakazky.example/1" });
      expect(await answers(visit)).toBe(false);
      const options = await browser.extensionPage("src/options/index.html");
      await press(options, "Allow every site…");
      await until(
        () => answers(visit),
        (answered) => answered,
      );
      expect((await visit.describe()).mentions.length).toBeGreaterThan(0);
      const frames = `<iframe id="a"></iframe><iframe id="b"></iframe><script>a.contentDocument.body.innerHTML = "<p>ZTE modem</p>"; b.src = URL.createObjectURL(new Blob(["<p>Dahua camera</p>"], { type: "text/html" }))</script>`;
      const next = await browser.visit(SHOP + frames, { url: "https://jiny.example/2", scripts: true });
      expect((await next.describe()).marks).toBeGreaterThan(0);
      await until(
        () => browser.askBackground("readTab", next.tab) as Promise<TabView>,
        ({ found }) => ["zte", "dahua"].every((named) => found?.vendors.some(({ id }) => id === named)),
      );

      await press(options, "Take back Every site over https");
      await until(
        () => textOf(options),
        (said) => said.includes("no longer read"),
      );
      const after = await browser.visit(SHOP, { url: "https://treti.example/3" });
      expect(await answers(after)).toBe(false);
    },
    { build: "shipped", preferences: { "extensions.webextOptionalPermissionPrompts": false } },
  ));

inBothBrowsers(
  (browser) => {
    describe("As shipped, without asking", () => {
      test("a core site is read", async () => {
        const visit = await browser().visit(SHOP, { url: "https://www.alza.cz/router-huawei-ax3-d1.htm" });
        expect((await visit.describe()).marks).toBeGreaterThan(0);
        await visit.close();
      });

      test.each(["https://alza.cz.example/1", "https://zakazky.example/", "http://www.alza.cz/insecure"])(
        "%s is not",
        async (url) => {
          const visit = await browser().visit(SHOP, { url });
          expect(visit.page.url()).toBe(url);
          expect(await answers(visit)).toBe(false);
          expect(await visit.observed()).toMatchObject({ hostNodes: 0 });
          await visit.close();
        },
      );
    });
  },
  // Else Firefox visits addresses of http over https.
  {
    build: "shipped",
    preferences: { "dom.security.https_first": false, "network.stricttransportsecurity.preloadlist": false },
  },
);
