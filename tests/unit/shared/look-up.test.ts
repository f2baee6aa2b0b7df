import json from "virtual:caveat-dataset";
import { base64 } from "virtual:caveat-index";
import models from "virtual:caveat-models";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/core/dataset.ts";
import { openIndex } from "../../../src/core/names/open-index.ts";
import { openLookUp } from "../../../src/shared/look-up.ts";

const { vendors } = JSON.parse(json) as Dataset;
const lookUp = openLookUp(vendors, openIndex(Uint8Array.from(Buffer.from(base64, "base64"))), models.families);
const ids = (hits: readonly { vendor: string }[]): string[] => hits.map(({ vendor }) => vendor);

describe("A look-up finds a vendor by how its name is written or begins", () => {
  test.each([
    ["huawei", "huawei"],
    ["HUAW", "huawei"],
    ["hua wei", "huawei"],
    ["华为", "huawei"],
    ["華為", "huawei"],
    ["Хуавей", "huawei"],
    ["ファーウェイ", "huawei"],
    ["matebook", "huawei"],
    ["kasper", "kaspersky"],
    ["海康威视", "hikvision"],
    ["DS-2CD2143G2-I", "hikvision"],
    ["ds2cd", "hikvision"],
    ["zte", "zte"],
    ["tik tok", "tiktok"],
    ["tplink", "tp-link"],
    ["archer ax55", "tp-link"],
    ["IndigoVision", "indigovision"],
  ])("%s", (query, expected) => {
    const { hits, meant } = lookUp(query);
    expect(hits[0]?.vendor).toBe(expected);
    expect(meant).toEqual([]);
  });
});

describe("A look-up finds the vendors that the words name, in the order of the words", () => {
  test.each([
    ["Tp link archer", ["tp-link"]],
    ["ZTE modem", ["zte"]],
    ["xiaomi redmi", ["xiaomi", "redmi"]],
    ["kasperskeho", ["kaspersky"]],
    ["antivirus od Kasperského", ["kaspersky"]],
    ["TP-Link Archer AX55 AX3000 Wi-Fi 6 router, USB 3.0", ["tp-link"]],
    ["pouzdro pro Huawei P30", ["huawei"]],
    ["Dahua IPC-HFW2431S-S-S2 kamera místo Hikvision", ["dahua", "hikvision"]],
  ])("%s", (query, expected) => {
    expect(ids(lookUp(query).hits).slice(0, expected.length)).toEqual(expected);
  });
});

describe("A slip of the fingers is offered, never taken", () => {
  test.each([
    ["hikvison", "hikvision"],
    ["hikvison kamera", "hikvision"],
    ["huawai", "huawei"],
    ["huawey", "huawei"],
    ["huwaei", "huawei"],
    ["huwaei p30 pro", "huawei"],
    ["dahau", "dahua"],
    ["hytrea", "hytera"],
    ["kaspesrky", "kaspersky"],
    ["хуаавей", "huawei"],
  ])("%s", (query, expected) => {
    const { hits, meant } = lookUp(query);
    expect(hits).toEqual([]);
    expect(ids(meant)).toContain(expected);
  });
});

describe("A model number is looked up by its family, and no figure is a slip", () => {
  test.each([
    ["CS-C6N", "ezviz"],
    ["sg10rt", "sungrow"],
    ["MF286D", "zte"],
    ["kamera ds-2cd1043g0-i", "hikvision"],
  ])("%s", (query, expected) => {
    const { hits, meant } = lookUp(query);
    expect(ids([...hits, ...meant])[0]).toBe(expected);
  });

  test("AC1200 is not AC1206", () => {
    expect(lookUp("AC1200 router")).toEqual({ hits: [], meant: [] });
  });
});

test.each([
  ["вконтакте", "vkontakte"],
  ["реолинк камера", "reolink"],
  ["леново", "lenovo"],
])("%s is found by how it sounds in Latin letters", (query, expected) => {
  const { hits, meant } = lookUp(query);
  expect(ids([...hits, ...meant])).toContain(expected);
});

test.each(["asus", "pica", "poker"])("%s, a short word with another letter, is another name", (query) => {
  expect(lookUp(query)).toEqual({ hits: [], meant: [] });
});

test.each([
  ["dahia", "dahua"],
  ["tenfa", "tenda"],
])("%s: a key beside the right one is a slip in a short word too", (query, expected) => {
  expect(ids(lookUp(query).meant)).toContain(expected);
});

test.each(["", "   ", "!?", "Zzyzx Manufacturing", "acme", "hrnek na kávu"])("nobody is called %j", (query) => {
  expect(lookUp(query)).toEqual({ hits: [], meant: [] });
});

test.each(["ztf", "aztec", "aztec wall clock", "ztec", "azte"])("%s is never bent to ZTE", (query) => {
  const { hits, meant } = lookUp(query);
  expect([...ids(hits), ...ids(meant)]).not.toContain("zte");
});

test("every vendor on file is found by its label", () => {
  expect(vendors.filter(({ id, label }) => !ids(lookUp(label).hits).includes(id)).map(({ id }) => id)).toEqual([]);
});
