import * as fc from "fast-check";
import { expect, test } from "vitest";
import { judgeFor, library } from "../../../src/core/advisories-for.ts";
import type { Dataset, Name } from "../../../src/core/dataset.ts";
import { indexOfFeeds, mergeFeeds, type OtherFeed } from "../../../src/core/merge-feeds.ts";
import { findMentions } from "../../../src/core/names/find-mentions.ts";
import { openIndex } from "../../../src/core/names/open-index.ts";
import { smallDataset } from "../feed-workshop.ts";
import { act, bind, relation, vendor, words } from "./records.ts";

const brand = (text: string, more: Partial<Name> = {}): Name => ({
  text,
  kind: "brand",
  strength: "strong",
  case: "any",
  ...more,
});
const dataset = (vendors: Dataset["vendors"], advisories: Dataset["advisories"]): Dataset => ({
  ...smallDataset({ size: 0 }),
  vendors,
  advisories,
});
const A = "ab12cd34".padEnd(64, "0");
const B = "ab12cd34".padEnd(64, "1");
const DAY = "2026-11-24";

const official = dataset(
  [vendor("acme", { names: [brand("Acme")] })],
  [act("warning", { named: ["acme"], binds: [bind("CZ", "anyone")] })],
);
const theirs = dataset(
  [
    vendor("acme", {
      names: [brand("Acme"), brand("Acme Cloud"), brand("Router Acme"), brand("Zenith")],
      relations: [relation("subsidiary-of", "holding")],
    }),
    vendor("holding", { names: [brand("Holding")] }),
  ],
  [
    act("warning", { named: ["acme"], published: { on: "2026-11-20" }, binds: [bind("CZ", "anyone")] }),
    act("second", { named: ["holding"] }),
  ],
);
const merged = mergeFeeds(official, [{ prefix: A, dataset: theirs }]);
const names = openIndex(indexOfFeeds(official, [{ prefix: A, dataset: theirs }]));
const found = (text: string) => findMentions(names, text).map(({ vendor, name }) => [name, vendor]);

test("U21 two feeds with the same ids: each record stays its own feed's", () => {
  expect(merged.vendors.map(({ id }) => id)).toEqual(["acme", `${A}.acme`, `${A}.holding`]);
  expect(merged.advisories.map(({ id }) => id)).toEqual(["warning", `${A}.warning`, `${A}.second`]);
  expect(merged.vendors[0]).toBe(official.vendors[0]);
  expect(merged.advisories[0]).toBe(official.advisories[0]);
});

test("feeds whose fingerprints begin alike are two feeds", () => {
  const both = mergeFeeds(official, [
    { prefix: A, dataset: theirs },
    { prefix: B, dataset: theirs },
  ]);
  expect(new Set(both.vendors.map(({ id }) => id)).size).toBe(5);
});

test("an act of a further feed on an official vendor is listed after the official ones, under its feed, however new it is", () => {
  const profile = [{ territory: "CZ", roles: [] }];
  const { entries, feeds } = judgeFor(library(merged), { profile, day: DAY }).verdictFor("acme");
  expect(entries.map(({ advisory, feed }) => [advisory.id, feed])).toEqual([
    ["warning", undefined],
    [`${A}.warning`, A],
  ]);
  expect(feeds.map(({ feed, grade }) => [feed, grade])).toEqual([[A, "must"]]);
});

test.each([
  ["Buy Acme today", [["Acme", "acme"]]],
  ["Router Acme AX3", [["Acme", "acme"]]],
  ["Acme Cloud", [["Acme", "acme"]]],
  [
    "Acme, Zenith and Holding",
    [
      ["Acme", "acme"],
      ["Zenith", `${A}.acme`],
      ["Holding", `${A}.holding`],
    ],
  ],
])("a name of a further feed stands only where no official one does: %s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("relations of a further feed stay within it, and its vendors are reached by its own acts alone", () => {
  expect(merged.vendors[1]!.relations[0]!.to).toBe(`${A}.holding`);
  const { entriesFor } = judgeFor(library(merged), { profile: [], day: DAY });
  const reached = entriesFor(`${A}.acme`).map(({ advisory }) => advisory.id);
  expect(reached.length).toBeGreaterThan(0);
  expect(reached.every((id) => id.startsWith(A))).toBe(true);
});

test("what a class act of a further feed knows of vendors is of its own vendors, and of official ones by their names alone", () => {
  const scope = (vendor: string) => ({
    named: [],
    affiliates: false,
    what: words("cameras"),
    categories: ["ip-camera" as const],
    purposes: [],
    exceptions: [],
    test: {
      trigger: "own-test",
      conditions: [{ basis: "seat-in", countries: ["CN"] }],
      known: [{ vendor, answer: "yes" as const, fact: words("known") }],
    },
  });
  const others = dataset(
    [vendor("acme", { names: [brand("Other")] }), vendor("twin", { names: [brand("Acme")] })],
    [act("of-acme", { scope: [scope("acme")] }), act("of-twin", { scope: [scope("twin")] })],
  );
  const both = mergeFeeds(official, [{ prefix: A, dataset: others }]);
  expect(both.advisories.slice(1).map(({ scope }) => scope[0]!.test!.known!.map(({ vendor }) => vendor))).toEqual([
    [`${A}.acme`],
    [`${A}.twin`, "acme"],
  ]);
});

const WORDS = ["Acme", "Zenith", "Router", "Cloud", "Norda", "AX", "of"];
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const name: fc.Arbitrary<Name> = fc
  .tuple(phrase, fc.constantFrom("strong", "weak", "lookup-only"), fc.constantFrom("any", "exact", "upper"))
  .map(([text, strength, inCase]) =>
    brand(text, { strength, case: inCase, ...(strength === "weak" && { needs: ["Router"] }) }),
  );
const IDS = ["acme", "zenith", "norda"];
const feed: fc.Arbitrary<Dataset> = fc
  .record({
    names: fc.array(fc.array(name, { maxLength: 4 }), { minLength: 3, maxLength: 3 }),
    ties: fc.array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom("subsidiary-of", "brand-of", "supplied-by"))),
    acts: fc.array(
      fc.record({
        named: fc.subarray(IDS, { minLength: 1 }),
        affiliates: fc.boolean(),
        status: fc.constantFrom("in-force", "withdrawn", "proposed"),
        force: fc.constantFrom("must", "should"),
        shown: fc.boolean(),
        old: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ names, ties, acts }) =>
    dataset(
      IDS.map((id, n) =>
        vendor(id, {
          names: names[n]!,
          relations: ties.slice(n, n + 1).map(([to, kind]) => relation(kind as "brand-of", to)),
        }),
      ),
      acts.map(({ named, affiliates, status, force, shown, old }, n) =>
        act(`act-${n}`, {
          named,
          affiliates,
          status: status as "in-force",
          binds: [bind("CZ", "anyone", force as "must")],
          replaces: IDS.map((_, k) => `act-${k}`),
          published: { on: old ? "2018-01-01" : "2026-11-20" },
          ...(shown ? {} : { display: false as const }),
        }),
      ),
    ),
  );

test("what is official is the same with any further feeds, in any order", () => {
  const text = fc.array(fc.constantFrom(...WORDS, "acme", "NORDA", "–", "not by"), { maxLength: 30 });
  const further = fc.uniqueArray(fc.record({ prefix: fc.constantFrom(A, B, "f".repeat(64)), dataset: feed }), {
    selector: ({ prefix }) => prefix,
  });
  fc.assert(
    fc.property(feed, further, text, (first, others: OtherFeed[], words) => {
      const page = words.join(" ");
      const alone = openIndex(indexOfFeeds(first, []));
      const all = openIndex(indexOfFeeds(first, others));
      const mentions = findMentions(all, page);
      expect(mentions.filter(({ vendor }) => !vendor.includes("."))).toEqual(findMentions(alone, page));
      expect(findMentions(openIndex(indexOfFeeds(first, others.toReversed())), page)).toEqual(mentions);

      const both = mergeFeeds(first, others);
      expect(mergeFeeds(first, others.toReversed())).toEqual(both);
      for (const id of IDS) {
        for (const profile of [[], [{ territory: "CZ", roles: [] }]]) {
          const before = judgeFor(library(first), { profile, day: DAY }).verdictFor(id);
          const after = judgeFor(library(both), { profile, day: DAY }).verdictFor(id);
          expect(after.entries.slice(0, before.entries.length)).toEqual(before.entries);
          expect(after.entries.slice(before.entries.length).every((entry) => entry.feed !== undefined)).toBe(true);
          // Where nothing official concerns the vendor, what further feeds add fills the gap, under their names.
          if (before.grade === "none") continue;
          expect(after.grade).toBe(before.grade);
          expect(after.decidedBy).toEqual(before.decidedBy);
        }
      }
    }),
    { numRuns: 50 },
  );
});
