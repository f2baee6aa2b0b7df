import type { Page } from "puppeteer-core";
import type { Dataset } from "../../../src/core/dataset.ts";
import type { FeedView, UpdateResult } from "../../../src/shared/feed-view.ts";
import { bundledFeed } from "../../../src/tools/feed/bundled-feed.ts";
import { developmentSigners } from "../../../src/tools/feed/development-feed.ts";
import { current, type FeedFiles } from "../../../src/tools/feed/feed-files.ts";
import { makeTargets, publish } from "../../../src/tools/feed/publish.ts";
import { type FeedServer, serveFeed } from "../../../src/tools/feed/serve.ts";
import { act, bind, vendor } from "../../unit/core/records.ts";

/** A maker that no dataset has, and an act on it. Both are invented. */
export const NEW_MAKER = "Qwertovia";

/** The development feed on its own address, with the version that the builds hold and newer ones to offer. */
export interface TestFeed {
  server: FeedServer;
  /** Of what the builds hold. */
  version: number;
  /** A version more, with `change` in its data; nothing is served yet. */
  next(change: (dataset: Dataset) => void): FeedFiles;
}

export async function testFeed(): Promise<TestFeed> {
  const { files, version, next } = newerFeeds();
  return { server: await serveFeed(files, { port: 8743 }), version, next };
}

/** Newer versions of the development feed, signed by its keys. */
export function newerFeeds(): Omit<TestFeed, "server"> & { files: FeedFiles } {
  const { files, payload } = bundledFeed();
  let newest = files;
  return {
    files,
    version: current(files)!.targets.signed.version,
    next(change) {
      const signing = { now: Date.now(), signers: developmentSigners() };
      const dataset = JSON.parse(payload) as Dataset;
      dataset.issued = new Date(signing.now).toISOString();
      change(dataset);
      const bytes = new TextEncoder().encode(JSON.stringify(dataset));
      newest = publish(newest, makeTargets(newest, bytes, signing), bytes, signing);
      return newest;
    },
  };
}

/** Puts the invented maker and its act into the data. */
export function withNewMaker(dataset: Dataset): void {
  const names = [{ text: NEW_MAKER, kind: "brand", strength: "strong", case: "any" }] as const;
  dataset.vendors.push(vendor("qwertovia", { label: NEW_MAKER, names: [...names] }));
  dataset.advisories.push(act("qwertovia-warning", { named: ["qwertovia"], binds: [bind("CZ", "anyone")] }));
}

/** What the extension's own pages ask of the background. */
export async function askBackground<Answer>(page: Page, type: string, data?: unknown): Promise<Answer> {
  const reply = await page.evaluate(
    async (type, data) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage({ id: Math.random(), type, data, timestamp: Date.now() });
    },
    type,
    data,
  );
  return (reply as { res: Answer }).res;
}

export const builtIn = async (page: Page): Promise<FeedView> =>
  (await askBackground<FeedView[]>(page, "readFeeds"))[0]!;
export const updateNow = async (page: Page): Promise<UpdateResult> =>
  askBackground(page, "updateFeed", (await builtIn(page)).id);

/** The alarm that looks which feeds are due, made anew so that it is due now. */
export async function ringAlarm(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { alarms: { create(name: string, at: object): Promise<void> } };
    };
    await chrome.alarms.create("feeds", { when: Date.now(), periodInMinutes: 30 });
  });
}
