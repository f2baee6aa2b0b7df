import { describe, expect, test } from "vitest";
import type { Vendor } from "../../../src/core/dataset.ts";
import { reach } from "../../../src/core/reach.ts";
import { act, relation, vendor } from "./records.ts";

const VENDORS = [
  vendor("parent"),
  vendor("holding", { relations: [relation("brand-of", "ghost")] }),
  vendor("named", { relations: [relation("subsidiary-of", "parent")] }),
  vendor("brand", { relations: [relation("brand-of", "named")] }),
  vendor("grandchild", { relations: [relation("subsidiary-of", "brand")] }),
  vendor("former", {
    relations: [relation("formerly-owned-by", "named", { from: { on: "2013" }, until: { on: "2020-11-17" } })],
  }),
  vendor("undated-former", { relations: [relation("formerly-owned-by", "named")] }),
  vendor("bought-later", { relations: [relation("subsidiary-of", "named", { from: { on: "2025-07-01" } })] }),
  vendor("sold", { relations: [relation("subsidiary-of", "named", { until: { on: "2022-11-24" } })] }),
  vendor("rebadger", { relations: [relation("supplied-by", "named")] }),
  vendor("rumoured", { relations: [relation("subsidiary-of", "named", { confidence: "reported" })] }),
  vendor("hidden-tie", { relations: [relation("subsidiary-of", "named", { display: false, reason: "unconfirmed" })] }),
  vendor("unsourced", { relations: [relation("subsidiary-of", "named", { sources: [] })] }),
  vendor("shared-name", { relations: [relation("name-of", "named"), relation("name-of", "stranger")] }),
  vendor("stranger"),
  vendor("circle-a", { relations: [relation("subsidiary-of", "circle-b")] }),
  vendor("circle-b", { relations: [relation("subsidiary-of", "circle-a")] }),
];
const known = new Map<string, Vendor>(VENDORS.map((each) => [each.id, each]));
const on = (id: string, affiliates: boolean, day = "2026-11-24") =>
  reach(act("a", { named: ["named"], affiliates }), id, known, day);

describe("an act that extends to affiliates", () => {
  test.each([
    ["named", "named", []],
    ["brand", "affiliate", ["named"]],
    ["grandchild", "affiliate", ["brand", "named"]],
    ["sold", "related", ["named"]],
    ["bought-later", "affiliate", ["named"]],
    ["former", "related", ["named"]],
    ["undated-former", "related", ["named"]],
    ["rebadger", "related", ["named"]],
    ["rumoured", "related", ["named"]],
    ["shared-name", "related", ["named"]],
    ["parent", "related", ["parent"]],
    ["hidden-tie", "none", []],
    ["unsourced", "none", []],
    ["stranger", "none", []],
    ["circle-a", "none", []],
    ["holding", "none", []],
    ["nobody-at-all", "none", []],
  ])("reaches %s as %s", (id, how, path) => {
    const found = on(id, true);
    expect([found.how, found.path.map(({ to }) => to)]).toEqual([how, path]);
  });

  test.each([
    ["former", "2012-12-31", "related"],
    ["former", "2018-12-18", "affiliate"],
    ["former", "2020-11-17", "related"],
    ["sold", "2022-11-23", "affiliate"],
    ["bought-later", "2025-06-30", "related"],
  ])("reaches %s on %s as %s", (id, day, how) => {
    expect(on(id, true, day).how).toBe(how);
  });
});

describe("an act that says nothing of affiliates", () => {
  test.each([
    ["named", "named"],
    ["brand", "related"],
    ["grandchild", "related"],
    ["parent", "related"],
    ["stranger", "none"],
  ])("reaches %s as %s", (id, how) => expect(on(id, false).how).toBe(how));
});

test("an act with two scopes extends only where that scope says so", () => {
  const scope = (named: string[], affiliates: boolean) => act("a", { named, affiliates }).scope;
  const mixed = act("a", { scope: [...scope(["stranger"], true), ...scope(["named"], false)] });
  expect(reach(mixed, "brand", known, "2026-11-24").how).toBe("related");
});
