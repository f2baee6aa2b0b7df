import json from "virtual:caveat-dataset";
import { expect, test } from "vitest";
import { isQuiet, workOutVerdicts } from "../../../src/background/marks.ts";
import { library } from "../../../src/core/advisories-for.ts";
import type { Dataset } from "../../../src/core/dataset.ts";
import type { Profile } from "../../../src/core/profile.ts";
import { type Level, LEVELS } from "../../../src/shared/levels.ts";

const known = library(JSON.parse(json) as Dataset);
const marked = (profile: Profile, level: Level): string[] =>
  [...workOutVerdicts(known, profile, "2026-12-02")].flatMap(([id, verdict]) => (isQuiet(level, verdict) ? [] : [id]));
const CZECH: Profile = [{ territory: "CZ", roles: [] }];

test("a Czech reader without a role gets marks where a Czech or European act names the vendor, and nowhere else", () => {
  const mine = marked(CZECH, "mine");
  expect(mine).toEqual(expect.arrayContaining(["huawei", "zte", "hikvision", "deepseek"]));
  for (const other of ["xiaomi", "dahua", "tp-link", "china-mobile", "lexmark"]) expect(mine).not.toContain(other);
});

test("each level marks all that the one before does, and the last all that is on file", () => {
  for (const profile of [CZECH, [], [{ territory: "US", roles: ["supplier-to-state"] }] satisfies Profile]) {
    const [mine, countries, all] = LEVELS.map((level) => marked(profile, level));
    expect(countries).toEqual(expect.arrayContaining(mine!));
    expect(all).toEqual(expect.arrayContaining(countries!));
    expect(all).toHaveLength(workOutVerdicts(known, profile, "2026-12-02").size);
    expect(mine!.length).toBeLessThan(all!.length);
  }
});
