import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeBundle } from "../../../src/core/trust/feed-bundle.ts";
import { neededFiles } from "../../../src/tools/feed/bundled-feed.ts";
import {
  askBackground,
  builtIn,
  NEW_MAKER,
  ringAlarm,
  type TestFeed,
  testFeed,
  updateNow,
  withNewMaker,
} from "./feed-server.ts";
import { inBothBrowsers, type TestPage, until } from "../harness.ts";

const PAGE = `<!doctype html><html lang="en"><head><title>Router ${NEW_MAKER} R1 | Shop</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Router R1","brand":"${NEW_MAKER}","offers":{"@type":"Offer","price":"14","priceCurrency":"EUR"}}</script></head>
<body><h1>Router ${NEW_MAKER} R1</h1><p>Brand: ${NEW_MAKER}</p><button>Add to basket</button><p>14 EUR</p></body></html>`;

/** Header names of a request, as docs/privacy.md lists them. */
const HEADERS = {
  chromium:
    "accept accept-encoding accept-language cache-control connection host pragma sec-fetch-dest sec-fetch-mode sec-fetch-site user-agent",
  firefox:
    "accept accept-encoding accept-language cache-control connection host pragma priority sec-fetch-dest sec-fetch-mode sec-fetch-site user-agent",
};

const marked = async (visit: TestPage): Promise<boolean> =>
  (await visit.describe()).mentions.some(({ vendor, marked }) => vendor === "qwertovia" && marked);

/** Gives a file to the import of the settings, and waits for what is said of it. */
async function importFile(page: Page, text: string, sentence: RegExp): Promise<string> {
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>("#data input[type=file]")!;
    const files = new DataTransfer();
    files.items.add(new File([text], "feed.json", { type: "application/json" }));
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, text);
  return until(
    () => page.evaluate(() => document.querySelector("#data")?.textContent ?? ""),
    (said) => sentence.test(said),
  );
}

inBothBrowsers(
  (browser, engine) => {
    let feed: TestFeed;
    let settings: Page;
    let visit: TestPage;
    beforeAll(async () => {
      feed = await testFeed();
      settings = await browser().extensionPage("src/options/index.html");
      visit = await browser().visit(PAGE);
    });
    afterAll(() => feed.server.close());

    test("the bundled data is in use, and a page's new maker is not marked", async () => {
      expect(await builtIn(settings)).toMatchObject({
        state: "bundled",
        version: feed.version,
        from: "package",
        lastOk: null,
      });
      expect(await marked(visit)).toBe(false);
    });

    test("a check without news is two requests of the listed kind and under two kilobytes", async () => {
      expect(await updateNow(settings)).toEqual({ ok: true, did: "nothing-new" });
      const { requests } = feed.server;
      expect(requests.map(({ path }) => path)).toEqual(["/feed/2.root.json", "/feed/timestamp.json"]);
      const size = requests.reduce((sum, { bytes, headers }) => sum + bytes + JSON.stringify(headers).length, 0);
      expect(size).toBeLessThan(2048);
      for (const { headers } of requests) expect(Object.keys(headers).toSorted().join(" ")).toBe(HEADERS[engine]);
    });

    test("a newer version comes with the alarm, and the open page gains the mark without a reload", async () => {
      feed.server.offer(feed.next(withNewMaker));
      // Not due for hours after the check; a clock that was once wrong makes it due.
      await askBackground(settings, "resumeFeed", (await builtIn(settings)).id);
      await ringAlarm(settings);
      await until(() => marked(visit), Boolean, 20_000);
      expect(await builtIn(settings)).toMatchObject({ state: "fresh", version: feed.version + 1, from: "network" });
      expect((await builtIn(settings)).changes?.added.map(({ id }) => id)).toEqual(["qwertovia-warning"]);
    });

    test("the settings name what came", async () => {
      await until(
        () => settings.evaluate(() => document.querySelector("#data")?.textContent ?? ""),
        (text) => text.includes("qwertovia-warning") && text.includes(NEW_MAKER),
      );
    });

    test("going back takes the mark away, and resuming brings it again", async () => {
      const { id } = await builtIn(settings);
      expect(await askBackground(settings, "rollBackFeed", id)).toBe(true);
      await until(
        () => marked(visit),
        (there) => !there,
      );
      expect((await builtIn(settings)).state).toBe("pinned");
      await askBackground(settings, "resumeFeed", id);
      await until(() => marked(visit), Boolean);
    });

    test("with the feed out of reach a file is imported, and a forged one is refused with its sentence", async () => {
      const third = neededFiles(
        feed.next((dataset) => void (withNewMaker(dataset), (dataset.research.closed = "2026-11-25"))),
      );
      await feed.server.close();
      expect(await updateNow(settings)).toMatchObject({ ok: false, code: "network" });
      await importFile(
        settings,
        new TextDecoder().decode(writeBundle(third)),
        /Newer data is in use\.|Používají se novější data\./,
      );
      expect(await builtIn(settings)).toMatchObject({ version: feed.version + 2, from: "import" });
      const forged = new Map(neededFiles(feed.next(() => undefined)));
      const text = new TextDecoder()
        .decode(forged.get("timestamp.json"))
        .replace(/"sig": "[0-9a-f]{4}/, '"sig": "0000');
      forged.set("timestamp.json", new TextEncoder().encode(text));
      await importFile(
        settings,
        new TextDecoder().decode(writeBundle(forged)),
        /not signed by the keys this feed uses|Nejsou podepsána klíči tohoto zdroje/,
      );
      expect(await builtIn(settings)).toMatchObject({ version: feed.version + 2 });
    });
  },
  { anyCertificate: true },
);
