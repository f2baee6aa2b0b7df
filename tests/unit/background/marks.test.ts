import json from "virtual:caveat-dataset";
import { describe, expect, test } from "vitest";
import { dayOf, verdicts, workOutVerdicts } from "../../../src/background/marks.ts";
import { judgeFor, library } from "../../../src/core/advisories-for.ts";
import type { Dataset } from "../../../src/core/dataset.ts";
import type { Profile } from "../../../src/core/profile.ts";

const all = library(JSON.parse(json) as Dataset);
const DAY = "2026-11-24";
const READERS: [string, Profile][] = [
  ["nobody in particular", []],
  ["a Czech operator", [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }]],
  ["a Texan contractor", [{ territory: "US-TX", roles: ["supplier-to-state"] }]],
  [
    "somebody in two countries",
    [
      { territory: "JP", roles: [] },
      { territory: "GB", roles: ["telecom-operator"] },
    ],
  ],
];

describe("The table of marks says of every vendor what its card says", () => {
  test.each(READERS)("to %s", (_who, profile) => {
    const table = workOutVerdicts(all, profile, DAY);
    const judge = judgeFor(all, { profile, day: DAY });
    for (const id of all.vendors.keys()) {
      const { grade } = judge.verdictFor(id);
      expect([id, table.get(id)?.mark ?? "none"]).toEqual([id, grade]);
    }
  });
});

test("it is worked out once for a reader and a day", () => {
  const [, profile] = READERS[1] ?? ["", []];
  expect(verdicts(all, profile, DAY)).toBe(verdicts(all, structuredClone(profile), DAY));
  expect(verdicts(all, profile, "2026-11-25")).not.toBe(verdicts(all, profile, DAY));
});

test("a vendor that is only related says to whom, and by what tie", () => {
  const related = [...workOutVerdicts(all, [], DAY).values()].filter(({ mark }) => mark === "related");
  expect(related.length).toBeGreaterThan(0);
  for (const { tie } of related) expect(tie).toBeDefined();
});

test("a day is one of the reader's own calendar", () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});
