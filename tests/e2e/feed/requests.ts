import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeBundle } from "../../../src/core/trust/feed-bundle.ts";
import type { FeedView } from "../../../src/shared/feed-view.ts";
import { ENGINES } from "../../../src/tools/browsers/find-browser.ts";
import { serveFeed } from "../../../src/tools/feed/serve.ts";
import { Workshop } from "../../unit/feed-workshop.ts";
import { until, withBrowser } from "../harness.ts";
import { askBackground, builtIn, type TestFeed, testFeed, updateNow, withNewMaker } from "./feed-server.ts";

// What leaves the computer: the same from everybody, to the feeds alone, and nothing at all where it is not allowed.

describe("What leaves the computer", () => {
  let feed: TestFeed;
  beforeAll(async () => {
    feed = await testFeed();
  });
  afterAll(() => feed.server.close());

  /** What the server saw since the last time it was asked. */
  function seen(): { path: string; headers: object }[] {
    return feed.server.requests.splice(0).map(({ path, headers }) => ({ path, headers }));
  }

  test.each(ENGINES)("B104 %s: three installations cannot be told apart by what they ask", async (engine) => {
    const before = feed.next(() => undefined);
    const after = feed.next(withNewMaker);
    const logs: unknown[] = [];
    for (let installation = 0; installation < 3; installation += 1) {
      feed.server.offer(before);
      seen();
      await withBrowser(
        engine,
        async (browser) => {
          const page = await browser.extensionPage("src/options/index.html");
          // Whoever the reader is must not show.
          await browser.askBackground(
            "saveProfile",
            installation === 1 ? [{ territory: "CZ", roles: ["state-body"] }] : [],
          );
          // By hand alone, since on a slow machine the alarm comes meanwhile as well.
          await browser.askBackground("saveSettings", {
            language: installation === 2 ? "cs" : "en",
            updates: "manual",
          });
          expect(await updateNow(page)).toMatchObject({ ok: true });
          expect(await updateNow(page)).toEqual({ ok: true, did: "nothing-new" });
          feed.server.offer(after);
          expect(await updateNow(page)).toEqual({ ok: true, did: "updated" });
        },
        { anyCertificate: true },
      );
      logs.push(seen());
    }
    expect(logs[0]).toHaveLength(12);
    expect(logs[1]).toEqual(logs[0]);
    expect(logs[2]).toEqual(logs[0]);
  });

  /** Pages of the sites that are known, served on loopback, with a note of everything that is asked for. */
  async function serveSites() {
    const pages = readdirSync("tests/pages", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith("page.html"))
      .map((path) => readFileSync(`tests/pages/${path}`, "utf8"));
    const asked: string[] = [];
    const server = createServer(({ url = "" }, response) => {
      asked.push(url);
      const place = Number(/^\/page-(\d+)$/.exec(url)?.[1] ?? Number.NaN);
      const body = pages[place % pages.length];
      // What pages load for themselves is nothing of ours.
      const policy = "default-src 'none'; style-src 'unsafe-inline'";
      const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
      response.writeHead(body === undefined ? 204 : 200, headers).end(body);
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const close = (): void => {
      server.closeAllConnections();
      server.close();
    };
    return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
  }

  /** Browsers ask their makers' hosts of themselves. */
  const isTheBrowsersOwn = (address: string): boolean =>
    /(?:^|[./])(?:google\.com|googleapis\.com|mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net)(?::\d+)?(?:\/|$)/.test(
      address,
    );

  test.each(ENGINES)(
    "B106 %s: on two hundred pages nothing is asked for but the feed's files",
    { timeout: 300_000 },
    async (engine) => {
      const sites = await serveSites();
      feed.server.offer(feed.next(() => undefined));
      seen();
      await withBrowser(
        engine,
        async (browser) => {
          const settings = await browser.extensionPage("src/options/index.html");
          const { page, id } = await browser.newTab();
          let mentions = 0;
          for (let place = 0; place < 200; place += 1) {
            await page.goto(`${sites.address}/page-${place}`, { waitUntil: "domcontentloaded" });
            if (place % 40 === 0) await updateNow(settings);
            if (place % 20 === 0) {
              const described = await until(
                () =>
                  browser.ask(id, "describePage").catch(() => undefined) as Promise<
                    { reading: boolean; mentions: unknown[] } | undefined
                  >,
                (page) => page?.reading === false,
              );
              mentions += described!.mentions.length;
            }
          }
          // It was at work all the while.
          expect(mentions).toBeGreaterThan(5);
          expect(browser.refused.filter((address) => !isTheBrowsersOwn(address))).toEqual([]);
        },
        { anyCertificate: true },
      );
      sites.close();
      expect(sites.asked.filter((path) => !/^\/(page-\d+|favicon\.ico)$/.test(path))).toEqual([]);
      expect(sites.asked.filter((path) => path !== "/favicon.ico")).toHaveLength(200);
      const paths = seen().map(({ path }) => path);
      expect(paths.length).toBeGreaterThan(8);
      const FILES =
        /^\/feed\/(\d+\.(root|snapshot|targets)\.json|timestamp\.json|targets\/[0-9a-f]{64}\.advisories\.json)$/;
      expect(paths.filter((path) => !FILES.test(path))).toEqual([]);
    },
  );

  test("B103 Firefox: where the permission for a feed's host is taken back nothing is asked there, and the settings say so", async () => {
    const workshop = new Workshop();
    const now = Date.now();
    const custom = { issued: new Date(now).toISOString().replace(/\.\d+Z$/, "Z") };
    const server = await serveFeed(workshop.make(1, { now, custom }), { base: "/own/" });
    // The certificate is good for both names; the permission for the first is not one for the second.
    const url = server.address.replace("127.0.0.1", "localhost");
    await withBrowser(
      "firefox",
      async (browser) => {
        const page = await browser.extensionPage("src/options/index.html#feeds");
        await browser.askBackground("saveSettings", { language: "en" });
        const ask = <Answer>(type: string, data?: unknown) => askBackground<Answer>(page, type, data);
        const own = async () => (await ask<FeedView[]>("readFeeds")).find(({ builtIn }) => !builtIn)!;
        // Added from a file, without the permission ever having been given.
        const file = new TextDecoder().decode(writeBundle(workshop.files));
        expect(await ask("addFeed", { url, label: "Office", trust: workshop.id, file })).toMatchObject({ ok: true });
        expect(await ask("updateFeed", workshop.id)).toMatchObject({ ok: false, code: "permission" });
        expect(server.requests).toEqual([]);
        await until(
          () => page.evaluate(() => document.querySelector("#feeds")?.textContent ?? ""),
          (text) => text.includes("Caveat may not read localhost"),
        );
        await page.locator("#feeds .btn.primary").click();
        await until(own, ({ fault, lastOk }) => fault === null && lastOk !== null);
        expect(server.requests.length).toBeGreaterThan(0);
        server.requests.length = 0;
        await page.evaluate(async () => {
          const { browser } = globalThis as unknown as {
            browser: { permissions: { remove(what: object): Promise<boolean> } };
          };
          await browser.permissions.remove({ origins: ["https://localhost/*"] });
        });
        expect(await ask("updateFeed", workshop.id)).toMatchObject({ ok: false, code: "permission" });
        await until(own, ({ needsPermission, state }) => needsPermission && state === "unsure");
        expect(server.requests).toEqual([]);
        // The built-in feed goes on.
        feed.server.offer(feed.next(() => undefined));
        expect(await updateNow(page)).toMatchObject({ ok: true });
        expect((await builtIn(page)).fault).toBeNull();
      },
      { build: "shipped", anyCertificate: true, preferences: { "extensions.webextOptionalPermissionPrompts": false } },
    );
    await server.close();
  });
});
