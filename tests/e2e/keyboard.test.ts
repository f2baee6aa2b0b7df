import { isDeepStrictEqual } from "node:util";
import type { Page, SerializedAXNode } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { askBackground, builtIn } from "./feed/feed-server.ts";
import { inBothBrowsers, type TestBrowser, type TestPage, until } from "./harness.ts";
import { askingPopup, confirmInPopup, popupOver, textOf } from "./popup-over.ts";
import { SHOP } from "./shop-page.ts";

// The main tasks with the keyboard alone: nothing here clicks, and the focus is moved by keys only.

/** The words of what has the focus: its label, name or text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return "";
    const words = at.getAttribute("aria-label") ?? at.closest("label")?.textContent ?? at.textContent ?? "";
    return words.trim() || document.querySelector(`label[for="${at.id}"]`)?.textContent || "";
  });

/** Presses Tab until what has the focus says this. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let time = 0; time < 150; time += 1) {
    const at = await focused(page);
    if (words.test(at)) return;
    seen.push(at.slice(0, 40));
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${words}; it went ${seen.join(" → ")}`);
}

/** What has the focus in the open card, else which badge has it. */
const focusedInOurs = async (visit: TestPage): Promise<string | null> =>
  (await visit.inCard(() => {
    const at = document.activeElement;
    return document.hasFocus() && at && at !== document.body ? (at.getAttribute("aria-label") ?? at.textContent) : null;
  })) ??
  ((await visit.focusedBadge()) || null);

/** The first node of a role in the browser's accessibility tree. */
function find(node: SerializedAXNode | null | undefined, role: string): SerializedAXNode | undefined {
  if (!node || node.role === role) return node ?? undefined;
  for (const child of node.children ?? []) {
    const found = find(child, role);
    if (found) return found;
  }
  return undefined;
}

/** The popup asks whether that is meant, with the focus on the answer. In Firefox the real popup holds the keys, out of the driver's reach. */
async function confirmByKeys(browser: TestBrowser, visit: TestPage, engine: string): Promise<void> {
  if (engine === "firefox") return confirmInPopup(browser, visit);
  const popup = await askingPopup(browser, visit);
  expect(
    await until(
      () => focused(popup),
      (at) => /^(Hide|Show)$/.test(at),
    ),
  ).toMatch(/^(Hide|Show)$/);
  // The key closes its own page, sometimes before it is let go.
  await popup.keyboard.press("Enter").catch(() => undefined);
  await until(
    async () => popup.isClosed(),
    (closed) => closed,
  );
  await visit.page.bringToFront();
}

inBothBrowsers((browser, engine) => {
  const setProfile = async (): Promise<void> => {
    const page = await browser().extensionPage("src/options/index.html");
    await page.evaluate(
      `chrome.runtime.sendMessage({ id: 1, timestamp: 0, type: "saveSettings", data: { language: "en", profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }] } })`,
    );
    await page.close();
  };

  describe("From a mark to its duty", () => {
    test("the command goes from mark to mark, Enter opens the card, and Escape leads back", async () => {
      await setProfile();
      const visit = await browser().visit(SHOP);
      await visit.describe();
      await visit.page.bringToFront();
      const walked: string[] = [];
      for (let time = 0; time < 3; time += 1) {
        // What the background sends a page when the command is given.
        await visit.ask("nextMention");
        const name = await until(
          () => focusedInOurs(visit),
          (at) => Boolean(at) && at !== walked.at(-1),
        );
        walked.push(name!);
      }
      // The router's maker, the camera far below, and round again; each says whose mark it is and what it is to the reader.
      expect(walked[0]).toMatch(/^Huawei.*binds you.*Open card$/i);
      expect(walked[1]).toMatch(/^Hikvision/);
      expect(walked[2]).toBe(walked[0]);
      if (engine === "chromium") {
        const tree = await visit.page.accessibility.snapshot({ interestingOnly: true });
        expect(JSON.stringify(tree)).toMatch(/"button"[^{}]*"Huawei: binds you. Open card","focused":true/);
      }
      await visit.page.keyboard.press("Enter");
      const said = await until(
        () => visit.cardText(),
        (text) => text.includes("What you must do"),
      );
      expect(said).toMatch(/Analyse the risk/);
      await until(
        () => focusedInOurs(visit),
        (focused) => focused === "Huawei",
      );
      if (engine === "chromium") {
        const dialog = find(await visit.page.accessibility.snapshot({ includeIframes: true }), "dialog");
        expect(dialog).toMatchObject({ name: "Caveat: Huawei", modal: false });
        expect(dialog?.description).toMatch(/^Binds you Warning .*Analyse the risk/s);
        expect(find(dialog, "heading")).toMatchObject({ name: "Huawei", level: 2, focused: true });
      }
      // The parts of the card come in order: menu, close, the middle, the links, the footer; then back to the page.
      const stops: string[] = [];
      for (let time = 0; time < 60; time += 1) {
        await visit.page.keyboard.press("Tab");
        if (!(await visit.cardText())) break;
        stops.push((await focusedInOurs(visit)) ?? "");
      }
      expect(await visit.cardText()).toBe("");
      expect(stops[0]).toMatch(/^More:/);
      expect(stops[1]).toBe("Close");
      expect(stops.some((words) => words.startsWith("Hide until"))).toBe(true);
      expect(
        await until(
          () => focusedInOurs(visit),
          (at) => at !== null,
        ),
      ).toMatch(/^Huawei/);
      await visit.close();
    });

    test("the menu is reached, used and undone by keys", async () => {
      await setProfile();
      const visit = await browser().visit(SHOP);
      await visit.describe();
      await visit.page.bringToFront();
      await visit.ask("nextMention");
      await until(() => focusedInOurs(visit), Boolean);
      await visit.page.keyboard.press("Enter");
      await until(
        () => visit.cardText(),
        (text) => text.includes("What you must do"),
      );
      // A busy machine opens the card slowly: each key waits for what the one before it led to.
      await until(
        () => focusedInOurs(visit),
        (at) => at === "Huawei",
      );
      await visit.page.keyboard.press("Tab");
      await until(
        () => focusedInOurs(visit),
        (at) => Boolean(at?.startsWith("More:")),
      );
      await visit.page.keyboard.press("Enter");
      await visit.page.keyboard.press("Tab");
      expect(
        await until(
          () => focusedInOurs(visit),
          (at) => at === "on this page",
        ),
      ).toBe("on this page");
      await visit.page.keyboard.press("Enter");
      await confirmByKeys(browser(), visit, engine);
      await until(
        () => visit.cardText(),
        (text) => text.includes("is hidden on this page"),
      );
      expect(
        await until(
          () => focusedInOurs(visit),
          (at) => at === "Undo",
        ),
      ).toBe("Undo");
      await visit.page.keyboard.press("Enter");
      await confirmByKeys(browser(), visit, engine);
      await until(
        () => visit.cardText(),
        (text) => !text.includes("is hidden on this page"),
      );
      await visit.page.keyboard.press("Escape");
      await until(
        () => visit.cardText(),
        (text) => text === "",
      );
      await visit.close();
    });
  });

  test("A look-up: type, down, Enter, and the verdict is there", async () => {
    await setProfile();
    const visit = await browser().visit(SHOP);
    await visit.describe();
    const popup = await popupOver(browser(), visit);
    await popup.bringToFront();
    await until(
      () => focused(popup),
      (at) => at.includes("Look up"),
    );
    await popup.keyboard.type("hikvision");
    await popup.waitForSelector(".hit");
    await popup.keyboard.press("ArrowDown");
    expect(await focused(popup)).toBe("Hikvision");
    await popup.keyboard.press("ArrowUp");
    expect(await focused(popup)).toContain("Look up");
    await popup.keyboard.press("ArrowDown");
    await popup.keyboard.press("Enter");
    await popup.waitForSelector(".verdict");
    expect(await textOf(popup)).toContain("Binds you");
    await popup.close();
    await visit.close();
  });

  test("Check a list: type it, check it, and the sentence has the focus", async () => {
    await setProfile();
    const page = await browser().extensionPage("src/check/index.html");
    await page.waitForSelector("textarea");
    await page.bringToFront();
    await tabTo(page, /names|paste|list/i);
    for (let time = 0; time < 10; time += 1) {
      if (await page.evaluate(() => document.activeElement?.tagName === "TEXTAREA")) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("Huawei AX3");
    await page.keyboard.press("Enter");
    await page.keyboard.type("wooden spoon");
    await page.keyboard.down("Shift");
    for (let time = 0; time < 10; time += 1) {
      await page.keyboard.press("Tab");
      if ((await focused(page)) === "Check") break;
    }
    await page.keyboard.up("Shift");
    await page.keyboard.press("Enter");
    const said = await until(
      () => focused(page),
      (at) => /of 2/.test(at),
    );
    expect(said).toMatch(/1 of 2/);
    await page.close();
  });

  test("Update the data: the answer is said beside the button", async () => {
    const page = await browser().extensionPage("src/options/index.html");
    await page.waitForSelector("#data button");
    await page.bringToFront();
    await tabTo(page, /^Update now/);
    // The alarm, which may have tried before, does so no more: the next try is ours.
    await askBackground(page, "saveSettings", { updates: "manual" });
    const { lastTry } = await builtIn(page);
    await page.keyboard.press("Enter");
    await until(
      () => builtIn(page),
      (feed) => feed.lastTry !== lastTry && feed.running === null,
      40_000,
    );
    // The network is shut here: what is said is that, and that the data stays.
    await until(
      () => textOf(page),
      (text) => /could not be reached|no connection|offline|did not answer/i.test(text),
    );
    await page.close();
  });

  test("Change the profile: choose, tick, and it is saved", async () => {
    await setProfile();
    const page = await browser().extensionPage("src/options/index.html");
    await page.waitForSelector("#profile select");
    await page.bringToFront();
    await tabTo(page, /^Country or region/);
    await page.keyboard.type("Slovak");
    await tabTo(page, /^Public body/);
    await page.keyboard.press(" ");
    await until(
      () => page.evaluate("chrome.storage.local.get('settings').then(({ settings }) => settings.profile[0])"),
      (profile) => isDeepStrictEqual(profile, { territory: "SK", roles: ["regulated-operator", "state-body"] }),
    );
    await page.close();
  });
});
