import { expect, test } from "vitest";
import { check, show, spot } from "../../../src/library/index.ts";

const reader = { profile: "CZ:regulated-operator/higher", day: "2026-11-24" };

test("headings are looked for among rows of cells, below a title and empty rows, and rows keep their numbers", () => {
  const rows = [[], ["Nabídka"], ["Položka", "Výrobce"], ["Router", "Huawei"], ["", ""], ["Toner", "Canon"]];
  const { rows: told, heading } = check(rows, reader);
  expect(told.map(({ line, grade }) => [line, grade])).toEqual([
    [2, "none"],
    [4, "must"],
    [6, "none"],
  ]);
  expect(heading).toMatch(/^1 of 3.lines binds you$/);
});

test("objects say what their columns are called, and a heading can be told", () => {
  const row = { Kdo: "Hikvison", x: { y: 1 } };
  expect(check([row], reader).rows[0]!.found).toEqual([]);
  expect(check([row], { ...reader, columns: { Kdo: "maker" } }).rows[0]!.found[0]).toMatchObject({
    vendor: "hikvision",
    written: "Hikvison",
  });
});

test("nothing found is said not to be a clearance, in the reader's language", () => {
  expect(check([["Toner"]], reader).coverage).toContain("is not a clearance");
  expect(check([["Toner"]], { ...reader, language: "cs" }).coverage).toMatch(/není/);
  expect(show("nobody of this name", reader)).toBeUndefined();
  expect(spot("Toner")).toEqual([]);
});

test("a row of a name or a tie that may hide a duty asks who made the product, as the card does", () => {
  const supplier = { profile: "US:supplier-to-state", day: "2026-12-02" };
  const table = [
    ["Item", "Maker"],
    ["Router", "TP-Link"],
    ["Camera", "Lorex"],
    ["Camera", "Hikvision"],
  ];
  const [shared, tied, named] = check(table, supplier).rows.map(({ forYou, found }) => ({ forYou, ...found[0]! }));
  expect(shared).toMatchObject({ forYou: "Ask which maker", mark: "Ask which maker" });
  expect(shared!.duty).toBe("Ask the seller who made the product");
  expect(tied).toMatchObject({ grade: "related", duty: "Ask the seller who made the product" });
  expect(named!.duty.match(/report/g)).toHaveLength(1);
  const buyer = check(table, { ...supplier, profile: "SK:anyone" }).rows;
  expect(buyer[0]!.forYou).toBe("Ask which maker");
  expect(buyer[1]!.found[0]!.duty).not.toContain("Ask");
});

test("a duty of an act that may cover a product holds if it does", () => {
  const [covered, named] = check([["Kamera"], ["EZVIZ"], ["Huawei"]], reader).rows.flatMap(({ found }) => found);
  expect(covered!.duty).toMatch(/^If it is covered: analyse the risk; .*[^.]$/);
  expect(named!.duty).toMatch(/^Analyse the risk; /);
});

test("a profile or a day that is none is refused in a sentence", () => {
  expect(() => check([], { ...reader, day: "24. 11. 2026" })).toThrow('"24. 11. 2026" is no day');
  expect(() => check([], { ...reader, profile: "CZ:emperor" })).toThrow('"emperor" is no role');
});
