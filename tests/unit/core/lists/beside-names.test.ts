import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { RowMatch } from "../../../../src/core/lists/check-list.ts";
import type { ColumnRole } from "../../../../src/core/lists/columns.ts";
import { openCheck } from "../../../../src/tools/lists/open-check.ts";

const { check, library } = await openCheck({
  profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }],
  day: "2026-11-24",
  language: "en",
  encoding: undefined,
  choices: {},
  form: "text",
});

/** Row of cells by their columns. */
const rowOf = (row: Partial<Record<ColumnRole, string>>) =>
  check.checkRow(Object.values(row), Object.keys(row) as ColumnRole[], 1);
const found = (row: Partial<Record<ColumnRole, string>>): string[] => rowOf(row).hits.map(({ vendor }) => vendor);
const said = (name: string): string[][] =>
  readFileSync(`${import.meta.dirname}/said/${name}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));

test.each([
  ["models-on-file.txt", 0.11],
  ["models-on-file-later.txt", 0.19],
])("of model strings typed from memory with their goods, %s, no more than %f tell nobody", (name, most) => {
  const strings = said(name);
  const groupOf = (vendor: string) => library.vendors.get(vendor)?.group ?? "none on file";
  const missed = strings.filter(
    ([vendor = "", text = ""]) => !found({ product: text }).some((one) => groupOf(one) === groupOf(vendor)),
  );
  expect(strings.length).toBeGreaterThanOrEqual(200);
  expect(missed.length / strings.length, `${missed.length}\n${missed.join("\n")}`).toBeLessThanOrEqual(most);
});

test("of a thousand model strings of others at most one of a hundred tells a vendor on file", () => {
  const strings = said("models-of-others.txt");
  const wrong = strings.filter(([text = ""]) => found({ model: text }).length > 0);
  expect(strings.length).toBe(1000);
  expect(wrong.length / strings.length, wrong.join("\n")).toBeLessThanOrEqual(0.01);
});

test("names in a column of makers are found, rightly written or not, and no others", () => {
  const rows = said("makers.txt").map(([maker = "", vendor]) => ({
    maker,
    vendor,
    got: found({ maker, product: "x" }),
  }));
  const right = rows.filter(({ vendor, got }) => vendor !== "-" && got.includes(vendor!));
  const wrong = rows.filter(({ vendor, got }) => got.some((one) => one !== vendor));
  const missed = rows.filter(({ vendor, got }) => vendor !== "-" && !got.includes(vendor!));
  const list = (of: typeof rows) => of.map(({ maker, got }) => `${maker}: ${got.join(", ")}`).join("\n");
  expect(right.length / (right.length + wrong.length), list(wrong)).toBeGreaterThanOrEqual(0.98);
  expect(right.length / (right.length + missed.length), list(missed)).toBeGreaterThanOrEqual(0.97);
});

test("goods of a vendor bind, in the same languages", () => {
  const titles = said("products.txt");
  const missed = titles.filter(([, vendor = "", text = ""]) => !found({ product: text }).includes(vendor));
  expect(titles.length).toBeGreaterThanOrEqual(100);
  expect(missed).toEqual([]);
});

test("an accessory never binds, in ten languages", () => {
  const titles = said("accessories.txt");
  expect(titles.length).toBeGreaterThanOrEqual(200);
  expect(new Set(titles.map(([language]) => language)).size).toBeGreaterThanOrEqual(10);
  expect(titles.filter(([, title = ""]) => found({ product: title }).length > 0)).toEqual([]);
});

const hit = (row: Partial<Record<ColumnRole, string>>): Partial<RowMatch> | undefined => rowOf(row).hits[0];

test.each<[Partial<Record<ColumnRole, string>>, string, string, string]>([
  [{ maker: "Hikvison" }, "hikvision", "Hikvison", "written-differently"],
  [{ maker: "dahua" }, "dahua", "dahua", "needed-word"],
  [{ maker: "tcl" }, "tcl", "tcl", "needed-word"],
  [{ maker: "TCL King Electrical Appliances(Huizhou)Co.Ltd" }, "tcl", "TCL", "needed-word"],
  [{ maker: "Tenda Technology Co. Ltd." }, "tenda", "Tenda", "needed-word"],
  [{ maker: "HikVison" }, "hikvision", "HikVison", "written-differently"],
  [{ maker: "Hauwei Technologies" }, "huawei", "Hauwei", "written-differently"],
  [{ maker: "Hikvison Digital Technology Co., Ltd." }, "hikvision", "Hikvison", "written-differently"],
  [{ maker: "Dahua2MP" }, "dahua", "Dahua", "written-differently"],
  [{ product: "Hikvison kamera 4 MP" }, "hikvision", "Hikvison", "written-differently"],
  [{ product: "Dahua2MP kamera" }, "dahua", "Dahua", "written-differently"],
  [{ other: "Hauwei router" }, "huawei", "Hauwei", "written-differently"],
  [{ model: "iDS-7208HQHI-M1/S" }, "hikvision", "iDS-7208HQHI-M1/S", "model-number"],
  [{ product: "CS-C6N, 1080p" }, "ezviz", "CS-C6N", "model-number"],
  [{ product: "DHI-XVR5108HS recorder" }, "dahua", "XVR5108HS", "model-number"],
  // A system that runs on telephones speaks for one.
  [{ product: "oppo A5s", other: "Android 9" }, "oppo", "oppo", "needed-word"],
  [{ product: "小米 4", other: "MIUI 8（基于Android 6）" }, "xiaomi", "小米", "needed-word"],
])("%j says %s", (row, vendor, text, why) => {
  expect(hit(row)).toMatchObject({ vendor, text, why: [why] });
});

test.each<[Partial<Record<ColumnRole, string>>]>([
  // Other makers, whose names come near.
  [{ maker: "Telink Semiconductor (Shanghai) Co. Ltd." }],
  [{ maker: "Clarity Design Inc." }],
  [{ maker: "TCPlink" }],
  [{ maker: "AiNET" }],
  [{ maker: "Hivision Co. Ltd" }],
  [{ maker: "Shenzhen Weibu Electronics Co. Ltd." }],
  // A number that several makers use, beside the maker.
  [{ maker: "Acer", model: "Iconia One", other: "Phone, Intel Z3735G" }],
  // A processor inside, a part of a longer number, a class of speed.
  [{ product: "Thin client, USB modem, Intel® Atom™ E3825 Dual-Core" }],
  [{ model: "DV-700-P100-LIC", product: "WiFi plug" }],
  [{ product: "Wireless router AX3000 Dual-band" }],
  [{ maker: "Blu", model: "Vivo XL", other: "Phone" }],
  // What an app runs on, and a network that another maker's telephone is for.
  [{ product: "Meu Vivo", other: "Android" }],
  [{ maker: "Apple", product: "iPhone 6 (中国移动)" }],
  [{ maker: "Samsung", product: "Galaxy", other: "中国电信" }],
  // Part of an address.
  [{ other: "00:1A:1C:2E:01:FF", maker: "Aruba a Hewlett Packard Enterprise Company" }],
  [{ other: "1C:28:AF", maker: "Hewlett Packard Enterprise" }],
  [{ other: "EC:50:AA:1C", maker: "Hewlett Packard Enterprise" }],
  // Nothing speaks for it.
  [{ product: "Hikvison" }],
  [{ other: "They bought a Hikvison camera, and nobody asked. It was cheap." }],
  // A weak family, and no goods.
  [{ model: "USG6550E" }],
  [{ product: "Kabel für SUN2000-10KTL-M1" }],
  [{ product: "obal na Huaweie P30" }],
  [{ maker: "Hishell", product: "TPU pouzdro Huawei Y6p" }],
])("%j says nobody", (row) => {
  expect(found(row)).toEqual([]);
});

test("what a maker makes stays its own, accessory or not, and what fits it is another's", () => {
  expect(found({ maker: "Huawei", product: "Pouzdro P30" })).toEqual(["huawei"]);
  expect(found({ maker: "neznámý", product: "Huawei nabíječka" })).toEqual(["huawei"]);
});

test("a network is its operator's own where no other maker is named", () => {
  expect(found({ product: "SIM 中国移动" })).toEqual(["china-mobile"]);
  expect(found({ supplier: "中国移动", maker: "Apple" })).toEqual(["china-mobile"]);
});

test("a number that two makers use says nobody beside one of them", () => {
  expect(found({ maker: "Huawei", model: "ABR-AL00", product: "phone" })).toEqual(["huawei"]);
});

test("a brand of others' goods says what is known and asks the rest, where its goods stand beside it", () => {
  const { rebrands, mark } = rowOf({ product: "W Box IP camera" });
  expect(rebrands).toMatchObject([{ brand: "W Box", maker: "hikvision", confidence: "reported" }]);
  expect(mark).toBeUndefined();
  expect(rowOf({ product: "Bosch drill" }).rebrands).toEqual([]);
  expect(rowOf({ product: "Bosch FLEXIDOME camera" }).rebrands).toEqual([]);
  expect(rowOf({ product: "Bosch DIVAR network recorder" }).rebrands).toMatchObject([{ maker: "dahua" }]);
  // On file, but never marked in a page.
  for (const row of [{ product: "IndigoVision camera" }, { maker: "IndigoVision", product: "BX430" }])
    expect(rowOf(row).rebrands).toMatchObject([
      { brand: "IndigoVision", maker: "dahua", kind: "former", confidence: "reported" },
    ]);
});

test.each([
  ["a name of ten thousand letters", "Hikviso".repeat(1500)],
  ["model numbers without end", "CE5812-".repeat(20_000)],
  ["as many names typed wrongly", "Hauwei ".repeat(20_000)],
])("%s cost little", (_, text) => {
  const before = performance.now();
  rowOf({ product: text });
  // Read twice over, any of these would take minutes.
  expect(performance.now() - before).toBeLessThan(2000);
});
