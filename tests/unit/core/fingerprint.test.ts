import { expect, test } from "vitest";
import { library } from "../../../src/core/advisories-for.ts";
import type { Advisory } from "../../../src/core/dataset.ts";
import { fingerprintOf, fingerprintOfVendor } from "../../../src/core/fingerprint.ts";
import { act, bind, relation, source, vendor, words } from "./records.ts";

const TODAY = "2026-11-24";
const base = { named: ["huawei"], binds: [bind("CZ", "regulated-operator")] };

test.each<[string, Partial<Advisory>]>([
  ["a better title", { title: words("Better") }],
  ["another summary", { summary: words("Longer.") }],
  ["one more source", { sources: [source, source] }],
  ["an answer of the vendor", { responses: [{ text: words("We deny it.") }] }],
])("%s wakes nobody", async (_, change) => {
  expect(await fingerprintOf(act("a", { ...base, ...change }), TODAY)).toBe(await fingerprintOf(act("a", base), TODAY));
});

test.each<[string, Partial<Advisory>]>([
  ["the state", { status: "withdrawn" }],
  ["the day it ends", { ends: { on: "2027-01-01" } }],
  ["a milestone", { milestones: [{ when: { on: "2027-05-01" }, what: words("Remove it") }] }],
  ["whom it binds", { binds: [bind("CZ", "state-body")] }],
  ["a duty", { binds: [bind("CZ", "regulated-operator", "should")] }],
  ["what is covered", { scope: [{ ...act("a", base).scope[0]!, affiliates: true }] }],
])("%s is a change", async (_, change) => {
  expect(await fingerprintOf(act("a", { ...base, ...change }), TODAY)).not.toBe(
    await fingerprintOf(act("a", base), TODAY),
  );
});

test("a day that the act itself names is a change when it has come", async () => {
  const coming = act("a", { ...base, effective: { on: "2027-01-01" } });
  expect(await fingerprintOf(coming, "2026-12-31")).toBe(await fingerprintOf(coming, TODAY));
  expect(await fingerprintOf(coming, "2027-01-01")).not.toBe(await fingerprintOf(coming, TODAY));
});

test("a vendor changes with each act that reaches it, and with no other", async () => {
  const print = (...advisories: Advisory[]) =>
    fingerprintOfVendor(
      "brand",
      [],
      TODAY,
      library({
        schema: 1,
        issued: `${TODAY}T00:00:00Z`,
        research: { closed: TODAY, basis: words("t") },
        vendors: [
          vendor("huawei"),
          vendor("brand", { relations: [relation("subsidiary-of", "huawei")] }),
          vendor("zte"),
        ],
        advisories,
      }),
    );
  const [owner, other] = [act("a", { named: ["huawei"], affiliates: true }), act("b", { named: ["zte"] })];
  const before = await print(owner);
  expect(await print(other, owner)).toBe(before);
  expect(await print(owner, act("c", { named: ["brand"] }))).not.toBe(before);
  expect(await print()).not.toBe(before);
  expect(await print({ ...owner, status: "archived" })).not.toBe(before);
});
