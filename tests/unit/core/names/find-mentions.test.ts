import { expect, test } from "vitest";
import { findMentions } from "../../../../src/core/names/find-mentions.ts";
import { index } from "./real-names.ts";

const found = (text: string): string[] => findMentions(index, text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Switch Huawei S5735", ["Huawei"]],
  ["HUAWEI", ["HUAWEI"]],
  ["Kamery Hikvisionu a Huaweie, od Kasperského i o Lenovu", ["Hikvisionu", "Huaweie", "Kasperského", "Lenovu"]],
  ["Лицензии Лаборатории Касперского", ["Лаборатории Касперского"]],
  ["Aztec, Lenovocare", []],
  ["ＨＵＡＷＥＩ P30", ["ＨＵＡＷＥＩ"]],
  ["Hua\u200Bwei, HU\u00ADAWEI", ["Hua\u200Bwei", "HU\u00ADAWEI"]],
  ["ZTE\u00A0Corporation", ["ZTE\u00A0Corporation"]],
  ["Нuаwеi Ηuawei", ["Нuаwеi", "Ηuawei"]],
  ["𝐇𝐮𝐚𝐰𝐞𝐢 Ⓗⓤⓐⓦⓔⓘ", ["𝐇𝐮𝐚𝐰𝐞𝐢", "Ⓗⓤⓐⓦⓔⓘ"]],
  ["H\u0336u\u0336a\u0336w\u0336e\u0336i", ["H\u0336u\u0336a\u0336w\u0336e\u0336i"]],
  ["Hua\u2800wei Hua\u{E0041}wei", ["Hua\u2800wei", "Hua\u{E0041}wei"]],
  ["KAMERA DS 2CD2143G2-I, IPC HFW 2441 S, TL SG108E", ["DS 2CD2143G2-I", "IPC HFW", "TL SG108E"]],
  ["Table TL WR, DS KH, SUN SG0 4", []],
  ["Switch TP - Link TL - SG108E, kamera DS -2CD2143G2", ["TP - Link", "TL - SG108E", "DS -2CD2143G2"]],
  ["Switch TP- Link TL- SG108E", ["TP- Link", "TL- SG108E"]],
  ["Střídač SUN 2000-10KTL-M1", ["SUN 2000-10KTL-M1"]],
  ["ﾚﾉﾎﾞ ﾉｰﾄﾊﾟｿｺﾝ 10台", ["ﾚﾉﾎﾞ"]],
  ["хайтера", []],
  ["HiSilicon Hi3516DV300", ["HiSilicon", "Hi3516DV300"]],
  ["info@huawei.com https://www.huawei.com/cz", []],
])("%s", (text, names) => {
  expect(found(text)).toEqual(names);
});

test("kana of half the width are no disguise", () => {
  expect(findMentions(index, "ﾊｲｸﾋﾞｼﾞｮﾝ ｶﾒﾗ").map(({ why }) => why)).toEqual([["unconfirmed-name"]]);
});

test("what is said of a maker is said of its line named right behind", () => {
  expect(found("适用于华为 MatePad 的钢化膜")).toEqual([]);
  expect(found("kompatibel mit Huawei MatePad")).toEqual([]);
});
