import { expect, test, vi } from "vitest";
import { parseRecord } from "../../../../src/background/feed/feed-record.ts";
import { PIN } from "../../../../src/background/feed/feeds.ts";
import { sha256 } from "../../../../src/core/trust/digests.ts";
import { writeBundle } from "../../../../src/core/trust/feed-bundle.ts";
import { HOSTILE } from "../../core/hostile-datasets.ts";
import { act, bind, relation, vendor } from "../../core/records.ts";
import type { Dataset } from "../../../../src/core/dataset.ts";
import { DAY, type Loose, newSigner, NOW, smallDataset, Workshop } from "../../feed-workshop.ts";
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

test("B71 the next version ends the hold", async () => {
  const extension = new Extension(shop(20));
  await extension.feeds.start();
  extension.workshop.make(2, sized(2));
  extension.offer();
  expect(await extension.update()).toBe("held");
  extension.workshop.make(3, sized(21));
  extension.offer();
  expect(await extension.update()).toBe("updated");
});

/** A feed of twenty vendors with two targets keys, of which one is enough to sign. */
function shopOfTwo(): Workshop {
  const workshop = new Workshop();
  workshop.keys.targets = [...workshop.keys.targets, newSigner()];
  workshop.choice.targets = { keys: workshop.keys.targets.map(({ key }) => key), threshold: 1 };
  workshop.make(1, sized(20));
  return workshop;
}

test.each<[string, number, Loose, string]>([
  ["with one key and no word", 1, {}, "held"],
  ["with one key's word alone", 1, { largeChange: true }, "held"],
  ["with two keys that do not say so", 2, {}, "held"],
  ["with the word of two keys", 2, { largeChange: true }, "updated"],
])("B72 a large change %s: %s", async (_name, keys, custom, outcome) => {
  const extension = new Extension(shopOfTwo());
  await extension.feeds.start();
  const signers = { targets: extension.workshop.keys.targets.slice(0, keys) };
  extension.workshop.make(2, { ...sized(2), custom, signers });
  extension.offer();
  expect(await extension.update()).toBe(outcome);
  const { active } = await extension.record();
  expect([active?.version, active?.agreed]).toEqual(outcome === "held" ? [1, undefined] : [2, "keys"]);
});

/** Twenty vendors, each of which owns a brand, and acts on them and on their affiliates, of which one is on a class of goods. */
function binding(): Dataset {
  const dataset = smallDataset({ size: 20 });
  for (const [place, advisory] of dataset.advisories.entries()) {
    advisory.binds = [bind("CZ", "anyone"), bind("CZ", "state-body", "should")];
    advisory.scope[0]!.affiliates = true;
    dataset.vendors.push(
      vendor(`brand-${place}`, {
        names: [{ text: `Own ${place}`, kind: "brand", strength: "weak", case: "any", needs: ["router"] }],
        relations: [relation("brand-of", `maker-${place}`)],
        origin: { seat: { countries: ["CN"], standing: "firm", source: "its site" } },
        goods: [{ category: "router", standing: "firm", source: "its site" }],
      }),
    );
  }
  const onRouters = act("on-routers");
  onRouters.scope[0]!.categories = ["router"];
  onRouters.scope[0]!.test = {
    trigger: "own-test",
    combine: "all",
    conditions: [{ basis: "seat-in", countries: ["CN"] }],
  } as Loose;
  dataset.advisories.push(onRouters);
  return dataset;
}

test.each<[string, (dataset: Loose) => void]>([
  ["every name is gone", (d) => d.vendors.forEach((v: Loose) => (v.names = []))],
  ["every name counts only beside a word", (d) => d.vendors.forEach((v: Loose) => (v.names[0].strength = "weak"))],
  [
    "every weak name needs a word that stands nowhere",
    (d) => d.vendors.slice(20).forEach((v: Loose) => (v.names[0].needs = ["zq"])),
  ],
  ["everyday words take every name away", (d) => d.vendors.forEach((v: Loose) => (v.names[0].unless = ["price"]))],
  ["every name stands alone only", (d) => d.vendors.forEach((v: Loose) => (v.names[0].kind = "domain"))],
  ["every name is somebody else's as well", (d) => (d.vendors[0].names = d.vendors.flatMap((v: Loose) => v.names))],
  ["every vendor is hidden", (d) => d.vendors.forEach((v: Loose) => (v.display = false))],
  ["every act is hidden", (d) => d.advisories.forEach((a: Loose) => (a.display = false))],
  ["every act is withdrawn", (d) => d.advisories.forEach((a: Loose) => (a.status = "withdrawn"))],
  ["every act ends tomorrow", (d) => d.advisories.forEach((a: Loose) => (a.ends = { on: "2026-11-25" }))],
  ["every act is only proposed", (d) => d.advisories.forEach((a: Loose) => (a.status = "proposed"))],
  ["every act names somebody else", (d) => d.advisories.forEach((a: Loose) => (a.scope[0].named = ["maker-0"]))],
  ["every act binds less", (d) => d.advisories.slice(0, 20).forEach((a: Loose) => (a.binds[0].force = "may"))],
  ["every act binds others", (d) => d.advisories.slice(0, 20).forEach((a: Loose) => (a.binds[1].territory = "XX"))],
  ["every act asks nothing", (d) => d.advisories.slice(0, 20).forEach((a: Loose) => (a.binds[0].duties = []))],
  ["no act is on affiliates", (d) => d.advisories.forEach((a: Loose) => (a.scope[0].affiliates = false))],
  ["nobody owns a brand", (d) => d.vendors.forEach((v: Loose) => (v.relations = []))],
  [
    "every owner sells tomorrow",
    (d) => d.vendors.slice(20).forEach((v: Loose) => (v.relations[0].until = { on: "2026-11-25" })),
  ],
  ["no maker of a class is from anywhere", (d) => d.vendors.forEach((v: Loose) => delete v.origin)],
  ["a class of goods is another", (d) => (d.advisories.at(-1).scope[0].categories = ["drone"])],
])("a change that keeps all ids is held where %s", async (_name, change) => {
  const workshop = new Workshop();
  workshop.make(1, { dataset: binding() });
  const extension = new Extension(workshop);
  await extension.feeds.start();
  const hollow: Loose = binding();
  change(hollow);
  workshop.make(2, { dataset: hollow });
  extension.offer();
  expect(await extension.update()).toBe("held");
  const { held } = await extension.record();
  const { acts, affiliates, classes, names } = held!.effect!;
  expect(acts.lost + affiliates.lost + classes.lost + names.lost).toBeGreaterThanOrEqual(19);
});

test("small losses of one version after the other add up within a month, and are then held", async () => {
  const extension = new Extension(shop(40));
  await extension.feeds.start();
  const offered = async (version: number, size: number) => {
    extension.workshop.make(version, { ...sized(size), now: extension.now });
    extension.offer();
    return extension.update();
  };
  expect(await offered(2, 35)).toBe("updated");
  expect(await offered(3, 31)).toBe("updated");
  expect(await offered(4, 27)).toBe("held");
  extension.now += 31 * DAY;
  expect(await offered(5, 27)).toBe("updated");
});

const HOUR = 3_600_000;
const iso = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, "Z");

test.each([
  ["a hundred years", 36_500 * DAY],
  ["twenty-five hours", 25 * HOUR],
])("data that is dated %s ahead is refused, and nothing that comes later suffers by it", async (_name, ahead) => {
  const extension = await offering(2, { ...sized(5), custom: { issued: iso(NOW + ahead) } });
  expect(await extension.update()).toBe("issued-ahead");
  expect([extension.version, (await extension.record()).clockFloor < NOW + DAY]).toEqual([1, true]);
  extension.workshop.make(3, sized(6));
  extension.offer();
  expect(await extension.update()).toBe("updated");
});

test("data that is dated a little ahead, day after day, does not carry the clock away", async () => {
  const extension = await started();
  for (let version = 2; version < 8; version += 1) {
    extension.workshop.make(version, {
      ...sized(version + 3),
      custom: { issued: iso(NOW + (version - 1) * 23 * HOUR) },
    });
    extension.offer();
    expect(await extension.update()).toBe(version === 2 ? "updated" : "issued-ahead");
  }
});

test("B31 with a clock that is behind the build nobody can tell, and data comes in all the same, up to its timestamp's end", async () => {
  const extension = await offering(2, { ...sized(5), now: NOW + 60 * DAY, custom: { issued: iso(NOW + 60 * DAY) } });
  extension.now = 0;
  expect(await extension.update()).toBe("updated");
  extension.workshop.make(3, { ...sized(6), now: NOW + 60 * DAY, custom: { issued: iso(NOW + 68 * DAY) } });
  extension.offer();
  expect(await extension.update()).toBe("issued-ahead");
});

test("a floor of the clock that an earlier version let go up to 2126 no longer keeps newer data out", async () => {
  const extension = await offering();
  await extension.update();
  await extension.feeds.store.change(extension.id, () => ({ clockFloor: Date.parse("2126-12-02T00:00:00Z") }));
  await extension.restart().start();
  extension.now += DAY;
  extension.workshop.make(3, { ...sized(6), now: extension.now });
  extension.offer();
  expect(await extension.update()).toBe("updated");
  expect((await extension.record()).clockFloor).toBeLessThan(NOW + 2 * DAY);
});

test("with new keys a clock that the old ones set, with every one of them stolen, counts no more", async () => {
  const extension = await started();
  const late = Date.parse("2126-12-02T00:00:00Z");
  extension.now = 0;
  extension.workshop.make(2, { ...sized(5), now: late, custom: { issued: iso(late) } });
  extension.offer();
  expect(await extension.update()).toBe("updated");
  extension.now = NOW + DAY;
  extension.workshop.renew("targets", "snapshot", "timestamp");
  extension.workshop.makeRoot(2, { now: extension.now });
  extension.workshop.make(3, { ...sized(6), now: extension.now });
  extension.offer();
  expect(await extension.update()).toBe("updated");
});

test("starting anew forgets which versions were seen, and keeps the data in use until newer is there", async () => {
  const extension = await offering();
  await extension.update();
  await extension.feeds.store.change(extension.id, () => ({
    floor: { root: 1, timestamp: 2 ** 31, snapshot: 2 ** 31, targets: 2 ** 31 },
  }));
  extension.workshop.make(3, sized(6));
  extension.offer();
  expect(await extension.update()).toBe("rollback");
  extension.read = async () => ({ ok: false, code: "network" });
  expect(await extension.feeds.reset(extension.id)).toMatchObject({ code: "network" });
  expect(extension.version).toBe(2);
  await extension.restart().start();
  expect(extension.version).toBe(2);
  extension.read = undefined;
  expect(await extension.update()).toBe("updated");
  expect(extension.version).toBe(3);
});

test("a run is written down before it begins; one that never ended is told, and backed off from", async () => {
  const extension = await offering();
  let during: Awaited<ReturnType<Extension["record"]>> | undefined;
  extension.read = async (path) => {
    if (path.startsWith("targets/")) {
      during = await extension.record();
      // What it reads keeps it busy until the browser ends it.
      return new Promise(() => undefined);
    }
    const bytes = extension.offered.get(path);
    return bytes ? { ok: true, bytes } : { ok: false, code: "not-found" };
  };
  void extension.update();
  await vi.waitFor(() => expect(during).toBeDefined());
  expect(during).toMatchObject({ attempt: { at: NOW }, lastTry: NOW, failures: 1 });
  expect(during!.nextTry).toBeGreaterThan(NOW);

  for (let turn = 2; turn < 4; turn += 1) {
    const feeds = extension.restart();
    await feeds.start();
    expect(await extension.record()).toMatchObject({
      attempt: null,
      lastError: { code: "interrupted", at: extension.now },
    });
    extension.requests = [];
    await feeds.tick();
    expect(extension.requests).toEqual([]);
    extension.now = (await extension.record()).nextTry;
    during = undefined;
    void feeds.tick();
    await vi.waitFor(() => expect(during?.failures).toBe(turn));
  }
});

test("a further feed that answers slowly does not hold the official one up", async () => {
  const extension = await started();
  const slow = new Workshop();
  extension.offered = slow.make(1);
  await extension.feeds.add({ id: slow.id, url: "https://slow.example/", label: "Slow" });
  extension.workshop.make(2, sized(5));
  extension.offer();
  await extension.feeds.store.change(slow.id, () => ({ nextTry: 0 }));
  await extension.feeds.store.change(extension.id, () => ({ nextTry: 0 }));
  extension.readFrom = (address) => (address.includes("slow") ? () => new Promise(() => undefined) : undefined);
  void extension.feeds.tick();
  await vi.waitFor(() => expect(extension.version).toBe(2));
  expect(extension.feeds.isRunning(slow.id)).toBe(true);
  expect(await extension.update()).toBe("nothing-new");
});

test("a feed that cannot be reached is not called another's", async () => {
  const extension = await started();
  extension.read = async () => ({ ok: false, code: "network" });
  const feed = { id: "0".repeat(64), url: "https://other.example/feed/", label: "Ministry" };
  expect(await extension.feeds.add(feed)).toEqual({ ok: false, code: "network" });
  extension.read = async () => ({ ok: false, code: "not-found" });
  expect(await extension.feeds.add(feed)).toEqual({ ok: false, code: "not-found" });
});

test("what an earlier, laxer judge took is judged again when it is loaded", async () => {
  const extension = await offering();
  await extension.update();
  const chain = HOSTILE.find(({ name }) => name.startsWith("a thousand ties"))!;
  // As the version before this one would have stored it.
  const bytes = new TextEncoder().encode(chain.json());
  extension.workshop.make(3, { dataset: JSON.parse(chain.json()) as object });
  const { active, ...record } = await extension.record();
  const { judged: _, ...taken } = active!;
  const generation = {
    ...taken,
    sha256: await sha256(bytes),
    version: 3,
    targets: extension.workshop.files.get("3.targets.json")!,
  };
  await extension.feeds.store.commit(extension.id, generation, bytes, { ...record, active });
  expect((await extension.record()).active?.version).toBe(3);
  await extension.restart().start();
  expect([extension.version, (await extension.record()).lastError?.code]).toEqual([2, "store"]);
});

test("a record from before these fields is read, and nothing of it is lost", async () => {
  const extension = await offering();
  await extension.update();
  const { attempt: _, eroded: __, ...before } = await extension.record();
  await extension.feeds.store.change(extension.id, () => before);
  expect(parseRecord(before)).toMatchObject({ ...before, attempt: null, eroded: null });
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
