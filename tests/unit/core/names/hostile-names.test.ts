import json from "virtual:caveat-dataset";
import { expect, test } from "vitest";
import type { Dataset, Name } from "../../../../src/core/dataset.ts";
import { indexOfFeeds } from "../../../../src/core/merge-feeds.ts";
import { findMentions } from "../../../../src/core/names/find-mentions.ts";
import * as layout from "../../../../src/core/names/index-format.ts";
import type { NameIndex } from "../../../../src/core/names/name-index.ts";
import { openIndex } from "../../../../src/core/names/open-index.ts";
import { unitClasses } from "../../../../src/core/names/units.ts";
import { smallDataset } from "../../feed-workshop.ts";
import { vendor } from "../records.ts";

// Names of a feed of ill will, as common and with as many rules as the judge lets pass. A page reads itself in slices of eight
// milliseconds, and a text of a block is its smallest piece.

const official = JSON.parse(json) as Dataset;
const times = <Value>(count: number, make: (n: number) => Value): Value[] =>
  Array.from({ length: count }, (_, n) => make(n));
const brand = (text: string, more: Partial<Name> = {}): Name => ({
  text,
  kind: "brand",
  strength: "strong",
  case: "any",
  ...more,
});
const COMMON = ["of", "the", "price", "goods", "one", "all", "shops", "town", "in", "them", "and"];
const GOODS =
  "camera phone tablet laptop router switch modem inverter solar drone battery charger radio server company makers";
const weak = { strength: "weak" as const };
/** Words that lie in one group of an index of so many names with "of". */
function besideOf(names: number, count: number): string[] {
  const steps = new Int8Array(unitClasses().classes);
  const shift = layout.shiftFor(layout.powerOfTwo(names / 2));
  const group = (word: string): number => layout.groupOf(layout.wordKey(word, 0, steps), shift);
  const words: string[] = [];
  for (let n = 36 ** 3; words.length < count; n += 1)
    if (group(n.toString(36)) === group("of")) words.push(n.toString(36));
  return words;
}
const SETS: Record<string, Name[]> = {
  "common words, strong": COMMON.map((text) => brand(text)),
  "common words that need kinds of goods": COMMON.map((text) => brand(text, { ...weak, needs: GOODS.split(" ") })),
  "common words with a hundred needs and three hundred vetoes": COMMON.map((text) =>
    brand(text, {
      ...weak,
      needs: [...GOODS.split(" "), ...times(84, (n) => `zq${n}`)],
      unless: times(300, (n) => `qz${n} x`),
    }),
  ),
  "twenty thousand names that begin alike": times(20_000, (n) => brand(`the price q${n}`)),
  "twenty thousand names that an index looks through one by one": [
    brand("of"),
    ...besideOf(20_000, 20).flatMap((word) => times(999, (n) => brand(`${word} ${n}`))),
  ],
  "a thousand starts of model numbers": times(1000, (n) =>
    brand(`${"prgoshtoofonal".slice(n % 12, (n % 12) + 2)}${n}`, { prefix: true }),
  ),
  "twenty thousand names": times(20_000, (n) => brand(COMMON[n] ?? `zq${n}`)),
};
const TEXTS = {
  "ordinary text": "The price of one of the goods of all the shops of the town, and of the goods in them. ".repeat(24),
  "nothing but such words": "of the price ".repeat(160),
};
const nearby = "Shop of goods | All of the prices of the town ".repeat(20);

/** The official index with a further feed's: so many names for each vendor. */
function opened(names: Name[], each = 400): NameIndex {
  const dataset = smallDataset({ size: 0 });
  for (let at = 0; at < names.length; at += each)
    dataset.vendors.push(vendor(`v${at}`, { names: names.slice(at, at + each) }));
  return openIndex(indexOfFeeds(official, [{ prefix: "a".repeat(64), dataset }]));
}

/** What the processor does in that time, in milliseconds: of the wall's clock, other work on the machine takes a part. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Adds up three million units, which takes some twenty milliseconds: a yardstick that grows with a slow machine. */
const plain = new Uint16Array(3_000_000).fill(7);
function addUp(): number {
  let sum = 0;
  for (const unit of plain) sum = (sum * 31 + unit) | 0;
  return sum;
}

test.each(Object.entries(SETS))("a block is read in a slice, whatever its names: %s", (_name, names) => {
  const index = opened(names);
  for (const text of Object.values(TEXTS)) {
    let [least, yardstick] = [Infinity, Infinity];
    // The first times an engine still compiles.
    for (let turn = 0; turn < 50 && (turn < 3 || least > yardstick / 5); turn += 1) {
      yardstick = Math.min(yardstick, cost(addUp));
      least = Math.min(
        least,
        cost(() => void findMentions(index, text.slice(0, 2048), { nearby })),
      );
    }
    expect(least / yardstick).toBeLessThan(0.5);
  }
});

test("names of a further feed that come after what may be done about a text do not count, official ones do", () => {
  const names = [brand("of", { ...weak, needs: times(100, (n) => `zq${n}`) }), brand("Norda")];
  const index = opened(names, 1);
  const found = (text: string) => findMentions(index, text).map(({ name }) => name);
  expect(found("of Huawei, of Norda")).toEqual(["Huawei", "Norda"]);
  expect(found(`${"of ".repeat(2000)} Huawei, of Norda`)).toEqual(["Huawei"]);
});

test("a text full of the names of an honest feed is read to its end", () => {
  const names = times(2000, (n) => brand(`China ${n + 2000} Works`));
  const text = times(60, (n) => `China ${n * 30 + 2000} Works`).join(", ");
  expect(findMentions(opened(names), text)).toHaveLength(60);
});
