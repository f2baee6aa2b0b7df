import { describe, expect, test } from "vitest";
import { act, bind, relation, vendor, words } from "../core/records.ts";
import { aView, invented, plain } from "./a-view.ts";

// What a card says first, to readers of the real data. A row: vendor, reader, glyph, phrase, what the sentence holds.
test.each([
  [
    "huawei",
    "CZ:regulated-operator",
    "must",
    "Binds you",
    "Analyse the risk, weigh it when choosing a supplier and write it into the contract. It is not a ban",
  ],
  ["huawei", "CZ", "not-you", "Does not bind you", "You must: nothing."],
  ["huawei", "", "unknown", "Depends on who you are", "Say who you are, and the card answers for you."],
  ["hikvision", "US:supplier-to-state", "must", "Binds you, by 2 acts", "It depends on what it is used for."],
  [
    "ezviz",
    "US:supplier-to-state",
    "must",
    "Binds you, through its owner",
    "The law names Hikvision and extends to its subsidiaries.",
  ],
  [
    "indigovision",
    "CZ:regulated-operator",
    "related",
    "Nothing on file names it",
    "That is a fact about supply, not an advisory.",
  ],
  ["deepseek", "CZ:state-body:regulated-operator", "must", "Binds you, by 2 acts", "do not use"],
])("%s to %s: %s, %s", (id, as, glyph, say, holds) => {
  const { verdict } = aView(id, { as });
  expect(plain(verdict.say)).toBe(say);
  expect(verdict.glyph).toBe(glyph);
  expect(plain(verdict.because.join(" "))).toContain(holds);
});

test("in Czech, with its own plural and quotation", () => {
  const { verdict } = aView("huawei", { as: "CZ:regulated-operator", language: "cs" });
  expect(verdict.say).toBe("Zavazuje vás");
  expect(plain(verdict.because.join(" "))).toContain(
    "Analyzujte riziko, zohledněte to při výběru dodavatele a zahrňte to do smlouvy.",
  );
  expect(verdict.as).toBe("Vy: provozovatel regulované služby, Česko");
});

test("it names the role and the territory that decided it, and none of the others", () => {
  const { verdict } = aView("huawei", { as: "CZ:regulated-operator:maker-or-seller,SK:state-body" });
  expect(verdict.as).toBe("You: regulated operator, Czechia");
});

test("before the act was published there is nothing to say of it", () => {
  const before = aView("huawei", { as: "CZ:regulated-operator", on: "2018-12-16" });
  const after = aView("huawei", { as: "CZ:regulated-operator", on: "2018-12-18" });
  expect(before.verdict.say).not.toBe("Binds you");
  expect(after.verdict.say).toBe("Binds you");
});

describe("with records made for it", () => {
  const acme = vendor("acme", { label: "Acme" });

  test("advice counts its recommendations and forbids nothing", () => {
    const advice = act("advice", { named: ["acme"], binds: [bind("LT", "state-body", "should")] });
    const { verdict } = aView("acme", { as: "LT:state-body", from: invented([acme], [advice]) });
    expect(verdict).toMatchObject({ glyph: "should", say: "Advice to you" });
    expect(plain(verdict.because[0])).toBe("Nothing is forbidden to you. 1 recommendation.");
  });

  test("a proposal binds nobody yet, and says the next step", () => {
    const proposal = act("proposal", {
      named: ["acme"],
      status: "proposed",
      binds: [bind("CZ", "state-body")],
      milestones: [{ when: { on: "2027-01-01" }, what: words("it would apply") }],
    });
    const { verdict } = aView("acme", { as: "CZ:state-body", from: invented([acme], [proposal]) });
    expect(verdict.say).toBe("Binds nobody yet");
    expect(plain(verdict.because.join(" "))).toBe(
      "Proposed. It obliges nobody today. Next: 1 Jan 2027, it would apply.",
    );
  });

  test("an act whose state is not established never binds, and says so", () => {
    const unsettled = act("unsettled", { named: ["acme"], status: "unclear", binds: [bind("CZ", "state-body")] });
    const { verdict } = aView("acme", { as: "CZ:state-body", from: invented([acme], [unsettled]) });
    expect(verdict.say).toBe("Does not bind you");
    expect(verdict.because[0]).toBe("Whether it is in force is not established, so it is not counted as binding.");
  });

  test("only foreign acts: it says that none at home names it", () => {
    const foreign = act("foreign", {
      named: ["acme"],
      issuer: { name: words("Authority"), country: "US" },
      binds: [bind("US", "state-body")],
    });
    const from = invented([acme], [foreign]);
    expect(aView("acme", { as: "CZ,SK", from }).verdict.because).toEqual([
      "Czechia or Slovakia: no act on file names Acme.",
    ]);
    expect(aView("acme", { as: "CZ", language: "cs", from }).verdict.because).toEqual([
      "Česko: žádný akt v datech Acme nejmenuje.",
    ]);
  });

  test("what has ended says that nothing of it binds", () => {
    const over = act("over", { named: ["acme"], status: "withdrawn", binds: [bind("CZ", "state-body")] });
    expect(aView("acme", { as: "CZ:state-body", from: invented([acme], [over]) }).verdict.say).toBe(
      "No longer in force",
    );
  });

  test("nothing on file is no clearance, and has no glyph", () => {
    const { verdict } = aView("acme", { as: "CZ", from: invented([acme], []) });
    expect(verdict).toEqual({ say: "Nothing on file", because: ["This is not a clearance."] });
  });

  test("where nothing binds, the reader's own country speaks before the Union", () => {
    const union = act("union", {
      named: ["acme"],
      issuer: { name: words("Union"), country: "EU" },
      published: { on: "2026-01-01" },
    });
    const own = act("own", { named: ["acme"], binds: [bind("CZ", "state-body")] });
    const { said, verdict } = aView("acme", { as: "CZ", from: invented([acme], [union, own]) });
    expect(said.open.map(({ id }) => id)).toEqual(["own"]);
    expect(verdict.because[0]).toBe("It binds: state-body.");
  });

  test("a name that two companies use asks which of them made it", () => {
    const shared = vendor("shared", { label: "Shared", relations: [relation("name-of", "acme")] });
    const law = act("law", { named: ["acme"], affiliates: true, binds: [bind("CZ", "state-body")] });
    const { verdict } = aView("shared", { as: "CZ:state-body", from: invented([acme, shared], [law]) });
    expect(verdict).toEqual({
      glyph: "ask",
      say: "Ask which maker",
      because: ["The name alone does not say whose product it is."],
    });
  });

  test("a tie that is only reported carries nothing into the verdict", () => {
    const brand = vendor("brand", {
      label: "Brand",
      relations: [relation("supplied-by", "acme", { confidence: "reported" })],
    });
    const law = act("law", { named: ["acme"], affiliates: true, binds: [bind("CZ", "state-body")] });
    expect(aView("brand", { as: "CZ:state-body", from: invented([acme, brand], [law]) }).verdict.say).toBe(
      "Nothing on file names it",
    );
  });
});
