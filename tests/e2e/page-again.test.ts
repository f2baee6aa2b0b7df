import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import type { PageDescription, TabView } from "../../src/shared/messages.ts";
import { inBothBrowsers, until, type TestBrowser, type TestPage } from "./harness.ts";
import { serveOnLoopback } from "./loopback.ts";
import { shopWith } from "./page-under.ts";

// B128 and B129: a document that is written, printed or saved, and one that becomes another, is left and comes back, or is
// made ready before it is asked for.

const HUAWEI = shopWith("<p>Router Huawei</p>");
const OTHERS = shopWith("<p>Camera Hikvision</p><p>Camera Dahua</p>");
const also = (body: string) => ({ "/next": { body, type: "text/html; charset=utf-8" } });

/** Whom the toolbar and the popup count in this tab. */
const counted = async (browser: TestBrowser, { tab }: Pick<TestPage, "tab">): Promise<string[]> =>
  (((await browser.askBackground("readTab", tab)) as TabView).found?.vendors ?? [])
    .map(({ id, times }) => `${id} ${times}`)
    .toSorted();

/** Elements under the root: two of the page, and one of ours where there is anything to show. */
const underRoot = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.children.length);

/** This is what the page names, each is marked once and has one badge, and the toolbar counts it so. */
async function names(browser: TestBrowser, visit: TestPage, vendors: string[]): Promise<void> {
  const found = await until(
    () => visit.describe(),
    ({ mentions, badges }) => mentions.length === vendors.length && badges === vendors.length,
  );
  expect(found.mentions.map(({ vendor }) => vendor)).toEqual(vendors);
  expect(found.marks).toBe(vendors.length);
  expect(await visit.badges()).toHaveLength(vendors.length);
  expect(await underRoot(visit.page)).toBe(3);
  await until(
    () => counted(browser, visit),
    (said) =>
      said.join() ===
      vendors
        .map((vendor) => `${vendor} 1`)
        .toSorted()
        .join(),
  );
}

inBothBrowsers(
  (browser, engine) => {
    test("B128 in design mode nothing of ours is in the document", async () => {
      const visit = await browser().visit(shopWith("<p>Router Huawei</p><script>document.designMode = 'on'</script>"), {
        scripts: true,
      });
      expect(await visit.describe()).toMatchObject({ badges: 0 });
      expect(await underRoot(visit.page)).toBe(2);
      await visit.close();
    });

    test("B128 a document with badges that goes into design mode is saved without them", async () => {
      const visit = await browser().visit(HUAWEI);
      await names(browser(), visit, ["huawei"]);
      await visit.page.evaluate(() => {
        document.designMode = "on";
        document.querySelector("p")!.append(" and so on");
      });
      await until(
        () => underRoot(visit.page),
        (count) => count === 2,
      );
      expect(await visit.page.evaluate(() => document.documentElement.outerHTML)).not.toContain("</head><div>");
      await visit.close();
    });

    test("B129 a document that is opened anew is read anew", async () => {
      const visit = await browser().visit(HUAWEI);
      await names(browser(), visit, ["huawei"]);
      await visit.page.evaluate((html) => {
        document.open();
        document.write(html);
        document.close();
      }, OTHERS);
      await names(browser(), visit, ["hikvision", "dahua"]);
      await visit.close();
    });

    test("B129 a page that goes elsewhere without being loaded is read anew", async () => {
      const visit = await browser().visit(HUAWEI);
      await names(browser(), visit, ["huawei"]);
      await visit.page.evaluate((html) => {
        history.pushState({}, "", "/elsewhere");
        const { body } = new DOMParser().parseFromString(html, "text/html");
        document.body.replaceWith(body);
      }, OTHERS);
      await names(browser(), visit, ["hikvision", "dahua"]);
      expect((await visit.describe()).url).toMatch(/\/elsewhere$/);
      await visit.page.evaluate(() => history.back());
      await visit.page.evaluate(() => {
        document.querySelector("body > p + p")!.textContent = "Modem ZTE";
        document.querySelector("body > p + p + p")!.remove();
      });
      await names(browser(), visit, ["zte"]);
      await visit.close();
    });

    test("B129 a page that is left and come back to is as it was left", async () => {
      const visit = await browser().visit(HUAWEI, { also: also(OTHERS) });
      await names(browser(), visit, ["huawei"]);
      await visit.page.evaluate(() => {
        Object.assign(globalThis, { kept: "in memory" });
      });
      await visit.page.goto(new URL("/next", visit.page.url()).href);
      await names(browser(), visit, ["hikvision", "dahua"]);
      await visit.page.evaluate(() => history.back());
      await until(
        () => visit.page.evaluate(() => location.pathname).catch(() => ""),
        (path) => path === "/",
      );
      expect(await visit.page.evaluate("kept")).toBe("in memory");
      await names(browser(), visit, ["huawei"]);
      // Its script lives on.
      await visit.page.evaluate(() => {
        document.querySelector("body > p + p")!.textContent = "Modem ZTE";
      });
      await names(browser(), visit, ["zte"]);
      await visit.page.evaluate(() => history.forward());
      await until(
        () => visit.page.evaluate(() => location.pathname).catch(() => ""),
        (path) => path === "/next",
      );
      await names(browser(), visit, ["hikvision", "dahua"]);
      await visit.close();
    });

    // Firefox makes no page ready before it is asked for.
    test.runIf(engine === "chromium")("B129 a page made ready beforehand counts once it is shown", async () => {
      const rules = `<script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>`;
      const told = `<script>
        addEventListener("load", () => fetch("/loaded?" + document.prerendering));
        document.addEventListener("prerenderingchange", () => fetch("/shown"));
      </script>`;
      // Chromium loads it past the driver, and not at all while a session of the driver's looks into the page.
      const server = await serveOnLoopback({
        "/": shopWith("<p>Router Huawei</p>", rules),
        "/next": shopWith("<p>Camera Hikvision</p><p>Camera Dahua</p>", told),
      });
      const { page, id } = await browser().newTab();
      const count = (): Promise<string[]> => counted(browser(), { tab: id });
      const describe = (): Promise<PageDescription> => browser().ask(id, "describePage") as Promise<PageDescription>;
      await page.goto(server.url);
      await until(count, (said) => said.join() === "huawei 1");
      await until(
        () => Promise.resolve(server.asked),
        (asked) => asked.includes("/loaded?true"),
        30_000,
      );
      for (let time = 0; time < 5; time += 1) {
        await describe();
        expect(await count()).toEqual(["huawei 1"]);
      }
      await page.evaluate(() => location.assign("/next"));
      const found = await until(
        () => describe().catch(() => undefined),
        (said) => said?.badges === 2,
      );
      expect(found).toMatchObject({ url: `${server.url}next`, marks: 2 });
      await until(count, (said) => said.join() === "dahua 1,hikvision 1");
      // It was the document that had been made ready.
      expect(server.asked).toContain("/shown");
      expect(server.asked).not.toContain("/loaded?false");
      await page.close();
      server.close();
    });
  },
  { keepsLeft: true },
);
