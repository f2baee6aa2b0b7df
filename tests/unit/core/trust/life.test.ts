import { expect, test } from "vitest";
import { DAY, type Loose, newSigner, NOW, smallDataset, Workshop } from "../../feed-workshop.ts";
import { Client } from "./follow.ts";

// What happens to a feed over time: versions, keys, clocks.

async function followed(): Promise<{ workshop: Workshop; client: Client }> {
  const workshop = new Workshop();
  const client = new Client(workshop.make(5).get("1.root.json")!);
  expect(await client.run(workshop.files)).toBe("ok");
  return { workshop, client };
}
const dataset = (size: number) => ({ dataset: smallDataset({ size }) });

test("P-256 feeds are followed like Ed25519 ones", async () => {
  const workshop = new Workshop("p256");
  expect(await new Client(workshop.make(1).get("1.root.json")!).run(workshop.files)).toBe("ok");
});

test("B09 a signature by an unknown key beside a good one does no harm", async () => {
  const { workshop, client } = await followed();
  const stranger = newSigner();
  workshop.make(6, {
    signers: { targets: [...workshop.keys.targets, stranger], timestamp: [...workshop.keys.timestamp, stranger] },
  });
  expect(await client.run(workshop.files)).toBe("ok");
});

test("B10 a bad signature of a known key beside enough good ones does no harm", async () => {
  const { workshop, client } = await followed();
  workshop.rotate(() => undefined, {
    file: { root: (file: Loose) => void (file.signatures[2].sig = "00".repeat(64)) },
  });
  expect(await client.run(workshop.files)).toBe("ok");
  expect(client.floor.root).toBe(2);
});

test("B20 a timestamp older than the one that is kept is refused", async () => {
  const { workshop, client } = await followed();
  workshop.make(5, { version: { timestamp: 4, snapshot: 6, targets: 6 }, ...dataset(5) });
  expect(await client.run(workshop.files)).toBe("rollback");
  expect(client.floor).toEqual({ root: 0, timestamp: 5, snapshot: 5, targets: 5 });
});

test("B21 a timestamp of the same version with other content is not looked at; the one that is kept goes on", async () => {
  const { workshop, client } = await followed();
  const { data } = client;
  workshop.make(5, { version: { snapshot: 6, targets: 6 }, ...dataset(5) });
  expect(await client.run(workshop.files)).toBe("ok");
  expect(client.data).toBe(data);
});

test.each([
  ["B22 a snapshot older than the one before", { timestamp: 6, snapshot: 4, targets: 6 }],
  ["B23 targets older than those before", { timestamp: 6, snapshot: 6, targets: 4 }],
])("%s is refused", async (_name, version) => {
  const { workshop, client } = await followed();
  const { data } = client;
  workshop.make(6, { version, ...dataset(5) });
  expect(await client.run(workshop.files)).toBe("rollback");
  expect(client.data).toBe(data);
  expect(client.floor.targets).toBe(5);
});

test("versions do not go back when everything that was kept but the floors is lost", async () => {
  const { workshop, client } = await followed();
  client.kept = {};
  workshop.make(4, dataset(5));
  expect(await client.run(workshop.files)).toBe("rollback");
});

test("B25 a timestamp pushed to the highest version is undone by new keys", async () => {
  const { workshop, client } = await followed();
  workshop.make(6, { version: { timestamp: 2 ** 31 } });
  expect(await client.run(workshop.files)).toBe("ok");
  workshop.rotate((w) => w.renew("timestamp", "snapshot"));
  workshop.make(12);
  expect(await client.run(workshop.files)).toBe("ok");
  expect(client.floor.timestamp).toBe(12);
});

test("B26 without new keys it stays refused", async () => {
  const { workshop, client } = await followed();
  workshop.make(6, { version: { timestamp: 2 ** 31 } });
  await client.run(workshop.files);
  workshop.make(12);
  expect(await client.run(workshop.files)).toBe("rollback");
});

test("B27 the next root must be the next in number", async () => {
  const { workshop, client } = await followed();
  workshop.makeRoot(3);
  workshop.files = new Map(workshop.files).set("2.root.json", workshop.files.get("3.root.json")!);
  expect(await client.run(workshop.files)).toBe("rollback");
  workshop.files = new Map(workshop.files).set("2.root.json", workshop.files.get("1.root.json")!);
  expect(await client.run(workshop.files)).toBe("rollback");
});

test.each([
  ["B27 a root signed by the new keys alone", (w: Workshop) => w.keys.root],
  ["B27 a root signed by the old keys alone", (_w: Workshop, old: Workshop["keys"]["root"]) => old],
])("%s is refused", async (_name, signers) => {
  const { workshop, client } = await followed();
  const old = workshop.keys.root;
  workshop.renew("root");
  workshop.makeRoot(2, { signers: { root: signers(workshop, old) } });
  expect(await client.run(workshop.files)).toBe("signature");
});

test("a root signed by old and new keys hands over", async () => {
  const { workshop, client } = await followed();
  const old = workshop.keys.root;
  workshop.renew("root");
  workshop.makeRoot(2, { signers: { root: [...old, ...workshop.keys.root] } });
  expect(await client.run(workshop.files)).toBe("ok");
});

test("B32 ten years on everything has ended; with the clock right again it goes on", async () => {
  const { workshop, client } = await followed();
  const { data } = client;
  expect(await client.run(workshop.files, NOW + 3650 * DAY)).toBe("expired-root");
  expect(client.data).toBe(data);
  expect(await client.run(workshop.files)).toBe("ok");
});

test("B36 a root that ended between two others does not matter", async () => {
  const { workshop, client } = await followed();
  workshop.makeRoot(2, { days: { root: -3 } });
  workshop.makeRoot(3);
  expect(await client.run(workshop.files)).toBe("ok");
  expect(client.floor.root).toBe(3);
});

test.each([[500], [503], [429]])("B45 status %i for the next root is no end of the chain", async () => {
  const { workshop, client } = await followed();
  const run = await client.run(async (path) =>
    path === "2.root.json" ? { ok: false, code: "network" } : { ok: true, bytes: workshop.files.get(path)! },
  );
  expect(run).toBe("network");
  expect(client.asked).not.toContain("timestamp.json.");
});

test("B44 whichever file does not come, what is in use stays and the next run goes on", async () => {
  const { workshop, client } = await followed();
  const { data } = client;
  workshop.rotate();
  workshop.make(6, dataset(5));
  const paths = ["2.root.json", "timestamp.json", "6.snapshot.json", "6.targets.json", "targets/"];
  for (const broken of paths) {
    const run = await client.run(async (path) => {
      const bytes = workshop.files.get(path);
      if (path.startsWith(broken)) return { ok: false, code: "network" };
      return bytes ? { ok: true, bytes } : { ok: false, code: "not-found" };
    });
    expect(run).toBe("network");
    expect(client.data).toBe(data);
  }
  expect(await client.run(workshop.files)).toBe("ok");
  expect(client.data).not.toBe(data);
});

test("B52 a file cut off anywhere is refused, and nothing throws", async () => {
  const { workshop, client } = await followed();
  workshop.make(6, dataset(5));
  const whole = workshop.files.get("timestamp.json")!;
  for (let length = 0; length < whole.length - 1; length += 7) {
    const cut = new Map(workshop.files).set("timestamp.json", whole.slice(0, length));
    expect(await client.run(cut)).toBe("malformed");
  }
});

test("B58 a later 1.0 is read; B62 unknown fields are accepted and kept byte for byte", async () => {
  const { workshop, client } = await followed();
  const more = (signed: Loose): void =>
    void Object.assign(signed, { spec_version: "1.0.99", "x-tuf-on-ci-expiry-period": 9, x: { y: [null, true] } });
  workshop.make(6, { signed: { timestamp: more, snapshot: more, targets: more } });
  expect(await client.run(workshop.files)).toBe("ok");
  expect(client.kept.timestamp).toEqual(workshop.files.get("timestamp.json"));
});

test("B60 minus zero and 1.0 are signed as canonical JSON writes them", async () => {
  const { workshop, client } = await followed();
  workshop.make(6, {
    signed: { timestamp: (signed: Loose) => void Object.assign(signed, { a: 0, b: 1 }) },
    bytes: {
      timestamp: (bytes) =>
        new TextEncoder().encode(new TextDecoder().decode(bytes).replace('"a":0,"b":1', '"a":-0,"b":1.0')),
    },
  });
  expect(await client.run(workshop.files)).toBe("ok");
});

test("B67 whatever else the targets list holds, only advisories.json is asked for", async () => {
  const { workshop, client } = await followed();
  workshop.make(6, {
    signed: {
      targets(signed: Loose) {
        for (const name of ["../advisories.json", "C:\\x", "//evil/x", "a?b#c", "%2e%2e/x"])
          signed.targets[name] = { length: 1, hashes: { sha256: "00" } };
      },
    },
  });
  expect(await client.run(workshop.files)).toBe("ok");
  expect(
    client.asked
      .filter((path) => path.startsWith("targets/"))
      .every((path) => /^targets\/[0-9a-f]{64}\.advisories\.json$/.test(path)),
  ).toBe(true);
});

test("B70 targets by a key that is no longer listed are refused", async () => {
  const { workshop, client } = await followed();
  const stolen = workshop.keys.targets;
  workshop.rotate((w) => w.renew("targets"));
  workshop.make(6, { signers: { targets: stolen }, ...dataset(5) });
  expect(await client.run(workshop.files)).toBe("signature");
});

test("B73 thirty roots are followed in one run, forty in two", async () => {
  const { workshop, client } = await followed();
  for (let version = 2; version <= 41; version += 1) workshop.makeRoot(version);
  expect(await client.run(workshop.files)).toBe("ok");
  expect(client.floor.root).toBe(33);
  expect(await client.run(workshop.files)).toBe("ok");
  expect(client.floor.root).toBe(41);
});

test("B74 a stolen online key can hold the data back until the snapshot ends, and put nothing in", async () => {
  const { workshop, client } = await followed();
  const { data } = client;
  for (let day = 1; day < 30; day += 1) {
    workshop.make(5, {
      version: { timestamp: 10 + day, snapshot: 6 + day },
      now: NOW + day * DAY,
      days: { targets: 90 - day },
    });
    expect(await client.run(workshop.files, NOW + day * DAY)).toBe("ok");
    expect(client.data).toBe(data);
  }
  workshop.make(50, { signers: { targets: workshop.keys.timestamp }, ...dataset(5) });
  expect(await client.run(workshop.files)).toBe("signature");
  expect(client.data).toBe(data);
});

test("B75 a root that only orders the online keys anew is taken, and nothing goes back by it", async () => {
  const { workshop, client } = await followed();
  workshop.rotate((w) => {
    w.keys.timestamp = [newSigner(), ...w.keys.timestamp];
    w.keys.snapshot = w.keys.timestamp;
    const keys = w.keys.timestamp.map(({ key }) => key);
    w.choice.timestamp = { keys, threshold: 1 };
    w.choice.snapshot = { keys, threshold: 1 };
  });
  workshop.make(6);
  expect(await client.run(workshop.files)).toBe("ok");
  workshop.rotate((w) => {
    w.choice.timestamp = { keys: w.choice.timestamp.keys.toReversed(), threshold: 1 };
    w.choice.snapshot = w.choice.timestamp;
  });
  workshop.make(4, dataset(5));
  expect(await client.run(workshop.files)).toBe("rollback");
  workshop.make(7, dataset(5));
  expect(await client.run(workshop.files)).toBe("ok");
});
