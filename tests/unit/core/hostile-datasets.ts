import type { Name } from "../../../src/core/dataset.ts";
import { smallDataset } from "../feed-workshop.ts";
import { act, bind, relation, vendor, words } from "./records.ts";

// Datasets that were signed all the same: as many bytes, values, ties or words as one may hold, or more. Each must cost little,
// whether it is refused or taken.

export interface HostileDataset {
  name: string;
  json: () => string;
  /** Taken, because it is within all limits. */
  taken?: true;
}

const brand = (text: string, more: Partial<Name> = {}): Name => ({
  text,
  kind: "brand",
  strength: "strong",
  case: "any",
  ...more,
});
const times = <Value>(count: number, make: (n: number) => Value): Value[] =>
  Array.from({ length: count }, (_, n) => make(n));
const dataset = (more: object): string => JSON.stringify(smallDataset({ size: 0, ...more }));
const top = (vendors: string): string => dataset({ vendors: ["HERE"] }).replace('"HERE"', () => vendors);
const word = (n: number): string => `q${n.toString(36)}`;

/** As much as a dataset may hold: the caps on vendors, names and acts, with ties and words up to what they allow. */
const full = (): object => ({
  vendors: times(5000, (n) =>
    vendor(`v${n}`, {
      names: times(4, (k) =>
        k === 3
          ? brand(`Wk${n.toString(36)}`, { strength: "weak", needs: [word(n)], unless: [word(n + 1)] })
          : brand(`Zq${n.toString(36)} ${k}`),
      ),
      relations: n % 4 > 0 ? [relation("subsidiary-of", `v${n - 1}`)] : [],
    }),
  ),
  advisories: times(4500, (n) => act(`a${n}`, { named: [`v${n}`], affiliates: true, binds: [bind("CZ", "anyone")] })),
});

export const HOSTILE: HostileDataset[] = [
  { name: "eight megabytes of empty lists for vendors", json: () => top(`${"[],".repeat(2_600_000)}[]`) },
  { name: "eight megabytes of empty vendors", json: () => top(`${"{},".repeat(2_600_000)}{}`) },
  { name: "a million short fields", json: () => `{${times(700_000, (n) => `"k${n}":1`).join(",")}}` },
  { name: "one vendor of eight megabytes", json: () => top(`{"id":"v","x":[${"0,".repeat(4_000_000)}0]}`) },
  {
    name: "many vendors of lists that no schema knows",
    json: () => top(times(5000, (n) => `{"id":"v${n}","x":[${"[],".repeat(500)}[]]}`).join(",")),
  },
  {
    name: "vendors nested as deep as may be",
    json: () => top(times(5000, (n) => `{"id":"v${n}","x":${'{"a":'.repeat(20)}1${"}".repeat(20)}}`).join(",")),
  },
  {
    name: "three hundred thousand words for one weak name",
    json: () =>
      dataset({
        vendors: [vendor("w", { names: [brand("of", { strength: "weak", needs: times(300_000, word) })] })],
      }),
  },
  {
    name: "a thousand ties in a row and a thousand acts at their end",
    json: () =>
      dataset({
        vendors: times(1000, (n) =>
          vendor(`c${n}`, { sources: [], relations: n < 999 ? [relation("subsidiary-of", `c${n + 1}`)] : [] }),
        ),
        advisories: times(1000, (n) =>
          act(`a${n}`, { named: ["c999"], affiliates: true, binds: [bind("CZ", "anyone")] }),
        ),
      }),
  },
  {
    name: "acts that name everybody",
    json: () =>
      dataset({
        vendors: times(400, (n) => vendor(`v${n}`)),
        advisories: times(1500, (n) => act(`a${n}`, { named: times(400, (k) => `v${k}`) })),
      }),
  },
  {
    name: "everybody tied to everybody",
    json: () =>
      dataset({
        vendors: times(1000, (n) =>
          vendor(`v${n}`, {
            relations: times(40, (k) => relation("brand-of", `v${(n * 7 + k) % 1000}`, { sources: [] })),
          }),
        ),
        advisories: times(100, (n) => act(`a${n}`, { named: ["v0"], affiliates: true })),
      }),
  },
  {
    name: "texts of two thousand letters in every place",
    json: () =>
      dataset({
        vendors: [],
        advisories: times(400, (n) =>
          act(`a${n}`, {
            summary: words("x".repeat(2000)),
            title: words("y".repeat(2000)),
            doesNotMean: words("ž".repeat(2000)),
          }),
        ),
      }),
    taken: true,
  },
  { name: "as much as may be of everything", json: () => dataset(full()), taken: true },
];
