import { expect, test } from "vitest";
import { bearing } from "../../../src/core/bearing.ts";
import type { Advisory } from "../../../src/core/dataset.ts";
import type { Profile } from "../../../src/core/profile.ts";
import { act, bind } from "./records.ts";

const CZ = act("cz", { binds: [bind("CZ", "regulated-operator")] });
const EU = act("eu", {
  issuer: { name: CZ.issuer.name, country: "EU" },
  binds: [bind("EU", "telecom-operator", "should")],
});
const TX = act("tx", {
  issuer: { name: CZ.issuer.name, country: "US", subdivision: "US-TX" },
  binds: [bind("US-TX", "state-body")],
});
const US = act("us", { issuer: { name: CZ.issuer.name, country: "US" }, binds: [bind("US", "anyone")] });
const FEDERAL = act("federal", {
  issuer: { name: CZ.issuer.name, country: "US" },
  binds: [bind("US", "state-body"), bind("US", "supplier-to-state")],
});
const STAFF = act("staff", {
  issuer: { name: CZ.issuer.name, country: "EU" },
  binds: [bind("EU", "state-body", "must", { namedOnly: true })],
});

const is = (territory: string, ...roles: Profile[number]["roles"]): Profile => [{ territory, roles }];

test.each<[string, Advisory, Profile, string]>([
  ["somebody who has not said who they are", CZ, [], "unknown"],
  ["a Czech regulated operator", CZ, is("CZ", "regulated-operator"), "must"],
  ["a Czech state body that is no operator", CZ, is("CZ", "state-body"), "not-you"],
  ["anyone in Czechia", CZ, is("CZ"), "not-you"],
  ["a Slovak regulated operator", CZ, is("SK", "regulated-operator"), "elsewhere"],
  ["a Slovak who also runs a Czech system", CZ, [...is("SK"), ...is("CZ", "regulated-operator")], "must"],
  ["a telecom operator in a member state, for an act of the Union", EU, is("CZ", "telecom-operator"), "should"],
  ["a telecom operator in Norway, for an act of the Union", EU, is("NO", "telecom-operator"), "elsewhere"],
  ["a telecom operator in the United Kingdom, for an act of the Union", EU, is("GB", "telecom-operator"), "elsewhere"],
  ["a ministry of a member state, for an order to the Commission's staff", STAFF, is("CZ", "state-body"), "not-you"],
  ["a state body in Texas, for an act of Texas", TX, is("US-TX", "state-body"), "must"],
  ["a state body in Ohio, for an act of Texas", TX, is("US-OH", "state-body"), "elsewhere"],
  ["a federal body, for an act of Texas", TX, is("US", "state-body"), "elsewhere"],
  ["a state body in Ohio, for a federal act on federal agencies", FEDERAL, is("US-OH", "state-body"), "not-you"],
  ["a contractor in Ohio, for a federal act on contractors", FEDERAL, is("US-OH", "supplier-to-state"), "must"],
  ["anyone in Ohio, for a federal act on anyone", US, is("US-OH"), "must"],
])("what an act is to %s", (_, advisory, profile, on) => {
  expect(bearing(advisory, profile, "2026-11-24").on).toBe(on);
});

test.each<[string, Partial<Advisory>, string]>([
  ["proposed", { status: "proposed" }, "nobody-yet"],
  ["announced", { effective: { on: "2027-06-30" } }, "nobody-yet"],
  ["on hold", { status: "on-hold" }, "nobody-yet"],
  ["of a standing that is not settled", { status: "unclear" }, "not-you"],
  ["archived", { status: "archived" }, "not-you"],
  ["annulled", { status: "annulled" }, "not-you"],
])("an act that is %s binds nobody", (_, more, on) => {
  const found = bearing({ ...CZ, ...more }, is("CZ", "regulated-operator"), "2026-11-24");
  expect(found).toEqual({ on, duties: [] });
});

test("the strongest entry decides, and the duties of every entry met come along", () => {
  const advisory = act("a", { binds: [bind("CZ", "anyone", "may"), bind("CZ", "regulated-operator")] });
  const found = bearing(advisory, is("CZ", "regulated-operator"), "2026-11-24");
  expect(found.on).toBe("must");
  expect(found.as).toEqual({ territory: "CZ", role: "regulated-operator" });
  expect(found.duties.map(({ verb }) => verb)).toEqual(["consider", "analyse-risk"]);
});
