import { describe, expect, test } from "vitest";
import { chosenIn, effective, lockOn, ownSites, settingsUnder } from "../../../../src/shared/policy/effective.ts";
import { readPolicy } from "../../../../src/shared/policy/read-policy.ts";
import { FALLBACK } from "../../../../src/shared/settings.ts";

const policyOf = (raw: object) => readPolicy(raw);
const locked = policyOf({
  updates: "none",
  profile: [{ territory: "CZ", roles: [] }],
  sites: { "a.example": "off", "*": "count" },
});
const suggested = policyOf({ updates: "none", sites: { "a.example": "off" }, changeable: ["updates", "sites"] });

describe("What is in effect", () => {
  test.each([
    ["nothing set", policyOf({}), {}, { value: "auto", from: "built-in", locked: false, person: undefined }],
    [
      "a person's choice",
      policyOf({}),
      { updates: "manual" },
      { value: "manual", from: "person", locked: false, person: "manual" },
    ],
    [
      "a locked policy",
      locked,
      { updates: "manual" },
      { value: "none", from: "policy", locked: true, person: "manual" },
    ],
    ["a suggestion", suggested, {}, { value: "none", from: "policy", locked: false, person: undefined }],
    [
      "a person's choice over a suggestion",
      suggested,
      { updates: "auto" },
      { value: "auto", from: "person", locked: false, person: "auto" },
    ],
  ] as const)("%s", (_name, policy, chosen, expected) => {
    expect(effective("updates", policy, chosen)).toEqual(expected);
  });

  test("of sites, host by host", () => {
    const mine = { sites: { "a.example": "marks", "b.example": "count" } } as const;
    expect(effective("sites", locked, mine).value).toEqual({ "a.example": "off", "b.example": "count", "*": "count" });
    expect(effective("sites", suggested, mine).value).toEqual({ "a.example": "marks", "b.example": "count" });
  });
});

describe("Settings under a policy", () => {
  const mine = { ...FALLBACK, updates: "manual", defaultMode: "off", sites: { "b.example": "off" } } as const;
  const chosen = ["updates", "defaultMode", "sites"];

  test("are the person's own where there is none", () => {
    expect(settingsUnder(policyOf({}), mine, chosen)).toBe(mine);
  });
  test("are the policy's where it sets them, the person's where not", () => {
    expect(settingsUnder(locked, mine, chosen)).toEqual({
      ...mine,
      updates: "none",
      profile: [{ territory: "CZ", roles: [] }],
      defaultMode: "count",
      sites: { "a.example": "off", "b.example": "off" },
    });
  });
  test("a default that was never chosen gives way to a suggestion", () => {
    expect(settingsUnder(suggested, FALLBACK, []).updates).toBe("none");
    expect(settingsUnder(suggested, FALLBACK, ["updates"]).updates).toBe("auto");
  });
  test("nothing of the policy stands among what the person chose", () => {
    expect(chosenIn(mine, chosen)).toEqual({ updates: "manual", sites: { "b.example": "off", "*": "off" } });
  });
});

describe("A change", () => {
  const now = settingsUnder(locked, FALLBACK, []);
  test.each([
    [{ updates: "auto" }, "updates"],
    [{ profile: [] }, "profile"],
    [{ defaultMode: "marks" }, "sites"],
    [{ sites: { "a.example": "marks" } }, "sites"],
    [{ sites: {} }, "sites"],
    [{ sites: { "a.example": "off", "b.example": "off" } }, undefined],
    [{ language: "cs" }, undefined],
  ] as const)("%j is kept out by %s", (change, key) => {
    expect(lockOn(change as never, now, locked)).toBe(key);
  });
  test("of sites never carries what the policy set into the person's settings", () => {
    expect(ownSites({ "a.example": "off", "b.example": "off" }, {}, locked)).toEqual({ "b.example": "off" });
    expect(ownSites({ "a.example": "off", "b.example": "off" }, { "a.example": "marks" }, locked)).toEqual({
      "a.example": "marks",
      "b.example": "off",
    });
  });
});
