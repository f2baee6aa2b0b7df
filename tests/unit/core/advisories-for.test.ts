import { expect, test } from "vitest";
import { advisoriesFor, library, markOf } from "../../../src/core/advisories-for.ts";
import type { Advisory } from "../../../src/core/dataset.ts";
import type { Profile } from "../../../src/core/profile.ts";
import { act, bind, relation, vendor, words } from "./records.ts";

const FOREIGN = { issuer: { name: words("Other"), country: "US" } };
const OPERATOR: Profile = [{ territory: "CZ", roles: ["regulated-operator"] }];
const binds = [bind("CZ", "regulated-operator")];

function entries(advisories: Advisory[], profile: Profile = OPERATOR, day = "2026-11-24") {
  const vendors = [vendor("v"), vendor("rebadger", { relations: [relation("supplied-by", "v")] })];
  const made = library({
    schema: 1,
    issued: "2026-11-24T00:00:00Z",
    research: { closed: "2026-11-24", basis: words("tests") },
    vendors,
    advisories,
  });
  return { of: (id: string) => advisoriesFor(id, profile, day, made) };
}

test("acts stand in reading order: what binds, advises, is not for this reader, is foreign, is over", () => {
  const acts = [
    act("over", { named: ["v"], status: "archived", binds }),
    act("foreign", { named: ["v"], ...FOREIGN }),
    act("other-role", { named: ["v"], binds: [bind("CZ", "telecom-operator")] }),
    act("advice", { named: ["v"], binds: [bind("CZ", "anyone", "should")] }),
    act("older-duty", { named: ["v"], binds, published: { on: "2018-12-17" } }),
    act("newer-duty", { named: ["v"], binds, published: { on: "2025-07-10" } }),
  ];
  expect(
    entries(acts)
      .of("v")
      .map(({ advisory }) => advisory.id),
  ).toEqual(["newer-duty", "older-duty", "advice", "other-role", "foreign", "over"]);
});

test("an act that is held back, or published later, or names nobody, is left out", () => {
  const acts = [
    act("held", { named: ["v"], display: false, reason: "unconfirmed" }),
    act("later", { named: ["v"], published: { on: "2026-11-25" } }),
    act("nobody", { named: [], pressLinked: ["v"] }),
  ];
  expect(entries(acts).of("v")).toEqual([]);
});

test.each<[string, Advisory[], string, string | undefined]>([
  [
    "the strongest act in force",
    [act("a", { named: ["v"], ...FOREIGN }), act("b", { named: ["v"], binds })],
    "v",
    "must",
  ],
  ["a foreign act alone", [act("a", { named: ["v"], ...FOREIGN })], "v", "elsewhere"],
  ["a proposal alone", [act("a", { named: ["v"], status: "proposed", binds })], "v", "nobody-yet"],
  [
    "a foreign act in force rather than a proposal at home",
    [act("a", { named: ["v"], status: "proposed", binds }), act("b", { named: ["v"], ...FOREIGN })],
    "v",
    "elsewhere",
  ],
  ["an act that is over", [act("a", { named: ["v"], status: "withdrawn", binds })], "v", "ended"],
  [
    "a tie of supply, which is never counted as an act",
    [act("a", { named: ["v"], affiliates: true, binds })],
    "rebadger",
    "related",
  ],
  ["nothing on file", [], "v", undefined],
])("a badge speaks of %s", (_, acts, id, mark) => {
  expect(markOf(entries(acts).of(id))).toBe(mark);
});

test("without a profile a badge says that it depends on the reader", () => {
  expect(markOf(entries([act("a", { named: ["v"], binds })], []).of("v"))).toBe("unknown");
});
