import { expect, test } from "vitest";
import { compileIndex } from "../../../../src/core/names/compile-index.ts";
import { findMentions } from "../../../../src/core/names/find-mentions.ts";
import { openIndex } from "../../../../src/core/names/open-index.ts";
import { readData } from "../../../../src/tools/data/read-data.ts";
import { readSentences } from "../../../../src/tools/evaluate/sentences.ts";
import { groups, index } from "./real-names.ts";

test.each(readSentences())("$about: $text", ({ text, names }) => {
  expect(groups(text)).toEqual(names);
});

test("a field that asks for the maker holds one, whatever words stand there", () => {
  expect(findMentions(index, "Náhrada za Huawei", { field: "maker" }).map(({ vendor }) => vendor)).toEqual(["huawei"]);
});

test("a weak name counts where the page speaks of its goods, and not in a language that has it as a word", () => {
  expect(findMentions(index, "Archer", { nearby: "Wi-Fi routers" }).map(({ group }) => group)).toEqual(["tp-link"]);
  expect(findMentions(index, "Archer", { nearby: "Sports" })).toEqual([]);
  expect(findMentions(index, "Temu di sini", { lang: "id" })).toEqual([]);
});

test("a strong name vouches for a weak one of its group", () => {
  expect(findMentions(index, "TP-Link. Archer").map(({ name }) => name)).toEqual(["TP-Link", "Archer"]);
});

test("why a name counts is told", () => {
  const why = (text: string): string[] => findMentions(index, text).flatMap((mention) => mention.why);
  expect(why("Нuawei")).toEqual(["look-alike-letters"]);
  expect(why("Hua\u200bwei")).toEqual(["hidden-letters"]);
  expect(why("Hua\u00adwei")).toEqual([]);
  expect(why("Huaweiem")).toEqual(["inflected"]);
  expect(why("camera DS-2CD2143G2-I")).toEqual(["model-number", "unconfirmed-name"]);
  expect(why("Tapo kamera")).toEqual(["needed-word"]);
});

test("Greek, Cyrillic and Han text without names stays silent", () => {
  const texts = [
    "Η Ελλάδα είναι χώρα της νοτιοανατολικής Ευρώπης και της Μεσογείου. ",
    "Все люди рождаются свободными и равными в своём достоинстве и правах. Каса, тема, рено. ",
    "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。",
    "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。",
  ];
  for (const text of texts) expect(findMentions(index, text.repeat(Math.ceil(1_000_000 / text.length)))).toEqual([]);
});

test("broken bytes are refused", () => {
  expect(() => openIndex(new Uint8Array(3))).toThrow(RangeError);
  expect(() => openIndex(new Uint8Array(400))).toThrow(RangeError);
  expect(() => openIndex(compileIndex([]).subarray(0, 600))).toThrow(RangeError);
  expect(findMentions(openIndex(compileIndex([])), "Huawei")).toEqual([]);
});

test("an index that begins at an odd byte opens all the same", () => {
  const bytes = compileIndex(readData("data").vendors.map(({ record }) => record));
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(findMentions(openIndex(shifted.subarray(1)), "Huawei")).toHaveLength(1);
});

test("the words far from a name change nothing", () => {
  const filler = "人人生而自由在尊严和权利上一律平等".repeat(20);
  expect(groups(`${filler}学校使用华为平板${filler}`)).toEqual(["huawei"]);
  expect(groups(`${filler}昨天猫咪走失${filler}`)).toEqual([]);
});
