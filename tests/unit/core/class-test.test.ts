import { describe, expect, test } from "vitest";
import { testClass } from "../../../src/core/class-test.ts";
import type { ClassTest, Origins, Vendor } from "../../../src/core/dataset.ts";
import { act, relation, vendor, words } from "./records.ts";

const fact = (country: string, standing: "firm" | "weak" = "firm") => ({
  countries: [country],
  standing,
  source: "a test",
});
const goods = (category: "ip-camera" | "router", standing: "firm" | "weak" = "firm") => [
  { category, standing, source: "a test" },
];
const maker = (origin: Origins = {}, more: Partial<Vendor> = {}): Vendor =>
  vendor("maker", { origin, goods: goods("ip-camera"), ...more });
const onClass = (test: Partial<ClassTest>, categories: ("ip-camera" | "router")[] = ["ip-camera"]) =>
  act("a", {
    scope: [
      {
        named: [],
        affiliates: false,
        what: words("cameras"),
        categories,
        purposes: [],
        exceptions: [],
        test: { trigger: "own-test", conditions: [], ...test },
      },
    ],
  });
const basis = (name: string, countries: string[] = ["CN"]): Partial<ClassTest> => ({
  conditions: [{ basis: name, countries }],
});
const VENDORS = new Map([["source", vendor("source", { origin: { seat: fact("CN") } })]]);
const how = (test: Partial<ClassTest>, of: Vendor, answer?: "yes" | "no" | "ask") =>
  testClass(onClass(test), of, VENDORS, answer)?.how;

test.each<[string, string, Origins, string]>([
  ["registered-in", "a firm registration there", { registered: fact("CN") }, "covered"],
  ["registered-in", "a head office there", { seat: fact("CN") }, "covered"],
  ["registered-in", "a head office there that is only reported", { seat: fact("CN", "weak") }, "may-be-covered"],
  ["registered-in", "an owner there", { control: fact("CN") }, "may-be-covered"],
  ["registered-in", "a head office elsewhere", { seat: fact("US") }, "not-covered"],
  ["registered-in", "a seat in Hong Kong, where the act says China", { seat: fact("HK") }, "may-be-covered"],
  ["registered-in", "nothing on file", {}, "not-covered"],
  ["controlled-from", "an owner there", { control: fact("CN") }, "covered"],
  ["controlled-from", "a head office there, owners not on file", { seat: fact("CN") }, "may-be-covered"],
  ["subject-to-law-of", "a seat there", { seat: fact("CN") }, "covered"],
  ["subject-to-law-of", "an owner there", { control: fact("CN") }, "may-be-covered"],
  ["made-in", "a seat there, place of production never on file", { seat: fact("CN") }, "may-be-covered"],
  ["data-sent-to", "data on file to go there", { data: fact("CN") }, "covered"],
  ["data-sent-to", "a seat there", { seat: fact("CN") }, "may-be-covered"],
  ["administered-from", "data on file to go there", { data: fact("CN") }, "not-covered"],
  ["administered-from", "a seat there", { seat: fact("CN") }, "may-be-covered"],
  ["flown-over", "a basis that this version does not know", { seat: fact("CN") }, "may-be-covered"],
  [
    "flown-over",
    "a basis that this version does not know, and a seat elsewhere",
    { seat: fact("US") },
    "may-be-covered",
  ],
])("%s, with %s", (name, _, origin, found) => {
  expect(how(basis(name), maker(origin))).toBe(found);
});

test.each<[string, Origins]>([
  ["a seat in the one country that is exempt", { seat: fact("US") }],
  ["nothing on file", {}],
])("where goods were made stays a question, with %s", (_, origin) => {
  const madeAbroad = { conditions: [{ basis: "made-in", outside: ["US"] }] };
  expect(how(madeAbroad, maker(origin))).toBe("may-be-covered");
  expect(how({ conditions: [{ basis: "registered-in", outside: ["US"] }] }, maker(origin))).toBe("not-covered");
});

test("a trigger that this version does not know is a question, however firm the facts are", () => {
  const voted = { ...basis("seat-in"), trigger: "vote" };
  expect(how(voted, maker({ seat: fact("CN") }))).toBe("may-be-covered");
});

describe("goods", () => {
  test("only weakly on file keep the question open, and others end it", () => {
    const chinese = { seat: fact("CN") };
    expect(how(basis("registered-in"), maker(chinese, { goods: goods("ip-camera", "weak") }))).toBe("may-be-covered");
    expect(how(basis("registered-in"), maker(chinese, { goods: goods("router") }))).toBe("not-covered");
    expect(how(basis("registered-in"), maker(chinese, { goods: [] }))).toBe("not-covered");
  });

  test("of classes that the act's words may reach, or not on file, stay a question where the act goes beyond its list", () => {
    const open = { ...basis("registered-in"), openGoods: ["router" as const] };
    const { goods: _, ...unknown } = maker({ seat: fact("CN") });
    expect(how(open, maker({ seat: fact("CN") }, { goods: goods("router") }))).toBe("may-be-covered");
    expect(how(open, unknown)).toBe("may-be-covered");
    expect(how(basis("registered-in"), unknown)).toBe("not-covered");
  });
});

test("a maker of its goods in a country of the test keeps the question open, be it only reported", () => {
  const rebadger = maker({}, { relations: [relation("supplied-by", "source", { confidence: "reported" })] });
  const found = testClass(onClass(basis("registered-in")), rebadger, VENDORS);
  expect(found).toMatchObject({ how: "may-be-covered", tests: [{ answer: "open", by: { supplier: "source" } }] });
});

test("any country outside a list can be the test", () => {
  const outside = { conditions: [{ basis: "registered-in", outside: ["EU"] }] };
  expect(how(outside, maker({ seat: fact("CN") }))).toBe("covered");
  expect(how(outside, maker({ seat: fact("CZ") }))).toBe("not-covered");
});

test("conditions that all have to be met are covered only if each is", () => {
  const both: Partial<ClassTest> = {
    combine: "all",
    conditions: [
      { basis: "registered-in", countries: ["CN"] },
      { basis: "controlled-from", countries: ["CN"] },
    ],
  };
  expect(how(both, maker({ seat: fact("CN"), control: fact("CN") }))).toBe("covered");
  expect(how(both, maker({ seat: fact("CN") }))).toBe("may-be-covered");
  expect(how({ ...both, combine: "any" }, maker({ seat: fact("CN") }))).toBe("covered");
});

describe("the trigger decides", () => {
  const any = maker({ seat: fact("US") });
  test.each<[string, Partial<ClassTest>, string]>([
    ["a permit that every maker needs covers each of them", { trigger: "permit" }, "covered"],
    ["a decision still to come says nothing yet", { trigger: "decision" }, "decision-pending"],
    [
      "a list that is not on file stays a question",
      { trigger: "list", conditions: [{ basis: "on-list" }] },
      "may-be-covered",
    ],
    ["a list of which only others are on file says nothing", { trigger: "list" }, "not-covered"],
    ["a duty about every supplier of these goods is a question", { trigger: "every-supplier" }, "may-be-covered"],
    ["a trigger that this version does not know stays a question", { trigger: "by-lot" }, "may-be-covered"],
  ])("%s", (_, test_, found) => {
    expect(how(test_, any)).toBe(found);
  });

  test("a duty about every supplier, whatever the goods, reaches nobody", () => {
    expect(testClass(onClass({ trigger: "every-supplier" }, []), any, VENDORS)).toBeUndefined();
  });

  test("what the research says of a vendor by name counts before the test", () => {
    const known = (answer: "yes" | "open") => ({
      ...basis("made-in"),
      known: [{ vendor: "maker", answer, fact: words("said so") }],
    });
    expect(how(known("yes"), any)).toBe("covered");
    expect(how(known("open"), any)).toBe("may-be-covered");
  });
});

describe("an answer of the reader", () => {
  test("yes covers the product, also where nothing on file pointed to it", () => {
    expect(how(basis("data-sent-to"), maker(), "yes")).toBe("covered");
    expect(how(basis("data-sent-to"), maker({}, { goods: goods("router") }), "yes")).toBe("not-covered");
  });

  test("no ends an open question, and keeps it where a fact on file says otherwise", () => {
    expect(how(basis("data-sent-to"), maker({ seat: fact("CN") }), "no")).toBe("not-covered");
    expect(how(basis("data-sent-to"), maker({ data: fact("CN") }), "no")).toBe("may-be-covered");
  });

  test("that they will ask leaves it open", () => {
    expect(how(basis("data-sent-to"), maker({ seat: fact("CN") }), "ask")).toBe("may-be-covered");
  });
});
