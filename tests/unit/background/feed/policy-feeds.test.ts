import { expect, test } from "vitest";
import { readerOf } from "../../../../src/core/trust/read-files.ts";
import { DAY, smallDataset, Workshop } from "../../feed-workshop.ts";
import { Extension } from "./world.ts";

const MIRROR = "https://mirror.example/official/";

/** A feed of an organisation, hosted at its address. */
function own(extension: Extension) {
  const workshop = new Workshop();
  workshop.make(1);
  const feed = { root: workshop.id, url: "https://own.example/feed", label: "Office" };
  extension.readFrom = (address) => (address === "https://own.example/feed/" ? readerOf(workshop.files) : undefined);
  return feed;
}

test("a mirror of the official feed is asked in its place, and what it altered is refused", async () => {
  const extension = new Extension();
  extension.official = MIRROR;
  const asked: string[] = [];
  extension.readFrom = (address) => {
    asked.push(address);
    return undefined;
  };
  await extension.feeds.start();
  extension.workshop.make(2, { dataset: smallDataset({ size: 5 }) });
  extension.offer();
  expect(await extension.update()).toBe("updated");
  expect(asked).toEqual([...asked].fill(MIRROR));
  expect(extension.version).toBe(2);
  // A mirror with keys of its own.
  const forger = new Workshop();
  forger.make(3);
  extension.readFrom = () => readerOf(forger.files);
  expect(await extension.update()).not.toBe("updated");
  expect(extension.version).toBe(2);
});

test("an official feed that is switched off is never asked, and its data stays", async () => {
  const extension = new Extension();
  extension.official = "off";
  extension.workshop.make(2);
  extension.offer();
  expect(await extension.update()).toBe("updates-off");
  await extension.feeds.tick();
  expect(extension.requests).toEqual([]);
  expect(extension.version).toBe(1);
});

test("a feed of the policy is followed, and when the policy lets go of it its acts are gone at once and its data after 30 days", async () => {
  const extension = new Extension();
  const feed = own(extension);
  await extension.feeds.followPolicy([feed]);
  expect(await extension.feeds.update(feed.root)).toMatchObject({ did: "updated" });
  expect(extension.feeds.loaded.has(feed.root)).toBe(true);
  await extension.feeds.followPolicy([]);
  expect(extension.feeds.loaded.has(feed.root)).toBe(false);
  // It was a mistake of an hour: the data is there again, without a request.
  extension.requests = [];
  await extension.feeds.followPolicy([feed]);
  expect(extension.feeds.loaded.has(feed.root)).toBe(true);
  expect(extension.requests).toEqual([]);
  await extension.feeds.followPolicy([]);
  extension.now += 31 * DAY;
  await extension.restart().followPolicy([]);
  expect(await extension.feeds.store.record(feed.root)).toBeUndefined();
});

test("a feed that the reader followed before is theirs again, as they had it, when the policy ends", async () => {
  const extension = new Extension();
  const feed = own(extension);
  await extension.feeds.add({ id: feed.root, url: "https://own.example/feed/", label: "My own name" });
  await extension.feeds.change(feed.root, { on: false });
  await extension.feeds.followPolicy([feed]);
  await extension.feeds.followPolicy([feed]);
  expect(await extension.feeds.store.record(feed.root)).toMatchObject({ label: "Office", on: true });
  await extension.restart().followPolicy([]);
  expect(await extension.feeds.store.record(feed.root)).toMatchObject({
    label: "My own name",
    on: false,
    policy: null,
  });
});
