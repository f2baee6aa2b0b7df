import { expect, test } from "vitest";
import type { Name } from "../../../../src/core/dataset.ts";
import { compileIndex } from "../../../../src/core/names/compile-index.ts";
import { findMentions } from "../../../../src/core/names/find-mentions.ts";
import { openIndex } from "../../../../src/core/names/open-index.ts";
import { readData } from "../../../../src/tools/data/read-data.ts";
import { groups, index } from "./real-names.ts";

// A model number or a series right after the name.
test.each([
  ["Tapo L900-5 LED pásek", "tp-link"],
  ["Kasa EP25P4", "tp-link"],
  ["Deco XE75 (2-pack)", "tp-link"],
  ["Omada ER605 v2", "tp-link"],
  ["Tenda 4G07", "tenda"],
  ["H3C WA6320", "h3c"],
  ["UNV IPC2125LE-ADF28KM-G", "uniview"],
  ["Honor X6b zelený", "honor"],
  ["荣耀X50", "honor"],
  ["vivo T3x", "vivo"],
  ["POCO Pad M1", "xiaomi"],
  ["小米14", "xiaomi"],
  ["联想 M7206W", "lenovo"],
  ["Legion Slim 5", "lenovo"],
  ["Yoga Pro 9i", "lenovo"],
  ["NIO ES6", "nio"],
  ["Anker Zolo", "anker"],
  ["1С:Розница 8", "1c"],
])("what follows names a model: %s", (text, group) => {
  expect(groups(text)).toEqual([group]);
});

test.each(["Anker 300 mm", "小米 5斤", "Honor 90 g", "22.04 LTS", "H3C–CH2–OH", "Kasa 4", "Solis S26 HST"])(
  "a measure, a count or a formula is no model: %s",
  (text) => {
    expect(groups(text)).toEqual([]);
  },
);

// Words of trade, other makers, and text in Han or kana.
test.each([
  ["Honor was sold by its owner, the company says", ["honor"]],
  ["Honor and Samsung lead the list", ["honor"]],
  ["Vivo, Oppo and Samsung", ["vivo", "oppo"]],
  ["Značka Honor patří mezi největší", ["honor"]],
  ["Der Hersteller Honor zeigt ein Gerät", ["honor"]],
  ["SMIC was added to the Entity List", ["smic"]],
  ["BGI is a Chinese company", ["bgi"]],
  ["Autel and DJI", ["autel", "dji"]],
  ["Tesla sells fewer cars than Nio", ["nio"]],
  ["Growatt on the roof, Solis in the cellar", ["growatt", "ginlong-solis"]],
  ["Ankerの製品", ["anker"]],
  ["主要对手是vivo", ["vivo"]],
  ["荣耀手机新品", ["honor"]],
  ["华为、荣耀", ["huawei", "honor"]],
  ["联想集团中标", ["lenovo"]],
  ["Настройка 1С для сайта", ["1c"]],
  ["明年华为新手机", ["huawei"]],
  ["moto g84", ["lenovo"]],
  ["Regulators fined Alibaba again", ["alibaba"]],
  ["Anker's batteries", ["anker"]],
])("company is kept: %s", (text, expected) => {
  expect(groups(text)).toEqual(expected);
});

test.each([
  "Medal of Honor given to a Chinese company founder",
  "Honor Roll Plaque, made in China",
  "Javier Solis, empresa de limpieza",
  "El vivo y el muerto",
  "Concierto en vivo, marca registrada",
  "家族荣耀公司年会",
  "王者荣耀手机版",
  "手机让人联想到童年",
  "大华会计师事务所 年报",
  "众里寻他千百度",
  "NYSE: BYD, Boyd Gaming",
  "DJI | Djibouti | +253",
  "Dow Jones: DJI up 0.3%",
  "中国移动互联网发展报告",
  "China Telecom Equipment Market 2030",
  "Java NIO buffers, a company guide",
  "Tenda da sole, marca italiana",
  "Yoga Mats & Yoga Towels, Ultra",
  "Nebula star projector",
  "VIVO desk mount for two screens, Samsung",
  "Moto Guzzi V7",
  "Deco mesh ribbon 10 inch",
  "Mavic Open Pro rims",
  "Alibaba und die 40 Räuber, Hörspiel",
  "Hotel Alibaba, Tunis",
  "Anker und Ketten",
  "Watch Dogs: Legion, gaming laptop",
])("and company does not make a vendor of everything: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

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
