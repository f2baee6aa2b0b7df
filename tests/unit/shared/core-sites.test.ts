import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CORE_FAMILIES, CORE_SITES } from "../../../src/shared/core-sites.ts";

test("the core list is frozen: these many families and addresses, all over https", () => {
  expect([CORE_FAMILIES.length, CORE_SITES.length]).toEqual([31, 107]);
  for (const site of CORE_SITES) expect(site).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  expect(new Set(CORE_SITES).size).toBe(CORE_SITES.length);
});

test("each family has its reason in docs/sites.md", () => {
  const rows = readFileSync("docs/sites.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "));
  for (const { name, hosts } of CORE_FAMILIES) {
    const row = rows.find((line) => line.startsWith(`| ${name} |`));
    expect(row, name).toBeDefined();
    for (const host of hosts) expect(row).toContain(`\`${host}\``);
  }
});
