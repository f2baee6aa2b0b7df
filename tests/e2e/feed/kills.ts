import type { Page } from "puppeteer-core";
import { expect, onTestFinished, test } from "vitest";
import type { FeedView } from "../../../src/shared/feed-view.ts";
import { pause } from "../../../src/tools/browsers/open-browser.ts";
import { builtIn, type TestFeed, testFeed, updateNow } from "./feed-server.ts";
import { until, withBrowser } from "../harness.ts";
import { lastingProfile } from "../lasting-profile.ts";

// Real kills at chance moments of an update: Chromium's worker is stopped from outside, Firefox's process is killed and
// opened again on its profile. Every second one comes just after the data was served, when it is judged and committed (B86, B87).
// Whatever was under way, what is found afterwards is one whole version, old or new. `npm run kills` does a hundred of each.

const MANY = import.meta.env.MODE === "long";

/** Starts an update and does not wait for it. */
async function startUpdate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    const ask = async (type: string, data?: unknown): Promise<{ res: { id: string }[] }> =>
      (await chrome.runtime.sendMessage({ id: Math.random(), type, data, timestamp: Date.now() })) as {
        res: { id: string }[];
      };
    void ask("readFeeds").then(({ res }) => ask("updateFeed", res[0]!.id).catch(() => undefined));
  });
}

/** Waits for a chance moment of the update; in every second turn for one after the data was served. */
async function chanceMoment(feed: TestFeed, turn: number, most: number): Promise<void> {
  if (turn % 2 === 0) return pause(Math.random() * most);
  const before = feed.server.requests.length;
  const isServed = async (): Promise<boolean> =>
    feed.server.requests.slice(before).some(({ path }) => path.includes("/targets/"));
  await until(isServed, Boolean);
  await pause(Math.random() * 150);
}

function expectWhole(feed: FeedView, versions: readonly number[]): void {
  expect(versions).toContain(feed.version);
  expect(["fresh", "bundled", "unsure"]).toContain(feed.state);
  expect(feed.signedBy).toHaveLength(1);
  expect([undefined, "interrupted"]).toContain(feed.fault?.code);
}

test(
  `B85 B86 Chromium: the worker is stopped ${MANY ? 100 : 3} times during updates`,
  { timeout: 900_000 },
  async () => {
    const feed = await testFeed();
    onTestFinished(() => feed.server.close());
    const seen = { old: 0, new: 0 };
    await withBrowser(
      "chromium",
      async (b) => {
        const page = await b.extensionPage("src/options/index.html");
        const workers = await b.browser.target().createCDPSession();
        const stop = async (): Promise<void> => {
          const { targetInfos } = await workers.send("Target.getTargets");
          for (const { type, targetId, url } of targetInfos)
            if (type === "service_worker" && url.startsWith(b.origin))
              await workers.send("Target.closeTarget", { targetId });
        };
        for (let turn = 0; turn < (MANY ? 100 : 3); turn += 1) {
          const { version } = await builtIn(page);
          feed.server.offer(feed.next((dataset) => void (dataset.vendors[0]!.label = `Turn ${turn}`)));
          await startUpdate(page);
          await chanceMoment(feed, turn, 900);
          await stop();
          const after = await builtIn(page);
          expectWhole(after, [version, version + 1]);
          seen[after.version === version ? "old" : "new"] += 1;
          expect(await updateNow(page)).toMatchObject({ ok: true });
          expect((await builtIn(page)).version).toBe(version + 1);
        }
      },
      { anyCertificate: true },
    );
    console.log("Chromium, kills that left:", seen);
  },
);

test(`B87 Firefox: the browser is killed ${MANY ? 100 : 2} times during updates`, { timeout: 3_600_000 }, async () => {
  const feed = await testFeed();
  onTestFinished(() => feed.server.close());
  const { options, remove } = lastingProfile("firefox");
  const seen = { old: 0, new: 0 };
  let version: number | undefined;
  for (let turn = 0; turn <= (MANY ? 100 : 2); turn += 1) {
    await withBrowser(
      "firefox",
      async (b) => {
        const page = await b.extensionPage("src/options/index.html");
        const found = await builtIn(page);
        if (version !== undefined) {
          expectWhole(found, [version, version + 1]);
          seen[found.version === version ? "old" : "new"] += 1;
          expect(await updateNow(page)).toMatchObject({ ok: true });
        }
        version = (await builtIn(page)).version;
        feed.server.offer(feed.next((dataset) => void (dataset.vendors[0]!.label = `Turn ${turn}`)));
        await startUpdate(page);
        await chanceMoment(feed, turn, 1200);
        b.browser.process()?.kill("SIGKILL");
      },
      { ...options, anyCertificate: true },
    );
  }
  remove();
  console.log("Firefox, kills that left:", seen);
});
