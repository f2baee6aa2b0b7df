import { describe, expect, test } from "vitest";
import { inBothBrowsers, until } from "./harness.ts";
import { lookUp, popupOver, press, reload, textOf } from "./popup-over.ts";
import { SHOP } from "./shop-page.ts";

const NOTHING = `<!doctype html><html lang="cs"><head><title>Dřevěná lžíce</title></head>
<body><h1>Dřevěná lžíce</h1><button>Do košíku</button><p>49 Kč</p></body></html>`;

inBothBrowsers((browser) => {
  describe("The look-up finds", () => {
    test.each([
      ["huawei", "Huawei"],
      ["hikvison", "Hikvision"],
      ["TP-Link Archer AX55 AX3000 Wi-Fi 6", "TP-Link"],
    ])("%s: %s", async (query, label) => {
      const popup = await browser().extensionPage("src/popup/index.html");
      await until(() => textOf(popup), Boolean);
      await lookUp(popup, query);
      const labels = await until(
        () => popup.evaluate(() => [...document.querySelectorAll(".hit .nm")].map((row) => row.textContent)),
        (rows) => rows.length > 0,
      );
      expect(labels).toContain(label);
      await popup.close();
    });

    test("nobody, and does not call that a clearance", async () => {
      const popup = await browser().extensionPage("src/popup/index.html");
      await lookUp(popup, "Zzyzx");
      const text = await until(
        () => textOf(popup),
        (said) => said.includes("Zzyzx"),
      );
      expect(text).toMatch(/No vendor on file is called “Zzyzx”/);
      expect(text).toMatch(/not a clearance/);
      await popup.close();
    });
  });

  test("the page's vendors are listed, and the counter jumps to the next place", async () => {
    const visit = await browser().visit(SHOP);
    await visit.describe();
    const popup = await popupOver(browser(), visit);
    const text = await until(
      () => textOf(popup),
      (said) => said.includes("Hikvision"),
    );
    expect(text).toMatch(/On this page: 2.vendors/);
    expect(text).toMatch(/maker of 1.item/);
    expect(await visit.page.evaluate(() => scrollY)).toBe(0);
    await press(popup, "Show on the page: Hikvision");
    await until(
      () => visit.page.evaluate(() => scrollY),
      (y) => y > 1000,
    );
    await popup.close();
    await visit.close();
  });

  test("a page with nothing on file says so with the size of the data", async () => {
    const visit = await browser().visit(NOTHING);
    await visit.describe();
    const popup = await popupOver(browser(), visit);
    const text = await until(
      () => textOf(popup),
      (said) => said.includes("Nothing on file"),
    );
    expect(text).toMatch(/This is not a clearance\. Caveat knows \d+.vendors and \d+.acts/);
    await popup.close();
    await visit.close();
  });

  test("the site switch is obeyed at once, by the open page and by the next", async () => {
    const url = "https://switch.example/";
    const visit = await browser().visit(SHOP, { url });
    expect((await visit.describe()).marks).toBeGreaterThan(0);
    const popup = await popupOver(browser(), visit);
    await press(popup, "Off", "radio");
    await until(
      () => visit.describe(),
      ({ mode, marks, badges }) => mode === "off" && marks === 0 && badges === 0,
    );
    const next = await browser().visit(SHOP, { url: `${url}another` });
    expect(await next.describe()).toMatchObject({ mode: "off", marks: 0, badges: 0 });
    await next.page.bringToFront();
    await reload(popup);
    await until(
      () => textOf(popup),
      (said) => said.includes("Off on this site"),
    );
    await press(popup, "Count only", "radio");
    await until(
      () => next.describe(),
      ({ mode, marks, mentions }) => mode === "count" && marks === 0 && mentions.length > 0,
    );
    await Promise.all([popup.close(), visit.close(), next.close()]);
  });

  test("one who types and goes by the keyboard reaches a vendor's acts", async () => {
    const popup = await browser().extensionPage("src/popup/index.html");
    await popup.bringToFront();
    await until(
      () => popup.evaluate(() => document.activeElement?.tagName),
      (tag) => tag === "INPUT",
    );
    await popup.keyboard.type("huawei");
    await popup.waitForSelector(".hit");
    await popup.keyboard.press("ArrowDown");
    await popup.keyboard.press("Enter");
    const text = await until(
      () => textOf(popup),
      (said) => said.includes("Huawei Technologies"),
    );
    expect(text).toMatch(/Depends on your/);
    await popup.close();
  });
});
