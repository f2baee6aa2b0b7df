import { readFileSync } from "node:fs";
import { build } from "vite";
import { beforeAll, expect, test } from "vitest";
import { renderToString } from "react-dom/server";
import { createElement } from "react";
import { App } from "./apps/react-document.ts";
import { inBothBrowsers, until, type TestPage } from "./harness.ts";
import { shopWith } from "./page-under.ts";

/** An app of `apps/` with its library, as one script. */
async function bundled(name: (typeof APPS)[number]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false" },
    build: { write: false, lib: { entry: `tests/e2e/apps/${name}.ts`, formats: ["iife"], name: "app" } },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [{ output: { code: string }[] }];
  return output[0]!.code;
}

const APPS = [
  "react-list",
  "react-hydrate",
  "react-shelf",
  "react-virtual",
  "vue-list",
  "vue-shelf",
  "vue-virtual",
] as const;
const apps = new Map<string, string>();
beforeAll(async () => {
  for (const name of APPS) apps.set(name, await bundled(name));
});

/** Errors that the page, or a library in it, throws or writes to the console. */
const WATCH = `<script>
  window.wrong = [];
  addEventListener("error", ({ message }) => wrong.push(message));
  addEventListener("unhandledrejection", ({ reason }) => wrong.push(String(reason)));
  for (const level of ["error", "warn"]) console[level] = (...words) => wrong.push(words.join(" "));
  // Where the browser can tell: how far things moved.
  window.shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value; }).observe({ type: "layout-shift", buffered: true });
  }
</script><link rel="icon" href="data:,"><link rel="stylesheet" href="/app.css">`;
const wrong = ({ page }: TestPage): Promise<unknown> => page.evaluate("wrong");

/** A page whose only content is the app. */
const mount = (): string => shopWith(`<div id="app"></div><script src="/app.js"></script>`, WATCH);
const appOf = (name: (typeof APPS)[number]) => ({
  "/app.js": { body: apps.get(name)!, type: "text/javascript" },
  "/app.css": { body: SCROLLER_CSS, type: "text/css" },
});
const SCROLLER_CSS = `${readFileSync("node_modules/vue-virtual-scroller/dist/vue-virtual-scroller.css", "utf8")} #port { height: 240px }`;

const VENDORS = /Huawei|Dahua|Hikvision|ZTE/g;
/** The names that the page shows, in its own words and sorted, and those that are underlined, as the page itself sees them. */
const shownAndMarked = ({ page }: TestPage): Promise<{ shown: string[]; marked: string[] }> =>
  page.evaluate((vendors) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as StaticRange[]);
    const marked = ranges
      .filter(({ startContainer }) => startContainer.isConnected)
      .map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset));
    return {
      shown: [...document.body.textContent.matchAll(new RegExp(vendors, "g"))].map(([name]) => name).toSorted(),
      marked: marked.toSorted(),
    };
  }, VENDORS.source);

/** What moved, and where everything stands, once what was drawn last is told. */
const layout = ({ page }: TestPage): Promise<unknown> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => void requestAnimationFrame(resolve));
    return {
      shift: (globalThis as unknown as { shift: number }).shift,
      // Sorted, since a library may use its elements in another order.
      boxes: [...document.body.querySelectorAll("*")]
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return `${element.childElementCount === 0 ? element.textContent : element.localName} ${x} ${y} ${width} ${height}`;
        })
        .toSorted(),
    };
  });

/** Waits until just what the page shows is underlined and described, and holds that nothing moved meanwhile. */
async function marksFollow(visit: TestPage): Promise<string[]> {
  const before = await layout(visit);
  const { shown } = await until(
    () => shownAndMarked(visit),
    ({ shown, marked }) => shown.join() === marked.join(),
  );
  const { mentions, marks } = await visit.describe();
  expect(mentions.map(({ text }) => text).toSorted()).toEqual(shown);
  expect(marks).toBe(shown.length);
  expect(await layout(visit)).toEqual(before);
  return shown;
}

inBothBrowsers((browser) => {
  test.each(["react-list", "vue-list"] as const)(
    "%s: a list drawn a hundred times keeps its marks and its app",
    async (name) => {
      const visit = await browser().visit(mount(), { scripts: true, also: appOf(name) });
      await until(
        () => visit.page.evaluate(() => document.querySelector("li")?.textContent ?? ""),
        (text) => text.includes("100"),
      );
      const { mentions, marks } = await until(
        () => visit.describe(),
        (found) => found.marks === 20,
      );
      expect(mentions.filter(({ text }) => text === "Huawei").length).toBe(10);
      expect(mentions.filter(({ text }) => text === "Dahua").length).toBe(10);
      expect(marks).toBe(20);
      expect(await wrong(visit)).toEqual([]);
      await visit.close();
    },
  );

  test("a document that React hydrates while our element hangs in it", async () => {
    const html = `<!doctype html>${renderToString(createElement(App))}`;
    const visit = await browser().visit(html, { scripts: true, also: appOf("react-hydrate") });
    const errors: string[] = [];
    visit.page.on("pageerror", (error) => errors.push(String(error)));
    await until(
      () => visit.page.evaluate(() => document.querySelector("#round")?.textContent ?? ""),
      (text) => text.startsWith("Round 100"),
    );
    expect(await visit.page.evaluate(() => (globalThis as unknown as { reactErrors: string[] }).reactErrors)).toEqual(
      [],
    );
    expect(errors).toEqual([]);
    await until(
      () => visit.describe(),
      ({ marks, badges }) => marks === 2 && badges === 2,
    );
    await visit.close();
  });

  test("a list that grows by 200 items is marked as it grows", async () => {
    const grow = `<ul id="list"></ul><script>
      let n = 0;
      const timer = setInterval(() => {
        for (let k = 0; k < 10; k++) list.insertAdjacentHTML("beforeend", "<li>Camera " + (n % 2 ? "Hikvision" : "Morava") + " " + n++ + "</li>");
        if (n >= 200) clearInterval(timer);
      }, 20);
    </script>`;
    const visit = await browser().visit(shopWith(grow), { scripts: true });
    await until(
      () => visit.describe(),
      ({ marks, reading }) => marks === 100 && !reading,
    );
    await visit.close();
  });

  test.each(["react-shelf", "vue-shelf"] as const)(
    "%s: items come, go, change places and words, and the marks with them",
    async (name) => {
      const visit = await browser().visit(mount(), { scripts: true, also: appOf(name) });
      const shelve = (...names: [id: number, name: string][]): Promise<void> =>
        visit.page.evaluate(
          (items) => (globalThis as unknown as { shelve: (items: unknown) => Promise<void> }).shelve(items),
          names.map(([id, name]) => ({ id, name })),
        );
      await shelve([1, "Router Huawei"], [2, "Chair Morava"], [3, "Camera Dahua"]);
      expect(await marksFollow(visit)).toEqual(["Dahua", "Huawei"]);
      await shelve([4, "Modem ZTE"], [1, "Router Huawei"], [2, "Chair Morava"], [3, "Camera Dahua"]);
      expect(await marksFollow(visit)).toEqual(["Dahua", "Huawei", "ZTE"]);
      await shelve([3, "Camera Dahua"], [2, "Chair Morava"], [1, "Router Huawei"], [4, "Modem ZTE"]);
      expect(await marksFollow(visit)).toEqual(["Dahua", "Huawei", "ZTE"]);
      await shelve([3, "Camera Dahua"], [2, "Camera Hikvision"], [1, "Router Morava"], [4, "Modem ZTE"]);
      expect(await marksFollow(visit)).toEqual(["Dahua", "Hikvision", "ZTE"]);
      await shelve([2, "Camera Hikvision"], [4, "Modem ZTE"]);
      expect(await marksFollow(visit)).toEqual(["Hikvision", "ZTE"]);
      await visit.page.evaluate(() => (globalThis as unknown as { unmount: () => void }).unmount());
      expect(await marksFollow(visit)).toEqual([]);
      await until(
        () => visit.page.evaluate(() => document.documentElement.children.length),
        (elements) => elements === 2,
      );
      expect(await wrong(visit)).toEqual([]);
      await visit.close();
    },
  );

  test.each(["react-virtual", "vue-virtual"] as const)(
    "%s: of a virtualised list what is there is marked, and no more",
    async (name) => {
      const visit = await browser().visit(mount(), { scripts: true, also: appOf(name) });
      for (const top of [0, 120, 5000, 120_000, 239_000, 24]) {
        await visit.page.evaluate((top) => void (document.querySelector("#port")!.scrollTop = top), top);
        await until(
          () => visit.page.evaluate(() => [...document.querySelectorAll(".row")].map(({ textContent }) => textContent)),
          (rows) => rows.length > 5 && rows.some((row) => row.startsWith(`Row ${Math.ceil(top / 24)}:`)),
        );
        // These libraries go on for some frames after the list has scrolled.
        let last = "";
        await until(
          async () => JSON.stringify(await layout(visit)),
          (now) => now === last || ((last = now), false),
        );
        const marked = await marksFollow(visit);
        expect(marked.length).toBeGreaterThan(4);
      }
      expect(await wrong(visit)).toEqual([]);
      await visit.close();
    },
  );

  test("a page that becomes another one without being loaded is judged and read anew", async () => {
    const visit = await browser().visit("<!doctype html><title>Loading</title><div id=root></div>", { scripts: true });
    expect(await visit.describe()).toMatchObject({ pageClass: "other", marks: 0 });
    await visit.page.evaluate(
      (body) => {
        history.pushState({}, "", "/product/1");
        document.title = "Router";
        document.body.innerHTML = body;
      },
      shopWith("<h1>Router Huawei</h1><a href='/cart'>Cart</a> <p>£1 £2 £3</p>").replace(
        /^[^]*<body>|<\/body>[^]*$/g,
        "",
      ),
    );
    await until(
      () => visit.describe(),
      ({ pageClass, marks }) => pageClass === "shop" && marks === 1,
    );
    await visit.page.evaluate(() => {
      document.querySelector("h1")!.firstChild!.nodeValue = "Router Morava";
    });
    await until(
      () => visit.describe(),
      ({ marks, mentions, badges }) => marks === 0 && mentions.length === 0 && badges === 0,
    );
    expect(await visit.page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await visit.close();
  });

  test("frames of the same origin are read, sandboxed ones are not, XML and SVG are left alone", async () => {
    const frames = `<iframe srcdoc="<p>Router Huawei</p>"></iframe><iframe sandbox srcdoc="<p>Camera Dahua</p>"></iframe>`;
    const visit = await browser().visit(shopWith(`<p>Modem ZTE</p>${frames}`), { scripts: true });
    expect(await visit.describe()).toMatchObject({ marks: 1 });
    const inFrame = (n: number): Promise<number> => visit.page.frames()[n]!.evaluate(() => CSS.highlights.size);
    await until(
      () => inFrame(1),
      (size) => size === 1,
    );
    expect(await inFrame(2)).toBe(0);
    await visit.close();
  });

  test("nothing of the page moves: layout shift is 0", async () => {
    const rows = Array.from(
      { length: 60 },
      (_, n) => `<tr><td>Row ${n}<td>Camera Hikvision ${n}<td>Router Huawei</tr>`,
    );
    // Where each cell stands before anything of ours can be there.
    const before = `<script>addEventListener("DOMContentLoaded", () => { window.before = [...document.querySelectorAll("td")].map((cell) => JSON.stringify(cell.getBoundingClientRect())) })</script>`;
    const visit = await browser().visit(shopWith(`<table>${rows.join("")}</table>`, WATCH + before), { scripts: true });
    const { badges } = await visit.describe();
    expect(badges).toBe(2);
    const { shift } = (await layout(visit)) as { shift: number };
    expect(shift).toBe(0);
    expect(
      await visit.page.evaluate(() =>
        [...document.querySelectorAll("td")].map((cell) => JSON.stringify(cell.getBoundingClientRect())),
      ),
    ).toEqual(await visit.page.evaluate("before"));
    await visit.close();
  });
});
