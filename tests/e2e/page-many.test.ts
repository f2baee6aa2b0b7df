import { expect, test } from "vitest";
import { inBothBrowsers, until, type TestPage } from "./harness.ts";
import { shopWith } from "./page-under.ts";

// Of very many names those are painted that are near the window: a browser goes over all that are painted whenever it draws.

const ROWS = 1000;

/** How many names are underlined on the page, and which of the rows in the window are not. */
const look = ({ page }: TestPage): Promise<{ painted: number; bare: number[] }> =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as StaticRange[]);
    const rows = new Set(ranges.map(({ startContainer }) => startContainer.parentElement));
    const bare = [...document.querySelectorAll("p[id]")].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && !rows.has(row as HTMLElement);
    });
    return { painted: ranges.length, bare: bare.map(({ id }) => Number(id)) };
  });

inBothBrowsers((browser) => {
  test("Of a thousand names those in the window are underlined, wherever it is scrolled to", async () => {
    const rows = Array.from({ length: ROWS }, (_, n) => `<p id="${n}">Router Huawei number ${n}</p>`);
    const visit = await browser().visit(shopWith(rows.join("")));
    expect(await visit.describe()).toMatchObject({ marks: ROWS, reading: false });
    for (const share of [0, 1, 0.5, 0]) {
      await visit.page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), share);
      const { painted } = await until(
        () => look(visit),
        ({ bare }) => bare.length === 0,
      );
      expect(painted).toBeLessThan(ROWS / 2);
    }
    await visit.close();
  });

  test("and those of a box that scrolls by itself", async () => {
    const rows = Array.from({ length: ROWS }, (_, n) => `<p id="${n}">Router Huawei number ${n}</p>`);
    const box = `<div id="box" style="height:300px;overflow:auto">${rows.join("")}</div>`;
    const visit = await browser().visit(shopWith(box));
    expect(await visit.describe()).toMatchObject({ marks: ROWS, reading: false });
    for (const share of [1, 0.5]) {
      await visit.page.evaluate((share) => document.querySelector("#box")!.scrollTo(0, share * 40_000), share);
      await until(
        () => look(visit),
        ({ bare }) => bare.length === 0,
      );
    }
    await visit.close();
  });

  test("and all again when few are left", async () => {
    const rows = Array.from({ length: ROWS }, (_, n) => `<p id="${n}">Router Huawei number ${n}</p>`);
    const visit = await browser().visit(shopWith(rows.join("")));
    await visit.describe();
    await visit.page.evaluate(() => {
      for (const row of document.querySelectorAll("p[id]")) if (Number(row.id) % 6 !== 0) row.remove();
    });
    await until(
      async () => (await visit.describe()).marks,
      (marks) => marks === Math.ceil(ROWS / 6),
    );
    await visit.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until(
      () => look(visit),
      ({ bare }) => bare.length === 0,
    );
    await visit.close();
  });
});
