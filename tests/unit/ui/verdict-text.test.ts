import { describe, expect, test } from "vitest";
import type { Advisory } from "../../../src/core/dataset.ts";
import { verdictLines } from "../../../src/shared/card-text/verdict-text.ts";
import { act, bind, relation, vendor, words } from "../core/records.ts";
import { aView, invented, plain } from "./a-view.ts";

type Asked = NonNullable<Parameters<typeof aView>[1]>;
const lines = (id: string, asked: Asked = {}): string[] => verdictLines(aView(id, asked).verdict).map(plain);
const text = (id: string, asked: Asked = {}): string => lines(id, asked).join("\n");

// What a card says first, to readers of the real data. A row: vendor, reader, glyph, title, what the lines hold.
test.each([
  ["huawei", "CZ:regulated-operator/higher", "must", "Binds you", "write it into the contract"],
  ["huawei", "CZ:regulated-operator", "unknown", "Depends on your role", "higher or lower duties"],
  ["huawei", "", "unknown", "Depends on your country", "Say who you are"],
  ["hikvision", "US:supplier-to-state", "must", "Binds you", "If that is you: do not supply (from 30 Jun 2027)"],
  ["tiktok", "US-TX:supplier-to-state", "must", "Binds you, by 2 acts", "Do not use and write it into the contract."],
  ["ezviz", "US:supplier-to-state", "must", "Binds you", "The law names Hikvision and extends to its subsidiaries."],
  ["kaspersky", "RO:state-body", "must", "Binds you", "A rule that names no vendor binds you and covers this one."],
  ["ezviz", "LT:state-body", "check", "May cover this product", "On file: controlled from China (not confirmed)."],
  ["nuctech", "LT:regulated-operator", "if-you-are", "Binds named bodies only", "If that is you: do not buy."],
  ["lorex", "US:supplier-to-state", "related", "Only related", "names Dahua and binds you. Ask the seller"],
  ["huawei", "PL:regulated-operator", "not-you", "Does not bind you", "says nothing on Huawei until the Minister"],
])("%s to %j: %s, %s", (id, as, glyph, title, holds) => {
  const { verdict } = aView(id, { as });
  expect(plain(verdict.title)).toBe(title);
  expect(verdict.glyph).toBe(glyph);
  expect(text(id, { as })).toContain(holds);
});

test("that nothing binds the reader never stands without the decision that is still to come in their country", () => {
  const { lines: shown, notes } = aView("huawei", { as: "PL:regulated-operator" }).verdict;
  expect(shown.join(" ")).toContain("says nothing on Huawei until the Minister");
  expect(notes.join(" ")).not.toContain("until the Minister");
});

test("what an institution of the Union alone is bound by is said to bind no body of a member state", () => {
  const said = "It binds no body of a member state.";
  expect(text("tiktok", { as: "CZ:state-body" })).toContain(said);
  expect(text("tiktok", { as: "EU:state-body" })).not.toContain(said);
});

test("what an act that may cover a product asks is said to hang on that", () => {
  const as = "CZ:regulated-operator/higher";
  expect(text("imou", { as })).toContain("If it is covered: analyse the risk");
  expect(text("imou", { as, language: "cs" })).toContain("Pokud se na něj vztahuje: analyzujte riziko");
});

test("in Czech, with its own plural and quotation", () => {
  const { verdict } = aView("huawei", { as: "CZ:regulated-operator/higher", language: "cs" });
  expect(verdict.title).toBe("Zavazuje vás");
  expect(plain(verdict.lines.join(" "))).toContain("zohledněte to při výběru dodavatele a zahrňte to do smlouvy.");
  expect(verdict.as).toBe("Vy: poskytovatel regulované služby (vyšší povinnosti), Česko");
});

test("the state of an act that was read more than a year ago says for which day", () => {
  expect(text("huawei", { as: "CZ:regulated-operator/higher" })).toContain("State as of July 2021.");
  expect(text("huawei", { as: "CZ:regulated-operator/higher", on: "2021-08-01" })).not.toContain("State as of");
});

test("a duty about every supplier stands beside the verdict of any vendor, for whom it binds", () => {
  const asked = { as: "CZ:regulated-operator/lower", on: "2026-12-02" };
  expect(text("amcrest", asked)).toContain("A duty about every supplier binds you");
  expect(text("amcrest", { as: "SK:state-body" })).not.toContain("A duty about every supplier");
});

test("it names the role and the territory that decided it, and none of the others", () => {
  const { verdict } = aView("huawei", { as: "CZ:regulated-operator/higher,CZ:maker-or-seller,SK:state-body" });
  expect(verdict.as).toBe("You: regulated operator (higher duties), Czechia");
});

test("an answer changes it, says whose it was, and can be taken back", () => {
  const as = "CZ:regulated-operator/higher";
  const warning = "cz-nukib-2025-prc-data-remote-admin";
  expect(aView("imou", { as }).verdict.title).toBe("May cover this product");
  expect(text("imou", { as, answers: { [warning]: "yes" } })).toContain("You answered yes for this product.");
  expect(aView("imou", { as, answers: { [warning]: "yes" } }).verdict.title).toBe("Binds you");
  expect(aView("imou", { as, answers: { [warning]: "no" } }).verdict.title).not.toBe("Binds you");
  expect(text("hikvision", { as, answers: { [warning]: "no" } })).toContain("What is on file says otherwise.");
});

test("whoever says that they are the one body reads that their answer decided", () => {
  const asked = { as: "LT:regulated-operator", answers: { "lt-gov-2021-nuctech-airports": "yes" } } as const;
  expect(lines("nuctech", asked).slice(0, 3)).toEqual([
    "Binds you",
    "Do not buy.",
    "You said that you are the body it binds.",
  ]);
});

// What a reader of cards found: words that said too much, too little or too early.
test.each<[string, Asked, string, string]>([
  ["hikvision", { as: "US:supplier-to-state", on: "2019-08-14" }, "do not use (from 13 Aug 2020)", "From 13 Aug"],
  ["kaspersky", { as: "US:state-body", on: "2017-10-01" }, "Analyse the risk (by 13 Oct 2017)", "From 13 Oct"],
  [
    "huawei",
    { as: "EE:telecom-operator" },
    "get approval first.\nWithout approval: do not use",
    "Get approval, do not use",
  ],
  ["zte", { as: "RO:telecom-operator" }, "Every maker needs approval first.", "\nDo not use."],
  ["hikvision", { as: "GB:state-body" }, "It also advises: consider it.", "adopt measures and consider"],
  [
    "huawei",
    { as: "CZ:state-body" },
    "It binds you if you are among these: providers of regulated services",
    "binds Providers",
  ],
  ["hikvision", { as: "CZ:regulated-operator", on: "2025-09-04" }, "Analyse the risk", "about every supplier"],
  ["huawei", { as: "CZ:regulated-operator/lower" }, "binds you: weigh it when choosing", "binds you: report"],
  [
    "kaspersky",
    { as: "CZ:regulated-operator/higher" },
    "It names no vendor and covers this one.",
    "binds you and covers",
  ],
  // That it names nobody is said by how it reaches the vendor.
  [
    "hikvision",
    { as: "GB:state-body" },
    "It does not bind local authorities, business or the public.",
    "It names no maker and",
  ],
  ["hikvision", { as: "CZ:regulated-operator/higher" }, "It is not a ban.", "It names no vendor and is"],
  [
    "hikvision",
    { as: "CZ:regulated-operator/higher", language: "cs" },
    "Není to zákaz.",
    "Nejmenuje žádného výrobce a",
  ],
  ["dji", { as: "US:funds-recipient" }, "A list decides, and it is not on file.", "the answer to the act’s test"],
  ["dahua", { as: "US:telecom-operator" }, "\nIt binds importers", "FCC: import and marketing. It"],
  ["deepseek", { as: "CZ:anyone" }, "Consider it.", "do not use"],
  ["huawei", { as: "SI:telecom-operator" }, "Its test: the equipment could threaten", "It asks: The"],
  ["huawei", { as: "CZ:regulated-operator", language: "cs" }, "Stav doložen: červenec 2021.", "července"],
  [
    "huawei",
    { as: "CZ:state-body" },
    "It binds you if you are among these: providers of regulated services",
    "Say whether that is you.",
  ],
  [
    "sungrow",
    { as: "LT:regulated-operator", on: "2025-04-30" },
    "names no vendor and may cover this product.",
    "Binds",
  ],
  ["kaspersky", { as: "RO:state-body", on: "2022-12-16" }, "It applies from 17 Dec 2022.", "Binds you"],
  ["amcrest", { as: "US:supplier-to-state" }, "That is reported, not confirmed, and not an advisory.", "a fact about"],
  ["hikvision", { as: "LT:state-body" }, "the one reported in spring 2022 names Russia and Belarus", "clearance"],
  ["zte", { as: "IT:telecom-operator" }, "Get approval (within 10 days).", "Whoever made it"],
  ["kaspersky", { as: "IT:state-body", on: "2025-11-21" }, "public administration alone", "no longer"],
  ["smic", { as: "US:state-body", on: "2027-12-23" }, "Binds you", "does not apply yet"],
  ["huawei", { as: "NL:telecom-operator" }, "Binds only providers that received an order.", "until the minister"],
  ["unitree", { as: "US:maker-or-seller" }, "does not reach robots approved earlier.", "reported as a ban"],
])("%s, %j: %s, and not %s", (id, asked, holds, not) => {
  expect(text(id, asked)).toContain(holds);
  expect(text(id, asked)).not.toContain(not);
});

test("what is not counted for the reader's own no is said as that", () => {
  const answers = { "cz-nukib-2025-prc-data-remote-admin": "no" } as const;
  const said = "not counted, because you answered no for this product.";
  expect(text("reolink", { as: "CZ:regulated-operator/higher", answers })).toContain(said);
  expect(text("reolink", { as: "CZ:state-body", answers })).not.toContain(said);
  expect(text("hikvision", { as: "CZ:regulated-operator/higher", answers })).not.toContain(said);
});

test("before the act was published there is nothing to say of it", () => {
  const as = "CZ:regulated-operator";
  expect(aView("huawei", { as, on: "2018-12-16" }).verdict.title).not.toBe("Binds you");
  expect(aView("huawei", { as, on: "2018-12-18" }).verdict.title).toBe("Binds you");
});

describe("with records made for it", () => {
  const acme = vendor("acme", { label: "Acme" });
  const of = (advisory: Advisory) => invented([acme], [{ asOf: "2026-11-01", ...advisory }]);

  test("advice says what is advised", () => {
    const advice = act("advice", { named: ["acme"], binds: [bind("LT", "state-body", "should")] });
    expect(lines("acme", { as: "LT:state-body", from: of(advice) })).toEqual([
      "For you to consider",
      "Consider it.",
      "It is not a ban.",
      "You: public body, Lithuania",
    ]);
  });

  test("a proposal is not in force yet, and says the next step", () => {
    const proposal = act("proposal", {
      named: ["acme"],
      status: "proposed",
      binds: [bind("CZ", "state-body")],
      milestones: [{ when: { on: "2027-01-01" }, what: words("it would apply") }],
    });
    expect(lines("acme", { as: "CZ:state-body", from: of(proposal) }).slice(0, 5)).toEqual([
      "Not in force yet",
      "Proposed.",
      "It obliges nobody today.",
      "Next: 1 Jan 2027, it would apply.",
      "Then: analyse the risk.",
    ]);
  });

  test("an act whose state is not established says what it would bind to, and when it was last shown", () => {
    const unsettled = act("unsettled", { named: ["acme"], status: "unclear", binds: [bind("CZ", "state-body")] });
    expect(lines("acme", { as: "CZ:state-body", from: of(unsettled) }).slice(0, 3)).toEqual([
      "State not established",
      "Whether it still applies is not established. If it does, it binds you: analyse the risk.",
      "Last shown valid: 1 Nov 2026.",
    ]);
  });

  test("one body, of an act whose state is not established", () => {
    const one = act("one", {
      named: ["acme"],
      status: "unclear",
      binds: [bind("CZ", "state-body", "must", { namedOnly: true, who: words("the Chamber") })],
    });
    expect(lines("acme", { as: "CZ:state-body", from: of(one) })[1]).toBe(
      "Was addressed only to the Chamber. Whether it still applies is not established. If that is you and it does: analyse the risk.",
    );
  });

  test("only foreign acts: it says that none at home names it", () => {
    const foreign = act("foreign", {
      named: ["acme"],
      issuer: { name: words("Authority"), country: "US" },
      binds: [bind("US", "state-body")],
    });
    const from = of(foreign);
    expect(aView("acme", { as: "CZ,SK", from }).verdict.lines).toEqual([
      "Czechia or Slovakia: no act on file names Acme.",
    ]);
    expect(aView("acme", { as: "CZ", language: "cs", from }).verdict.lines).toEqual([
      "Česko: žádný dokument v datech Acme nejmenuje.",
    ]);
  });

  test("what has ended says that no act obliges", () => {
    const over = act("over", { named: ["acme"], status: "withdrawn", binds: [bind("CZ", "state-body")] });
    expect(aView("acme", { as: "CZ:state-body", from: of(over) }).verdict.title).toBe("No longer in force");
  });

  test("nothing on file is no clearance, and has no glyph", () => {
    const { verdict } = aView("acme", { from: invented([acme], []) });
    expect(verdict).toEqual({
      title: "Nothing on file",
      lines: ["This is not a clearance."],
      more: [],
      notes: [],
    });
  });

  test("where nothing binds, the reader's own country speaks before the Union", () => {
    const union = act("union", {
      named: ["acme"],
      issuer: { name: words("Union"), country: "EU" },
      published: { on: "2026-01-01" },
    });
    const own = act("own", { named: ["acme"], binds: [bind("CZ", "maker-or-seller")] });
    const { text: said, verdict } = aView("acme", { as: "CZ:anyone", from: invented([acme], [union, own]) });
    expect(said.first?.id).toBe("own");
    expect(verdict.lines[0]).toBe("It binds maker-or-seller.");
  });

  test("a name that two companies use asks which of them made it, and what follows if it was the one", () => {
    const shared = vendor("shared", { label: "Shared", relations: [relation("name-of", "acme")] });
    const law = act("law", { named: ["acme"], affiliates: true, binds: [bind("CZ", "state-body")] });
    const { verdict } = aView("shared", { as: "CZ:state-body", from: invented([acme, shared], [law]) });
    expect(verdict).toMatchObject({
      glyph: "ask",
      title: "Ask which maker",
      lines: [
        "The name alone does not say whose product it is.",
        "law names Acme and binds you. Ask the seller who made the product.",
      ],
    });
  });

  test("a tie that is only reported carries nothing into the grade", () => {
    const brand = vendor("brand", {
      label: "Brand",
      relations: [relation("supplied-by", "acme", { confidence: "reported" })],
    });
    const law = act("law", { named: ["acme"], affiliates: true, binds: [bind("CZ", "state-body")] });
    const from = invented([acme, brand], [law]);
    expect(aView("brand", { as: "CZ:state-body", from }).verdict.title).toBe("Only related");
  });
});
