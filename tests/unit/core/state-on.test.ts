import { expect, test } from "vitest";
import type { Advisory } from "../../../src/core/dataset.ts";
import { stateOn } from "../../../src/core/state-on.ts";
import { act, words } from "./records.ts";

const rows: [string, Partial<Advisory>, string, string | undefined][] = [
  ["is not there the day before it is published", {}, "2018-12-16", undefined],
  ["is in force on the day it is published", {}, "2018-12-17", "in-force"],
  ["known by month only, is there from its first day", { published: { on: "2018-12" } }, "2018-12-01", "in-force"],
  ["known by year only, is not there in the year before", { published: { on: "2018" } }, "2017-12-31", undefined],
  ["enacted but not yet applicable, is announced", { effective: { on: "2027-06-30" } }, "2026-11-24", "announced"],
  ["applies from the day it says", { effective: { on: "2027-06-30" } }, "2027-06-30", "in-force"],
  [
    "with a part that applies later, is phasing in",
    { milestones: [{ when: { on: "2027-12-31" }, what: words("Part B"), phase: true }] },
    "2026-11-24",
    "phasing-in",
  ],
  [
    "with that part reached, is in force",
    { milestones: [{ when: { on: "2020-08-13" }, what: words("Part B"), phase: true }] },
    "2026-11-24",
    "in-force",
  ],
  [
    "with a later step that changes nothing, is in force",
    { milestones: [{ when: { on: "2027-12-31" }, what: words("Review") }] },
    "2026-11-24",
    "in-force",
  ],
  [
    "whose start is known by month only, is unclear in that month",
    { effective: { on: "2026-11" } },
    "2026-11-24",
    "unclear",
  ],
  [
    "whose start is known by month only, is in force on a day for which a source shows it",
    { effective: { on: "2026-11" }, asOf: "2026-11-20" },
    "2026-11-24",
    "in-force",
  ],
  [
    "whose start is known by month only, is in force after it",
    { effective: { on: "2026-10" } },
    "2026-11-24",
    "in-force",
  ],
  ["announced without a day, stays announced", { status: "announced" }, "2026-11-24", "announced"],
  [
    "announced for a day on file, is announced before it",
    { status: "announced", effective: { on: "2026-12-19" } },
    "2026-12-18",
    "announced",
  ],
  [
    "announced for a day on file, is in force from it on",
    { status: "announced", effective: { on: "2026-12-19" } },
    "2026-12-19",
    "in-force",
  ],
  ["that has an end, is in force before it", { ends: { on: "2026-12-04" } }, "2026-12-03", "in-force"],
  ["that has a planned end, is unclear from it on", { ends: { on: "2026-12-04" } }, "2026-12-04", "unclear"],
  ["whose end is confirmed, is ended", { status: "ended", ends: { on: "2026-11-01" } }, "2026-11-24", "ended"],
  [
    "whose end is known by month only, is unclear in that month",
    { status: "ended", ends: { on: "2026-11" } },
    "2026-11-24",
    "unclear",
  ],
  ["ended on an unknown day, is ended", { status: "ended" }, "2026-11-24", "ended"],
  [
    "superseded in 2025, was in force in 2023",
    { status: "superseded", statusSince: { on: "2025-11-22" } },
    "2023-01-01",
    "in-force",
  ],
  [
    "superseded in 2025, is superseded in 2026",
    { status: "superseded", statusSince: { on: "2025-11-22" } },
    "2026-11-24",
    "superseded",
  ],
  ["archived on an unknown day, is archived", { status: "archived" }, "2026-11-24", "archived"],
  [
    "proposed, is never in force, whatever day it would apply",
    { status: "proposed", effective: { on: "2020-01-01" } },
    "2026-11-24",
    "proposed",
  ],
  ["whose standing is not settled, is unclear", { status: "unclear" }, "2026-11-24", "unclear"],
  [
    "annulled last summer, was in force in spring",
    { status: "annulled", statusSince: { on: "2026-08-27" } },
    "2026-04-01",
    "in-force",
  ],
];

test.each(rows)("an act %s", (_, more, day, state) => {
  expect(stateOn(act("a", more), day)?.state).toBe(state);
});

test("the next milestone is the nearest one after the day", () => {
  const steps = ["2027-12-31", "2023-01-28", "2026-12-31"].map((on) => ({ when: { on }, what: words(on) }));
  expect(stateOn(act("a", { milestones: steps }), "2026-11-24")?.next?.when.on).toBe("2026-12-31");
});

test("an act with no date at all is taken as it is filed on every day", () => {
  const { published, ...undated } = act("a", { status: "archived" });
  expect(published).toBeDefined();
  expect(stateOn(undated, "1990-01-01")?.state).toBe("archived");
});
