import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../src/tools/browsers/find-browser.ts";
import { openForTests, type TestBrowser, type TestPage, until } from "../e2e/harness.ts";
import { popupOver } from "../e2e/popup-over.ts";
import { SCHEMES } from "../e2e/scheme.ts";

// Pictures for people to look at: out/pictures/NAME-ENGINE-SCHEME.png. Each is taken of a state that was waited for.
const CZECH_OPERATOR = [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }];

/** A narrow window, and one of 1,280 by 1,024 px at 400 %. */
const SMALL = [
  ["320", { width: 320, height: 640 }],
  ["400-percent", { width: 320, height: 256 }],
] as const;

async function openFirstCard(visit: TestPage): Promise<void> {
  const { mentions } = await visit.describe();
  const place = mentions.findIndex(({ marked, visible }) => marked && visible);
  await visit.ask("showMention", { place, open: true });
  await until(
    () => visit.cardText(),
    (text) => text.length > 200,
  );
  // The card settles its place on the next frames.
  await visit.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

describe.each(ENGINES)("%s", (engine) => {
  describe.each(SCHEMES)("%s", (scheme) => {
    let started: { b: TestBrowser; close: () => Promise<void> };
    beforeAll(async () => {
      started = await openForTests(engine, { scheme });
    });
    afterAll(() => started.close());

    test("pages, card, popup and options", async () => {
      const { b } = started;
      const unknown = await b.visit("demo/cz-produkt.html");
      await openFirstCard(unknown);
      await b.picture("card-without-profile", unknown.page);
      await unknown.close();

      await b.askBackground("saveProfile", CZECH_OPERATOR);
      for (const name of ["cz-vypis", "cz-produkt", "en-product", "cz-zakazka", "cz-smlouva", "ted-notice", "news"]) {
        const visit = await b.visit(`demo/${name}.html`);
        const { marks } = await visit.describe();
        await b.picture(`page-${name}`, visit.page);
        if (marks > 0) {
          await openFirstCard(visit);
          expect(await b.picture(`card-${name}`, visit.page)).toContain(engine);
        }
        await visit.close();
      }
      const year = new Date().getFullYear() + 1;
      await b.askBackground("takeOwnTable", [
        ["name", "outcome", "until", "note"],
        ["Huawei", "with-conditions", `${year}-05-01`, "Old routers"],
        ["Nobody on file", "under-review", `${year}-05-01`, ""],
      ]);
      for (const language of ["en", "cs"]) {
        await b.askBackground("saveSettings", { language });
        const visit = await b.visit("demo/cz-produkt.html");
        await openFirstCard(visit);
        await b.picture(`card-${language}`, visit.page);
        await visit.close();
        for (const [size, at] of SMALL) {
          const small = await b.visit("demo/cz-produkt.html");
          await small.page.setViewport(at);
          await openFirstCard(small);
          await b.picture(`card-${language}-${size}`, small.page);
          await small.close();
        }
        for (const name of ["popup", "options"]) {
          // The popup stands over a page with names.
          const under = name === "popup" ? await b.visit("demo/cz-vypis.html") : undefined;
          await under?.describe();
          const page = under ? await popupOver(b, under) : await b.extensionPage(`src/${name}/index.html`);
          if (under) await page.setViewport({ width: 400, height: 600 });
          await until(
            () => page.evaluate(() => document.body.textContent.trim().length),
            (length) => length > 100,
          );
          await b.picture(`${name}-${language}`, page);
          for (const [size, at] of SMALL) {
            await page.setViewport(at);
            await b.picture(`${name}-${language}-${size}`, page);
          }
          if (name === "options") {
            await page.setViewport({ width: 1120, height: 1000 });
            await page.evaluate(() => document.querySelector("#own-list")?.scrollIntoView());
            await b.picture(`options-own-list-${language}`, page);
          }
          await page.close();
          await under?.close();
        }
      }
    });
  });
});
