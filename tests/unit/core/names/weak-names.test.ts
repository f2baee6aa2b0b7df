import { expect, test } from "vitest";
import type { Name } from "../../../../src/core/dataset.ts";
import { compileIndex } from "../../../../src/core/names/compile-index.ts";
import { findMentions } from "../../../../src/core/names/find-mentions.ts";
import { openIndex } from "../../../../src/core/names/open-index.ts";
import { readData } from "../../../../src/tools/data/read-data.ts";
import { index } from "./real-names.ts";

test("words of trade count near the name only, not in what the page says of itself", () => {
  expect(findMentions(index, "Honor", { nearby: "About our company" })).toEqual([]);
  expect(findMentions(index, "Honor", { nearby: "Smartphones" })).toHaveLength(1);
});

test("an expression in a dataset's own words is read as a word", () => {
  const name = { text: "Weaker", kind: "brand", strength: "weak", case: "any", needs: ["/.", "+(", "(", "("] } as const;
  const vendor = { ...readData("data").vendors[0]!.record, names: [{ ...name, needs: [...name.needs] }] };
  expect(findMentions(openIndex(compileIndex([vendor])), "Weaker . anything")).toEqual([]);
});

test("a needed word that every object has as a property is a word like any other", () => {
  const name: Name = {
    text: "Abcona",
    kind: "brand",
    strength: "weak",
    case: "any",
    needs: ["constructor", "toString"],
  };
  const own = openIndex(
    compileIndex([{ id: "v", group: "v", label: "V", kind: "company", names: [name], relations: [], sources: [] }]),
  );
  expect(findMentions(own, "Abcona, a constructor of bridges")).toHaveLength(1);
  expect(findMentions(own, "Abcona, a builder of bridges")).toHaveLength(0);
});

test.each([
  ["小米 oppo手机 低价", ["xiaomi", "oppo"]],
  ["手机品牌 oppo vivo 真我 三星", ["oppo", "vivo", "realme"]],
  ["二手honor手机", ["honor"]],
  ["索尼 松下 海尔", ["haier"]],
  ["tenda路由器", ["tenda"]],
  ["oppo research on the candidate", []],
  ["medal of honor 手机游戏", []],
  ["montare la tenda in campeggio", []],
  ["Dexibell VIVO S9 stage piano", []],
  ["Dr. Peter Haier, Partner", []],
])("lower-case and short names among Chinese, and things of the same name: %s", (text, vendors) => {
  expect(findMentions(index, text).map(({ vendor }) => vendor)).toEqual(vendors);
});
