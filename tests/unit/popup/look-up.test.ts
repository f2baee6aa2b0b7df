import json from "virtual:caveat-dataset";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/core/dataset.ts";
import { openLookUp } from "../../../src/shared/look-up.ts";

const { vendors } = JSON.parse(json) as Dataset;
const lookUp = openLookUp(
  vendors.map(({ id, group, label, names }) => ({
    id,
    group,
    label,
    names: names.map(({ text }) => text),
    modelStarts: names.filter(({ prefix }) => prefix).map(({ text }) => text),
  })),
);

describe("A look-up finds a vendor by how its name is written or begins", () => {
  test.each([
    ["huawei", "huawei"],
    ["HUAW", "huawei"],
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
  ])("%s", (query, expected) => {
    const { hits, meant } = lookUp(query);
    expect(hits[0]?.vendor.id).toBe(expected);
    expect(meant).toEqual([]);
  });
});

describe("A slip of the fingers is offered, never taken", () => {
  test.each([
    ["hikvison", "hikvision"],
    ["huawai", "huawei"],
    ["huawey", "huawei"],
    ["dahau", "dahua"],
    ["hytrea", "hytera"],
    ["kaspesrky", "kaspersky"],
  ])("%s", (query, expected) => {
    const { hits, meant } = lookUp(query);
    expect(hits).toEqual([]);
    expect(meant.map(({ vendor }) => vendor.id)).toContain(expected);
  });
});

test.each(["", "   ", "!?", "Zzyzx Manufacturing", "acme"])("nobody is called %j", (query) => {
  expect(lookUp(query)).toEqual({ hits: [], meant: [] });
});

test("a short word is never bent to another name", () => {
  expect(lookUp("ztf").meant).toEqual([]);
});
