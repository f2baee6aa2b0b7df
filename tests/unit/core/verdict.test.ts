import { describe, expect, test } from "vitest";
import { type Answers, judgeFor, library } from "../../../src/core/advisories-for.ts";
import type { Advisory, Bind } from "../../../src/core/dataset.ts";
import { parseProfile } from "../../../src/core/profile.ts";
import type { Grade } from "../../../src/core/verdict.ts";
import { act, bind, relation, vendor, words } from "./records.ts";

const FOREIGN = { issuer: { name: words("Other"), country: "US" } };
const binds = [bind("CZ", "regulated-operator")];
const due = (on: string, verb: "remove" | "do-not-buy" = "remove"): Bind => ({
  ...bind("CZ", "regulated-operator"),
  duties: [{ verb, force: "must", text: words("duty"), by: { on } }],
});
const onClass = (id: string, more: Partial<Advisory> = {}, trigger = "own-test"): Advisory =>
  act(id, {
    binds,
    scope: [
      {
        named: [],
        affiliates: false,
        what: words("cameras"),
        categories: ["ip-camera"],
        purposes: [],
        exceptions: [],
        test: { trigger, conditions: [{ basis: "data-sent-to", countries: ["CN"] }] },
      },
    ],
    ...more,
  });

const VENDORS = [
  vendor("v", {
    goods: [{ category: "ip-camera", standing: "firm", source: "a test" }],
    origin: { seat: { countries: ["CN"], standing: "firm", source: "a test" } },
  }),
  vendor("rebadger", { relations: [relation("supplied-by", "v")] }),
  vendor("owned", { relations: [relation("subsidiary-of", "v")] }),
];

function judged(
  advisories: Advisory[],
  {
    as = "CZ:regulated-operator",
    on = "2026-11-24",
    answers = {},
  }: { as?: string; on?: string; answers?: Answers } = {},
) {
  const made = library({
    schema: 1,
    issued: "2026-11-24T00:00:00Z",
    research: { closed: "2026-11-24", basis: words("tests") },
    vendors: VENDORS,
    advisories,
  });
  return judgeFor(made, { profile: parseProfile(as), day: on, answers });
}
const order = (acts: Advisory[], as?: string): string[] =>
  judged(acts, as ? { as } : {})
    .entriesFor("v")
    .map(({ advisory: { id } }) => id);
const grade = (acts: Advisory[], more: Parameters<typeof judged>[1] = {}, id = "v"): Grade =>
  judged(acts, more).verdictFor(id).grade;

describe("reading order", () => {
  test("what binds, advises, asks, binds one body, is unclear, not for this reader, foreign, over", () => {
    const acts = [
      act("over", { named: ["v"], status: "archived", binds }),
      act("foreign", { named: ["v"], ...FOREIGN }),
      act("other-role", { named: ["v"], binds: [bind("CZ", "maker-or-seller")] }),
      act("unclear", { named: ["v"], status: "unclear", binds }),
      act("one-body", { named: ["v"], binds: [bind("CZ", "regulated-operator", "must", { namedOnly: true })] }),
      onClass("class"),
      act("advice", { named: ["v"], binds: [bind("CZ", "anyone", "should")] }),
      act("duty", { named: ["v"], binds }),
    ];
    const expected = ["duty", "advice", "class", "one-body", "unclear", "other-role", "foreign", "over"];
    expect(order(acts)).toEqual(expected);
    expect(order(acts.toReversed())).toEqual(expected);
  });

  test("what is in force whole comes before what only falls due later, however new that is", () => {
    const now = act("now", { named: ["v"], binds, published: { on: "2018-08-01" } });
    const later = act("later", { named: ["v"], binds: [due("2027-06-30")], published: { on: "2026-06-08" } });
    const coming = act("coming", { named: ["v"], binds, effective: { on: "2027-01-01" } });
    expect(order([coming, later, now])).toEqual(["now", "later", "coming"]);
  });

  test("of two that bind the one with the nearer deadline comes first", () => {
    const report: Bind = { ...bind("CZ", "regulated-operator"), duties: [] };
    const soon = act("soon", {
      named: ["v"],
      binds: [{ ...report, duties: [...due("2026-12-31").duties, ...binds[0]!.duties] }],
    });
    const late = act("late", {
      named: ["v"],
      binds: [{ ...report, duties: [...due("2029-12-31").duties, ...binds[0]!.duties] }],
    });
    expect(order([late, soon])).toEqual(["soon", "late"]);
  });
});

test("an act that is held back, or published later, or reaches nobody, is left out", () => {
  const acts = [
    act("held", { named: ["v"], display: false, reason: "unconfirmed" }),
    act("later", { named: ["v"], published: { on: "2026-11-25" } }),
    act("nobody", { named: [], pressLinked: ["v"] }),
  ];
  expect(order(acts)).toEqual([]);
});

test.each<[string, Advisory[], string, Grade]>([
  [
    "the strongest act in force",
    [act("a", { named: ["v"], ...FOREIGN }), act("b", { named: ["v"], binds })],
    "v",
    "must",
  ],
  ["a foreign act alone", [act("a", { named: ["v"], ...FOREIGN })], "v", "elsewhere"],
  ["a proposal alone", [act("a", { named: ["v"], status: "proposed", binds })], "v", "not-yet"],
  ["an act that is over", [act("a", { named: ["v"], status: "withdrawn", binds })], "v", "ended"],
  ["an act of an unsettled state", [act("a", { named: ["v"], status: "unclear", binds })], "v", "unclear"],
  ["one of an unsettled state that binds nobody", [act("a", { named: ["v"], status: "unclear" })], "v", "not-you"],
  [
    "a planned end that nobody confirmed",
    [act("a", { named: ["v"], binds, ends: { on: "2025-12-31" } })],
    "v",
    "unclear",
  ],
  [
    "a tie of supply, never counted as an act",
    [act("a", { named: ["v"], affiliates: true, binds })],
    "rebadger",
    "related",
  ],
  [
    "what an act forbids with the goods of an owner, and not with the owner's shares, or for the owner",
    [
      act("a", { named: ["v"], affiliates: true, binds: [bind("CZ", "maker-or-seller")] }),
      act("b", { named: ["v"], binds, effects: ["investment"] }),
      act("c", { named: ["v"], binds, effects: ["export"] }),
    ],
    "owned",
    "not-you",
  ],
  ["a decision still to come", [onClass("a", {}, "decision")], "v", "none"],
  ["nothing on file", [], "v", "none"],
])("the verdict rests on %s", (_, acts, id, expected) => {
  expect(grade(acts, {}, id)).toBe(expected);
});

describe("a reader who has not said the role that decides", () => {
  const named = act("a", { named: ["v"], binds });
  test.each<[string, Grade]>([
    ["", "unknown"],
    ["CZ", "unknown"],
    ["CZ:anyone", "not-you"],
    ["SK", "elsewhere"],
  ])("%s", (as, expected) => {
    expect(grade([named], { as })).toBe(expected);
  });

  test("meets their country's acts before the Union's, broad ones before those on a few, and duties before advice", () => {
    const named = (id: string, bind: Bind): Advisory => act(id, { named: ["v"], binds: [bind] });
    const state = (territory: string, more: Partial<Bind> = {}): Bind => ({
      ...bind(territory, "state-body"),
      ...more,
    });
    const acts = [
      named("union", state("EU")),
      named("few", state("CZ", { namedOnly: true })),
      named("advice", state("CZ", { force: "should" })),
      named("duty", state("CZ")),
    ];
    expect(order(acts, "CZ")).toEqual(["duty", "advice", "few", "union"]);
  });

  test.each<[string, Partial<Advisory>]>([
    ["of another act that only allows them something", { binds: [bind("CZ", "anyone", "may")] }],
    ["of institutions of the Union", { binds: [bind("EU", "state-body", "must", { namedOnly: true })] }],
  ])("is not told less than that the act may bind them, because %s", (_, more) => {
    const as = "CZ:state-body";
    expect(grade([named, act("b", { named: ["v"], ...more })], { as })).toBe("unknown");
  });

  test("is not told less because of advice that may not reach the product", () => {
    expect(grade([named, onClass("b", { binds: [bind("CZ", "anyone", "should")] })], { as: "CZ" })).toBe("unknown");
  });

  test("is told of a tie to a maker whose act may bind them, though others elsewhere are bound", () => {
    const acts = [named, act("b", { named: ["rebadger"], ...FOREIGN })];
    expect(grade(acts, { as: "CZ" }, "rebadger")).toBe("related");
    expect(grade(acts, { as: "CZ:anyone" }, "rebadger")).toBe("elsewhere");
  });

  test("is not told by an act what it allows in one role before what it may oblige to in another", () => {
    const both = act("a", { named: ["v"], binds: [...binds, bind("CZ", "contracting-authority", "may")] });
    expect(grade([both], { as: "CZ:state-body" })).toBe("unknown");
    expect(grade([both], { as: "CZ:contracting-authority,CZ:regulated-operator" })).toBe("must");
  });

  test("is not told that nothing is in force yet, because of another act that is not", () => {
    const coming = act("b", { named: ["v"], status: "proposed", binds: [bind("CZ", "anyone")] });
    expect(grade([named, coming], { as: "CZ" })).toBe("unknown");
  });
});

describe("a question of an act on a class of goods", () => {
  const asks = onClass("a", { question: { ask: words("Does it?"), yes: words("Yes."), no: words("No.") } });
  test.each<[Answers, Grade]>([
    [{}, "check"],
    [{ a: "ask" }, "check"],
    [{ a: "yes" }, "must"],
    [{ a: "no" }, "none"],
    [{ gone: "yes" }, "check"],
  ])("with the answers %j", (answers, expected) => {
    expect(grade([asks], { answers })).toBe(expected);
  });
});

test("whether the reader is the one body that an act binds is a question too", () => {
  const one = act("a", { named: ["v"], binds: [bind("CZ", "state-body", "must", { namedOnly: true })] });
  const as = "CZ:state-body";
  expect(grade([one], { as })).toBe("if-you-are");
  expect(grade([one], { as, answers: { a: "yes" } })).toBe("must");
  expect(grade([one], { as, answers: { a: "no" } })).toBe("not-you");
});

test("a duty about every supplier is a line of its own for whom it binds, and never a grade", () => {
  const every = act("every", {
    binds,
    scope: [{ ...act("x").scope[0]!, test: { trigger: "every-supplier", conditions: [] } }],
  });
  const ids = (as: string) =>
    judged([every], { as })
      .verdictFor("v")
      .everySupplier.map(({ advisory: { id } }) => id);
  expect(grade([every])).toBe("none");
  expect(ids("CZ:regulated-operator")).toEqual(["every"]);
  expect(ids("US:state-body")).toEqual([]);
});
