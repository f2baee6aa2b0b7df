import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NOW, Workshop } from "../../feed-workshop.ts";
import { DIFFERENCES } from "./differences.ts";
import { Client } from "./follow.ts";
import { mutated, random } from "./mutate.ts";
import { Oracle } from "./oracle.ts";
import { SCENARIOS } from "./scenarios.ts";

// Our client and tuf-js read the same files. Both take them or both refuse them, but for the named differences.

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: NOW }));
afterEach(() => void vi.useRealTimers());

const seen = new Set<string>();

/** What both say of these files; throws where they differ without a name for it. */
async function compare(client: Client, oracle: Oracle, files: Workshop["files"], now: number): Promise<boolean> {
  vi.setSystemTime(now);
  const [code, theirs] = [await client.run(files, now), await oracle.run(files)];
  const ours = code === "ok";
  if (ours === theirs) return ours;
  const difference = ours ? undefined : DIFFERENCES.find(({ covers }) => covers(code, client.about));
  if (!difference) throw new Error(`ours: ${code} ${client.about}; theirs: ${oracle.why || "ok"}`);
  seen.add(difference.name);
  return false;
}

test("there are at least sixty scenarios and at most ten named differences", () => {
  expect(SCENARIOS.length).toBeGreaterThanOrEqual(60);
  expect(DIFFERENCES.length).toBeLessThanOrEqual(10);
});

test.each(SCENARIOS)("$name", async ({ steps }) => {
  const workshop = new Workshop();
  let clients: { client: Client; oracle: Oracle } | undefined;
  for (const step of steps) {
    const now = step(workshop) ?? NOW;
    const root = workshop.files.get("1.root.json")!;
    clients ??= { client: new Client(root), oracle: new Oracle(root) };
    const taken = await compare(clients.client, clients.oracle, workshop.files, now);
    if (taken)
      for (const role of ["timestamp", "snapshot", "targets"] as const)
        expect(clients.client.floor[role]).toBe(clients.oracle.version(role));
    // After a difference the two know different things; what they would say next means nothing.
    else if (seen.size > 0 && !taken) break;
  }
  clients?.oracle.close();
});

const MUTATIONS = 5000;

test(`${MUTATIONS} mutations`, { timeout: 600_000 }, async () => {
  const chance = random(20261124);
  const workshop = new Workshop();
  workshop.make(1, { hashes: false });
  const root = workshop.files.get("1.root.json")!;
  workshop.rotate();
  workshop.make(2, { hashes: false });
  const newest = workshop.files.get("2.root.json")!;
  const counts = { taken: 0, refused: 0 };
  for (let turn = 0; turn < MUTATIONS; turn += 1) {
    const { files, path, what } = mutated(workshop, chance);
    const from = path === "2.root.json" ? root : newest;
    const [client, oracle] = [new Client(from), new Oracle(from)];
    const taken = await compare(client, oracle, files, NOW).catch((error: Error) => {
      throw new Error(`mutation ${turn}, ${what}: ${error.message}`);
    });
    counts[taken ? "taken" : "refused"] += 1;
    oracle.close();
  }
  expect(counts.taken).toBeGreaterThan(MUTATIONS / 20);
  expect(counts.refused).toBeGreaterThan(MUTATIONS / 4);
});
