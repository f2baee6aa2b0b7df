import { expect, test } from "vitest";
import { applicability } from "../../../src/core/applicability.ts";
import type { Advisory } from "../../../src/core/dataset.ts";
import { parseProfile, type Profile } from "../../../src/core/profile.ts";
import { act, bind } from "./records.ts";

const of = (country: string, subdivision?: string): Pick<Advisory, "issuer"> => ({
  issuer: { name: { en: "Authority", cs: "Úřad" }, country, ...(subdivision && { subdivision }) },
});
const CZ = act("cz", { binds: [bind("CZ", "regulated-operator")] });
const HIGHER = act("higher", { binds: [bind("CZ", "regulated-operator", "must", { regime: "higher" })] });
const BUYERS = act("buyers", { binds: [bind("CZ", "contracting-authority")] });
const EU = act("eu", { ...of("EU"), binds: [bind("EU", "telecom-operator", "should")] });
const TX = act("tx", { ...of("US", "US-TX"), binds: [bind("US-TX", "state-body")] });
const US = act("us", { ...of("US"), binds: [bind("US", "anyone")] });
const FEDERAL = act("federal", { ...of("US"), binds: [bind("US", "state-body"), bind("US", "supplier-to-state")] });
const STAFF = act("staff", { ...of("EU"), binds: [bind("EU", "state-body", "must", { namedOnly: true })] });

const is = (as: string): Profile => parseProfile(as);
const on = (advisory: Advisory, as: string, day = "2026-11-24", isThem?: boolean) =>
  applicability(advisory, is(as), day, isThem).on;

test.each<[string, Advisory, string, string]>([
  ["somebody who has not said who they are", CZ, "", "unknown"],
  ["a Czech regulated operator", CZ, "CZ:regulated-operator", "must"],
  ["a Czech state body, which may well run a regulated service", CZ, "CZ:state-body", "unknown"],
  ["a Czech telecom operator, which may well run one", CZ, "CZ:telecom-operator", "unknown"],
  ["a Czech maker", CZ, "CZ:maker-or-seller", "not-you"],
  ["somebody in Czechia who has not said their role", CZ, "CZ", "unknown"],
  ["somebody in Czechia without a role", CZ, "CZ:anyone", "not-you"],
  ["a Slovak regulated operator", CZ, "SK:regulated-operator", "elsewhere"],
  ["a Slovak who also runs a Czech system", CZ, "SK:anyone,CZ:regulated-operator", "must"],
  ["an operator in the higher regime, for a duty of that regime", HIGHER, "CZ:regulated-operator/higher", "must"],
  ["an operator in the lower regime, for a duty of the higher", HIGHER, "CZ:regulated-operator/lower", "not-you"],
  ["an operator who does not know the regime", HIGHER, "CZ:regulated-operator", "unknown"],
  ["a state body, which always buys under procurement law", BUYERS, "CZ:state-body", "must"],
  ["a telecom operator in a member state, for an act of the Union", EU, "CZ:telecom-operator", "should"],
  ["a telecom operator in Norway, for an act of the Union", EU, "NO:telecom-operator", "elsewhere"],
  ["a telecom operator in the United Kingdom, for an act of the Union", EU, "UK:telecom-operator", "elsewhere"],
  ["a ministry of a member state, for an order to the Commission's staff", STAFF, "CZ:state-body", "if-you-are"],
  ["an institution of the Union, for an order to one of them", STAFF, "EU:state-body", "if-you-are"],
  ["a shop in a member state, for an order to the Commission's staff", STAFF, "CZ:maker-or-seller", "not-you"],
  ["a state body in Texas, for an act of Texas", TX, "US-TX:state-body", "must"],
  ["a state body in Ohio, for an act of Texas", TX, "US-OH:state-body", "elsewhere"],
  ["a federal body, for an act of Texas", TX, "US:state-body", "elsewhere"],
  ["a state body in Ohio, for a federal act on federal agencies", FEDERAL, "US-OH:state-body", "not-you"],
  ["a contractor in Ohio, for a federal act on contractors", FEDERAL, "US-OH:supplier-to-state", "must"],
  ["anyone in Ohio, for a federal act on anyone", US, "US-OH:anyone", "must"],
])("what an act is to %s", (_, advisory, as, found) => {
  expect(on(advisory, as)).toBe(found);
});

test("an entry for one body binds whoever said that they are it, and nobody who said that they are not", () => {
  expect(on(STAFF, "CZ:state-body", "2026-11-24", true)).toBe("must");
  expect(on(STAFF, "CZ:anyone", "2026-11-24", true)).toBe("must");
  expect(on(STAFF, "CZ:state-body", "2026-11-24", false)).toBe("not-you");
});

test("who is the one body that an entry binds has said nothing of the other entries", () => {
  const both = act("both", {
    binds: [...HIGHER.binds, bind("CZ", "regulated-operator", "must", { regime: "lower", namedOnly: true })],
  });
  const { on: found, open } = applicability(both, is("CZ:state-body"), "2026-11-24", true);
  expect(found).toBe("must");
  expect(open).toEqual(HIGHER.binds);
});

test("an entry holds from its first day until a later law changed whom the act binds", () => {
  const split = act("split", {
    binds: [
      bind("CZ", "regulated-operator", "must", { until: { on: "2025-11-01" } }),
      bind("CZ", "regulated-operator", "must", { from: { on: "2025-11-01" }, regime: "higher" }),
    ],
  });
  expect(on(split, "CZ:regulated-operator/lower", "2025-10-31")).toBe("must");
  expect(on(split, "CZ:regulated-operator/lower", "2025-11-01")).toBe("not-you");
  expect(on(split, "CZ:regulated-operator/higher", "2025-11-01")).toBe("must");
});

test("the strongest entry decides, and the duties of every entry met come along", () => {
  const advisory = act("a", { binds: [bind("CZ", "anyone", "may"), bind("CZ", "regulated-operator")] });
  const found = applicability(advisory, is("CZ:regulated-operator"), "2026-11-24");
  expect(found.on).toBe("must");
  expect(found.as).toEqual({ territory: "CZ", role: "regulated-operator" });
  expect(found.duties.map(({ verb }) => verb)).toEqual(["consider", "analyse-risk"]);
});

test("what is met does not hide that an entry for one body, or for a role not said, is stronger", () => {
  const advisory = act("a", {
    binds: [
      bind("CZ", "anyone", "should"),
      bind("CZ", "state-body", "must", { namedOnly: true }),
      bind("CZ", "regulated-operator"),
    ],
  });
  const found = applicability(advisory, is("CZ:state-body"), "2026-11-24");
  expect(found.on).toBe("should");
  expect(found.conditional.map(({ role }) => role)).toEqual(["state-body"]);
  expect(found.open.map(({ role }) => role)).toEqual(["regulated-operator"]);
});

test.each([
  ["XX:state-body", "XX"],
  ["CZ:king", "king"],
  ["CZ:state-body/higher", "regime"],
  ["CZ:regulated-operator/middle", "regime"],
  ["CZ:a:b", "colon"],
])("%s is no profile, and says why", (as, why) => {
  expect(() => is(as)).toThrow(why);
});

test("UK and EL are understood as the codes of the standard", () => {
  expect(is("UK,EL:state-body").map(({ territory }) => territory)).toEqual(["GB", "GR"]);
});
