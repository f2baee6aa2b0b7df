import { expect, test } from "vitest";
import type { Found, PageDescription, TabView } from "../../src/shared/messages.ts";
import { inBothBrowsers, until, type TestBrowser, type TestPage } from "./harness.ts";
import { shopWith } from "./page-under.ts";

// What is read is not laid out: laying a million nodes out takes the browser longer than any test may last.

/** What the popup says of a page that is being read: some of it, and that more is to come. */
const readSoFar = async (browser: TestBrowser, { tab }: TestPage): Promise<Found | undefined> =>
  ((await browser.askBackground("readTab", tab)) as TabView).found;

/** Asks what a page names once that is told, without waiting for it to stand still. */
const describe = (visit: TestPage): Promise<PageDescription> => visit.ask("describePage") as Promise<PageDescription>;

inBothBrowsers((browser) => {
  test("B131 a million text nodes are read to the end, and until then partly", { timeout: 170_000 }, async () => {
    const body = `<h1>Router Huawei</h1><div id="all" style="content-visibility:hidden"></div><script>
      const row = (n) => "<p><span>Cell " + n + "</span> value <b>lorem</b> ipsum <i>" + (n % 10000 ? "dolor" : "Dahua") + "</i> amet</p>";
      const rows = []; for (let n = 1; n <= 166666; n++) rows.push(row(n)); all.innerHTML = rows.join("");
    </script>`;
    const visit = await browser().visit(shopWith(body), { scripts: true });
    const partly = await until(
      () => readSoFar(browser(), visit),
      (found) => found !== undefined,
      60_000,
    );
    expect(partly).toMatchObject({ reading: true, vendors: [{ id: "huawei", times: 1 }] });
    const { mentions } = await until(
      () => describe(visit),
      ({ reading, mentions }) => !reading && mentions.length === 17,
      150_000,
    );
    expect(mentions.length).toBe(17);
    await until(
      () => readSoFar(browser(), visit),
      (found) => found?.reading === false,
    );
    await visit.close();
  });

  test("B131 a text node of 50 MB is read to the end in steps", { timeout: 120_000 }, async () => {
    const body = `<p>Router Huawei</p><div id="text" style="content-visibility:hidden"></div><script>
      const words = "sed ut perspiciatis unde omnis ";
      text.append(words.repeat(50_000_000 / words.length) + " ZTE Corporation end");
    </script>`;
    const visit = await browser().visit(shopWith(body), { scripts: true });
    const { mentions } = await until(
      () => describe(visit),
      ({ mentions, reading }) => !reading && mentions.length > 1,
      90_000,
    );
    expect(mentions.map(({ text }) => text)).toEqual(["Huawei", "ZTE Corporation"]);
    expect(await visit.page.evaluate(() => document.querySelector("#text")!.childNodes.length)).toBe(1);
    await visit.close();
  });

  test("B131 ten thousand elements deep", async () => {
    const visit = await browser().visit(shopWith("<div>".repeat(10_000) + "Router Huawei"));
    const { mentions } = await visit.describe();
    expect(mentions.map(({ text }) => text)).toEqual(["Huawei"]);
    await visit.close();
  });

  test("B132 names are marked while a storm of changes goes on", { timeout: 90_000 }, async () => {
    const storm = `<table id="table"></table><script>
      let made = 0; const began = performance.now();
      const timer = setInterval(() => {
        const want = Math.min(20000, (performance.now() - began) * 2);
        while (made < want) {
          const row = table.insertRow(); made++;
          for (let n = 0; n < 5; n++) row.insertCell().textContent = n === 2 && made % 100 === 0 ? "Router Huawei" : "Cell " + made;
          if (table.rows.length > 300) table.deleteRow(0);
        }
        if (made >= 20000) { clearInterval(timer); window.over = true; }
      }, 16);
    </script>`;
    const visit = await browser().visit(shopWith(storm), { scripts: true });
    const over = (): Promise<boolean> => visit.page.evaluate(() => "over" in globalThis);
    await until(
      async () => ({ marks: (await describe(visit)).marks, over: await over() }),
      ({ marks, over }) => marks > 0 && !over,
      15_000,
    );
    await until(over, Boolean, 60_000);
    await until(
      () => visit.describe(),
      ({ marks }) => marks === 3,
    );
    await visit.close();
  });
});
