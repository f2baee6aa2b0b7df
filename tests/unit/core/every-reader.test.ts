import json from "virtual:caveat-dataset";
import { expect, test } from "vitest";
import { type Entry, judgeFor, library } from "../../../src/core/advisories-for.ts";
import { applicability } from "../../../src/core/applicability.ts";
import type { Dataset } from "../../../src/core/dataset.ts";
import { REGIMES } from "../../../src/core/dataset.ts";
import { parseProfile } from "../../../src/core/profile.ts";
import { hasForce } from "../../../src/core/state-on.ts";
import { concernsReader, type Grade, GRADES, isTiedToDuty, yieldsToUnknown } from "../../../src/core/verdict.ts";

// Every act, every vendor, every territory and role that some act speaks of, on days before and after key dates.

const DATASET = JSON.parse(json) as Dataset;
const ALL = library(DATASET);
const DAYS = ["2018-12-18", "2024-07-01", "2025-11-01", "2026-12-02", "2027-07-01"];

const roles = new Map<string, Set<string>>();
for (const { issuer, binds } of DATASET.advisories) {
  const own = issuer.subdivision ?? issuer.country;
  for (const { territory, role } of [...binds, { territory: own, role: "anyone" }]) {
    const here = roles.get(territory) ?? new Set(["anyone", ""]);
    for (const one of role === "regulated-operator" ? [role, ...REGIMES.map((regime) => `${role}/${regime}`)] : [role])
      here.add(one);
    roles.set(territory, here);
  }
}
const READERS = [
  "",
  ...[...roles].flatMap(([place, all]) => [...all].map((role) => (role ? `${place}:${role}` : place))),
];

/** Grades that tell the reader that nothing of theirs is at stake. */
const CALM: ReadonlySet<Grade> = new Set(["not-you", "elsewhere", "related", "ended", "none"]);
const REACHING: ReadonlySet<Entry["reach"]["how"]> = new Set(["named", "affiliate", "covered", "may-be-covered"]);

test.each(DAYS)(
  "on %s no verdict denies what binds, and none says must without a reason",
  { timeout: 120_000 },
  (day) => {
    const wrong: string[] = [];
    for (const as of READERS) {
      const profile = parseProfile(as);
      const judge = judgeFor(ALL, { profile, day });
      for (const id of ALL.vendors.keys()) {
        const { grade, entries } = judge.verdictFor(id);
        for (const { advisory, standing, reach, grade: own } of entries) {
          const { on } = applicability(advisory, profile, day);
          const mayBind = on !== "not-you" && on !== "elsewhere" && hasForce(standing.state) && REACHING.has(reach.how);
          if (mayBind && (CALM.has(grade) || CALM.has(own))) wrong.push(`${as} ${id}: ${grade}, though ${advisory.id}`);
          const answered =
            reach.how === "named" ||
            reach.how === "affiliate" ||
            reach.tests.some(({ by }) => by) ||
            reach.scope?.test?.trigger === "permit";
          if (own === "must" && !(REACHING.has(reach.how) && reach.how !== "may-be-covered" && answered))
            wrong.push(`${as} ${id}: must by ${advisory.id}, ${reach.how}`);
        }
        const strongest = GRADES[Math.min(...entries.map((entry) => GRADES.indexOf(entry.grade)))] ?? "none";
        const isHeld =
          (grade === "unknown" &&
            entries.filter((entry) => concernsReader(entry.grade)).every((entry) => yieldsToUnknown(entry))) ||
          (grade === "related" && (strongest === "not-you" || strongest === "elsewhere") && entries.some(isTiedToDuty));
        if (grade !== strongest && !isHeld) wrong.push(`${as} ${id}: ${grade} is not the strongest`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

test("no grade depends on the order of records", { timeout: 120_000 }, () => {
  const turned = library({
    ...DATASET,
    vendors: DATASET.vendors.toReversed(),
    advisories: DATASET.advisories.toReversed(),
  });
  for (const as of READERS.filter((_, at) => at % 7 === 0)) {
    const ask = { profile: parseProfile(as), day: "2026-12-02" };
    const [one, other] = [judgeFor(ALL, ask), judgeFor(turned, ask)];
    for (const id of ALL.vendors.keys()) {
      const acts = (entries: Entry[]) => entries.map(({ advisory, grade }) => [advisory.id, grade]);
      expect(acts(other.entriesFor(id)), `${as} ${id}`).toEqual(acts(one.entriesFor(id)));
    }
  }
});
