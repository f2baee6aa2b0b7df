import json from "virtual:caveat-dataset";
import { describe, expect, test } from "vitest";
import { base64 } from "virtual:caveat-index";
import { dayOf, lineOf, verdicts, workOutVerdicts } from "../../../src/background/marks.ts";
import { ListCheck } from "../../../src/core/lists/check-list.ts";
import { openIndex } from "../../../src/core/names/open-index.ts";
import { RowFormatter } from "../../../src/shared/report/report-rows.ts";
import { cardView } from "../../../src/shared/card-text/card-view.ts";
import { COMMON } from "../../../src/shared/words/common.ts";
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

test("a row of the popup and a line of a list say what the card says in its title, also where it only allows, or asks which maker", () => {
  const index = openIndex(Uint8Array.from(Buffer.from(base64, "base64")));
  for (const profile of [
    [{ territory: "CZ", roles: ["contracting-authority" as const] }],
    [{ territory: "CZ", roles: [] }],
  ]) {
    const table = workOutVerdicts(all, profile, DAY);
    const check = new ListCheck(index, all, profile, DAY);
    const formatter = new RowFormatter(check, all, "en");
    for (const id of ["huawei", "zte", "tp-link", "xiaomi"]) {
      const { verdict } = cardView(all, id, { profile, language: "en", today: DAY })!;
      const line = lineOf(all.vendors.get(id)!, table.get(id), { level: "all", language: "en" });
      expect([id, line.says ?? COMMON.en.mark[line.mark!]]).toEqual([id, verdict.title]);
      const cells = [all.vendors.get(id)!.label];
      expect([id, formatter.tell("list", cells, check.checkRow(cells, ["maker"], 1)).forYou]).toEqual([
        id,
        verdict.title,
      ]);
    }
  }
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
