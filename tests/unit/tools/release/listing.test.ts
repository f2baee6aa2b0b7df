import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listingFaults, readListing } from "../../../../src/tools/release/listing.ts";
import { readData } from "../../../../src/tools/data/read-data.ts";

const names = readData("data").vendors.flatMap(({ record }) => record.names.map(({ text }) => text));

test.each(["en", "cs"])("the listing in %s fits the rules of the stores and names no vendor on file", (language) => {
  const text = readFileSync(`store/listing.${language}.md`, "utf8");
  expect(listingFaults(text, names)).toEqual([]);
  const messages = JSON.parse(readFileSync(`extension/public/_locales/${language}/messages.json`, "utf8")) as Record<
    string,
    { message: string }
  >;
  expect(readListing(text)["Name"]).toBe(messages["name"]?.message);
  expect(messages["description"]?.message.length).toBeLessThanOrEqual(132);
});

test("what a store refuses is told", () => {
  const text = `## Name\nX\n## Summary\n${"a".repeat(133)}\n## Description\n${"router ".repeat(6)} by Huawei\n`;
  expect(listingFaults(text, ["Huawei"])).toEqual([
    "Summary has 133 letters; 132 are allowed.",
    "Single purpose is missing.",
    '"router" stands there 6 times.',
    "It names a vendor: Huawei.",
  ]);
});
