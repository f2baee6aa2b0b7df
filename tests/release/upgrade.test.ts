import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, type Engine } from "../../src/tools/browsers/find-browser.ts";
import type { OpenBrowser } from "../../src/tools/browsers/open-browser.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { until } from "../e2e/harness.ts";
import { installation } from "./installation.ts";
import { dataOf, packagesOf, RELEASED } from "./released.ts";
import { throwAwayFeed } from "./throw-away-feed.ts";
import { furtherFeed, kept, live, PROFILES, takeState } from "./use.ts";

// From each released version to this one and back, in both browsers, with packages made as a publisher makes them and a profile
// that outlives the browser. Nothing that a person chose or kept may be lost. With KEEP_STATE=yes it writes tests/state/VERSION.json.

const feed = throwAwayFeed(undefined, dataOf(Object.values(RELEASED).at(-1)!));
const further = furtherFeed();
const made = new Map<string, ReturnType<typeof packagesOf>>();
const { version: NOW } = JSON.parse(readFileSync(inRepository("package.json"), "utf8")) as { version: string };
beforeAll(() => {
  for (const [version, commit] of Object.entries(RELEASED))
    made.set(version, packagesOf(commit, feed.args, feed.epoch));
  made.set(NOW, packagesOf(undefined, feed.later(), feed.epoch));
}, 900_000);
afterAll(() => {
  for (const { remove } of made.values()) remove();
  feed.remove();
});

async function keepState(open: OpenBrowser, version: string, engine: Engine): Promise<void> {
  if (process.env["KEEP_STATE"] !== "yes" || engine !== "chromium") return;
  const state = await takeState(open, version);
  writeFileSync(inRepository(`tests/state/${version}.json`), `${JSON.stringify(state, null, 1)}\n`);
}

/** Addresses of the welcome page, where it came. */
const welcomes = async (open: OpenBrowser): Promise<string[]> =>
  (await open.browser.pages()).map((page: Page) => page.url()).filter((url) => url.includes("#welcome"));

/** Grants a site, as the button in the settings does. Nobody can accept Chromium's question. */
async function grant(open: OpenBrowser): Promise<void> {
  if (open.engine === "chromium") return;
  const page = await open.openOwnPage("src/options/index.html");
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { request(of: object): Promise<boolean> } } };
    const button = Object.assign(document.createElement("button"), { id: "grant", textContent: "Grant" });
    button.addEventListener("click", () => void chrome.permissions.request({ origins: ["https://granted.example/*"] }));
    document.body.prepend(button);
  });
  await page.bringToFront();
  await page.click("#grant");
  await until(
    () => granted(open),
    (all) => all.includes("https://granted.example/*"),
  );
  await page.close();
}

/** Hosts that were granted beside those of the manifest, and those for which a script is registered. */
async function granted(open: OpenBrowser): Promise<string[]> {
  const page = await open.openOwnPage("src/options/index.html");
  try {
    return await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          permissions: { getAll(): Promise<{ origins: string[] }> };
          scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
        };
      };
      const { origins } = await chrome.permissions.getAll();
      const scripts = (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
      return origins.filter((origin) => origin.includes("granted.example") && scripts.includes(origin));
    });
  } finally {
    await page.close();
  }
}

const everything = async (open: OpenBrowser) => ({ ...(await kept(open)), granted: await granted(open) });

describe.each(ENGINES)("%s", (engine) => {
  test.each(Object.keys(RELEASED))("from %s and back again, nothing is lost", async (version) => {
    const place = installation(engine);
    const open = <T>(which: string, work: (browser: OpenBrowser) => Promise<T>): Promise<T> =>
      place.with(made.get(which)!.out, work);
    try {
      const before = await open(version, async (browser) => {
        await live(browser, "0.1.0", further);
        await grant(browser);
        await keepState(browser, version, engine);
        return everything(browser);
      });
      expect(before).toMatchObject({
        settings: { profile: PROFILES["0.1.0"], language: "cs", defaultMode: "count", updates: "none" },
        answers: { length: 3 },
        choices: { length: 3 },
        granted: engine === "firefox" ? ["https://granted.example/*"] : [],
      });
      expect(before.feeds).toContainEqual(
        expect.objectContaining({ id: further.id, label: "Our feed", version: 1, previous: 2 }),
      );
      const after = await open(NOW, async (browser) => {
        const now = await everything(browser);
        // Chromium takes a folder that is loaded at each start for a new installation each time.
        if (engine === "firefox") expect(await welcomes(browser), "no welcome after an update").toEqual([]);
        await browser.askBackground("setSiteMode", { host: "other.example", mode: "count" });
        return now;
      });
      // The package brought newer data of the official feed; the way back is what was there.
      const official = before.feeds.map((one) => (one.label === "" ? { ...one, version: 2, previous: 1 } : one));
      // Settings that the older version does not know are there as nobody has chosen them.
      expect(after).toEqual({ ...before, settings: { ...after.settings, ...before.settings }, feeds: official });
      const sites = { "shop.example": "off", "www.alza.cz": "marks", "other.example": "count" };
      const back = await open(version, everything);
      expect(back).toEqual({ ...after, settings: { ...before.settings, sites } });
      expect(await open(NOW, everything)).toEqual({ ...back, settings: { ...after.settings, sites } });
    } finally {
      place.remove();
    }
  });

  test.each(Object.keys(RELEASED))("what this version keeps is there after a while with %s", async (version) => {
    const place = installation(engine);
    const open = <T>(which: string, work: (browser: OpenBrowser) => Promise<T>): Promise<T> =>
      place.with(made.get(which)!.out, work);
    try {
      const before = await open(NOW, async (browser) => {
        await live(browser, "now", further);
        await grant(browser);
        await keepState(browser, NOW, engine);
        return everything(browser);
      });
      expect(before).toMatchObject({
        settings: { profile: PROFILES.now, language: "cs" },
        answers: { length: 3 },
        choices: { length: 3 },
      });
      await open(version, async (browser) => {
        const then = await everything(browser);
        expect(then.choices).toEqual(before.choices);
        expect(then.feeds).toEqual(before.feeds);
        expect(await browser.askBackground("readCard", "huawei")).toBeTruthy();
        await browser.askBackground("setSiteMode", { host: "other.example", mode: "count" });
        await browser.askBackground("answerQuestion", { url: "https://shop.example/9", act: "an-act", choice: "yes" });
        await browser.askBackground("hide", { vendor: "dahua", scope: "everywhere", reason: "other-word" });
      });
      const again = await open(NOW, everything);
      const sites = { "shop.example": "off", "www.alza.cz": "marks", "other.example": "count" };
      expect(again.settings).toEqual({ ...before.settings, sites });
      expect(again.feeds).toEqual(before.feeds);
      expect(again.granted).toEqual(before.granted);
      expect(again.answers).toEqual(expect.arrayContaining(before.answers));
      expect(again.answers).toHaveLength(4);
      expect(again.choices.slice(1)).toEqual(before.choices);
    } finally {
      place.remove();
    }
  });
});
