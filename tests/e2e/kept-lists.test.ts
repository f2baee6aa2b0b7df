import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { openCheck, resultOf } from "./check-over.ts";
import { inBothBrowsers, until } from "./harness.ts";
import { press, reload, textOf } from "./popup-over.ts";

inBothBrowsers((browser) => {
  test("a list is kept, opened for its own reader, deleted and brought back", { timeout: 120_000 }, async () => {
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

    // By then the settings name somebody else.
    const later = await openCheck(browser(), { profile: [{ territory: "BR", roles: ["anyone"] }], language: "en" });
    await press(later, "Open: Cameras 2027");
    expect(await resultOf(later)).toBe("1 of 2 lines binds you");
    await press(later, "Delete: Cameras 2027");
    await said(later, "“Cameras 2027” is deleted.");
    await press(later, "Undo");
    await press(later, "Delete: Cameras 2027");
    await said(later, "“Cameras 2027” is deleted.");
    await reload(later);
    await said(later, "No list is kept on this computer.");
    await later.close();
  });
});

const said = (page: Page, words: string): Promise<string> =>
  until(
    () => textOf(page),
    (text) => text.replaceAll("\u00a0", " ").includes(words),
  );
