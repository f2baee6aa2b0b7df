import { expect, test } from "vitest";
import { judgeDataset } from "../../../../src/core/judge-dataset.ts";
import { readBundle, writeBundle } from "../../../../src/core/trust/feed-bundle.ts";
import { followRoots } from "../../../../src/core/trust/follow-trust.ts";
import { readMetadata, type Role, ROLES } from "../../../../src/core/trust/metadata.ts";
import { settle } from "../../../../src/core/trust/refusal.ts";
import { encode, smallDataset, Workshop } from "../../feed-workshop.ts";
import { bentBytes, mutated, random } from "./mutate.ts";

/** `npm run fuzz` takes longer. */
const TURNS = import.meta.env.MODE === "fuzz" ? 200_000 : 5000;
/** Milliseconds of the processor, not of the wall: other work on the machine says nothing about ours. */
const MOST_TIME = 100;

test(`${TURNS} bent files: none throws but by its code, none takes long`, { timeout: 3_600_000 }, async () => {
  const chance = random(2611);
  const workshop = new Workshop();
  workshop.make(1);
  workshop.rotate();
  workshop.make(2);
  const dataset = encode(smallDataset());
  const bundle = writeBundle(workshop.files);
  const codes = new Map<string, number>();
  let longest = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const before = process.cpuUsage();
    const code = await one(turn % 3);
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  console.log(Object.fromEntries(codes), `longest ${longest.toFixed(1)} ms`);
  expect(longest).toBeLessThan(MOST_TIME);
  expect(codes.get("malformed")).toBeGreaterThan(TURNS / 100);
  expect(codes.get("schema")).toBeGreaterThan(TURNS / 100);

  async function one(kind: number): Promise<string> {
    if (kind === 0) {
      const { files, path } = mutated(workshop, chance);
      const role = ROLES.find((name) => path.includes(name)) as Role;
      const bytes = files.get(path)!;
      if (role === "root") return codeOf(await followRoots([files.get("1.root.json")!, bytes]));
      return codeOf(await settle(async () => readMetadata(role, bytes)));
    }
    const { result } = bentBytes(kind === 1 ? dataset : bundle, chance);
    return kind === 1 ? codeOf(judgeDataset(result)) : codeOf(await readBundle(result));
  }
});

const codeOf = (outcome: { ok: boolean; code?: string }): string => (outcome.ok ? "ok" : (outcome.code ?? "none"));
