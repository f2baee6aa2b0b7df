import { beforeEach, expect, test, vi } from "vitest";
import { FAULTS } from "../../../../src/background/feed/feed-record.ts";
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
  [
    "unsure",
    async () => {
      const extension = await updated();
      extension.read = async () => ({ ok: false, code: "network" });
      await extension.update();
      return extension;
    },
  ],
  ["unsure", async () => later(await updated(), -400)],
  ["stale", async () => later(await lastSeen(await updated(), Date.parse("2099-01-01")), 8)],
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

async function lastSeen(extension: Extension, lastOk: number): Promise<Extension> {
  await extension.feeds.store.change(extension.id, () => ({ lastOk }));
  return extension;
}

test("beside a fault nothing is ever called fresh, and what was held says what it would do", async () => {
  const extension = await updated();
  extension.workshop.make(3, { dataset: smallDataset({ size: 1 }) });
  extension.offer();
  await extension.update();
  expect((await view(extension)).held?.effect).toEqual({
    acts: { lost: 4, of: 5, added: 0 },
    affiliates: { lost: 0, of: 0, added: 0 },
    classes: { lost: 0, of: 0, added: 0 },
    names: { lost: 4, of: 5, added: 0 },
  });
  for (const code of FAULTS) {
    await extension.feeds.store.change(extension.id, () => ({ held: null, lastError: { code, at: NOW } }));
    expect((await view(extension)).state).toBe("unsure");
  }
});

test("a clock floor that no timestamp bears out does not make the clock look behind", async () => {
  const extension = await updated();
  await extension.feeds.store.change(extension.id, () => ({ clockFloor: Date.parse("2126-01-01") }));
  extension.now += 7 * DAY;
  expect((await view(extension)).clockBehind).toBe(false);
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

test("a feed of the reader's organisation is stale when what it signed ends, and no sooner", async () => {
  const extension = await updated();
  await extension.feeds.change(extension.id, { own: true });
  extension.workshop.make(3, {
    dataset: smallDataset({ size: 5 }),
    days: { timestamp: 35, snapshot: 90, targets: 365 },
  });
  extension.offer();
  await extension.update();
  expect((await view(later(extension, 34))).state).toBe("fresh");
  expect((await view(later(extension, 2))).state).toBe("stale");
});
