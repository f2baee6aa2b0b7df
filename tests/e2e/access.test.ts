import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { ENGINES } from "../../src/tools/browsers/find-browser.ts";
import { violationsOf, violationsOfOurs } from "./axe.ts";
import { type TestBrowser, type TestPage, until, withBrowser } from "./harness.ts";
import { confirmInPopup, popupOver, reload, textOf } from "./popup-over.ts";
import { languagesOf, looksIn, type Scheme } from "./scheme.ts";
import { SHOP } from "./shop-page.ts";

// What is put aside, the history, the first-run page and the list check, in each scheme of colours and in both languages: axe,
// the size of targets, nothing cut off at 320 px and 560 px (200 % zoom), a focus that shows, and a picture of each.

/** Nothing to scroll, so that axe moves nothing. */
const SHORT = SHOP.replace("height:3000px", "height:1px");
const PRESS = {
  en: { more: "More: hide", here: "on this page", snooze: "Hide until something" },
  cs: { more: "Další: skrýt", here: "na této stránce", snooze: "Skrýt, dokud" },
};

const tell = (page: Page, type: string, data: unknown): Promise<unknown> =>
  page.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ id: 1, timestamp: 0, type, ...(data === undefined ? {} : { data }) })})`,
  );

/** Targets under 24 by 24 px that stand alone, rather than in a line of text (WCAG 2.5.8). */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, textarea")].flatMap(
      (target) => {
        const box = (target.closest("label") ?? target).getBoundingClientRect();
        const inText = getComputedStyle(target).display === "inline" || target.classList.contains("link");
        return target.checkVisibility() && box.width > 1 && !inText && (box.width < 24 || box.height < 24)
          ? [`${target.outerHTML.slice(0, 80)} ${box.width}×${box.height}`]
          : [];
      },
    ),
  );

/** Whom the focus reaches by Tab without showing that it is there. */
async function unseenFocus(page: Page): Promise<string[]> {
  await page.evaluate(() => document.body.focus());
  const unseen: string[] = [];
  for (let time = 0; time < 40; time += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return "";
      // A choice that is drawn as a segment or a box of its own shows the focus on its label, a row of the popup round all of it.
      const styles = [element, element.closest("label")].flatMap((each) => (each ? [getComputedStyle(each)] : []));
      const shown = [...styles, getComputedStyle(element, "::after")].some((style) => {
        return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      });
      return shown ? "" : element.outerHTML.slice(0, 100);
    });
    if (at) unseen.push(at);
  }
  return unseen;
}

async function isGood(
  b: TestBrowser,
  page: Page,
  name: string,
  scheme: Scheme,
  widths = [1120, 560, 320],
): Promise<void> {
  await page.bringToFront();
  const looked = scheme === "light" ? widths : widths.slice(0, 1);
  for (const width of looked) {
    await page.setViewport({ width, height: 1000 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(wide, `${name} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
    expect.soft(await smallTargets(page), `${name} at ${width} px`).toEqual([]);
    // axe takes seconds for a long page, and what it judges does not hang on the width.
    if (width === looked.at(-1)) expect.soft(await violationsOf(page, scheme), `${name} at ${width} px`).toEqual([]);
    await b.picture(`${name}-${width}`, page);
  }
}

const isInCard = (visit: TestPage, selector: string): Promise<unknown> =>
  until(
    () => visit.inCard((selector) => document.querySelector(selector) !== null, selector),
    (there) => there === true,
  );

async function openMenu(visit: TestPage, more: string): Promise<void> {
  await visit.describe();
  await visit.pressBadge("Huawei");
  await isInCard(visit, ".more");
  await visit.pressInCard(more);
  await isInCard(visit, ".menu:popover-open");
}

describe.each(ENGINES)("%s", (engine) => {
  test.each(looksIn(engine))("in %s colours", { timeout: 240_000 }, (scheme) =>
    withBrowser(
      engine,
      async (b) => {
        const own = await b.extensionPage("src/options/index.html");
        for (const language of languagesOf(engine, scheme)) {
          const words = PRESS[language];
          const named = (part: string): string => `${part}-${language}`;
          await tell(own, "saveSettings", {
            language,
            profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }],
          });

          const withMenu = await b.visit(SHORT);
          await openMenu(withMenu, words.more);
          await b.picture(named("card-menu"), withMenu.page);
          expect.soft(await violationsOfOurs(withMenu), named("menu")).toEqual([]);
          await withMenu.close();
          const visit = await b.visit(SHORT);
          await openMenu(visit, words.more);
          await visit.pressInCard(words.here);
          await confirmInPopup(b, visit);
          await isInCard(visit, ".aside");
          expect.soft(await violationsOfOurs(visit), named("hidden")).toEqual([]);
          const height = await visit.inCard(
            () => document.querySelector(".aside > span")!.getBoundingClientRect().height,
          );
          expect.soft(height, `what is hidden stands in a few lines, ${named("hidden")}`).toBeLessThan(80);
          await b.picture(named("card-hidden"), visit.page);
          await visit.page.setViewport({ width: 320, height: 600 });
          await b.picture(named("card-hidden-320"), visit.page);

          // As after a few updates: one act is new, one was another.
          await tell(own, "readNews", undefined);
          await own.evaluate(`chrome.storage.local.get("lastLook").then(({ lastLook }) => {
            const [first, second] = Object.keys(lastLook.seen);
            delete lastLook.seen[first];
            lastLook.seen[second].print = "0";
            return chrome.storage.local.set({ lastLook: { ...lastLook, on: "2026-11-12" } });
          })`);
          const popup = await popupOver(b, visit);
          await until(
            () => popup.evaluate(() => document.querySelectorAll(".news, .sect button.link").length),
            (there) => there === 2,
          );
          await isGood(b, popup, named("popup-hidden"), scheme, [400, 320]);
          // A page in a tab that was behind another does not show its focus in Firefox without a head.
          const showsFocus = engine === "chromium";
          if (showsFocus) expect.soft(await unseenFocus(popup), named("popup")).toEqual([]);
          await popup.evaluate(() => document.querySelector<HTMLElement>(".news summary")?.click());
          await isGood(b, popup, named("popup-news"), scheme, [400]);
          await popup.close();

          await reload(own);
          await own.waitForSelector("#history tbody tr");
          await isGood(b, own, named("settings-with-history"), scheme);
          if (showsFocus && scheme === "light") expect.soft(await unseenFocus(own), named("settings")).toEqual([]);
          await visit.close();
          await tell(own, "undoDismissal", await choices(own));

          await own.evaluate(() => {
            location.hash = "welcome";
          });
          await own.waitForSelector(".welcome");
          await isGood(b, own, named("welcome"), scheme);
          if (showsFocus && scheme === "light") expect.soft(await unseenFocus(own), named("welcome")).toEqual([]);
          await own.evaluate(() => {
            location.hash = "history";
          });

          const check = await b.extensionPage("src/check/index.html");
          await check.waitForSelector("textarea");
          await isGood(b, check, named("check"), scheme);
          await check.close();
        }
      },
      { scheme },
    ),
  );
});

const choices = async (own: Page): Promise<unknown> =>
  own.evaluate(`chrome.storage.local.get("quiet").then(({ quiet }) => quiet.map(({ id }) => id))`);

test("nothing moves for who asked for less motion", () =>
  withBrowser("chromium", async (b) => {
    for (const path of ["src/options/index.html", "src/options/index.html#welcome", "src/popup/index.html"]) {
      const page = await b.extensionPage(path);
      await until(() => textOf(page), Boolean);
      await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll("*")].flatMap((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const moves = transitionDuration.split(", ").some((each) => each !== "0s") || animationName !== "none";
          return moves || scrollBehavior === "smooth" ? [element.outerHTML.slice(0, 80)] : [];
        }),
      );
      expect(moving, path).toEqual([]);
      await page.close();
    }
  }));
