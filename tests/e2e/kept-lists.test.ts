import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { openCheck, resultOf } from "./check-over.ts";
import { inBothBrowsers, type TestBrowser, until } from "./harness.ts";
import { press, reload, textOf } from "./popup-over.ts";

inBothBrowsers((browser) => {
  test(
    "a list is kept, opened for its own reader, judged anew, deleted and brought back",
    { timeout: 120_000 },
    async () => {
      const page = await openCheck(browser());
      await said(page, "No list is kept on this computer.");
      await page.type("#names", "Huawei Technologies\nRolex\n");
      await press(page, "Check");
      expect(await resultOf(page)).toBe("1 of 2 lines binds you");
      await (await page.waitForSelector(".keep summary"))?.click();
      await page.waitForFunction(() => document.activeElement?.id === "list-name");
      await page.$eval("#list-name", (field) => (field as HTMLInputElement).select());
      await page.keyboard.type("Cameras 2027");
      await page.keyboard.press("Enter");
      await said(page, "Kept as “Cameras 2027”.");
      await page.close();

      // As if it had been judged by data that knew of nothing.
      await forgetJudgement(browser());
      await until(
        () => browser().askBackground("readChangedLists", undefined),
        (lists) => (lists as unknown[]).length === 1,
      );
      const popup = await browser().extensionPage("src/popup/index.html");
      await said(popup, "1 line of Cameras 2027 changed");
      const address = await popup.$eval("p.news a", (link) => link.getAttribute("href") ?? "");
      await popup.close();
      const changes = await browser().extensionPage(address.slice(1));
      await said(changes, "1 line changed since you last looked");
      await said(changes, "changed Nothing on file Binds you new here:");
      await press(changes, "Record the changes");
      await said(changes, "Record of a check");
      await press(changes, "Back to the result");
      await press(changes, "I have seen it");
      await said(changes, "From today on, changes are counted anew.");
      await changes.close();

      // By then the settings name somebody else.
      const later = await openCheck(browser(), { profile: [{ territory: "BR", roles: ["anyone"] }], language: "en" });
      await press(later, "Open: Cameras 2027");
      expect(await resultOf(later)).toBe("1 of 2 lines binds you");
      await press(later, "Delete: Cameras 2027");
      await said(later, "“Cameras 2027” is deleted.");
      // The popup has the background look at kept lists, and clear away what nobody can bring back.
      const open = await browser().extensionPage("src/popup/index.html");
      await open.close();
      await press(later, "Undo");
      await press(later, "Delete: Cameras 2027");
      await said(later, "“Cameras 2027” is deleted.");
      await reload(later);
      await said(later, "No list is kept on this computer.");
      await later.close();
    },
  );
});

const said = (page: Page, words: string): Promise<string> =>
  until(
    () => textOf(page),
    (text) => text.replaceAll(/\s+/g, " ").includes(words),
  );

/** Empties what was judged of the kept list, so that it is out of date. */
async function forgetJudgement(browser: TestBrowser): Promise<void> {
  const page = await browser.extensionPage("src/check/index.html");
  await page.evaluate(async () => {
    const answer = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => {
        asked.onsuccess = () => resolve(asked.result);
      });
    const db = await answer(indexedDB.open("lists"));
    const tx = db.transaction(["list", "judgement"], "readwrite");
    const [list] = await answer(tx.objectStore("list").getAll());
    const [seen] = await answer(tx.objectStore("judgement").getAll());
    await answer(tx.objectStore("judgement").put({ ...seen, acts: {}, rows: [] }, [list.id]));
    await answer(tx.objectStore("list").put({ ...list, judgedBy: "other data" }, list.id));
    db.close();
  });
  await page.close();
}
