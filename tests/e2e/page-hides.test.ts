import { describe, expect, test } from "vitest";
import type { PageLimit, TabView } from "../../src/shared/messages.ts";
import { inBothBrowsers, type TestPage, until } from "./harness.ts";
import { shopWith } from "./page-under.ts";
import { popupOver, textOf } from "./popup-over.ts";

// Pages that try to keep names, or what is said of them, from the reader: the names are found all the same, or the popup says what is not shown.

const NAMES = "<p>Brand: Huawei router</p><p>Camera by Hikvision</p>";
const whole = ["Hikvision", "Huawei"];
const texts = async (visit: TestPage): Promise<string[]> =>
  (await visit.describe()).mentions
    .filter(({ visible }) => visible)
    .map(({ text }) => text)
    .toSorted();
const limitsOf = async (visit: TestPage): Promise<PageLimit["what"][]> =>
  (await visit.describe()).limits.map(({ what }) => what);
const titleOf = async (
  browser: {
    extensionPage: (
      path: string,
    ) => Promise<{ evaluate: (code: string) => Promise<unknown>; close: () => Promise<void> }>;
  },
  tab: number,
): Promise<unknown> => {
  const page = await browser.extensionPage("src/options/index.html");
  const title = await page.evaluate(`chrome.action.getTitle({ tabId: ${tab} })`);
  await page.close();
  return title;
};

/** What a page does to what we put into it, again and again. */
const AGAIN = {
  "clears the registry of highlights": "CSS.highlights.clear()",
  "empties the highlights": "for (const [, h] of CSS.highlights) h.clear()",
  "takes our sheet away": "document.adoptedStyleSheets = []",
  "styles the marks away":
    "document.getElementById('off') ?? document.head.insertAdjacentHTML('beforeend', '<style id=off>::highlight(ink) { text-decoration: none !important }</style>')",
  "styles the marks as paper":
    "document.getElementById('off') ?? document.head.insertAdjacentHTML('beforeend', '<style id=off>p::highlight(ink) { text-decoration-color: white !important }</style>')",
};
const always = (act: string): string =>
  `<script>(function again() { try { ${act} } catch {} requestAnimationFrame(again); })()</script>`;

inBothBrowsers((browser) => {
  describe("A page that", () => {
    test.each(Object.entries(AGAIN))("%s is told on", async (_what, act) => {
      const visit = await browser().visit(shopWith(NAMES, always(act)), { scripts: true });
      await until(
        () => limitsOf(visit),
        (limits) => limits.includes("marks-taken"),
        20_000,
      );
      expect(await texts(visit)).toEqual(whole);
      await visit.close();
    });

    test("moves names under other tags, some of them odd, keeps their underlines and is not told on", async () => {
      const visit = await browser().visit(shopWith(`${NAMES}<p><em>Bare</em></p>`), { scripts: true });
      await visit.describe();
      const lines = (of: string): Promise<string[]> =>
        visit.page.evaluate(
          (of) =>
            [...document.querySelectorAll(of)].map(
              (element) => getComputedStyle(element, "::highlight(ink)").textDecorationLine,
            ),
          of,
        );
      const isUnderlined = (all: string[]): boolean => all.length > 0 && all.every((line) => line === "underline");
      await until(() => lines("body > p"), isUnderlined);
      await visit.page.evaluate(() => {
        for (const tag of ["x-new", "o:p"]) {
          const box = document.createElement(tag);
          box.className = "new";
          box.append(document.querySelector("body > p:nth-of-type(2)")!);
          document.body.append(box);
        }
      });
      await until(() => lines(".new > p"), isUnderlined);
      expect(await limitsOf(visit)).not.toContain("marks-taken");
      await visit.close();
    });

    test("throws our element out, or into what is not shown, is told on, in the popup and at the toolbar", async () => {
      const ways = `[(node) => node.remove(), (node) => pit.append(node), (node) => (pit.shadowRoot ?? pit.attachShadow({ mode: "open" })).append(node), (node) => frame.contentDocument.body.append(node)]`;
      const out = `<script>let turn = 0; const ways = ${ways}; new MutationObserver(() => { for (const node of [...document.documentElement.children]) if (node !== document.head && node !== document.body) ways[turn++ % 4](node); }).observe(document.documentElement, { childList: true }); setInterval(() => document.title = Math.random(), 50)</script>`;
      const pits = `<div id="pit" hidden></div><iframe id="frame" hidden></iframe>`;
      const visit = await browser().visit(shopWith(NAMES + pits, out), { scripts: true });
      await until(
        () => limitsOf(visit),
        (limits) => limits.includes("badges-taken"),
        40_000,
      );
      await until(
        () => titleOf(browser(), visit.tab),
        (title) => String(title).includes("this page hides notices"),
        20_000,
      );
      const popup = await popupOver(browser(), visit);
      const said = await until(
        () => textOf(popup),
        (text) => text.includes("This page hides notices"),
      );
      expect(said).toContain("Hikvision");
      await popup.close();
      await visit.close();
    });

    test("takes our element to another document and back, where it has lost its styles, is told on and sees nothing of it", async () => {
      const visit = await browser().visit(shopWith(`${NAMES}<iframe id="frame" hidden></iframe>`), { scripts: true });
      await until(
        () => visit.badges(),
        ({ length }) => length === 2,
      );
      await visit.page.evaluate(() => {
        const root = document.documentElement;
        const host = root.lastElementChild!;
        (document.querySelector("iframe") as HTMLIFrameElement).contentDocument!.body.append(host);
        root.append(host);
        document.title = "Back";
      });
      await until(
        () => limitsOf(visit),
        (limits) => limits.includes("badges-taken"),
      );
      expect(
        await visit.page.evaluate(() => {
          const { width, height } = document.documentElement.lastElementChild!.getBoundingClientRect();
          const points = Array.from({ length: innerHeight / 8 }, (_, row) =>
            Array.from({ length: innerWidth / 8 }, (__, at) => document.elementFromPoint(8 * at, 8 * row)?.localName),
          );
          return [height, width > 0 && points.flat().includes("div")];
        }),
      ).toEqual([0, false]);
      await visit.close();
    });

    test.each([
      ["a role", `<main role="textbox">${NAMES}</main>`],
      ["an attribute", `<main contenteditable onbeforeinput="return false">${NAMES}</main>`],
    ])("turns its text into an editable one by %s is told on", async (_what, body) => {
      const visit = await browser().visit(shopWith(body), { scripts: true });
      await until(
        async () => (await visit.describe()).limits,
        (limits) => limits.some(({ what, count }) => what === "editable" && count === 2),
      );
      const popup = await popupOver(browser(), visit);
      await until(
        () => textOf(popup),
        (text) =>
          text.includes("Parts of this page cannot be read") && /2.names stand in text that can be edited/.test(text),
      );
      await popup.close();
      await visit.close();
    });

    test.each([
      ["compatible with", `<p>Brand: <span style="font-size:0">compatible with </span>Huawei router</p>`],
      ["not made by", `<p>Camera <span style="display:none">compatible with </span>by Huawei</p>`],
      ["a label", `<table><tr><th style="font-size:0">Compatible with</th><td>Huawei router</td></tr></table>`],
      ["words without a colour", `<p>Brand: <span style="color:transparent">case for </span>Huawei router</p>`],
    ])("has words that nobody sees (%s) loses no name by them", async (_what, body) => {
      const visit = await browser().visit(shopWith(body));
      await until(
        () => texts(visit),
        (found) => found.length === 1,
      );
      expect(await visit.describe()).toMatchObject({ marks: 1, badges: 1 });
      await visit.close();
    });

    test.each([
      ["compatible with", `<p>Brand: <span>compatible with </span>Huawei router</p>`],
      ["a label", `<table><tr><th>Compatible with</th><td>Huawei router</td></tr></table>`],
    ])("has such words where they are seen (%s) names nobody", async (_what, body) => {
      const visit = await browser().visit(shopWith(body));
      expect(await texts(visit)).toEqual([]);
      await visit.close();
    });

    test.each([
      [
        "open",
        `<div id="h"></div><script>h.attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(NAMES)}</script>`,
      ],
      [
        "closed",
        `<div id="h"></div><script>h.attachShadow({ mode: "closed" }).innerHTML = ${JSON.stringify(NAMES)}</script>`,
      ],
      ["declared", `<div><template shadowrootmode="open">${NAMES}</template></div>`],
      [
        "closed, behind words of its own",
        `<div id="h">words</div><script>h.attachShadow({ mode: "closed" }).innerHTML = ${JSON.stringify(NAMES)}</script>`,
      ],
      [
        "one in another",
        `<div id="h"></div><script>const a = h.attachShadow({ mode: "open" }); a.innerHTML = "<div></div>"; a.firstChild.attachShadow({ mode: "closed" }).innerHTML = ${JSON.stringify(NAMES)}</script>`,
      ],
    ])("names vendors in a shadow root (%s) is read there", async (_what, body) => {
      const visit = await browser().visit(shopWith(body), { scripts: true });
      await until(
        () => texts(visit),
        (found) => found.join() === whole.join(),
      );
      await until(
        () => visit.badges(),
        (badges) => badges.length === 2,
      );
      await until(
        () => browser().askBackground("readTab", visit.tab) as Promise<TabView>,
        ({ found }) => found?.vendors.length === 2,
      );
      await visit.close();
    });

    test("changes what stands in a shadow root is followed there", async () => {
      const visit = await browser().visit(
        shopWith(`<div id="h"></div><script>h.attachShadow({ mode: "open" }).innerHTML = "<p>Router</p>"</script>`),
        { scripts: true },
      );
      expect(await texts(visit)).toEqual([]);
      await visit.page.evaluate(`h.shadowRoot.querySelector("p").textContent = "Router Huawei"`);
      await until(
        () => texts(visit),
        (found) => found.join() === "Huawei",
      );
      await visit.close();
    });

    test.each([
      [
        "put into an element that is there",
        `setTimeout(() => { h.attachShadow({ mode: "open" }).innerHTML = names }, 3000)`,
      ],
      [
        "parsed late",
        `setTimeout(() => h.setHTMLUnsafe('<section><template shadowrootmode="open">' + names + "</template></section>"), 3000)`,
      ],
    ])("names vendors in a shadow root that is %s is read without being asked", async (_what, act) => {
      const visit = await browser().visit(
        shopWith(`<div id="h">words</div><script>const names = ${JSON.stringify(NAMES)}; ${act}</script>`),
        { scripts: true },
      );
      await until(
        () => browser().askBackground("readTab", visit.tab) as Promise<TabView>,
        ({ found }) => found?.vendors.length === 2,
      );
      await visit.close();
    });

    const wide = `id="f" width="900" height="500"`;
    const madeOf = (type: string, text: string): string =>
      `<iframe ${wide}></iframe><script>f.src = URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: "${type}" }))</script>`;

    test.each([
      ["written into", `<iframe ${wide}></iframe><script>f.contentDocument.write(${JSON.stringify(NAMES)})</script>`],
      [
        "filled",
        `<iframe ${wide}></iframe><script>f.contentDocument.body.innerHTML = ${JSON.stringify(NAMES)}</script>`,
      ],
      ["made of a blob", madeOf("text/html", NAMES)],
      [
        "made of a blob in one that is filled",
        `<iframe ${wide}></iframe><script>const g = f.contentDocument.createElement("iframe"); f.contentDocument.body.append(g); g.src = URL.createObjectURL(new Blob([${JSON.stringify(NAMES)}], { type: "text/html" }))</script>`,
      ],
    ])("names vendors in a frame that is %s is read there", async (_what, body) => {
      const closed = body.replace(/\.write\(.*\)(?=<)/, "$&; f.contentDocument.close()");
      const visit = await browser().visit(shopWith(closed), { scripts: true });
      await until(
        () => browser().askBackground("readTab", visit.tab) as Promise<TabView>,
        ({ found }) => found?.vendors.length === 2,
      );
      expect(await limitsOf(visit)).toEqual([]);
      await visit.close();
    });

    test.each([
      [
        "is never written to its end",
        `<iframe ${wide}></iframe><script>addEventListener("load", () => f.contentDocument.open())</script>`,
      ],
      ["is plain text", madeOf("text/plain", "Huawei")],
      [
        "is a picture",
        madeOf("image/svg+xml", `<svg xmlns="http://www.w3.org/2000/svg"><text y="30">Huawei</text></svg>`),
      ],
    ])("shows much of itself in a frame that %s says that it is not read", async (_what, body) => {
      const visit = await browser().visit(shopWith(body), { scripts: true });
      await until(
        () => limitsOf(visit),
        (limits) => limits.join() === "frames",
      );
      await visit.close();
    });

    test("shows much of itself in a frame that cannot be read says so in the popup", async () => {
      const visit = await browser().visit(
        shopWith(
          `<p>Brand: Huawei</p><iframe sandbox srcdoc="${NAMES.replaceAll('"', "&quot;")}" width="900" height="500"></iframe>`,
        ),
      );
      await visit.describe();
      const popup = await popupOver(browser(), visit);
      await until(
        () => textOf(popup),
        (text) => /1.frame of the page: Caveat has not looked into it\./.test(text),
      );
      await popup.close();
      await visit.close();
    });

    test("has very many frames is read all the same, and says which were left out", async () => {
      const drawn = `<iframe srcdoc="<p>Camera Dahua" width="20" height="20"></iframe>`.repeat(70);
      const unseen = `<iframe srcdoc="<p>x" style="display:none"></iframe>`.repeat(200);
      const visit = await browser().visit(shopWith(NAMES + drawn + unseen), { scripts: true });
      // Of the frames that are not drawn it shows only after they were counted that they do not count.
      await until(
        () => browser().askBackground("readTab", visit.tab) as Promise<TabView>,
        ({ framesLeft, found }) => framesLeft > 0 && framesLeft <= 70 && (found?.vendors.length ?? 0) === 3,
        60_000,
      );
      expect(await visit.describe()).toMatchObject({ marks: 2, badges: 2 });
      await visit.close();
    });

    test("brings frames without end, none of which is ever drawn, does not keep us from it", async () => {
      const flood = `<script>setInterval(() => { for (let n = 0; n < 1; n++) { const frame = document.createElement("iframe"); frame.style.display = "none"; document.body?.append(frame); setTimeout(() => frame.remove(), 50); } }, 20)</script>`;
      const visit = await browser().visit(shopWith(NAMES, flood), { scripts: true });
      const found = await until(
        async () => (await visit.ask("describePage")) as { marks: number; badges: number },
        ({ marks, badges }) => marks === 2 && badges === 2,
        40_000,
      );
      expect(found.marks).toBe(2);
      await visit.close();
    });

    test("changes without end says so", async () => {
      const storm = `<div id="s"></div><script>setInterval(() => { s.replaceChildren(); for (let n = 0; n < 1500; n++) { const p = document.createElement("p"); p.textContent = "x" + n; s.append(p); } }, 100)</script>`;
      const visit = await browser().visit(shopWith(NAMES + storm), { scripts: true });
      await until(
        async () => ((await visit.ask("describePage")) as { limits: PageLimit[] }).limits,
        (limits) => limits.some(({ what }) => what === "changes"),
        60_000,
      );
      await visit.close();
    });
  });
});
