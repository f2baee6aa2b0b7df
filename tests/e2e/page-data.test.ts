import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import { writeBundle } from "../../src/core/trust/feed-bundle.ts";
import type { Dataset } from "../../src/core/dataset.ts";
import type { UpdateResult } from "../../src/shared/feed-view.ts";
import { neededFiles } from "../../src/tools/feed/bundled-feed.ts";
import { everyField, NAME } from "../unit/core/hostile-records.ts";
import { builtIn, newerFeeds } from "./feed/feed-server.ts";
import { inBothBrowsers, until, type TestBrowser, type TestPage } from "./harness.ts";
import { shopWith } from "./page-under.ts";
import { lookUp, textOf } from "./popup-over.ts";

// B133: data of ill will in every field, really signed. What the judge of data refuses never comes into use; what it lets pass,
// and what a test puts into the answers behind its back, is text and nothing else.

const ADDRESS = "https://authority.example/act";
const MARKUP = `<img src=x onerror="pwned=1"></style></script><script>pwned=1</script><a href="javascript:pwned=1">act</a>`;
const feeds = newerFeeds();

const change = (text: string, address: string) => (dataset: Dataset) => {
  const { maker, act } = everyField(text, address);
  dataset.vendors.push(maker);
  dataset.advisories.push(act);
};

/** Hands a newer, signed version of the data to the extension, as the settings do with a file. */
const take = (browser: TestBrowser, text: string, address = ADDRESS): Promise<UpdateResult> => {
  const files = neededFiles(feeds.next(change(text, address)));
  return browser.askBackground("importBundle", new TextDecoder().decode(writeBundle(files))) as Promise<UpdateResult>;
};

/** What of a page of ours is no text of its own: elements that text could have become, links that run, and a script that ran. */
const live = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...[
      ...document.body.querySelectorAll("img, iframe, style, script:not([src]), [onerror], a[href^='javascript' i]"),
    ].map((element) => element.outerHTML),
    ...("pwned" in globalThis ? ["pwned"] : []),
  ]);

const ofMaker = async (visit: TestPage): Promise<boolean> =>
  (await visit.describe()).mentions.some(({ vendor }) => vendor === "qwertovia");

/** Opens everything on file about the maker in the popup. */
async function openMaker(popup: Page, label: string, meanwhile?: () => Promise<void>): Promise<void> {
  await popup.bringToFront();
  await lookUp(popup, label);
  await popup.waitForSelector(".hit");
  await meanwhile?.();
  await popup.click("input");
  await popup.keyboard.press("ArrowDown");
  await popup.keyboard.press("Enter");
  await popup.waitForSelector(".verdict");
}

inBothBrowsers((browser) => {
  let settings: Page;
  let visit: TestPage;
  beforeAll(async () => {
    settings = await browser().extensionPage("src/options/index.html");
    visit = await browser().visit(shopWith(`<p>Router ${NAME} R1</p><p>Router Huawei</p>`));
  });

  test.each([
    ["a text that turns writing round", "Act \u202E txet", ADDRESS],
    ["ten thousand characters", "x".repeat(10_000), ADDRESS],
    ["a link that runs", "Act", "javascript:alert(1)"],
    ["a link with markup in place of a scheme", "Act", `"><img src=x onerror=alert(1)>`],
  ])("B133 %s is refused, and the data stays", async (_what, text, address) => {
    const { version } = await builtIn(settings);
    expect(await take(browser(), text, address)).toMatchObject({ ok: false, code: "schema" });
    expect((await builtIn(settings)).version).toBe(version);
    expect(await ofMaker(visit)).toBe(false);
  });

  test("B133 markup in every field is text: on the card, in the popup, the settings and a check", async () => {
    expect(await take(browser(), MARKUP, `${ADDRESS}?"><img src=x onerror=pwned=1>`)).toMatchObject({ ok: true });
    await until(() => ofMaker(visit), Boolean);
    const { mentions } = await visit.describe();
    await visit.ask("showMention", { place: mentions.findIndex(({ text }) => text === NAME), open: true });
    const card = await until(
      () =>
        visit.inCard(() => ({
          text: document.querySelector(".card")?.textContent ?? "",
          live: [
            ...document.body.querySelectorAll("img, iframe, style, script, [onerror], a[href^='javascript' i]"),
          ].map((element) => element.outerHTML),
        })),
      (now) => Boolean(now?.text.includes(MARKUP)),
    );
    expect(card?.live).toEqual([]);
    expect(await live(visit.page)).toEqual([]);

    const popup = await browser().extensionPage("src/popup/index.html");
    await openMaker(popup, NAME);
    expect(await textOf(popup)).toContain(MARKUP);
    expect(await live(popup)).toEqual([]);

    await until(
      () => settings.evaluate(() => document.querySelector("#data")?.textContent ?? ""),
      (text) => text.includes(MARKUP),
    );
    expect(await live(settings)).toEqual([]);

    const check = await browser().extensionPage("src/check/index.html");
    await check.waitForSelector("textarea");
    await check.bringToFront();
    await check.type("textarea", NAME);
    await check.click("aria/Check[role='button']");
    await until(
      () => textOf(check),
      (text) => text.includes(MARKUP),
    );
    expect(await live(check)).toEqual([]);
    await Promise.all([popup.close(), check.close()]);
  });

  test("B133 what is put into an answer past the judge is text as well", async () => {
    const forced = `${MARKUP} \u202E javascript:pwned=1 ${"x".repeat(10_000)}`;
    const popup = await browser().extensionPage("src/popup/index.html");
    await openMaker(popup, "Huawei", () =>
      popup.evaluate((forced) => {
        // Whatever is a sentence or a link; what is neither says which sentence of ours is meant.
        const spoil = (value: unknown): unknown =>
          typeof value === "string"
            ? value.startsWith("https:")
              ? "javascript:pwned=1"
              : /\s/.test(value)
                ? forced
                : value
            : Array.isArray(value)
              ? value.map(spoil)
              : typeof value === "object" && value !== null
                ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoil(part)]))
                : value;
        for (const name of ["chrome", "browser"]) {
          const api = (globalThis as unknown as Record<string, { runtime: { sendMessage: Send } } | undefined>)[name];
          if (!api) continue;
          const send = api.runtime.sendMessage.bind(api.runtime);
          api.runtime.sendMessage = (message, answer) =>
            message.type !== "readCard"
              ? send(message, answer)
              : answer
                ? send(message, (reply) => answer(spoil(reply)))
                : send(message)?.then(spoil);
        }
        type Send = (message: { type: string }, answer?: (reply: unknown) => void) => Promise<unknown> | undefined;
      }, forced),
    );
    expect(await popup.evaluate(() => document.body.textContent)).toContain(forced);
    expect(await live(popup)).toEqual([]);
    await popup.close();
  });
});
