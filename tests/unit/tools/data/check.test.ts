import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkData } from "../../../../src/tools/data/check.ts";
import { coverage } from "../../../../src/tools/data/coverage.ts";
import { buildDataset, readData } from "../../../../src/tools/data/read-data.ts";
import type { ClassTest, Scope } from "../../../../src/core/dataset.ts";
import { act, bind, relation, vendor, words } from "../../core/records.ts";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

type Files = Record<string, unknown>;

/** A data folder in good order, with some files put in or replaced. A string is written as it is. */
function findings(files: Files) {
  const folder = mkdtempSync(join(tmpdir(), "caveat-data-"));
  folders.push(folder);
  const good: Files = {
    "research.json": { research: { closed: "2026-11-24", basis: words("tests") } },
    "vendors/maker.json": vendor("maker", {
      names: [{ text: "Maker", kind: "short", strength: "strong", case: "any" }],
    }),
    "advisories/cz/warning.json": act("warning", {
      named: ["maker"],
      summary: { en: "Three short words.", cs: "Tři krátká slova." },
    }),
  };
  for (const [name, content] of Object.entries({ ...good, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  const { errors, warnings } = checkData(readData(folder), "2026-11-24");
  return { errors: errors.map(({ file, field, message }) => `${file}: ${field} ${message}`), warnings };
}

const a = (more: Parameters<typeof act>[1]) => ({
  "advisories/cz/warning.json": {
    ...act("warning", { named: ["maker"], ...more }),
    summary: { en: "Three short words.", cs: "Tři krátká slova." },
    ...("summary" in (more ?? {}) ? { summary: more?.summary } : {}),
  },
});
const classOf = (test: ClassTest, categories: Scope["categories"] = ["router"]): Scope => ({
  named: [],
  affiliates: false,
  what: words("routers"),
  categories,
  test,
  purposes: [],
  exceptions: [],
});
const maker = (more: Parameters<typeof vendor>[1]) => ({ "vendors/maker.json": vendor("maker", more) });
const name = (text: string, more: object = {}) => ({
  text,
  kind: "short" as const,
  strength: "strong" as const,
  case: "any" as const,
  ...more,
});

test("the day of a dataset is that of its newest reading, so that old records never look fresh", () => {
  const folder = mkdtempSync(join(tmpdir(), "caveat-data-"));
  folders.push(folder);
  cpSync("data", folder, { recursive: true });
  const research = join(folder, "research.json");
  const closed = (day: string) =>
    writeFileSync(research, JSON.stringify({ research: { closed: day, basis: words("tests") } }));
  closed("2019-01-01");
  const newest = buildDataset(readData(folder)).issued;
  expect(newest > "2019-01-02").toBe(true);
  closed("2031-05-01");
  expect(buildDataset(readData(folder)).issued).toBe("2031-05-01T00:00:00Z");
  expect(JSON.stringify(buildDataset(readData("data")))).toBe(JSON.stringify(buildDataset(readData("data"))));
});

test("a folder in good order has no errors", () => {
  expect(findings({}).errors).toEqual([]);
});

test.each<[string, Files, string]>([
  ["JSON that breaks off", { "advisories/cz/warning.json": "{" }, "advisories/cz/warning.json: the file is not JSON"],
  ["a field that is missing", a({ kind: undefined as never }), "warning.json: kind is missing"],
  ["a word of a list that is misspelt", a({ kind: "baan" as never }), 'warning.json: kind is "baan"; it has to be'],
  [
    "a field that does not exist",
    a({ sumary: words("x") } as never),
    "warning.json: sumary is no field of such a record; is it misspelt?",
  ],
  [
    "a text without Czech",
    a({ doesNotMean: { en: "Not a ban." } as never }),
    "warning.json: doesNotMean.cs is missing",
  ],
  [
    "a text left in English",
    a({ summary: words("The same in both.") }),
    "summary.cs repeats the English text; write it in Czech",
  ],
  [
    "a text too long for a card",
    a({ summary: { en: "x".repeat(701), cs: "x" } }),
    "summary.en has 701 characters; at most 700",
  ],
  [
    "a link by http",
    a({ sources: [{ url: "http://a.example/", kind: "press", title: "t" }] }),
    "a link starts with https://",
  ],
  [
    "an id that is not the file's name",
    { "advisories/cz/other.json": act("warning") },
    'other.json: id is "warning", but the file is named otherwise',
  ],
  ["an id that is taken", { "vendors/warning.json": vendor("warning") }, '"warning" is taken by'],
  [
    "a file in the wrong country",
    { "advisories/us/order.json": { ...act("order"), summary: { en: "A b c.", cs: "D e f." } } },
    'issuer.country is CZ, but the file lies in the folder "us"',
  ],
  [
    "a vendor that nobody knows",
    a({ named: ["nobody"] }),
    'scope[0].named "nobody" is no vendor; add data/vendors/nobody.json',
  ],
  [
    "an answer of a vendor that nobody knows",
    a({ responses: [{ vendor: "nobody", text: words("No.") }] }),
    'responses[0].vendor "nobody" is no vendor',
  ],
  [
    "a press link to a vendor that the act names",
    a({ pressLinked: ["maker"] }),
    'pressLinked "maker" is named by the act',
  ],
  ["a successor that is not on file", a({ replacedBy: ["newer"] }), 'replacedBy "newer" is no act on file'],
  [
    "a successor that does not know of it",
    {
      ...a({ replacedBy: ["newer"] }),
      "advisories/cz/newer.json": { ...act("newer"), summary: { en: "A b c.", cs: "D e f." } },
    },
    'does not say replaces "warning"',
  ],
  [
    "an act that ended in the future",
    a({ status: "ended", ends: { on: "2030" } }),
    "status says ended, but the end, 2030, is still to come",
  ],
  [
    "a proposal that applies",
    a({ status: "proposed", effective: { on: "2020" } }),
    "status says proposed, but it applied from 2020",
  ],
  [
    "a change of state before publication",
    a({ status: "archived", statusSince: { on: "2017" } }),
    "statusSince 2017 is before the act was published",
  ],
  [
    "an act passed after it was published",
    a({ passed: { on: "2019" }, published: { on: "2018-12-17" } }),
    "passed 2019 is after the act was published",
  ],
  ["a state read in the future", a({ asOf: "2027" }), "asOf 2027 is still to come"],
  ["a country that is none", a({ binds: [bind("QZ", "anyone")] }), 'binds[0].territory "QZ" is no country'],
  [
    "a regime of somebody who has none",
    a({ binds: [bind("CZ", "state-body", "must", { regime: "higher" })] }),
    "binds[0].regime stands on a state-body",
  ],
  [
    "an entry that ends before it starts",
    a({ binds: [bind("CZ", "anyone", "must", { from: { on: "2025" }, until: { on: "2024" } })] }),
    "binds[0].until 2024 is not after the start, 2025",
  ],
  [
    "a basis that nobody knows",
    a({ scope: [classOf({ trigger: "own-test", conditions: [{ basis: "painted-in" }] })] }),
    'scope[0].test.conditions[0].basis "painted-in" is none of registered-in',
  ],
  [
    "a country of a test that is none",
    a({ scope: [classOf({ trigger: "own-test", conditions: [{ basis: "seat-in", countries: ["QZ"] }] })] }),
    'scope[0].test.conditions[0] "QZ" is no country',
  ],
  [
    "a trigger that nobody knows",
    a({ scope: [classOf({ trigger: "full-moon", conditions: [] })] }),
    'scope[0].test.trigger "full-moon" is none of own-test',
  ],
  [
    "a test without goods",
    a({ scope: [classOf({ trigger: "own-test", conditions: [] }, [])] }),
    "scope[0].categories is empty, so the test has no goods to look for",
  ],
  ["an act of the future", a({ published: { on: "2027" } }), "published 2027 is still to come"],
  [
    "an act that is shown without a source",
    a({ sources: [] }),
    "sources is empty; an act that is shown says where it is written",
  ],
  [
    "an official act with press alone",
    a({ sources: [{ kind: "press", title: "t" }] }),
    "evidence says official, but every source is press",
  ],
  [
    "a question that cannot be asked",
    a({ question: { ask: words("?"), yes: words("y"), no: words("n") } }),
    "question can never be asked: no scope has a category",
  ],
  ["something hidden without a reason", a({ display: false }), "reason is missing; what is not shown says why"],
  ["a reason on something shown", a({ reason: "because" }), "reason stands on something that is shown"],
  ["a group that is no vendor", maker({ group: "gone" }), 'maker.json: group "gone" is no vendor'],
  [
    "a weak name without what it needs",
    maker({ names: [name("Air", { strength: "weak" })] }),
    'names[0] "Air" is weak and has no `needs`',
  ],
  ["a relation to nobody", maker({ relations: [relation("brand-of", "gone")] }), 'relations[0].to "gone" is no vendor'],
  [
    "a relation to itself",
    maker({ relations: [relation("brand-of", "maker")] }),
    "relations[0].to points at the vendor itself",
  ],
  [
    "an unconfirmed relation that is shown",
    {
      ...maker({ relations: [relation("brand-of", "owner", { confidence: "unconfirmed" })] }),
      "vendors/owner.json": vendor("owner"),
    },
    "relations[0].confidence is unconfirmed, so it may not be shown",
  ],
  [
    "a relation without a source",
    {
      ...maker({ relations: [relation("brand-of", "owner", { sources: [] })] }),
      "vendors/owner.json": vendor("owner"),
    },
    "relations[0].sources is empty; a relation without a source may not be shown",
  ],
  [
    "a relation that ends before it starts",
    {
      ...maker({ relations: [relation("brand-of", "owner", { from: { on: "2022" }, until: { on: "2020" } })] }),
      "vendors/owner.json": vendor("owner"),
    },
    "relations[0].until 2020 is before the start, 2022",
  ],
  [
    "owners that own one another",
    {
      ...maker({ relations: [relation("subsidiary-of", "owner")] }),
      "vendors/owner.json": vendor("owner", { relations: [relation("subsidiary-of", "maker")] }),
    },
    "lead round in a circle",
  ],
  [
    "a name that two vendors bear",
    { ...maker({ names: [name("Maker")] }), "vendors/other.json": vendor("other", { names: [name("MAKER")] }) },
    'is a name of "',
  ],
])("%s is refused, in a sentence that says where", (_, files, sentence) => {
  expect(findings(files).errors.join("\n")).toContain(sentence);
});

test.each<[string, Files, string]>([
  [
    "a relation without a date",
    { ...maker({ relations: [relation("brand-of", "owner")] }), "vendors/owner.json": vendor("owner") },
    "undated relations",
  ],
  ["a name without a source", maker({ names: [name("Maker", { unconfirmed: true })] }), "unconfirmed names"],
  ["an act known from the press alone", a({ evidence: "press" }), "acts known from the press alone"],
  ["a planned end that nobody confirmed", a({ ends: { on: "2020-01-01" } }), "planned ends that have passed"],
  ["an act whose state no dated source shows", a({}), "acts whose state no dated source shows"],
])("%s is counted, not refused", (_, files, kind) => {
  const { errors, warnings } = findings(files);
  expect(errors).toEqual([]);
  expect(warnings.get(kind)).toHaveLength(1);
});

test("the coverage page counts what is on file today", () => {
  expect(readFileSync("docs/coverage.md", "utf8"), "run npm run data -- coverage").toBe(coverage(readData("data")));
});

test("names that differ in case alone do not collide where case decides for both", () => {
  const files = {
    ...maker({ names: [name("NIO", { case: "upper" })] }),
    "vendors/other.json": vendor("other", { names: [name("Nio", { case: "exact" })] }),
  };
  expect(findings(files).errors).toEqual([]);
});
