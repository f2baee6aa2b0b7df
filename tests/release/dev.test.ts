import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Development, startDevelopment } from "../../src/tools/dev/start-dev.ts";
import { describeTab } from "../../src/tools/pages/describe-tab.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { until } from "../e2e/harness.ts";

// What `npm run dev` opens, without a display.

let dev: Development;
beforeAll(async () => {
  dev = await startDevelopment(true);
}, 120_000);
// Where it did not start, its own error is the one to read.
afterAll(() => (dev as Development | undefined)?.close());

/** Asks again where the server reloaded the page meanwhile, as it does once it knows which modules a page wants. */
const settled = async <T>(ask: () => Promise<T>): Promise<T> => {
  const ready = await until(
    () =>
      ask().then(
        (answer) => ({ answer }),
        () => undefined,
      ),
    (reply) => reply !== undefined,
    30_000,
  );
  return ready!.answer;
};

test("pages of the extension come from the server, and change with their source", async () => {
  const page = await dev.open.openOwnPage("src/options/index.html");
  const headings = () => settled(() => page.evaluate(() => document.querySelectorAll("h1, h2").length));
  await until(headings, (count) => count > 0, 30_000);
  await settled(() => page.evaluate(() => void Object.assign(globalThis, { before: true })));
  const source = inRepository("src/options/Options.tsx");
  const text = readFileSync(source, "utf8");
  const shown = () =>
    settled(() =>
      page.evaluate(() => [document.body.textContent.includes("Changed while it is open"), "before" in globalThis]),
    );
  try {
    writeFileSync(source, text.replace("<h1", "<p>Changed while it is open</p><h1"));
    await until(shown, ([changed]) => changed === true, 20_000);
  } finally {
    writeFileSync(source, text);
  }
  expect((await shown())[1]).toBe(true);
  await page.close();
});

test("a demo page is read and marked by the script that is served", async () => {
  const { page, id } = await settled(() => dev.open.newTab());
  await page.goto(`${dev.demo}cz-produkt.html`);
  const { description, error } = await describeTab(dev.open, id, 30_000);
  expect(error).toBeNull();
  expect(description.marks).toBeGreaterThan(0);
});

test("the card preview shows the card", async () => {
  const page = await dev.open.browser.newPage();
  await page.goto(dev.card);
  await until(
    () => page.evaluate(() => document.querySelector(".card")?.textContent.length ?? 0),
    (length) => length > 200,
    30_000,
  );
});

test("nothing of development is in what ships", () => {
  const manifest = readFileSync(inRepository("dist/chrome/manifest.json"), "utf8");
  expect(manifest).not.toMatch(/localhost|ws:|unsafe-inline/);
});
