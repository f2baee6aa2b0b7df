import { expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { inBothBrowsers, until } from "./harness.ts";
import { SHOP } from "./shop-page.ts";

/** Gives a table to the settings, as one who chooses a file does, and waits for what is said of it. */
async function importTable(settings: Page, text: string, sentence: RegExp): Promise<string> {
  await settings.waitForSelector("#own-list input");
  await settings.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>("#own-list input")!;
    const files = new DataTransfer();
    files.items.add(new File([text], "list.csv", { type: "text/csv" }));
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, text);
  return until(
    () => settings.evaluate(() => document.querySelector("#own-list")?.textContent ?? ""),
    (said) => sentence.test(said),
  );
}

inBothBrowsers((browser) => {
  test("a table of the organisation shows on the card, and changes neither mark nor verdict", async () => {
    const year = new Date().getFullYear() + 1;
    const settings = await browser().extensionPage("src/options/index.html");
    const table = (outcome: string): string => `name;outcome;until;note\nHuawei;${outcome};${year}-05-01;Old routers\n`;
    await browser().askBackground("removeOwnList", undefined);
    await importTable(settings, table("fine"), /Line 2: “fine” is no outcome.*Nothing was changed/);

    const visit = await browser().visit(SHOP);
    await visit.describe();
    const badges = async (): Promise<string[]> => (await visit.badges()).map(({ name }) => name);
    const before = await until(badges, (names) => names.some((name) => name.includes("Huawei")));
    await visit.pressBadge("Huawei");
    const cardBefore = await until(
      () => visit.cardText(),
      (text) => text.includes("Why this match"),
    );
    expect(cardBefore).not.toContain("Your organisation");

    await settings.bringToFront();
    await importTable(settings, table("approved"), /Imported\. No mark has changed\./);
    await visit.page.bringToFront();
    const said = new RegExp(`Your organisation: approved until 1\\sMay\\s${year}\\. Old routers\\.`);
    const card = await until(
      () => visit.cardText(),
      (text) => said.test(text),
    );
    // All else of the card is as it was, word for word.
    const plain = (text: string): string => text.slice(0, text.indexOf("Why this match")).replace(/\s+/g, " ");
    expect(plain(card.replace(said, ""))).toBe(plain(cardBefore));
    expect(await badges()).toEqual(before);
    await Promise.all([visit.close(), settings.close()]);
  });
});
