import { readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { policySchema, type JsonSchema } from "../../../../src/shared/policy/json-schema.ts";
import { KEY_NAMES, KEYS } from "../../../../src/shared/policy/keys.ts";
import { readPolicy } from "../../../../src/shared/policy/read-policy.ts";
import { FORMATS } from "../../../../src/tools/policy/formats.ts";
import { keyTable } from "../../../../src/tools/policy/key-table.ts";
import { explain } from "../../../../src/tools/policy/explain.ts";
import { inRepository } from "../../../../src/tools/repository.ts";

const EXAMPLES = readdirSync(inRepository("policy/examples")).map((name) => inRepository(`policy/examples/${name}`));
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

test("the schema for editors in the repository is the one that is generated, and takes the examples and no other key", () => {
  expect(read(inRepository("policy/policy.schema.json"))).toEqual(policySchema("strict"));
  const holds = new Ajv2020().compile(policySchema("strict"));
  for (const path of EXAMPLES) expect(holds(read(path)), path).toBe(true);
  expect(holds(Object.fromEntries(KEY_NAMES.map((name) => [name, KEYS[name].example])))).toBe(true);
  for (const wrong of [{ hidding: "none" }, { updates: "never" }, { feeds: [{ url: "https://f.example/" }] }])
    expect(holds(wrong)).toBe(false);
});

test("the schema that browsers read says types and nothing by which Chromium would drop a key", () => {
  const seen = new Set<string>();
  const walk = (schema: JsonSchema): void => {
    for (const [attribute, value] of Object.entries(schema)) {
      seen.add(attribute);
      if (attribute === "properties") Object.values(value as Record<string, JsonSchema>).forEach(walk);
      if (attribute === "items" || attribute === "additionalProperties") walk(value as JsonSchema);
    }
  };
  walk(policySchema("loose"));
  expect([...seen].toSorted()).toEqual(["additionalProperties", "description", "items", "properties", "title", "type"]);
  expect(Object.keys(policySchema("loose").properties!)).toEqual([...KEY_NAMES]);
});

test("a policy is told in plain words, in both languages", () => {
  const [authority] = EXAMPLES.filter((path) => path.endsWith("authority.json")).map(read);
  const english = explain({ ...(authority as object), updates: "never" }, "en", "1.0.0");
  expect(english).toContain("Managed by your organisation: Krajský úřad, odbor IT");
  expect(english).toContain("Profile (profile): public body, Czechia");
  expect(english).toContain("Suggested by Krajský úřad, odbor IT; you may change it");
  expect(english).toContain(
    "updates: “never” is not one of auto, manual, none. Until this is put right, no request is made.",
  );
  expect(english).toContain("Updates (updates): no request is made");
  const czech = explain(authority, "cs", "1.0.0");
  expect(czech).toContain("Skrývání (hiding): jen dokud se dokument nezmění\n");
  expect(czech).toContain("Nastavuje Krajský úřad, odbor IT");
  expect(explain({}, "en", "1")).toBe("Your organisation sets nothing here.\n");
});

test("the manual has the table of keys as it is generated, and what it says to copy has no fault", () => {
  const manual = readFileSync(inRepository("docs/organisation.md"), "utf8");
  expect(/<!-- npm run -s policy -- table -->\n([^]*?)<!-- end -->/.exec(manual)?.[1]).toBe(keyTable());
  const blocks = [...manual.matchAll(/```json\n([^]*?)```/g)].map(([, json]) => JSON.parse(json!) as unknown);
  expect(blocks).not.toEqual([]);
  for (const block of blocks) expect(readPolicy(block).faults).toEqual([]);
  for (const format of FORMATS) expect(manual).toContain(`\`${format}\``);
});
