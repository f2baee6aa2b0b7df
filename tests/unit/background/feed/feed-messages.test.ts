import "fake-indexeddb/auto";
import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, expect, test, vi } from "vitest";
import { receiveFeedMessages } from "../../../../src/background/feed/feed-messages.ts";
import { writeBundle } from "../../../../src/core/trust/feed-bundle.ts";
import { removeAllListeners } from "../../../../src/shared/messages.ts";
import { Workshop } from "../../feed-workshop.ts";
import { Extension } from "./world.ts";

// What a page, another extension or a made-up sender asks of the feeds is refused, and nothing moves.

const home = fakeBrowser.runtime.getURL("");
const OWN = { id: fakeBrowser.runtime.id, url: `${home}src/options/index.html`, origin: home.replace(/\/$/, "") };
const SENDERS = {
  "B107 a content script": {
    id: fakeBrowser.runtime.id,
    url: "https://shop.example/",
    origin: "https://shop.example",
    tab: { id: 1 },
  },
  "B111 another extension": { id: "another", url: "chrome-extension://another/page.html" },
  "B111 an opaque origin": { id: fakeBrowser.runtime.id, url: `${home}src/options/index.html`, origin: "null" },
  "B112 a blob child": {
    id: fakeBrowser.runtime.id,
    url: "blob:https://shop.example/1",
    origin: "https://shop.example",
  },
  "B112 an about:blank child": { id: fakeBrowser.runtime.id, url: "about:blank", origin: "https://shop.example" },
};
const REQUESTS = [
  "readFeeds",
  "updateFeed",
  "importBundle",
  "rollBackFeed",
  "resumeFeed",
  "acceptHeld",
  "resetFeed",
  "addFeed",
  "changeFeed",
  "removeFeed",
] as const;

let extension: Extension;
beforeEach(async () => {
  removeAllListeners();
  vi.spyOn(console, "warn").mockReturnValue();
  extension = new Extension();
  await extension.feeds.start();
  receiveFeedMessages(extension.feeds);
});

function ask(type: string, data: unknown, sender: unknown): Promise<{ res?: unknown; err?: unknown }> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ id: 1, type, data, timestamp: 0 }, sender as never, resolve as never);
  });
}

test.each(
  Object.entries(SENDERS).flatMap(([name, sender]) =>
    REQUESTS.map((type) => [`${name} asks ${type}`, type, sender] as const),
  ),
)("%s: refused", async (_name, type, sender) => {
  const before = await extension.record();
  expect(await ask(type, extension.id, sender)).toHaveProperty("err");
  expect([await extension.record(), extension.requests]).toEqual([before, []]);
});

test.each([
  ["B108 an id called __proto__", "updateFeed", "__proto__"],
  ["B108 an id of a megabyte", "rollBackFeed", "x".repeat(1e6)],
  ["B108 a list for an id", "resetFeed", ["x"]],
  ["a feed without a name", "addFeed", { url: "https://a.example/", label: " ", trust: "x" }],
  ["a change of another kind", "changeFeed", { id: "x", on: "yes" }],
  ["a bundle that is no text", "importBundle", { a: 1 }],
])("%s: refused of our own pages too", async (_name, type, data) => {
  expect(await ask(type, data, OWN)).toHaveProperty("err");
});

test.each([
  ["an address over http", { url: "http://a.example/", trust: "0".repeat(64) }, "address"],
  ["an address with a query", { url: "https://a.example/?x", trust: "0".repeat(64) }, "address"],
  ["a fingerprint that is none", { url: "https://a.example/", trust: "abc" }, "fingerprint"],
  ["a root file that is none", { url: "https://a.example/", trust: "", file: "{}" }, "fingerprint"],
  ["nothing that proves it", { url: "https://a.example/", trust: "" }, "fingerprint"],
  ["another feed's fingerprint", { url: "https://a.example/", trust: "0".repeat(64) }, "other-feed"],
])("a feed by %s is not added", async (_name, feed, code) => {
  expect(await ask("addFeed", { label: "Office", ...feed }, OWN)).toMatchObject({ res: { ok: false, code } });
});

const rootOf = (shop: Workshop): string => new TextDecoder().decode(shop.files.get("1.root.json"));
const bundleOf = (shop: Workshop): string => new TextDecoder().decode(writeBundle(shop.files));
const inGroups = (shop: Workshop): string => shop.id.replace(/(.{8})/g, "$1 ");

test.each<[string, boolean, (shop: Workshop) => { trust: string; file?: string }]>([
  ["its fingerprint in groups", true, (shop) => ({ trust: inGroups(shop) })],
  ["its root file", true, (shop) => ({ trust: "", file: rootOf(shop) })],
  ["its root file and the fingerprint", true, (shop) => ({ trust: inGroups(shop), file: rootOf(shop) })],
  ["one file of the whole, without a request", false, (shop) => ({ trust: "", file: bundleOf(shop) })],
  [
    "one file and the fingerprint, without a request",
    false,
    (shop) => ({ trust: inGroups(shop), file: bundleOf(shop) }),
  ],
])("a feed is added by %s", async (_name, asks, given) => {
  const shop = new Workshop();
  const files = shop.make(1);
  if (asks) extension.offered = files;
  expect(await ask("addFeed", { url: "https://a.example", label: "Office", ...given(shop) }, OWN)).toMatchObject({
    res: { ok: true },
  });
  expect(extension.feeds.loaded.has(shop.id)).toBe(true);
  expect(extension.requests.length > 0).toBe(asks);
  const records = await extension.feeds.store.records();
  expect(records.map(({ label }) => label).toSorted()).toEqual(["", "Office"]);
});

test.each<[string, (shop: Workshop) => { trust: string; file: string }, string]>([
  ["whose fingerprint is another's", (shop) => ({ trust: "0".repeat(64), file: bundleOf(shop) }), "other-feed"],
  [
    "that somebody has changed",
    (shop) => ({ trust: shop.id, file: bundleOf(shop).replace("maker-1", "maker-9") }),
    "hash",
  ],
])("a feed in one file %s is not added, and nothing of it stays", async (_name, given, code) => {
  const shop = new Workshop();
  shop.make(1);
  expect(await ask("addFeed", { url: "https://a.example", label: "Office", ...given(shop) }, OWN)).toMatchObject({
    res: { ok: false, code },
  });
  expect(await extension.feeds.store.records()).toHaveLength(1);
  expect((await extension.feeds.store.trust(shop.id)).roots).toEqual([]);
});
