import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import type { Profile } from "../../src/core/profile.ts";
import { ENGINES } from "../../src/tools/browsers/find-browser.ts";
import { readTable } from "../../src/tools/pages/read-table.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { pause } from "../../src/tools/browsers/open-browser.ts";
import { openCheck, resultOf, rowsShown } from "../e2e/check-over.ts";
import { openForTests, type TestBrowser, type TestPage, until } from "../e2e/harness.ts";
import { lookUp, popupOver, press, reload } from "../e2e/popup-over.ts";
import { languagesOf, SCHEMES } from "../e2e/scheme.ts";

// Every state in every size, for people to look at: out/pictures/STATE-LANGUAGE-SIZE-ENGINE-SCHEME.png.

/** A phone, a narrow window, and a window of 1,280 by 1,024 px at 100, 200 and 400 %. */
const SIZES = [
  ["320", { width: 320, height: 640 }],
  ["390", { width: 390, height: 560 }],
  ["1280", { width: 1280, height: 1024 }],
  ["200-percent", { width: 640, height: 512, deviceScaleFactor: 2 }],
  ["400-percent", { width: 320, height: 256, deviceScaleFactor: 4 }],
] as const;

const ADDRESSES = new Map(
  readTable(inRepository("demo/pages.tsv"), ["file", "url"]).map((row) => [row["file"]!, row["url"]!]),
);
const CZ: Profile = [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }];

/** A card of each kind: the demo page, and who reads it. */
const CARDS: [string, string, Profile][] = [
  ["nobody", "cz-produkt.html", []],
  ["binds", "cz-produkt.html", CZ],
  ["asks", "cz-kamera.html", CZ],
  ["two-acts", "us-catalogue.html", [{ territory: "US", roles: ["supplier-to-state"] }]],
  ["named-bodies", "lt-skeneris.html", [{ territory: "LT", roles: ["regulated-operator"] }]],
  ["elsewhere", "ted-notice.html", [{ territory: "IE", roles: [], denied: ["state-body"] }]],
];

async function openFirstCard(visit: TestPage): Promise<void> {
  const { mentions } = await visit.describe();
  const place = mentions.findIndex(({ marked, visible }) => marked && visible);
  await visit.ask("showMention", { place, open: true });
  await until(
    () => visit.cardText(),
    (text) => text.length > 200,
  );
  await settled(visit.page);
}

/** A card settles its place on the next frames, which a tab behind another has not. */
async function settled(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const PRESS = {
  en: { check: "Check", record: "Record this check", off: "Off on this site" },
  cs: { check: "Zkontrolovat", record: "Zaznamenat kontrolu", off: "Na tomto webu vypnuto" },
};

describe.each(ENGINES)("%s", (engine) => {
  describe.each(SCHEMES)("%s", (scheme) => {
    let started: { b: TestBrowser; close: () => Promise<void> };
    beforeAll(async () => {
      started = await openForTests(engine, { scheme });
    });
    afterAll(() => started.close());

    const take = async (name: string, page: Page, ready?: () => Promise<unknown>): Promise<void> => {
      for (const [size, at] of SIZES) {
        await page.setViewport(at);
        await ready?.();
        await settled(page);
        await started.b.picture(`${name}-${size}`, page);
      }
    };
    const takeWhole = async (name: string, page: Page): Promise<void> => {
      for (const [size, at] of SIZES) {
        await page.setViewport(at);
        await settled(page);
        await started.b.picture(`${name}-${size}`, page, { whole: true });
      }
    };

    describe.each(languagesOf(engine, scheme))("%s", (language) => {
      test.each(CARDS)("the card, %s", { timeout: 180_000 }, async (name, file, profile) => {
        const { b } = started;
        await b.askBackground("saveSettings", { language, profile });
        for (const [size, at] of SIZES) {
          const visit = await b.visit(`demo/${file}`, { url: ADDRESSES.get(file)! });
          await visit.page.setViewport(at);
          await openFirstCard(visit);
          await b.picture(`state-card-${name}-${language}-${size}`, visit.page);
          await visit.close();
        }
      });

      test("the listing and the popup", { timeout: 180_000 }, async () => {
        const { b } = started;
        await b.askBackground("saveSettings", { language, profile: CZ, level: "mine" });
        const url = ADDRESSES.get("cz-vypis.html")!;
        const listing = await b.visit("demo/cz-vypis.html", { url });
        await listing.describe();
        await take(`state-listing-${language}`, listing.page, () => pause(800));
        const popup = await popupOver(b, listing);
        await popup.waitForSelector(".hit");
        await take(`state-popup-${language}`, popup);
        for (const [name, query] of [
          ["look-up", "tp link archer"],
          ["slip", "huwaei"],
          ["none", "Zzyzx"],
        ] as const) {
          await lookUp(popup, query);
          await popup.waitForSelector("output, .hit");
          await take(`state-popup-${name}-${language}`, popup);
        }
        await lookUp(popup, "huawei");
        await popup.waitForSelector(".hit");
        await popup.click(".hit button");
        await popup.waitForSelector(".verdict");
        await take(`state-popup-vendor-${language}`, popup);
        await b.askBackground("saveSettings", { sites: { [new URL(url).host]: "off" } });
        await listing.page.bringToFront();
        await reload(popup);
        await until(
          () => popup.evaluate(() => document.body.innerText),
          (text) => text.includes(PRESS[language].off),
        );
        await take(`state-popup-off-${language}`, popup);
        await b.askBackground("saveSettings", { sites: {}, level: "all" });
        await popup.close();
        await listing.close();
      });

      test("settings, first run, check and record", { timeout: 180_000 }, async () => {
        const { b } = started;
        await b.askBackground("saveSettings", { language, profile: CZ });
        const options = await b.extensionPage("src/options/index.html");
        await options.waitForSelector("#profile tbody tr");
        await takeWhole(`state-options-${language}`, options);
        await options.evaluate(() => {
          location.hash = "welcome";
        });
        await options.waitForSelector(".welcome");
        await takeWhole(`state-welcome-${language}`, options);
        await options.close();

        const check = await openCheck(b, { language, profile: CZ });
        await takeWhole(`state-check-empty-${language}`, check);
        await check.type(
          "#names",
          "Huawei AX3\nDS-2CD2143G2-I\nEZVIZ\nRolex\nZTE Corporation, Shenzhen\nIP kamera\nLorex",
        );
        await press(check, PRESS[language].check);
        await resultOf(check);
        await rowsShown(check);
        await takeWhole(`state-check-${language}`, check);
        await check.setViewport({ width: 1280, height: 1024 });
        await press(check, PRESS[language].record);
        await check.waitForSelector("#note");
        await takeWhole(`state-record-${language}`, check);
        expect(await check.title()).toBeTruthy();
        await check.close();
      });
    });
  });
});
