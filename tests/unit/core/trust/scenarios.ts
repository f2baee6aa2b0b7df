import { DAY, type Loose, newSigner, NOW, smallDataset, Workshop } from "../../feed-workshop.ts";
import { ROWS } from "./bad-rows.ts";

/** A life of a feed: each step changes it, and both clients then read it, at the moment that the step hands back. */
export interface Scenario {
  name: string;
  steps: ((workshop: Workshop) => number | void)[];
}

const fresh = (size: number) => ({ dataset: smallDataset({ size }) });
const make =
  (version: number, plan: Parameters<Workshop["make"]>[1] = fresh(version)) =>
  (w: Workshop): void =>
    void w.make(version, plan);
const noHashes = (version: number, plan: Parameters<Workshop["make"]>[1] = {}) =>
  make(version, { hashes: false, ...plan });
const rotate =
  (...roles: ("root" | "targets" | "snapshot" | "timestamp")[]) =>
  (w: Workshop): void =>
    void w.rotate((shop) => {
      const old = shop.keys.root;
      shop.renew(...roles);
      if (roles.includes("root")) shop.keys.root = [...old, ...shop.keys.root];
    });
/** `count` keys for a role, `threshold` of which must sign; it is signed by those whose places are given. */
const several =
  (role: "targets" | "snapshot", count: number, threshold: number, places: number[]) =>
  (w: Workshop): void => {
    const signers = Array.from({ length: count }, () => newSigner());
    w.choice[role] = { keys: signers.map(({ key }) => key), threshold };
    w.keys[role] = places.map((place) => signers[place]!);
    w.rotate();
    w.make(9);
  };

// Names and expectations of the official conformance suite and of our own list, as data. What is expected is what both say.
const LIFE: Record<string, Scenario["steps"]> = {
  "basic refresh": [make(1)],
  "the same again": [make(1), () => undefined],
  "a newer version": [make(1), make(2)],
  "without hashes": [noHashes(1), noHashes(2)],
  "wrong targets hash": [make(1), make(2, { served: { targets: (b) => b.with(9, 33) } })],
  "timestamp not there": [make(1), (w) => void (w.files = without(w, "timestamp.json"))],
  "snapshot not there": [make(1), (w) => void (w.make(2), (w.files = without(w, "2.snapshot.json")))],
  "targets not there": [make(1), (w) => void (w.make(2), (w.files = without(w, "2.targets.json")))],
  "data not there": [
    make(1),
    (w) =>
      void (w.make(2, fresh(7)), (w.files = new Map([...w.files].filter(([path]) => !path.startsWith("targets/"))))),
  ],
  "timestamp rollback": [make(3), make(3, { version: { timestamp: 2 } })],
  "snapshot rollback": [noHashes(3), noHashes(4, { version: { timestamp: 4, snapshot: 2, targets: 4 } })],
  "snapshot rollback with hashes": [make(3), make(4, { version: { snapshot: 2 } })],
  "targets rollback": [noHashes(3), noHashes(4, { version: { targets: 2 } })],
  "targets rollback with hashes": [make(3), make(4, { version: { targets: 2 } })],
  "timestamp of the same version, other content": [make(3), make(3, { version: { snapshot: 4, targets: 4 } })],
  "a role taken out of the snapshot": [
    make(1, { signed: { snapshot: (s: Loose) => void (s.meta["more.json"] = { version: 1 }) } }),
    make(2),
  ],
  "a role taken out, with new snapshot keys": [
    make(1, { signed: { snapshot: (s: Loose) => void (s.meta["more.json"] = { version: 1 }) } }),
    (w) => void (w.rotate((shop) => shop.renew("snapshot")), w.make(2)),
  ],
  "timestamp fast-forward recovery": [
    make(100),
    (w) => void (rotate("timestamp")(w), w.make(1, { version: { snapshot: 101, targets: 101 } })),
  ],
  "snapshot fast-forward recovery": [
    make(100),
    (w) => void (rotate("timestamp", "snapshot")(w), w.make(1, { version: { targets: 101 } })),
  ],
  "targets fast-forward recovery": [
    make(100),
    (w) => void (rotate("snapshot")(w), w.make(101, { version: { targets: 1 } })),
  ],
  "fast-forward without new keys": [make(100), make(1)],
  "root chain of three": [make(1), rotate(), rotate()],
  "root keys changed, signed by old and new": [make(1), rotate("root")],
  "root keys changed, signed by the new alone": [make(1), (w) => (w.renew("root"), w.makeRoot(2))],
  "root keys changed, signed by the old alone": [
    make(1),
    (w) => {
      const old = w.keys.root;
      w.renew("root");
      w.makeRoot(2, { signers: { root: old } });
    },
  ],
  "root threshold not met": [make(1), (w) => w.makeRoot(2, { signers: { root: w.keys.root.slice(0, 1) } })],
  "root threshold lowered": [
    make(1),
    (w) => ((w.choice.root = { ...w.choice.root, threshold: 1 }), w.makeRoot(2)),
    (w) => w.makeRoot(3, { signers: { root: w.keys.root.slice(0, 1) } }),
  ],
  "root threshold raised": [
    make(1),
    (w) => ((w.choice.root = { ...w.choice.root, threshold: 3 }), w.makeRoot(2)),
    (w) => w.makeRoot(3, { signers: { root: w.keys.root.slice(0, 2) } }),
  ],
  "root number skipped": [make(1), (w) => w.makeRoot(3)],
  "root with the number of the one before": [
    make(1),
    (w) => void (w.files = new Map(w.files).set("2.root.json", w.files.get("1.root.json")!)),
  ],
  "root ended, the next is good": [make(1), (w) => (w.makeRoot(2, { days: { root: -1 } }), w.makeRoot(3))],
  "newest root ended": [make(1), (w) => w.makeRoot(2, { days: { root: -1 } })],
  "targets keys changed": [make(1), (w) => void (rotate("targets")(w), w.make(2))],
  "targets keys changed, old signature": [
    make(1),
    (w) => {
      const old = w.keys.targets;
      rotate("targets")(w);
      w.make(2, { signers: { targets: old } });
    },
  ],
  "targets keys changed, targets not signed anew": [make(1), rotate("targets")],
  "timestamp keys changed, not signed anew": [make(1), rotate("timestamp")],
  "snapshot keys changed, not signed anew": [make(1), rotate("snapshot")],
  "two of three, all there": [make(1), several("targets", 3, 2, [0, 1])],
  "two of three, other two": [make(1), several("targets", 3, 2, [1, 2])],
  "two of three, one there": [make(1), several("targets", 3, 2, [2])],
  "three of five": [make(1), several("snapshot", 5, 3, [0, 2, 4])],
  "three of five, two there": [make(1), several("snapshot", 5, 3, [0, 4])],
  "a stranger's signature beside": [
    make(1),
    (w) => void w.make(2, { signers: { targets: [...w.keys.targets, newSigner()] } }),
  ],
  "empty signature beside a good one": [
    make(1),
    (w) => {
      const more = newSigner();
      w.choice.targets = { keys: [...w.choice.targets.keys, more.key], threshold: 1 };
      w.rotate();
      w.make(2, { file: { targets: (file: Loose) => void file.signatures.push({ keyid: more.keyid, sig: "" }) } });
    },
  ],
  "eight days later, unchanged": [make(1), () => NOW + 8 * DAY],
  "eight days later, renewed": [make(1), (w) => (w.make(2, { now: NOW + 8 * DAY }), NOW + 8 * DAY)],
  "thirty days later, timestamp renewed alone": [
    make(1),
    (w) => (
      w.make(1, { version: { timestamp: 2 }, now: NOW + 30 * DAY, days: { snapshot: -9, targets: 60 } }),
      NOW + 30 * DAY
    ),
  ],
  "a hundred days later, targets not renewed": [
    make(1),
    (w) => (
      w.make(1, { version: { timestamp: 2, snapshot: 2 }, now: NOW + 100 * DAY, days: { targets: -10 } }),
      NOW + 100 * DAY
    ),
  ],
  "two years later": [make(1), () => NOW + 730 * DAY],
  "unknown fields": [
    make(1),
    make(2, {
      signed: {
        timestamp: (s: Loose) => void (s["x-tuf-on-ci"] = { a: [1, null] }),
        targets: (s: Loose) => void (s.x = "ž"),
      },
    }),
  ],
  "quotes and backslashes in signed texts": [
    make(1),
    make(2, { signed: { targets: (s: Loose) => void (s.x = 'a"b\\c\n') } }),
  ],
  "a text beyond the basic plane": [make(1), make(2, { signed: { targets: (s: Loose) => void (s.x = "𐀀￿") } })],
  "longer whitespace": [make(1), make(2, { bytes: { timestamp: (b) => new Uint8Array([...b, 32, 10]) } })],
  "a length that lies in the snapshot": [
    make(1),
    make(2, { signed: { snapshot: (s: Loose) => void (s.meta["targets.json"].length += 1) } }),
  ],
  "a length that is too short in the timestamp": [
    make(1),
    make(2, { signed: { timestamp: (s: Loose) => void (s.meta["snapshot.json"].length -= 1) } }),
  ],
  "more in the timestamp than the snapshot": [
    make(1),
    make(2, { signed: { timestamp: (s: Loose) => void (s.meta["x.json"] = { version: 1 }) } }),
  ],
  "a key that no role names": [make(1, { signed: { root: (s: Loose) => void (s.keys.spare = newSigner().key) } })],
  "a role that names a key that is not there": [
    make(1, { signed: { root: (s: Loose) => void s.roles.targets.keyids.push("gone") } }),
  ],
};

export const SCENARIOS: Scenario[] = [
  ...Object.entries(LIFE).map(([name, steps]) => ({ name, steps })),
  ...ROWS.map(([name, , plan]): Scenario => ({
    name,
    steps: [make(1), (w) => void w.make(2, typeof plan === "function" ? plan(w) : plan)],
  })),
];

function without({ files }: Workshop, path: string): Workshop["files"] {
  return new Map([...files].filter(([name]) => name !== path));
}
