import { expect, test, vi } from "vitest";
import { PIN } from "../../../../src/background/feed/feeds.ts";
import { writeBundle } from "../../../../src/core/trust/feed-bundle.ts";
import { DAY, type Loose, smallDataset, Workshop } from "../../feed-workshop.ts";
import { ADDRESS, Extension } from "./world.ts";

const sized = (size: number) => ({ dataset: smallDataset({ size }) });

async function started(): Promise<Extension> {
  const extension = new Extension();
  await extension.feeds.start();
  return extension;
}

/** Version 2 is offered, with an act more. */
async function offering(version = 2, plan: Parameters<Workshop["make"]>[1] = sized(5)): Promise<Extension> {
  const extension = await started();
  extension.workshop.make(version, plan);
  extension.offer();
  return extension;
}

test("the bundled copy is in use from the start, judged as of its build", async () => {
  const extension = new Extension();
  extension.now += 4000 * DAY;
  await extension.feeds.start();
  expect(extension.version).toBe(1);
  expect(extension.requests).toEqual([]);
});

test("a newer version comes into use, and is there after a restart", async () => {
  const extension = await offering();
  expect(await extension.update()).toBe("updated");
  expect([extension.version, extension.changes]).toEqual([2, 1]);
  await extension.restart().start();
  expect(extension.version).toBe(2);
  expect(await extension.update()).toBe("nothing-new");
});

test("a check without news is two requests", async () => {
  const extension = await started();
  expect(await extension.update()).toBe("nothing-new");
  expect(extension.requests).toEqual(["2.root.json", "timestamp.json"]);
});

test("B31 a clock before the build does not hinder an update", async () => {
  const extension = await offering();
  extension.now = 0;
  expect(await extension.update()).toBe("updated");
});

test("B32 B34 a feed that has ended keeps its last good data; tries back off and never bunch", async () => {
  const extension = await started();
  extension.now += 30 * DAY;
  const times: number[] = [];
  for (let turn = 0; turn < 12; turn += 1) {
    expect(await extension.update()).toBe("expired-timestamp");
    times.push((await extension.record()).nextTry - extension.now);
  }
  expect(times.every((time, place) => time <= DAY && (place === 0 || time >= times[place - 1]!))).toBe(true);
  expect(extension.version).toBe(1);
});

test("B33 a next try that a wrong clock put far away is due", async () => {
  const extension = await offering();
  await extension.feeds.store.change(extension.id, () => ({ nextTry: extension.now + 300 * DAY }));
  await extension.feeds.tick();
  expect(extension.version).toBe(2);
});

test("nothing is asked before a feed is due", async () => {
  const extension = await offering();
  await extension.update();
  extension.requests = [];
  await extension.feeds.tick();
  expect(extension.requests).toEqual([]);
  extension.now += 8 * 3_600_000;
  await extension.feeds.tick();
  expect(extension.requests).toContain("timestamp.json");
});

test("B63 data of a later schema waits for a newer extension", async () => {
  const extension = await offering(2, { dataset: { schema: 2 }, custom: { schema: 2 } });
  expect(await extension.update()).toBe("newer-schema");
  expect(extension.version).toBe(1);
});

test.each([
  ["B64 without entries", { vendors: [], advisories: [] }],
  ["B71 with most entries gone", smallDataset({ size: 1 })],
])("%s: held until the reader agrees", async (_name, content) => {
  const extension = new Extension(shop(20));
  await extension.feeds.start();
  extension.workshop.make(2, { dataset: { ...smallDataset({ size: 0 }), ...content } });
  extension.offer();
  expect(await extension.update()).toBe("held");
  expect([extension.version, (await extension.record()).held?.version]).toEqual([1, 2]);
  const agreed = await extension.feeds.acceptHeld(extension.id);
  expect([agreed.ok, extension.version, (await extension.record()).held]).toEqual([true, 2, null]);
});

test("B71 the next version ends the hold; B72 a publisher's word lets a large change pass", async () => {
  const extension = new Extension(shop(20));
  await extension.feeds.start();
  extension.workshop.make(2, sized(2));
  extension.offer();
  expect(await extension.update()).toBe("held");
  extension.workshop.make(3, sized(21));
  extension.offer();
  expect(await extension.update()).toBe("updated");
  extension.workshop.make(4, { ...sized(2), custom: { largeChange: true } });
  extension.offer();
  expect(await extension.update()).toBe("updated");
  expect(extension.version).toBe(4);
});

test("growth of more than as many again is held as well", async () => {
  const extension = new Extension(shop(60));
  await extension.feeds.start();
  extension.workshop.make(2, sized(200));
  extension.offer();
  expect(await extension.update()).toBe("held");
});

function shop(size: number): Workshop {
  const workshop = new Workshop();
  workshop.make(1, sized(size));
  return workshop;
}

test("going back pins the earlier version for two weeks; resuming brings the newest", async () => {
  const extension = await offering();
  await extension.update();
  expect(await extension.feeds.rollBack(extension.id)).toBe(true);
  expect(extension.version).toBe(1);
  extension.workshop.make(3, sized(6));
  extension.offer();
  expect(await extension.update()).toBe("pinned");
  expect(extension.version).toBe(1);
  expect(await extension.feeds.resume(extension.id)).toBe(true);
  expect(extension.version).toBe(2);
  expect(await extension.update()).toBe("updated");
  expect(extension.version).toBe(3);
});

test("the pin ends by itself", async () => {
  const extension = await offering();
  await extension.update();
  await extension.feeds.rollBack(extension.id);
  extension.now += PIN + 1;
  extension.workshop.make(3, { ...sized(6), now: extension.now });
  extension.offer();
  expect(await extension.update()).toBe("updated");
});

test("with nothing before it there is nothing to go back to", async () => {
  const extension = await started();
  await extension.feeds.rollBack(extension.id);
  expect([extension.version, (await extension.record()).pin]).toEqual([1, null]);
});

test("B80 fifty updates at once are one run, and all hear of it", async () => {
  const extension = await offering();
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => extension.update()));
  expect(new Set(outcomes)).toEqual(new Set(["updated"]));
  expect(extension.requests.filter((path) => path === "timestamp.json")).toHaveLength(1);
});

test("B82 going back while an update runs ends in one of the two", async () => {
  const extension = await offering();
  await Promise.all([extension.update(), extension.feeds.rollBack(extension.id)]);
  const { active, previous } = await extension.record();
  expect([1, 2]).toContain(extension.version);
  expect(active?.version).toBe(extension.version);
  expect(active?.version).not.toBe(previous?.version);
});

test("B83 a feed that is removed while it is updated leaves nothing behind", async () => {
  const extension = await started();
  const other = new Workshop();
  other.make(1);
  extension.offered = other.files;
  const run = extension.feeds.add({ id: other.id, url: "https://other.example/", label: "Other" });
  await vi.waitFor(() => expect(extension.requests).toContain("timestamp.json"));
  await extension.feeds.remove(other.id);
  await run;
  expect(await extension.feeds.store.record(other.id)).toBeUndefined();
  expect((await extension.feeds.store.trust(other.id)).kept).toEqual({});
});

test("B84 a run that ended after the timestamp was kept is followed by one that fetches the data", async () => {
  const extension = await offering();
  extension.read = failing(extension, (path) => path.endsWith("snapshot.json"));
  expect(await extension.update()).toBe("network");
  expect((await extension.record()).floor.timestamp).toBe(2);
  extension.read = undefined;
  await extension.restart().start();
  expect(await extension.update()).toBe("updated");
});

test("B85 a run that ended while the data came leaves no part of it", async () => {
  const extension = await offering();
  extension.read = failing(extension, (path) => path.startsWith("targets/"));
  expect(await extension.update()).toBe("network");
  await extension.restart().start();
  expect([extension.version, (await extension.record()).active?.version]).toEqual([1, 1]);
});

function failing(extension: Extension, broken: (path: string) => boolean) {
  return async (path: string) => {
    const bytes = extension.offered.get(path);
    if (broken(path)) return { ok: false, code: "network" } as const;
    return bytes ? ({ ok: true, bytes } as const) : ({ ok: false, code: "not-found" } as const);
  };
}

test("B11 data that a cache was late with is asked for once more at once", async () => {
  const extension = await offering();
  let first = true;
  extension.read = async (path, most) => {
    const bytes = extension.offered.get(path);
    if (!bytes) return { ok: false, code: "not-found" };
    const late = path.startsWith("targets/") && first;
    if (late) first = false;
    return bytes.length > most ? { ok: false, code: "too-long" } : { ok: true, bytes: late ? bytes.slice(1) : bytes };
  };
  expect(await extension.update()).toBe("updated");
});

test.each([
  [
    "B68 nothing is asked without the permission",
    (extension: Extension) => void (extension.permitted = false),
    "permission",
  ],
  [
    "no request while offline, and no failure is counted",
    (extension: Extension) => void (extension.online = false),
    "offline",
  ],
  ["no request when requests are off", (extension: Extension) => void (extension.mode = "none"), "updates-off"],
])("%s", async (_name, change, code) => {
  const extension = await offering();
  change(extension);
  expect(await extension.update()).toBe(code);
  await extension.feeds.tick();
  expect([extension.requests, extension.version]).toEqual([[], 1]);
  if (code !== "permission") expect((await extension.record()).failures).toBe(0);
});

test("in manual mode the alarm asks nothing, and the reader can", async () => {
  const extension = await offering();
  extension.mode = "manual";
  await extension.feeds.tick();
  expect(extension.requests).toEqual([]);
  expect(await extension.update()).toBe("updated");
});

test("B77 B79 a bundle is taken in with requests off; the same once more changes nothing", async () => {
  const extension = await offering();
  extension.mode = "none";
  const bundle = writeBundle(extension.workshop.files);
  expect(await extension.feeds.importBundle(bundle)).toEqual({ ok: true, did: "updated" });
  expect(await extension.feeds.importBundle(bundle)).toEqual({ ok: true, did: "nothing-new" });
  expect([extension.version, extension.requests]).toEqual([2, []]);
});

test.each([
  ["B76 a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "malformed"],
  ["B76 an archive", () => new TextEncoder().encode("PK\u0003\u0004"), "malformed"],
  ["B76 JSON of something else", () => new TextEncoder().encode("{}"), "schema"],
  ["B76 thirteen megabytes", () => new Uint8Array(13 * 1024 * 1024), "too-long"],
  ["B76 a bundle of another feed", () => writeBundle(new Workshop().make(1)), "other-feed"],
  ["B76 a bundle older than what is in use", (old: Uint8Array) => old, "rollback"],
])("%s is refused", async (_name, bundle, code) => {
  const extension = await started();
  const old = writeBundle(extension.workshop.files);
  extension.workshop.make(2, sized(5));
  extension.offer();
  await extension.update();
  const { floor } = await extension.record();
  expect(await extension.feeds.importBundle(bundle(old))).toMatchObject({ ok: false, code });
  expect([extension.version, (await extension.record()).floor]).toEqual([2, floor]);
});

test("B78 a bundle whose timestamp has ended is refused", async () => {
  const extension = await offering();
  extension.now += 8 * DAY;
  expect(await extension.feeds.importBundle(writeBundle(extension.workshop.files))).toMatchObject({
    code: "expired-timestamp",
  });
});

test("B81 of two bundles taken in at once the newer stays", async () => {
  const extension = await offering();
  const older = writeBundle(extension.workshop.files);
  extension.workshop.make(3, sized(6));
  const newer = writeBundle(extension.workshop.files);
  await Promise.all([extension.feeds.importBundle(newer), extension.feeds.importBundle(older)]);
  await extension.feeds.importBundle(older);
  expect(extension.version).toBe(3);
});

test("a bundle with a forged signature is refused", async () => {
  const extension = await offering(2, {
    file: { targets: (file: Loose) => void (file.signatures[0].sig = "00".repeat(64)) },
  });
  expect(await extension.feeds.importBundle(writeBundle(extension.workshop.files))).toMatchObject({
    code: "signature",
  });
  expect(extension.version).toBe(1);
});

test("U21 a further feed is followed by its fingerprint, and a wrong one is not", async () => {
  const extension = await started();
  const other = new Workshop();
  extension.offered = other.make(1);
  const feed = { url: "https://other.example/feed/", label: "Ministry" };
  expect(await extension.feeds.add({ ...feed, id: "0".repeat(64) })).toMatchObject({ code: "other-feed" });
  expect(await extension.feeds.store.records()).toHaveLength(1);
  expect(await extension.feeds.add({ ...feed, id: other.id })).toMatchObject({ ok: true });
  expect(extension.feeds.loaded.get(other.id)?.generation.version).toBe(1);
  await extension.feeds.change(other.id, { on: false });
  expect(extension.feeds.loaded.has(other.id)).toBe(false);
  await extension.feeds.change(other.id, { on: true, label: "Office" });
  expect(extension.feeds.loaded.has(other.id)).toBe(true);
  await extension.feeds.remove(other.id);
  await extension.feeds.remove(extension.id);
  expect((await extension.feeds.store.records()).map(({ id }) => id)).toEqual([extension.id]);
});

test("B98 an extension with newer data than the store brings it; B99 with older data the store's stays", async () => {
  const extension = await offering();
  extension.bundled = extension.offered;
  await extension.restart().start();
  expect(extension.version).toBe(2);
  extension.workshop.make(3, sized(6));
  extension.offer();
  await extension.update();
  await extension.restart().start();
  expect(extension.version).toBe(3);
});

test("B101 an extension whose root has moved on is followed from the root that is kept", async () => {
  const extension = await started();
  extension.workshop.rotate((workshop) => {
    const old = workshop.keys.root;
    workshop.renew("root", "targets");
    workshop.keys.root = [...old, ...workshop.keys.root];
  });
  extension.workshop.make(2, sized(5));
  extension.bundled = extension.workshop.files;
  await extension.restart().start();
  expect([extension.version, (await extension.record()).floor.root]).toEqual([2, 2]);
});

test("the address of the package is the built-in feed's, whatever the store says", async () => {
  const extension = await started();
  await extension.feeds.store.change(extension.id, () => ({ url: "https://elsewhere.example/" }));
  await extension.restart().start();
  expect((await extension.record()).url).toBe(ADDRESS);
});
