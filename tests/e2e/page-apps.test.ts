import { build } from "vite";
import { beforeAll, expect, test } from "vitest";
import { renderToString } from "react-dom/server";
import { createElement } from "react";
import { App } from "./apps/react-document.ts";
import { inBothBrowsers, until, type TestPage } from "./harness.ts";
import { shopWith } from "./page-under.ts";

/** An app of `apps/` with its library, as one script. */
async function bundled(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false" },
    build: { write: false, lib: { entry: `tests/e2e/apps/${name}.ts`, formats: ["iife"], name: "app" } },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [{ output: { code: string }[] }];
  return output[0]!.code;
}

const apps = new Map<string, string>();
beforeAll(async () => {
  for (const name of ["react-list", "react-hydrate", "vue-list"]) apps.set(name, await bundled(name));
});

/** Errors of the page, from its beginning. */
function errorsOf({ page }: TestPage): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  return errors;
}

const mount = (name: string): string =>
  shopWith(`<div id="app"></div><script src="/app.js"></script>`, `<!-- ${name} -->`);
const script = (name: string) => ({ "/app.js": { body: apps.get(name)!, type: "text/javascript" } });

inBothBrowsers((browser) => {
  test.each(["react-list", "vue-list"])(
    "%s: a list drawn a hundred times keeps its marks and its app",
    async (name) => {
      const visit = await browser().visit(mount(name), { scripts: true, also: script(name) });
      const errors = errorsOf(visit);
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
      expect(errors).toEqual([]);
      await visit.close();
    },
  );

  test("a document that React hydrates while our element hangs in it", async () => {
    const html = `<!doctype html>${renderToString(createElement(App))}`;
    const visit = await browser().visit(html, { scripts: true, also: script("react-hydrate") });
    const errors = errorsOf(visit);
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

  test("a virtualised list keeps marks for what it shows alone", async () => {
    const list = `<div id="port" style="height:200px;overflow:auto"><div id="all" style="height:20000px;position:relative"></div></div><script>
      const draw = () => {
        const from = Math.floor(port.scrollTop / 20);
        all.replaceChildren(...Array.from({ length: 12 }, (_, k) => {
          const row = document.createElement("div");
          row.style.cssText = "position:absolute;top:" + 20 * (from + k) + "px;height:20px";
          row.textContent = "Row " + (from + k) + " ZTE modem";
          return row;
        }));
      };
      port.onscroll = draw; draw();
    </script>`;
    const visit = await browser().visit(shopWith(list), { scripts: true });
    for (const top of [0, 400, 5000, 12_000]) {
      await visit.page.evaluate((top) => void (document.querySelector("#port")!.scrollTop = top), top);
      await until(
        () => visit.describe(),
        ({ marks, mentions }) => marks === 12 && mentions.length === 12,
      );
    }
    await visit.close();
  });

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
    const watch = `<script>window.shift = 0; try { new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: "layout-shift", buffered: true }) } catch {}
      const boxes = () => JSON.stringify([...document.querySelectorAll("td")].map((cell) => cell.getBoundingClientRect()));
      addEventListener("DOMContentLoaded", () => { window.before = boxes() }); window.boxes = boxes;</script>`;
    const visit = await browser().visit(shopWith(`<table>${rows.join("")}</table>`, watch), { scripts: true });
    const { badges } = await visit.describe();
    expect(badges).toBeGreaterThan(10);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { shift, same } = await visit.page.evaluate(() => {
      const page = globalThis as unknown as { shift: number; before: string; boxes: () => string };
      return { shift: page.shift, same: page.before === page.boxes() };
    });
    expect({ shift, same }).toEqual({ shift: 0, same: true });
    await visit.close();
  });
});
