import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { readData } from "../../src/tools/data/read-data.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { pdf, pdfLine } from "../unit/files/make-files.ts";
import { inBothBrowsers, until, type TestPage } from "./harness.ts";
import { shopWith } from "./page-under.ts";
import { popupOver, textOf } from "./popup-over.ts";

// Pages and windows that are unlike others, a visit for each: marks, card and popup stand where they should, and all can be reached.

/** From right to left, under a header that stays, with a highlight of its own. */
const FROM_RIGHT = shopWith(
  `<header>متجر</header><div style="height:120px"></div><p id="maker">الشركة المصنعة: Huawei</p><p id="own">كلمة</p>
<div style="height:3000px"></div><script>const range = new Range(); range.selectNodeContents(document.querySelector("#own"));
CSS.highlights.set("found", new Highlight(range))</script>`,
  "<style>header { position: fixed; inset: 0 0 auto; block-size: 80px; background: #eee } ::highlight(found) { background: yellow }</style>",
).replace('<html lang="en">', '<html lang="ar" dir="rtl">');

const cardBox = (visit: TestPage): Promise<{ left: number; right: number; top: number; bottom: number } | undefined> =>
  visit.inOurs((roots) => {
    const { left, right, top, bottom } = roots.at(-1)!.querySelector("iframe")?.getBoundingClientRect() ?? {};
    return left === undefined ? undefined : { left, right: right!, top: top!, bottom: bottom! };
  });

inBothBrowsers((browser, engine) => {
  test("from right to left badge and card stand at the name, its own highlights stay, and under its header the card closes", async () => {
    const visit = await browser().visit(FROM_RIGHT, { scripts: true });
    expect(await visit.describe()).toMatchObject({ pageClass: "shop", marks: 1, badges: 1 });
    const name = await visit.page.evaluate(() => {
      const text = document.querySelector("#maker")!.firstChild as Text;
      const range = new Range();
      range.setStart(text, text.data.indexOf("Huawei"));
      range.setEnd(text, text.data.indexOf("Huawei") + 6);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    });
    const [badge] = await visit.badges();
    // The line goes on to the left.
    expect(badge!.x).toBeLessThan(name.left);
    expect(badge!.x).toBeGreaterThan(name.left - 30);
    expect(badge!.y).toBeGreaterThan(name.top - 8);
    expect(badge!.y).toBeLessThan(name.bottom + 8);
    const highlights = await visit.page.evaluate(() =>
      [...CSS.highlights].map(([of, { size }]) => [of, size] as const),
    );
    expect(highlights).toContainEqual(["found", 1]);
    expect(highlights.length).toBe(2);

    await visit.pressBadge("Huawei");
    await until(
      () => visit.cardText(),
      (text) => text.includes("Huawei"),
    );
    const card = await until(() => cardBox(visit), Boolean);
    expect(card!.left).toBeGreaterThanOrEqual(-12);
    // Its right side is at the name, where the line begins.
    expect(Math.abs(card!.right - name.right)).toBeLessThan(60);
    await browser().picture("page-rtl", visit.page);

    // The name goes under the header, still in the window.
    await visit.page.evaluate((by) => scrollBy(0, by), name.top - 40);
    await until(
      () => cardBox(visit),
      (box) => box === undefined,
    );
    await visit.close();
  });

  test("in a window 200 px high all of the card can be scrolled to", async () => {
    const visit = await browser().visit("demo/cz-produkt.html");
    await visit.page.setViewport({ width: 640, height: 200 });
    const { mentions } = await visit.describe();
    await visit.ask("showMention", { place: mentions.findIndex(({ marked }) => marked), open: true });
    await until(
      () => visit.cardText(),
      (text) => text.length > 200,
    );
    const unreached = await visit.inCard(() =>
      [...document.querySelectorAll<HTMLElement>("button, a, summary, select, input, .name, .verdict p")].flatMap(
        (control) => {
          if (!control.checkVisibility()) return [];
          control.scrollIntoView({ block: "nearest" });
          const { top, bottom, height } = control.getBoundingClientRect();
          const at = document.elementFromPoint(
            control.getBoundingClientRect().left + 8,
            (Math.max(0, top) + Math.min(bottom, innerHeight)) / 2,
          );
          // A row with more text than the window is high is read by scrolling; it need only be there.
          const isWhole = top >= -1 && bottom <= innerHeight + 1;
          return (isWhole || height > innerHeight - 20) && (at === control || control.contains(at))
            ? []
            : [
                `${control.outerHTML.slice(0, 80)} ${top} ${bottom} of ${innerHeight}, there: ${at?.outerHTML.slice(0, 60)}`,
              ];
        },
      ),
    );
    expect(unreached).toEqual([]);
    await browser().picture("card-200", visit.page);
    await visit.close();
  });

  test("with all vendors on file on a page the popup lists them, and the site switch is in view", async () => {
    const { vendors } = readData(inRepository("data"));
    const visit = await browser().visit(
      `<!doctype html><html lang="cs"><title>Vše | obchod</title><body><h1>Router Huawei</h1><button>Do košíku</button>${vendors
        .map(({ record: { label } }) => `<p>Výrobce: ${label}, kamera a router</p>`)
        .join("")}</body></html>`,
    );
    const { mentions } = await visit.describe();
    expect(new Set(mentions.map(({ vendor }) => vendor)).size).toBeGreaterThan(200);
    const popup = await popupOver(browser(), visit);
    await popup.setViewport({ width: 400, height: 600 });
    await until(
      () => textOf(popup),
      (said) => /Show all 2\d\d/.test(said),
    );
    const { rows, top, bottom } = await popup.evaluate(() => {
      const { top, bottom } = document.querySelector(".site")!.getBoundingClientRect();
      return { top, bottom, rows: document.querySelectorAll(".hit").length };
    });
    expect(rows).toBe(100);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(600);
    await popup.close();
    await visit.close();
  });

  test("a PDF that is open in a tab is checked as the browser keeps it; where it lets no extension, the reader is asked to open it", async () => {
    const asked: string[] = [];
    const server = createServer(({ url = "" }, response) => {
      // The browser asks for an icon of its own accord, sooner or later.
      if (url !== "/favicon.ico") asked.push(url);
      response.writeHead(200, { "content-type": "application/pdf", "cache-control": "max-age=60" });
      response.end(pdf(pdfLine("Router Huawei AX3", 50, 700)));
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const { page, id } = await browser().newTab();
    let check: Page | undefined;
    try {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/nabidka.pdf`).catch(() => undefined);
      const shown = (check = await browser().extensionPage(`src/check/index.html?pdf=${id}`));
      const said = engine === "chromium" ? /Huawei/ : /Save it, and open it or drop it here/;
      await until(
        () => textOf(shown),
        (text) => said.test(text),
      );
      if (engine === "firefox") expect(await shown.evaluate(() => document.activeElement?.textContent)).toMatch(/Open/);
      expect(asked).toEqual(["/nabidka.pdf"]);
    } finally {
      server.closeAllConnections();
      server.close();
      await Promise.all([check?.close(), page.close()]);
    }
  });
});
