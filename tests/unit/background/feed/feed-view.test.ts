import { beforeEach, expect, test, vi } from "vitest";
import { viewFeeds } from "../../../../src/background/feed/feed-view.ts";
import type { FeedView } from "../../../../src/shared/feed-view.ts";
import { DAY, NOW, smallDataset } from "../../feed-workshop.ts";
import { Extension } from "./world.ts";

beforeEach(() => void vi.spyOn(console, "warn").mockReturnValue());

async function view(extension: Extension): Promise<FeedView> {
  await extension.feeds.start();
  const feeds = await viewFeeds({
    feeds: extension.feeds,
    builtAt: NOW,
    now: extension.now,
    scheduled: true,
    hasPermission: async () => extension.permitted,
  });
  return feeds[0]!;
}

async function updated(): Promise<Extension> {
  const extension = new Extension();
  await extension.feeds.start();
  extension.workshop.make(2, { dataset: smallDataset({ size: 5 }) });
  extension.offer();
  await extension.update();
  return extension;
}

test.each<[FeedView["state"], () => Promise<Extension>]>([
  ["bundled", async () => new Extension()],
  ["fresh", updated],
  ["stale", async () => later(await updated(), 8)],
  ["old", async () => later(await updated(), 91)],
  [
    "pinned",
    async () => {
      const extension = await updated();
      await extension.feeds.rollBack(extension.id);
      return extension;
    },
  ],
  [
    "held",
    async () => {
      const extension = await updated();
      extension.workshop.make(3, { dataset: smallDataset({ size: 1 }) });
      extension.offer();
      await extension.update();
      return extension;
    },
  ],
  [
    "unsaved",
    async () => {
      const extension = new Extension();
      extension.store = () => Promise.reject(new Error("No."));
      return extension;
    },
  ],
])("%s", async (state, make) => {
  const extension = await make();
  expect((await view(extension)).state).toBe(state);
});

function later(extension: Extension, days: number): Extension {
  extension.now += days * DAY;
  return extension;
}

test("U3 a bundled copy nobody has renewed for a week is stale", async () => {
  expect((await view(later(new Extension(), 8))).state).toBe("stale");
});

test("it names version, signer, changes and the next look", async () => {
  const extension = await updated();
  const { version, signedBy, rootVersion, changes, previous, nextTry, permission, needsPermission } =
    await view(extension);
  expect({ version, signedBy, rootVersion, permission, needsPermission }).toEqual({
    version: 2,
    signedBy: extension.workshop.keys.targets.map(({ keyid }) => keyid),
    rootVersion: 1,
    permission: "https://feed.example/*",
    needsPermission: false,
  });
  expect(changes?.added.map(({ id }) => id)).toEqual(["act-maker-4"]);
  expect(changes?.vendorsAdded).toEqual(["maker-4"]);
  expect(previous?.version).toBe(1);
  expect(Date.parse(nextTry!)).toBeGreaterThan(extension.now);
});

test("B31 a clock behind the data is told", async () => {
  const extension = await updated();
  expect((await view(extension)).clockBehind).toBe(false);
  extension.now -= 400 * DAY;
  expect((await view(extension)).clockBehind).toBe(true);
});
