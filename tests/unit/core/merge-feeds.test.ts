import { expect, test } from "vitest";
import { advisoriesFor, library } from "../../../src/core/advisories-for.ts";
import type { Dataset, Name } from "../../../src/core/dataset.ts";
import { compileIndex } from "../../../src/core/names/compile-index.ts";
import { findMentions } from "../../../src/core/names/find-mentions.ts";
import { openIndex } from "../../../src/core/names/open-index.ts";
import { mergeFeeds } from "../../../src/core/merge-feeds.ts";
import { smallDataset } from "../feed-workshop.ts";
import { act, relation, vendor } from "./records.ts";

const brand = (text: string): Name => ({ text, kind: "brand", strength: "strong", case: "any" });
const dataset = (vendors: Dataset["vendors"], advisories: Dataset["advisories"]): Dataset => ({
  ...smallDataset({ size: 0 }),
  vendors,
  advisories,
});

const ours = dataset([vendor("acme", { names: [brand("Acme")] })], [act("warning", { named: ["acme"] })]);
const theirs = dataset(
  [
    vendor("acme", { names: [brand("Acme"), brand("Acme Cloud")], relations: [relation("subsidiary-of", "holding")] }),
    vendor("holding", { names: [brand("Holding")] }),
  ],
  [act("warning", { named: ["acme"] }), act("second", { named: ["holding"] })],
);
const merged = mergeFeeds(ours, [{ prefix: "ab12cd34", dataset: theirs }]);

test("U21 two feeds with the same ids: each record stays its own feed's", () => {
  expect(merged.vendors.map(({ id }) => id)).toEqual(["acme", "ab12cd34.acme", "ab12cd34.holding"]);
  expect(merged.advisories.map(({ id }) => id)).toEqual(["warning", "ab12cd34.warning", "ab12cd34.second"]);
  expect(merged.vendors[0]).toEqual(ours.vendors[0]);
  expect(merged.advisories[0]).toEqual(ours.advisories[0]);
});

test("a vendor that both know has both acts on its card, and none hides the other", () => {
  const entries = advisoriesFor("acme", [], "2026-11-24", library(merged));
  expect(entries.map(({ advisory }) => advisory.id).toSorted()).toEqual(["ab12cd34.warning", "warning"]);
});

test("a name that only the further feed has leads to its own vendor, with acts of its own feed alone", () => {
  const index = openIndex(compileIndex(merged.vendors));
  const found = (text: string) => findMentions(index, text, { field: "maker" }).map(({ vendor }) => vendor);
  expect(found("Acme")).toEqual(["acme"]);
  expect(found("Acme Cloud")).toEqual(["ab12cd34.acme"]);
  const reached = advisoriesFor("ab12cd34.acme", [], "2026-11-24", library(merged)).map(({ advisory }) => advisory.id);
  expect(reached.every((id) => id.startsWith("ab12cd34."))).toBe(true);
  expect(reached).toContain("ab12cd34.warning");
});

test("relations of a further feed stay within it", () => {
  expect(merged.vendors[1]!.relations[0]!.to).toBe("ab12cd34.holding");
});
