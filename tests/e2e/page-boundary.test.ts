import { readFileSync } from "node:fs";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../src/core/dataset.ts";
import type { PopupTask, VendorLine } from "../../src/shared/messages.ts";
import { type FeedServer, serveFeed } from "../../src/tools/feed/serve.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { act, bind, vendor } from "../unit/core/records.ts";
import { smallDataset, Workshop } from "../unit/feed-workshop.ts";
import { inBothBrowsers, type TestBrowser, type TestPage, until, withBrowser } from "./harness.ts";
import { shopWith } from "./page-under.ts";
import { openPlainBrowser, visitPlainly } from "./plain-browser.ts";
import { PROBE, SAID } from "./probe.ts";

// What a page can observe is the same for every reader: pages that listen, search, probe and measure are visited as one reader after
// another, and what they found out is compared letter by letter. A setting that may only change what is drawn goes into READERS.

const dataset = JSON.parse(readFileSync(inRepository("dist/dataset-chrome.json"), "utf8")) as Dataset;
const NAMES = dataset.vendors.flatMap(
  ({ names }) =>
    names.find(({ text, strength, kind }) => strength === "strong" && kind === "brand" && text.length > 3)?.text ?? [],
);
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Of another feed: a name that is on no other list, and an act on a vendor of the official data. */
const FEED_NAME = "Qwertovia";

const PAGES: [what: string, html: string][] = [
  [
    "a page that plants a name of each vendor out of sight",
    shopWith(
      `<p id="n0">Brand: Huawei router</p><p id="n1">Maker: ${FEED_NAME} R1, not Dahua</p>
      <div style="position:absolute;left:-99999px;width:600px">${NAMES.map((name, n) => `<p id="v${n}">Brand: ${escaped(name)}</p>`).join("")}</div>`,
      PROBE,
    ),
  ],
  [
    "a listing, and a table of makers",
    shopWith(
      `<table>${NAMES.slice(0, 12)
        .map((name, n) => `<tr><td id="t${n}">Manufacturer<td id="c${n}">${escaped(name)}</tr>`)
        .join("")}</table>
      ${["Huawei", "Hikvision", "Dahua", "ZTE", "Kaspersky", FEED_NAME].map((name, n) => `<p id="l${n}">Product ${n} by ${name}, in stock</p>`).join("")}`,
      PROBE,
    ),
  ],
];

/** What the reader is, has answered or put aside: one visit of each page for each. */
interface Reader {
  who: string;
  settings?: object;
  changes?: object[];
  feed?: true;
}
const READERS: Reader[] = [
  { who: "nobody in particular" },
  {
    who: "a Czech regulated operator, who has only marked what concerns them",
    settings: { profile: [{ territory: "CZ", roles: ["regulated-operator"] }], level: "mine" },
  },
  {
    who: "a US supplier, in Czech",
    settings: { profile: [{ territory: "US", roles: ["supplier-to-state"] }], language: "cs" },
  },
  {
    who: "a Lithuanian state body",
    settings: { profile: [{ territory: "LT", roles: ["state-body"] }], level: "countries" },
  },
  {
    who: "one who has put much aside",
    settings: { profile: [{ territory: "CZ", roles: ["regulated-operator"] }] },
    changes: [
      { do: "hide", vendor: "huawei", scope: "everywhere", reason: "until-change" },
      { do: "hide", vendor: "dahua", name: "Dahua", scope: "everywhere", reason: "other-company" },
      { do: "snooze", vendor: "hikvision" },
    ],
  },
  { who: "one who follows another feed", feed: true },
];

/** A feed of somebody's own, served on this machine. */
async function serveOwnFeed(): Promise<{ server: FeedServer; id: string; url: string }> {
  const workshop = new Workshop();
  const now = Math.floor(Date.now() / 1000) * 1000;
  const issued = new Date(now).toISOString().replace(".000", "");
  const names = [{ text: FEED_NAME, kind: "brand", strength: "strong", case: "any" }] as const;
  workshop.make(1, {
    now,
    custom: { issued },
    dataset: smallDataset({
      issued,
      vendors: [vendor("qwertovia", { label: FEED_NAME, names: [...names] })],
      advisories: [act("qwertovia-warning", { named: ["qwertovia"], binds: [bind("CZ", "anyone")] })],
    }),
  });
  const server = await serveFeed(workshop.files);
  return { server, id: workshop.id, url: server.address };
}

const clean = async (browser: TestBrowser): Promise<void> => {
  const { choices } = (await browser.askBackground("readHistory")) as { choices: { id: string }[] };
  await browser.askBackground(
    "undoDismissal",
    choices.map(({ id }) => id),
  );
  await browser.askBackground("saveSettings", { profile: [], language: "en", level: "all" });
};

/** Puts something aside as a reader does: proposed on a card, confirmed in a page of ours. */
async function putAside(browser: TestBrowser, change: object): Promise<void> {
  const visit = await browser.visit(shopWith("<p>Brand: ZTE</p>"));
  await visit.describe();
  await visit.pressBadge("ZTE");
  await until(() => visit.cardText(), Boolean);
  // The driver speaks for the card's own script.
  await visit.inCard((change) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({ id: 1, timestamp: 0, type: "propose", data: change });
  }, change);
  const task = await until(
    () => browser.askBackground("readTask", visit.tab) as Promise<PopupTask | undefined>,
    (task) => task?.task === "confirm",
  );
  if (task?.task === "confirm") await browser.askBackground("settleTask", { id: task.id, confirmed: true });
  await visit.close();
}

async function probed(
  browser: TestBrowser,
  html: string,
  before?: (visit: TestPage) => Promise<void>,
): Promise<string> {
  const visit = await browser.visit(html, { url: "https://probing.example/", scripts: true });
  await visit.page.bringToFront();
  await visit.describe();
  await before?.(visit);
  const seen = (await visit.page.evaluate(`probe(${JSON.stringify(SAID)})`)) as string;
  await visit.close();
  return seen;
}

inBothBrowsers(
  (browser) => {
    let feed: Awaited<ReturnType<typeof serveOwnFeed>>;
    beforeAll(async () => {
      feed = await serveOwnFeed();
    });
    afterAll(() => feed?.server.close());

    test.each(PAGES)("%s finds out the same, whoever reads", { timeout: 170_000 }, async (_what, html) => {
      let first: Record<string, unknown> | undefined;
      const drawn = new Set<string>();
      for (const { settings, changes = [], feed: follows } of READERS) {
        await clean(browser());
        if (settings) await browser().askBackground("saveSettings", settings);
        for (const change of changes) await putAside(browser(), change);
        if (follows) {
          const added = await browser().askBackground("addFeed", { url: feed.url, label: "Ours", trust: feed.id });
          expect(added).toEqual(expect.objectContaining({ ok: true }));
          const lines = (await browser().askBackground("readVendors", {})) as VendorLine[];
          expect(lines.some(({ label }) => label === FEED_NAME)).toBe(true);
        }
        const seen = JSON.parse(
          await probed(browser(), html, async (visit) => {
            drawn.add((await visit.badges()).map(({ name }) => name).join());
          }),
        ) as Record<string, unknown>;
        if (follows) await browser().askBackground("removeFeed", feed.id);
        first ??= seen;
        for (const [key, value] of Object.entries(seen)) expect({ [key]: value }).toEqual({ [key]: first[key] });
      }
      // There was something to find out: the readers saw other badges.
      expect(drawn.size).toBeGreaterThan(3);
      expect(first?.["roots"]).toBe(0);
      expect(JSON.stringify(first?.["highlights"])).toContain("Huawei");
      expect(JSON.stringify(first?.["highlights"])).not.toContain(FEED_NAME);
      await clean(browser());
    });

    test("an open card is a box of one size and place, whoever reads; nothing of it is found, and no event of it reaches the page", async () => {
      const html = shopWith(
        `<p id="n" style="margin:60px 200px">Brand: <b>Huawei</b> router</p><input id="field">`,
        PROBE,
      );
      const found: unknown[] = [];
      for (const { settings } of READERS.slice(0, 4)) {
        await clean(browser());
        if (settings) await browser().askBackground("saveSettings", settings);
        const visit = await browser().visit(html, { url: "https://probing.example/", scripts: true });
        await visit.describe();
        await visit.page.focus("#field");
        await visit.pressBadge("Huawei");
        const text = await until(
          () => visit.cardText(),
          (text) => text.length > 300,
        );
        // Over the card and back, a press in it, keys typed into it.
        await visit.page.mouse.move(300, 300);
        await visit.page.mouse.move(320, 330);
        await visit.page.mouse.wheel({ deltaY: 100 });
        await visit.page.mouse.move(20, 20);
        await visit.page.mouse.move(320, 330);
        const box = await visit.inOurs((roots) => {
          const { x, y, width, height } = roots.at(-1)!.querySelector("iframe")!.getBoundingClientRect();
          return [x, y, width, height].join();
        });
        const seen = JSON.parse(
          (await visit.page.evaluate(
            `probe(${JSON.stringify([...SAID, text.slice(40, 60), text.slice(200, 230)])})`,
          )) as string,
        ) as Record<string, unknown>;
        expect(seen["roots"]).toBe(0);
        expect(seen["frames"]).toEqual([0, 0]);
        expect(seen["found"]).not.toContain(true);
        expect(await visit.page.evaluate("rootsSeen()")).toEqual([]);
        const { events: _, visible: __, points: ___, ...same } = seen;
        found.push({ box, ...same });
        await visit.page.keyboard.press("Escape");
        await visit.close();
      }
      for (const one of found) expect(one).toEqual(found[0]);
      await clean(browser());
    });

    test("a page that covers the card gets nothing changed by a press through the cover", async () => {
      const cover = `<div id="cover" popover="manual" style="inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none"><h1>You have won</h1></div>`;
      const visit = await browser().visit(shopWith(`<p id="n">Brand: <b>Huawei</b> router</p>${cover}`), {
        scripts: true,
      });
      await visit.describe();
      await visit.pressBadge("Huawei");
      await until(
        () => visit.cardText(),
        (text) => text.includes("Hide until"),
      );
      await visit.page.evaluate(`document.querySelector("#cover").showPopover()`);
      await visit.pressInCard("Hide until something changes");
      await until(
        () => browser().askBackground("readTask", visit.tab) as Promise<PopupTask | undefined>,
        (task) => task?.task === "confirm",
      );
      expect(await browser().askBackground("readHistory")).toMatchObject({ choices: [] });
      await visit.close();
    });

    test("a page that was open before us, or has opened its document anew, is handed no root of ours", async () => {
      for (const late of [
        "",
        `<script>addEventListener("load", () => setTimeout(() => { const all = "<!doctype html>" + document.documentElement.outerHTML.replace(/<script>addEventListener[^]*?<.script>/, ""); document.open(); document.write(all); document.close(); }, 200))</script>`,
      ]) {
        const visit = await browser().visit(
          shopWith(`<p id="n" style="margin:60px 200px">Brand: <b>Huawei</b> router</p>`, PROBE + late),
          { scripts: true },
        );
        if (late)
          await until(
            () => visit.page.evaluate(() => performance.now()),
            (now) => now > 1500,
          );
        await until(
          () => visit.badges(),
          (badges) => badges.length > 0,
        );
        await visit.pressBadge("Huawei");
        await until(
          async () => (await visit.cardText()) || (await browser().askBackground("readTask", visit.tab)),
          Boolean,
        );
        await visit.page.mouse.move(300, 300);
        await visit.page.mouse.move(330, 330);
        await visit.page.mouse.move(20, 20);
        expect(await visit.page.evaluate("rootsSeen()")).toEqual([]);
        await visit.close();
      }
    });
  },
  { anyCertificate: true },
);

describe.each(["chromium", "firefox"] as const)("%s", (engine) => {
  let plain: Browser;
  beforeAll(async () => {
    plain = await openPlainBrowser(engine);
  });
  afterAll(() => plain?.close());
  const withoutUs = async (html: string): Promise<unknown> => {
    const page = await visitPlainly(plain, "https://probing.example/", html);
    await page.bringToFront();
    const seen = JSON.parse((await page.evaluate(`probe(${JSON.stringify(SAID)})`)) as string) as unknown;
    await page.close();
    return seen;
  };

  test("B105 a page on a site without permission finds out nothing: all is as without us, and our files are not there", () =>
    withBrowser(
      engine,
      async (b) => {
        const html = shopWith(`<p id="n">Brand: Huawei router</p>`, PROBE);
        const visit = await b.visit(html, { url: "https://probing.example/", scripts: true });
        await visit.page.bringToFront();
        const address = `${b.origin}/src/card/index.html`;
        const reached = await visit.page.evaluate(
          (address, other) =>
            Promise.all(
              [address, other].map(async (url) => {
                const fetched = await fetch(url).then(
                  () => "answered",
                  () => "refused",
                );
                const frame = document.createElement("iframe");
                frame.src = url;
                const loaded = await new Promise((resolve) => {
                  frame.addEventListener("load", () => resolve("loaded"));
                  frame.addEventListener("error", () => resolve("failed"));
                  setTimeout(() => resolve("nothing"), 2000);
                  document.body.append(frame);
                });
                frame.remove();
                return `${fetched} ${String(loaded)}`;
              }),
            ),
          // In Firefox the address is random, and known to the driver alone.
          engine === "chromium" ? address : address.replace(/\w{12}\//, "000000000000/"),
          engine === "chromium"
            ? address.replace("index.html", "none.html")
            : address.replace(/\w{12}\//, "111111111111/"),
        );
        expect(reached[0]).toBe(reached[1]);
        await visit.close();
        const again = await b.visit(html, { url: "https://probing.example/", scripts: true });
        await again.page.bringToFront();
        const seen = JSON.parse((await again.page.evaluate(`probe(${JSON.stringify(SAID)})`)) as string) as unknown;
        expect(seen).toEqual(await withoutUs(html));
      },
      { build: "shipped" },
    ));

  test("a page that was allowed and names nobody finds out nothing either", () =>
    withBrowser(engine, async (b) => {
      const html = shopWith(`<p id="n">Brand: Nobody</p>`, PROBE);
      const seen = JSON.parse(await probed(b, html)) as unknown;
      expect(seen).toEqual(await withoutUs(html));
    }));
});
