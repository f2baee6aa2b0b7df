import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inBothBrowsers, until, type TestPage } from "./harness.ts";
import { shopWith } from "./page-under.ts";
import { openPlainBrowser, visitPlainly } from "./plain-browser.ts";

// With marks and badges a page is as it is without them. Each test asks a browser with the extension and one of the same kind
// without it, and the answers are alike.

const URL = "https://as-without.example/article";
const PAGE = shopWith(`<article><h1>Router Huawei AX3</h1>
  <p id="first">The router by <b>Huawei</b> works with cameras of Hikvision and with a modem by ZTE, as its maker writes.</p>
  <table id="table"><tr><td>Manufacturer<td>Huawei</tr><tr><td>In the set<td>Dahua, Hikvision</tr></table>
  ${"<p>A paragraph about Huawei and about nothing else, long enough to go over more than one line of the page, so that marks do so, too.</p>".repeat(12)}
  <ul><li>Dahua<li>ZTE<li>Morava</ul><p id="last">The end, where Kaspersky stands.</p></article>
  <div id="paste" contenteditable></div>`);

/** Where each element stands, and how large the page is. */
const boxes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [
      `${scrollWidth} ${scrollHeight}`,
      ...[...document.body.querySelectorAll("*")].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.localName} ${x} ${y} ${width} ${height}`;
      }),
    ];
  });

/** Selects by the mouse, from the middle of the first letter of one element to the end of another. */
async function drag(page: Page, from: string, to: string): Promise<string> {
  const ends = await page.evaluate(
    (from, to) => {
      const line = (selector: string, at: 0 | -1): DOMRect => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(selector)!);
        return [...range.getClientRects()].at(at)!;
      };
      const [first, last] = [line(from, 0), line(to, -1)];
      return { x: first.left, y: first.top + first.height / 2, toX: last.right, toY: last.top + last.height / 2 };
    },
    from,
    to,
  );
  await page.bringToFront();
  await page.mouse.move(ends.x, ends.y);
  await page.mouse.down();
  await page.mouse.move(ends.toX, ends.toY, { steps: 8 });
  await page.mouse.up();
  return page.evaluate(() => getSelection()!.toString());
}

/** Copies what is selected and pastes it into the page: what another programme would get. */
async function copied(page: Page): Promise<string> {
  await page.keyboard.down("Control");
  await page.keyboard.press("c", { commands: ["Copy"] });
  await page.keyboard.up("Control");
  await page.focus("#paste");
  await page.keyboard.down("Control");
  await page.keyboard.press("v", { commands: ["Paste"] });
  await page.keyboard.up("Control");
  const paste = (): Promise<string> => page.evaluate(() => document.querySelector("#paste")!.innerHTML);
  const html = await until(paste, Boolean);
  await page.evaluate(() => document.querySelector("#paste")!.replaceChildren());
  return html;
}

/** All that the browser's own search finds, one after another, and where. */
const search = (page: Page, words: string): Promise<string[]> =>
  page.evaluate((words) => {
    const { find } = globalThis as unknown as { find: (words: string) => boolean };
    const found: string[] = [];
    getSelection()!.removeAllRanges();
    while (find(words) && found.length < 100) {
      const range = getSelection()!.getRangeAt(0);
      const { x, y } = range.getBoundingClientRect();
      found.push(`${range.toString()} ${x + scrollX} ${y + scrollY}`);
    }
    getSelection()!.removeAllRanges();
    scrollTo(0, 0);
    return found;
  }, words);

/** All that is drawn on paper: each line of letters with its place, and each shape. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await getDocument({ data: await page.pdf(), verbosity: 0 }).promise;
  const drawn: string[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const sheet = await pdf.getPage(n);
    const lines = new Map<number, { left: number; right: number; text: string }>();
    for (const item of (await sheet.getTextContent()).items) {
      if (!("str" in item) || item.str === "") continue;
      const [, , , , x, y] = item.transform as number[];
      const line = lines.get(y!) ?? { left: x!, right: 0, text: "" };
      lines.set(y!, { ...line, right: Math.round(x! + item.width), text: line.text + item.str });
    }
    drawn.push(...[...lines].map(([y, line]) => `${n} ${y} ${JSON.stringify(line)}`));
    const { fnArray, argsArray } = await sheet.getOperatorList();
    fnArray.forEach((operation, at) => {
      const args = argsArray[at] as unknown[];
      // A path that ends as it is drawn only says where something else may be drawn.
      if (operation === OPS.constructPath && args[0] !== OPS.endPath) drawn.push(`${n} shape ${JSON.stringify(args)}`);
    });
  }
  await pdf.destroy();
  return drawn;
}

/** What Firefox's reader button does with the tab in front: the article is taken from the page as it stands. */
async function pressReaderButton(page: Page): Promise<void> {
  const { connection } = page.browser() as unknown as Bidi;
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  await connection.send("script.evaluate", {
    expression: `AboutReaderParent.toggleReaderMode({ target: document.getElementById("reader-mode-button") })`,
    target: { context: result.contexts![0]!.context },
    awaitPromise: false,
  });
}

/** The part of the driver's BiDi side that its types keep to themselves. */
interface Bidi {
  connection: {
    send(method: string, params: object): Promise<{ result: { contexts?: { context: string }[] } }>;
  };
}

inBothBrowsers((browser, engine) => {
  let plainBrowser: Browser;
  let plain: Page;
  let visit: TestPage;
  beforeAll(async () => {
    plainBrowser = await openPlainBrowser(engine);
    plain = await visitPlainly(plainBrowser, URL, PAGE);
    visit = await browser().visit(PAGE, { url: URL, scripts: true });
    const { marks, badges } = await visit.describe();
    expect(marks).toBeGreaterThan(20);
    expect(badges).toBeGreaterThan(3);
  });
  afterAll(() => plainBrowser?.close());

  /** The same asked of both; the answer with the extension, which is something. */
  async function alike<T>(ask: (page: Page) => Promise<T>): Promise<T> {
    const [ours, without] = [await ask(visit.page), await ask(plain)];
    expect(ours).toEqual(without);
    return ours;
  }

  test("each element stands where it stood, and nothing is to be scrolled that was not", async () => {
    expect((await alike(boxes)).length).toBeGreaterThan(30);
  });

  test("text that is selected by the mouse, across marks and badges", async () => {
    expect(await alike((page) => drag(page, "#first", "#first"))).toContain("Huawei works with cameras of Hikvision");
    expect(await alike((page) => drag(page, "h1", "#table"))).toMatch(/^Router Huawei[^]*Dahua, Hikvision$/);
  });

  test("what a double press selects, and a triple one", async () => {
    for (const count of [2, 3]) {
      const selected = await alike(async (page) => {
        await page.bringToFront();
        await page.click("#first b", { count });
        return page.evaluate(() => getSelection()!.toString().trim());
      });
      expect(selected).toMatch(count === 2 ? /^Huawei$/ : /^The router by Huawei works[^]*writes\.$/);
    }
  });

  test("what is copied", async () => {
    const html = await alike(async (page) => {
      await drag(page, "h1", "#table");
      return copied(page);
    });
    expect(html).toMatch(/<b>Huawei<\/b>/);
  });

  test("find in the page", async () => {
    expect(await alike((page) => search(page, "Huawei"))).toHaveLength(15);
    expect(await alike((page) => search(page, "Open card"))).toEqual([]);
  });

  test("all words and all markup of the page", async () => {
    const words = await alike((page) =>
      page.evaluate(() => [document.head.outerHTML, document.body.outerHTML, document.body.innerText]),
    );
    expect(words[2]).toContain("Kaspersky");
  });

  test("what is printed", async () => {
    expect((await alike(printed)).length).toBeGreaterThan(0);
  });

  // Chromium's reading view cannot be opened by a driver; it is made of the words and the markup that are alike above.
  test.runIf(engine === "firefox")("the reader view", async () => {
    const article = await alike(async (page) => {
      await page.bringToFront();
      await pressReaderButton(page);
      const view = (): Promise<string[]> =>
        page.evaluate(() => [
          location.protocol,
          document.querySelector(".reader-title")?.textContent ?? "",
          document.querySelector(".moz-reader-content")?.innerHTML ?? "",
          [...document.documentElement.children].map(({ localName }) => localName).join(),
        ]);
      return until(
        () => view().catch(() => []),
        ([, , content]) => Boolean(content?.includes("Kaspersky")),
      );
    });
    expect(article).toMatchObject([
      "about:",
      "Networking | Example Shop",
      expect.stringContaining("Huawei"),
      "head,body",
    ]);
  });
});
