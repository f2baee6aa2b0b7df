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
