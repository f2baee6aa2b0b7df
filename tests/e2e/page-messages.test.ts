import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import { inBothBrowsers, type TestPage } from "./harness.ts";
import { shopWith } from "./page-under.ts";

// What a page's renderer could do if it were taken over: it speaks from the world of our content script, with its name.

/** Runs a function in the world of our content script in a tab, where the browser lets our own pages put one. */
const inContentWorld = <T>(hands: Page, tab: number, source: string): Promise<T> =>
  hands.evaluate(
    async (tab, source) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
        };
      };
      const [done] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        // Only what is sent along is known there.
        func: async (source: string) => {
          const { chrome } = globalThis as unknown as {
            chrome: {
              runtime: {
                sendMessage(message: object): Promise<{ res?: unknown; err?: { message: string } } | undefined>;
              };
              storage?: Record<string, { get(all: null): Promise<object>; set(what: object): Promise<void> }>;
            };
          };
          const [what, type, data] = JSON.parse(source) as [string, string, unknown];
          if (what === "ask") {
            const answer = await chrome.runtime.sendMessage({ id: 1, timestamp: 1, type, data }).catch(() => undefined);
            return { res: answer?.res, err: answer?.err?.message };
          }
          try {
            const held = await chrome.storage![type]!.get(null);
            await chrome.storage![type]!.set({ settings: data });
            return { res: Object.keys(held) };
          } catch (error) {
            return { err: String(error) };
          }
        },
        args: [source],
      });
      return done?.result as never;
    },
    tab,
    source,
  ) as Promise<T>;

interface Reply {
  res?: unknown;
  err?: string;
}

inBothBrowsers((browser, engine) => {
  let hands: Page;
  let visit: TestPage;
  const ask = (type: string, data?: unknown): Promise<Reply> =>
    inContentWorld<Reply>(hands, visit.tab, JSON.stringify(["ask", type, data ?? null]));
  beforeAll(async () => {
    hands = await browser().extensionPage("src/options/index.html");
    await browser().askBackground("saveProfile", [
      { territory: "CZ", roles: ["regulated-operator"], regime: "higher" },
    ]);
    visit = await browser().visit(shopWith("<p>Brand: Huawei router</p>"));
    await visit.describe();
  });

  test("it hears what the badges of names say, and no more: neither a card nor a profile, nor anything that changes one", async () => {
    expect((await ask("readFaces", ["huawei"])).res).toEqual({
      huawei: { mark: "must", label: "Huawei", quiet: false, asks: [] },
    });
    const profile = [{ territory: "US", roles: [] }];
    const refused: [string, unknown][] = [
      ["readCard", "huawei"],
      ["readSettings", null],
      ["saveSettings", { updates: "none", defaultMode: "off" }],
      ["saveProfile", profile],
      ["propose", { do: "profile", profile }],
      ["readTask", visit.tab],
      ["settleTask", { id: crypto.randomUUID(), confirmed: true }],
      ["readOpening", crypto.randomUUID()],
      ["undoDismissal", []],
      ["readHistory", null],
      ["answerQuestion", { url: "https://a.example/", act: "x", choice: "yes" }],
      ["addFeed", { url: "https://feed.example/", label: "x", trust: "0".repeat(64) }],
      ["importBundle", "{}"],
      ["readDataset", null],
      ["readTab", visit.tab],
      ["revokeSites", ["https://*/*"]],
      ["setSiteMode", { host: "visit-1.example", mode: "off" }],
      ["openRecord", { what: "vendor", vendors: ["huawei"], names: [] }],
      ["openOptions", "data"],
    ];
    for (const [type, data] of refused) {
      const { res, err } = await ask(type, data);
      expect(res ?? null, type).toBeNull();
      expect(err, type).toMatch(/own pages|Not heard/);
    }
    expect(await browser().askBackground("readSettings")).toMatchObject({
      profile: [{ territory: "CZ", roles: ["regulated-operator"] }],
      defaultMode: "marks",
    });
  });

  // Firefox has no such switch; its content scripts are told nothing of it either, and no page reaches them.
  test.runIf(engine === "chromium")("it reads and writes nothing that is stored", async () => {
    for (const area of ["local", "session"]) {
      const { err } = await inContentWorld<Reply>(
        hands,
        visit.tab,
        JSON.stringify(["store", area, { updates: "none" }]),
      );
      expect(err, area).toMatch(/not allowed/);
    }
    expect(await browser().askBackground("readSettings")).toMatchObject({ updates: "auto" });
  });

  test("a page may open none of our pages but the card's in a frame, and that one tells it nothing", async () => {
    const frames = await visit.page.evaluate(async (origin) => {
      const seen: string[] = [];
      for (const path of ["src/options/index.html", "src/popup/index.html", "src/card/index.html"]) {
        const frame = document.createElement("iframe");
        frame.src = `${origin}/${path}`;
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 600));
        seen.push(`${path} ${frame.contentDocument ? "readable" : "closed"}`);
      }
      return seen;
    }, browser().origin);
    // A blank document that the browser put in place of a refused one is the page's own.
    expect(frames.at(-1)).toBe("src/card/index.html closed");
    const shown = await Promise.all(
      visit.page
        .frames()
        .map((frame) =>
          frame
            .evaluate(() => (location.protocol.endsWith("extension:") ? (document.body?.innerText ?? "") : ""))
            .catch(() => ""),
        ),
    );
    expect(shown.join("")).toBe("");
    await visit.close();
  });
});
