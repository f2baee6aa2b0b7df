import { describe, expect, test } from "vitest";
import { inBothBrowsers, until, type TestBrowser, type TestPage } from "./harness.ts";
import { confirmInPopup } from "./popup-over.ts";

const SHOP = `<!doctype html><html lang="cs"><head><title>Router Huawei AX3 | Elektro Příklad</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Router Huawei AX3","brand":"Huawei","offers":{"@type":"Offer","price":"1499","priceCurrency":"CZK"}}</script></head>
<body><h1>Router Huawei AX3</h1><p>Výrobce: Huawei</p><p>Kamera Hikvision</p><button>Do košíku</button><p>1 499 Kč</p></body></html>`;

/** Presses a control of the card that changes something, and confirms it in the popup. */
async function change(browser: TestBrowser, visit: TestPage, words: string): Promise<void> {
  await visit.pressInCard(words);
  await confirmInPopup(browser, visit);
}

async function openCardOf(visit: TestPage, vendor: string): Promise<void> {
  await visit.describe();
  await visit.pressBadge(vendor);
  await until(
    () => visit.cardText(),
    (text) => text.includes("Why this match"),
  );
}

const marked = async (visit: TestPage): Promise<string[]> =>
  [...new Set((await visit.describe()).mentions.filter(({ marked }) => marked).map(({ vendor }) => vendor))].sort();

async function badge(browser: TestBrowser, tab: number): Promise<unknown> {
  const page = await browser.extensionPage("src/options/index.html");
  try {
    return await page.evaluate(`chrome.action.getBadgeText({ tabId: ${tab} })`);
  } finally {
    await page.close();
  }
}

inBothBrowsers((browser) => {
  describe("On its card a vendor", () => {
    test("is hidden on the page until an act changes, and comes back when that is undone", async () => {
      const visit = await browser().visit(SHOP);
      await openCardOf(visit, "Huawei");
      expect(await marked(visit)).toEqual(["hikvision", "huawei"]);
      await visit.pressInCard("More: hide");
      await change(browser(), visit, "on this page");
      await until(
        () => visit.cardText(),
        (text) => text.includes("Huawei is hidden on this page until something changes."),
      );
      expect(
        await until(
          () => marked(visit),
          (now) => now.length === 1,
        ),
      ).toEqual(["hikvision"]);
      expect(
        await until(
          () => badge(browser(), visit.tab),
          (now) => now === "1",
        ),
      ).toBe("1");
      // On another page of the site it still stands.
      const other = await browser().visit(SHOP, { url: new URL("/other", visit.page.url()).href });
      expect(
        await until(
          () => marked(other),
          (now) => now.length === 2,
        ),
      ).toEqual(["hikvision", "huawei"]);
      await other.close();
      await change(browser(), visit, "Undo");
      expect(
        await until(
          () => marked(visit),
          (now) => now.length === 2,
        ),
      ).toEqual(["hikvision", "huawei"]);
      await visit.close();
    });

    test("is hidden on its whole site, and nowhere else", async () => {
      const visit = await browser().visit(SHOP);
      await openCardOf(visit, "Huawei");
      await visit.pressInCard("More: hide");
      await change(browser(), visit, "on this site");
      await until(
        () => marked(visit),
        (now) => now.length === 1,
      );
      const same = await browser().visit(SHOP, { url: new URL("/other", visit.page.url()).href });
      expect(
        await until(
          () => marked(same),
          (now) => now.length === 1,
        ),
      ).toEqual(["hikvision"]);
      const elsewhere = await browser().visit(SHOP);
      expect(
        await until(
          () => marked(elsewhere),
          (now) => now.length === 2,
        ),
      ).toEqual(["hikvision", "huawei"]);
      await same.close();
      await elsewhere.close();
      await change(browser(), visit, "Undo");
      await until(
        () => marked(visit),
        (now) => now.length === 2,
      );
      await visit.close();
    });

    test("is snoozed on every page, with the other names its acts alone mark", async () => {
      const visit = await browser().visit(SHOP);
      await openCardOf(visit, "Huawei");
      await change(browser(), visit, "Hide until something changes");
      await until(
        () => visit.cardText(),
        (text) => text.includes("Hidden until something changes"),
      );
      const elsewhere = await browser().visit(SHOP);
      expect(
        await until(
          () => marked(elsewhere),
          (now) => !now.includes("huawei"),
        ),
      ).not.toContain("huawei");
      await elsewhere.close();
      await change(browser(), visit, "Undo");
      await until(
        () => marked(visit),
        (now) => now.length === 2,
      );
      await visit.close();
    });

    test("is told to be another company under that name, here and then on the whole site", async () => {
      const visit = await browser().visit(SHOP);
      await openCardOf(visit, "Huawei");
      await visit.pressInCard("More: hide");
      await change(browser(), visit, "It is another company");
      await until(
        () => visit.cardText(),
        (text) => text.includes("“Huawei” is not marked on this page."),
      );
      await change(browser(), visit, "On the whole site");
      await until(
        () => visit.cardText(),
        (text) => text.includes("“Huawei” is not marked on this site."),
      );
      expect(
        await until(
          () => marked(visit),
          (now) => now.length === 1,
        ),
      ).toEqual(["hikvision"]);
      await change(browser(), visit, "Undo");
      await until(
        () => marked(visit),
        (now) => now.length === 2,
      );
      await visit.close();
    });
  });

  test("the menu opens under its button, with their ends in line", async () => {
    const visit = await browser().visit(SHOP);
    await openCardOf(visit, "Huawei");
    await visit.pressInCard("More: hide");
    const from = (): Promise<{ below: number; end: number } | null | undefined> =>
      visit.inCard(() => {
        const menu = document.querySelector(".menu:popover-open")?.getBoundingClientRect();
        const button = document.querySelector(".more")?.getBoundingClientRect();
        return menu && button ? { below: menu.top - button.bottom, end: menu.right - button.right } : null;
      });
    const { below, end } = (await until(from, Boolean))!;
    expect(below).toBeCloseTo(0, 0);
    expect(end).toBeCloseTo(0, 0);
    await visit.close();
  });

  test("Escape closes the menu first and then the card, and the focus goes back to the mark", async () => {
    const visit = await browser().visit(SHOP);
    await openCardOf(visit, "Huawei");
    await visit.pressInCard("More: hide");
    const open = async (): Promise<unknown> => ({
      menu: (await visit.inCard(() => document.querySelector(".menu:popover-open") !== null)) ?? false,
      card: (await visit.cardFrame()) !== undefined,
    });
    expect(await until(open, (now) => (now as { menu: boolean }).menu)).toEqual({ menu: true, card: true });
    await visit.page.keyboard.press("Escape");
    expect(await until(open, (now) => !(now as { menu: boolean }).menu)).toEqual({ menu: false, card: true });
    await visit.page.keyboard.press("Escape");
    expect(await until(open, (now) => !(now as { card: boolean }).card)).toEqual({ menu: false, card: false });
    await until(
      () => visit.focusedBadge(),
      (focused) => focused.includes("Huawei"),
    );
    await visit.close();
  });
});
