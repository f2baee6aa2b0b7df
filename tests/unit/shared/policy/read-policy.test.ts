import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KEY_NAMES, KEYS, type KeyName } from "../../../../src/shared/policy/keys.ts";
import { MOST_BYTES, NO_POLICY, readPolicy } from "../../../../src/shared/policy/read-policy.ts";
import { sayFault } from "../../../../src/shared/policy/say-fault.ts";

const sentences = (raw: unknown, language: "en" | "cs" = "en"): string[] =>
  readPolicy(raw).faults.map((fault) => `${fault.path} ${sayFault(fault, language, "1.4")}`.replaceAll("\u00a0", " "));
const FEED = { url: "https://f.example/a/", root: "a".repeat(64), label: "Ours" };
const EXAMPLES = Object.fromEntries(KEY_NAMES.map((name) => [name, KEYS[name].example]));

test.each([[undefined], [null], [{}], ["{}"], [[]], [7], ["text"]])("%j is no policy", (raw) => {
  expect(readPolicy(raw)).toEqual(NO_POLICY);
});

test("each key's own example is taken as it is", () => {
  const { values, faults } = readPolicy(EXAMPLES);
  expect(faults).toEqual([]);
  expect(values).toEqual(EXAMPLES);
});

describe("What is wrong is said with its path, and what follows from it", () => {
  test.each<[unknown, string]>([
    [
      { feeds: [{ ...FEED, root: "a".repeat(63) }] },
      "feeds[0].root has 63 characters; a fingerprint has 64 (0–9, a–f). This feed is not followed.",
    ],
    [
      { updates: "never" },
      "updates “never” is not one of auto, manual, none. Until this is put right, no request is made.",
    ],
    [
      { expects: ["profile"] },
      "profile was announced by “expects” and did not arrive. The browser drops a value of the wrong type: is it a list? It is as if it were not set.",
    ],
    [{ hidding: "none" }, "hidding is not a setting of Caveat 1.4. Did you mean “hiding”?"],
    [{ colour: "red" }, "colour is not a setting of Caveat 1.4."],
    [
      { sites: { "SHOP.example": "off" } },
      'sites["SHOP.example"] “SHOP.example” is no host name as browsers write it, such as shop.example; nor “*”. This entry is not used; the others are.',
    ],
    [{ organisation: { contact: "mailto:a@b.example" } }, "organisation.name lacks “name”. No name is shown."],
    [{ organisation: "ACME" }, "organisation is of the wrong type; it must be an object. No name is shown."],
    [
      { organisation: { name: "AC\u202eME" } },
      "organisation.name “AC\u202eME” has characters that do not show. No name is shown.",
    ],
    [
      { official: "http://m.example/" },
      "official “http://m.example/” is neither on nor off nor an https address. Until this is put right, the official feed is not asked.",
    ],
    [
      { profile: [{ territory: "Czechia", roles: [] }] },
      "profile[0].territory “Czechia” is not known. It is as if it were not set.",
    ],
    [
      { changeable: ["organisation"] },
      "changeable[0] “organisation” is not one of profile, official, feeds, updates, sites, access, hiding, recordFields, firstRun. This entry is not used; the others are.",
    ],
  ])("%j", (raw, sentence) => {
    expect(sentences(raw)).toContain(sentence);
    expect(sentences(raw, "cs").join()).not.toContain("undefined");
  });
});

describe("Each key, wrong in type, in value and misspelt, gives one sentence", () => {
  const asIfNot = "It is as if it were not set.";
  const others = "This entry is not used; the others are.";
  const noHost = "is neither a host name nor a pack such as cz-sk/procurement nor “*”.";
  const noRequest = "Until this is put right, no request is made.";
  const notAsked = "Until this is put right, the official feed is not asked.";
  const noHiding = "Until this is put right, nothing can be hidden.";
  const table: Record<KeyName, { type: string; value: [unknown, string]; misspelt: string }> = {
    organisation: {
      type: "organisation is of the wrong type; it must be an object. No name is shown.",
      value: [{ name: "" }, "organisation.name is empty. No name is shown."],
      misspelt: "organization",
    },
    profile: {
      type: `profile is of the wrong type; it must be a list. ${asIfNot}`,
      value: [
        [{ territory: "CZ", roles: ["king"] }],
        `profile[0].roles[0] “king” is not one of state-body, regulated-operator, telecom-operator, contracting-authority, supplier-to-state, funds-recipient, maker-or-seller. ${asIfNot}`,
      ],
      misspelt: "profil",
    },
    official: {
      type: `official is of the wrong type; it must be a text. ${notAsked}`,
      value: ["yes", `official “yes” is neither on nor off nor an https address. ${notAsked}`],
      misspelt: "oficial",
    },
    feeds: {
      type: "feeds is of the wrong type; it must be a list. None of the feeds is followed, and none can be added.",
      value: [
        [{ ...FEED, root: "g".repeat(64) }],
        "feeds[0].root has a character that a fingerprint cannot have; it has 64 of 0–9 and a–f. This feed is not followed.",
      ],
      misspelt: "feed",
    },
    updates: {
      type: `updates “3.5” is not one of auto, manual, none. ${noRequest}`,
      value: ["None", `updates “None” is not one of auto, manual, none. ${noRequest}`],
      misspelt: "update",
    },
    sites: {
      type: `sites is of the wrong type; it must be an object. ${asIfNot}`,
      value: [{ "a.example": "loud" }, `sites["a.example"] “loud” is not one of marks, count, off. ${others}`],
      misspelt: "site",
    },
    access: {
      type: `access is of the wrong type; it must be a list. ${asIfNot}`,
      value: [["https://a.example"], `access[0] “https://a.example” ${noHost} ${others}`],
      misspelt: "acess",
    },
    hiding: {
      type: `hiding “3.5” is not one of all, snooze, none. ${noHiding}`,
      value: ["off", `hiding “off” is not one of all, snooze, none. ${noHiding}`],
      misspelt: "hidding",
    },
    recordFields: {
      type: `recordFields is of the wrong type; it must be a list. ${asIfNot}`,
      value: [
        [{ id: "File", label: "File" }],
        "recordFields[0].id “File” is no id: small letters, digits and hyphens. This field is not shown, or not required.",
      ],
      misspelt: "recordfield",
    },
    firstRun: {
      type: `firstRun is of the wrong type; it must be true or false. ${asIfNot}`,
      value: ["never", `firstRun is of the wrong type; it must be true or false. ${asIfNot}`],
      misspelt: "firstrun",
    },
    changeable: {
      type: `changeable is of the wrong type; it must be a list. ${asIfNot}`,
      value: [
        ["expects"],
        `changeable[0] “expects” is not one of profile, official, feeds, updates, sites, access, hiding, recordFields, firstRun. ${others}`,
      ],
      misspelt: "changable",
    },
    expects: {
      type: `expects is of the wrong type; it must be a list. ${asIfNot}`,
      value: [["x".repeat(41)], `expects[0] has 41 characters; 40 are allowed. ${others}`],
      misspelt: "expect",
    },
  };
  test.each(KEY_NAMES)("%s", (name) => {
    const { type, value, misspelt } = table[name];
    expect(sentences({ [name]: 3.5 })).toEqual([type]);
    expect(sentences({ [name]: value[0] })).toEqual([value[1]]);
    expect(sentences({ [misspelt]: KEYS[name].example })).toEqual([
      `${misspelt} is not a setting of Caveat 1.4. Did you mean “${name}”?`,
    ]);
    for (const raw of [{ [name]: 3.5 }, { [name]: value[0] }, { [misspelt]: 1 }])
      expect(sentences(raw, "cs")).toEqual([expect.not.stringMatching(/undefined|wrong|is not|must/)]);
  });
});

test.each(KEY_NAMES.filter((name) => name !== "expects"))(
  "%s that was announced and did not come: what it must be is said",
  (name) => {
    const [said, ...more] = sentences({ expects: [name] });
    expect(more).toEqual([]);
    expect(said).toMatch(
      /did not arrive\. The browser drops a value of the wrong type: is it (a text|true or false|a list|an object)\?/,
    );
  },
);

describe("A value that is wrong as a whole", () => {
  test.each<[KeyName, unknown]>([
    ["updates", "none"],
    ["official", "off"],
    ["feeds", []],
    ["hiding", "none"],
    ["sites", undefined],
    ["access", undefined],
    ["recordFields", undefined],
    ["profile", undefined],
    ["firstRun", undefined],
    ["organisation", undefined],
    ["changeable", undefined],
  ])("of %s counts as %j, when it is of the wrong type and when it was announced and did not come", (name, value) => {
    for (const raw of [{ [name]: 3.5 }, { expects: [name] }]) {
      const { values, faults } = readPolicy(raw);
      expect(values[name]).toEqual(value);
      expect(faults.filter(({ key }) => key === name)).toHaveLength(1);
    }
  });
});

test("a fingerprint may be copied as it is shown: in groups, in whatever case", () => {
  const shown = Array.from({ length: 8 }, () => "35F5ffea").join(" ");
  const { values, faults } = readPolicy({ feeds: [{ ...FEED, root: `${shown}\n` }] });
  expect(faults).toEqual([]);
  expect(values.feeds?.[0]?.root).toBe("35f5ffea".repeat(8));
});

test("a wrong entry leaves the others in force", () => {
  const { values, faults } = readPolicy({
    feeds: [FEED, { ...FEED, root: "no" }, FEED, { ...FEED, root: "b".repeat(64), url: "http://f.example/" }],
    sites: { "a.example": "off", "b.example": "loud", "příklad.example": "off", "*": "count" },
    access: ["*", "cz-sk/procurement", "cz-sk/nothing", "a.example"],
    recordFields: [
      { id: "a", label: "A", required: "yes" },
      { id: "B!", label: "B" },
    ],
  });
  expect(values.feeds).toEqual([{ ...FEED, own: false }]);
  expect(values.sites).toEqual({ "a.example": "off", "*": "count" });
  expect(values.access).toEqual(["*", "cz-sk/procurement", "a.example"]);
  expect(values.recordFields).toEqual([{ id: "a", label: "A", required: false }]);
  expect(faults.map(({ path }) => path)).toEqual([
    "feeds[1].root",
    "feeds[3].url",
    "feeds",
    'sites["b.example"]',
    'sites["příklad.example"]',
    "access[2]",
    "recordFields[0].required",
    "recordFields[1].id",
  ]);
});

test("0 and 1, words for booleans and JSON as text are read as what they stand for", () => {
  const scalar = fc.constantFrom(true, 1, "true", false, 0, "false");
  const isTrue = (value: unknown): boolean => value === true || value === 1 || value === "true";
  const asText = (value: unknown, text: boolean): unknown => (text ? JSON.stringify(value) : value);
  fc.assert(
    fc.property(scalar, scalar, scalar, fc.boolean(), fc.boolean(), (first, own, required, text, inner) => {
      const { values, faults } = readPolicy(
        asText(
          {
            firstRun: first,
            feeds: asText([asText({ ...FEED, own }, inner)], text),
            recordFields: asText([{ id: "a", label: "A", required }], text),
            profile: asText([{ territory: "CZ", roles: asText(["state-body"], inner) }], text),
            sites: asText({ "*": "off" }, text),
          },
          inner && text,
        ),
      );
      expect(faults).toEqual([]);
      expect(values.firstRun).toBe(isTrue(first));
      expect(values.feeds?.[0]?.own).toBe(isTrue(own));
      expect(values.recordFields?.[0]?.required).toBe(isTrue(required));
      expect(values.profile).toEqual([{ territory: "CZ", roles: ["state-body"] }]);
      expect(values.sites).toEqual({ "*": "off" });
    }),
  );
});

test("64 kB are read, and one byte more is not, with what fails closed closed", () => {
  const sized = (bytes: number) => {
    const policy = { updates: "auto", access: ["a.example"], note: "" };
    policy.note = "x".repeat(bytes - JSON.stringify(policy).length);
    return policy;
  };
  expect(readPolicy(sized(MOST_BYTES)).values).toMatchObject({ updates: "auto", access: ["a.example"] });
  const over = readPolicy(sized(MOST_BYTES + 1));
  expect(over.values).toEqual({ updates: "none" });
  expect(sentences(sized(MOST_BYTES + 1))).toEqual([
    " The policy has 65537 bytes; 65536 are allowed. None of it is used.",
  ]);
});

test("more than the limit of entries: those after are not used, and it is said", () => {
  const hosts = Array.from({ length: 501 }, (_, at) => `s${at}.example`);
  const many = readPolicy({ access: hosts, sites: Object.fromEntries(hosts.map((host) => [host, "off"])) });
  expect(many.values.access).toHaveLength(500);
  expect(Object.keys(many.values.sites!)).toHaveLength(500);
  expect(many.faults.map(({ path, kind }) => [path, kind])).toEqual([
    ["sites", "too-many"],
    ["access", "too-many"],
  ]);
});

test("nothing that is handed over makes it throw, or takes a value that its schema does not hold", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...KEY_NAMES, "__proto__", "other"), fc.jsonValue()), (raw) => {
      const { faults } = readPolicy(raw);
      for (const fault of faults)
        for (const language of ["en", "cs"] as const)
          expect(sayFault(fault, language, "1")).not.toMatch(/undefined|\[object/);
    }),
  );
});
