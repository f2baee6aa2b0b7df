import { describe, expect, test } from "vitest";
import { inBothBrowsers, until, type TestBrowser, type TestPage } from "./harness.ts";

const SHOP = `<!doctype html><html lang="cs"><head><title>Router Huawei AX3 | Elektro Příklad</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Router Huawei AX3","brand":"Huawei","offers":{"@type":"Offer","price":"1499","priceCurrency":"CZK"}}</script></head>
<body><h1>Router Huawei AX3</h1><p>Výrobce: Huawei</p><p>Kamera Hikvision</p><button>Do košíku</button><p>1 499 Kč</p></body></html>`;

/** What a card shows, in one text; empty while none is open. */
const cardText = async (visit: TestPage): Promise<string> =>
  (await visit.inOurs((roots) => roots.map((root) => root.querySelector(".card")?.textContent ?? "").join(""))) ?? "";

/** Presses a control of ours by its words or its name, as the browser's own click does. */
async function press(visit: TestPage, words: string): Promise<void> {
  const at = await until(
    () =>
      visit.inOurs((roots, words) => {
        for (const root of roots)
          for (const button of root.querySelectorAll("button")) {
            const { left, top, width, height } = button.getBoundingClientRect();
            const says = button.getAttribute("aria-label") ?? button.textContent ?? "";
            if (says.includes(words) && width > 0) return { x: left + width / 2, y: top + height / 2 };
          }
        return null;
      }, words),
    (at) => Boolean(at),
  );
  await visit.page.bringToFront();
  await visit.page.mouse.click(at!.x, at!.y);
}

async function openCardOf(visit: TestPage, vendor: string): Promise<void> {
  await visit.describe();
  await press(visit, vendor);
  await until(
    () => cardText(visit),
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
      await press(visit, "More: hide");
      await press(visit, "on this page");
      await until(
        () => cardText(visit),
        (text) => text.includes("Huawei is hidden on this page until an act changes."),
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
      await press(visit, "Undo");
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
      await press(visit, "More: hide");
      await press(visit, "on this site");
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
      await press(visit, "Undo");
      await until(
        () => marked(visit),
        (now) => now.length === 2,
      );
      await visit.close();
    });

    test("is snoozed on every page, with the other names its acts alone mark", async () => {
      const visit = await browser().visit(SHOP);
      await openCardOf(visit, "Huawei");
      await press(visit, "Snooze");
      await until(
        () => cardText(visit),
        (text) => text.includes("Hidden until the act changes"),
      );
      const elsewhere = await browser().visit(SHOP);
      expect(
        await until(
          () => marked(elsewhere),
          (now) => !now.includes("huawei"),
        ),
      ).not.toContain("huawei");
      await elsewhere.close();
      await press(visit, "Undo");
      await until(
        () => marked(visit),
        (now) => now.length === 2,
      );
      await visit.close();
    });

    test("is told to be another company under that name, here and then on the whole site", async () => {
      const visit = await browser().visit(SHOP);
      await openCardOf(visit, "Huawei");
      await press(visit, "More: hide");
      await press(visit, "It is another company");
      await until(
        () => cardText(visit),
        (text) => text.includes("“Huawei” is not marked on this page."),
      );
      await press(visit, "On the whole site");
      await until(
        () => cardText(visit),
        (text) => text.includes("“Huawei” is not marked on this site."),
      );
      expect(
        await until(
          () => marked(visit),
          (now) => now.length === 1,
        ),
      ).toEqual(["hikvision"]);
      await press(visit, "Undo");
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
    await press(visit, "More: hide");
    const from = (): Promise<{ below: number; end: number } | null | undefined> =>
      visit.inOurs((roots) => {
        for (const root of roots) {
          const menu = root.querySelector(".menu:popover-open")?.getBoundingClientRect();
          const button = root.querySelector(".more")?.getBoundingClientRect();
          if (menu && button) return { below: menu.top - button.bottom, end: menu.right - button.right };
        }
        return null;
      });
    const { below, end } = (await until(from, Boolean))!;
    expect(below).toBeCloseTo(0, 0);
    expect(end).toBeCloseTo(0, 0);
    await visit.close();
  });

  test("Escape closes the menu first and then the card, and the focus goes back to the mark", async () => {
    const visit = await browser().visit(SHOP);
    await openCardOf(visit, "Huawei");
    await press(visit, "More: hide");
    const open = (): Promise<unknown> =>
      visit.inOurs((roots) => ({
        menu: roots.some((root) => root.querySelector(".menu:popover-open") !== null),
        card: roots.some((root) => root.querySelector(".card") !== null),
      }));
    expect(await until(open, (now) => (now as { menu: boolean }).menu)).toEqual({ menu: true, card: true });
    await visit.page.keyboard.press("Escape");
    expect(await until(open, (now) => !(now as { menu: boolean }).menu)).toEqual({ menu: false, card: true });
    await visit.page.keyboard.press("Escape");
    expect(await until(open, (now) => !(now as { card: boolean }).card)).toEqual({ menu: false, card: false });
    expect(await visit.inOurs(([root]) => root!.activeElement?.getAttribute("aria-label"))).toMatch(/Huawei/);
    await visit.close();
  });
});
