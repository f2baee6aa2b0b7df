import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { ENGINES } from "../../src/tools/browsers/find-browser.ts";
import { inBothBrowsers, until, withBrowser } from "./harness.ts";
import { lastingProfile } from "./lasting-profile.ts";
import { popupOver, press, reload, textOf } from "./popup-over.ts";
import { SHOP } from "./shop-page.ts";

/** Chooses a country in the empty row of the profile, as one does with a select. */
const REGULATED =
  "Regulated operator You run critical or important systems, such as a grid, a hospital or a city’s water. Public bodies and telecom operators often do";

/** Chooses in one of the selects of the profile: the country, or after it the regime. */
async function choose(options: Page, value: string, place = 0): Promise<void> {
  await options.evaluate(
    (chosen, at) => {
      const select = document.querySelectorAll<HTMLSelectElement>("#profile select")[at];
      if (!select) throw new Error("nothing to choose");
      select.value = chosen;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    value,
    place,
  );
}

inBothBrowsers((browser) => {
  test("a profile turns what an open page says, at once, and the table beside it", async () => {
    const visit = await browser().visit(SHOP);
    await visit.describe();
    const badges = async (): Promise<string> => (await visit.badges()).map(({ name }) => name).join(" | ");
    expect(await badges()).toContain("depends on your role");

    const options = await browser().extensionPage("src/options/index.html#profile");
    await until(
      () => textOf(options),
      (said) => said.includes("You have not said who you are"),
    );
    await choose(options, "CZ");
    await press(options, REGULATED, "checkbox");
    await choose(options, "higher", 1);
    const table = await until(
      () => options.evaluate(() => document.querySelector("#profile table")?.textContent ?? ""),
      (text) => /Huawei.*Binds you/.test(text),
    );
    expect(table).toMatch(/analyse the risk/);
    await visit.page.bringToFront();
    await until(badges, (said) => said.includes("Huawei") && said.includes("binds you"));

    await press(options, "Remove Czechia");
    await visit.page.bringToFront();
    await until(badges, (said) => said.includes("depends on your role"));
    await press(options, "Undo");
    await visit.page.bringToFront();
    await until(badges, (said) => said.includes("binds you"));
    await press(options, "Remove Czechia");
    await Promise.all([visit.close(), options.close()]);
  });

  test("a site of one's own is added, changed, removed and put back; what is no address is refused with a sentence", async () => {
    const options = await browser().extensionPage("src/options/index.html#sites");
    const rows = (): Promise<string[]> =>
      options.evaluate(() => [...document.querySelectorAll("#sites tbody th")].map((cell) => cell.textContent ?? ""));
    const write = async (address: string): Promise<void> => {
      await options.bringToFront();
      const box = await options.waitForSelector("#sites .add input");
      await box?.click({ count: 3 });
      await box?.type(address);
      await press(options, "Add");
    };
    await write("not an address");
    await until(
      () => textOf(options),
      (said) => said.includes("That is not the address of a site"),
    );
    expect(await rows()).toEqual([]);
    await write("https://elektro.example/path");
    await until(rows, (hosts) => hosts.includes("elektro.example"));
    await press(options, "Remove elektro.example");
    await until(rows, (hosts) => hosts.length === 0);
    await press(options, "Undo");
    await until(rows, (hosts) => hosts.includes("elektro.example"));
    const visit = await browser().visit(SHOP, { url: "https://elektro.example/1" });
    expect(await visit.describe()).toMatchObject({ mode: "off", marks: 0 });
    await press(options, "Remove elektro.example");
    await until(
      () => visit.describe(),
      ({ mode }) => mode === "marks",
    );
    await Promise.all([visit.close(), options.close()]);
  });

  test("the language changes at once, here and on the pages", async () => {
    const options = await browser().extensionPage("src/options/index.html#language");
    await press(options, "Čeština", "radio");
    await until(
      () => textOf(options),
      (said) => said.includes("Nastavení") && said.includes("Všechno zůstává v tomto počítači."),
    );
    await until(
      () => options.evaluate(() => document.documentElement.lang),
      (language) => language === "cs",
    );
    const visit = await browser().visit(SHOP);
    await visit.describe();
    const [badge] = await visit.badges();
    expect(badge?.name).toMatch(/výrobce|záleží/);
    await press(options, "English", "radio");
    await until(
      () => textOf(options),
      (said) => said.includes("Settings"),
    );
    await Promise.all([visit.close(), options.close()]);
  });

  test("a vendor has a page of its own, and an address that is nobody's says so", async () => {
    const page = await browser().extensionPage("src/options/index.html#vendor=hikvision");
    const text = await until(
      () => textOf(page),
      (said) => said.includes("Hikvision"),
    );
    expect(text).toMatch(/Names/);
    expect(text).toMatch(/What belongs to it or is tied to it/);
    await page.evaluate(() => {
      location.hash = "vendor=__proto__";
    });
    await until(
      () => textOf(page),
      (said) => said.includes("No vendor of this id"),
    );
    await page.close();
  });
});

describe.each(ENGINES)("In %s", (engine) => {
  // Two browsers after one another, each with a start of its own.
  test("profile and site switch are remembered after a restart", { timeout: 150_000 }, async () => {
    const { options, remove } = lastingProfile(engine);
    const url = "https://www.czc.cz/router-huawei-ax3/1/produkt";
    try {
      await withBrowser(
        engine,
        async (browser) => {
          const visit = await browser.visit(SHOP, { url });
          expect((await visit.describe()).marks).toBeGreaterThan(0);
          const settings = await browser.extensionPage("src/options/index.html#profile");
          await until(
            () => textOf(settings),
            (said) => said.includes("You have not said who you are"),
          );
          await choose(settings, "CZ");
          const popup = await popupOver(browser, visit);
          await press(popup, "Count only", "radio");
          await until(
            () => visit.describe(),
            ({ mode }) => mode === "count",
          );
        },
        options,
      );
      await withBrowser(
        engine,
        async (browser) => {
          const visit = await browser.visit(SHOP, { url });
          expect(await visit.describe()).toMatchObject({ mode: "count", marks: 0 });
          const popup = await popupOver(browser, visit);
          await reload(popup);
          await until(
            () => textOf(popup),
            (said) => said.includes("You chose the count only on this site"),
          );
          const settings = await browser.extensionPage("src/options/index.html#profile");
          await until(
            () => settings.evaluate(() => document.querySelector<HTMLSelectElement>("#profile select")?.value),
            (code) => code === "CZ",
          );
        },
        options,
      );
    } finally {
      remove();
    }
  });
});
