import { expect, test } from "vitest";
import { compileIndex } from "../../../../src/core/names/compile-index.ts";
import { findMentions } from "../../../../src/core/names/find-mentions.ts";
import { openIndex } from "../../../../src/core/names/open-index.ts";
import { readData } from "../../../../src/tools/data/read-data.ts";

const index = openIndex(compileIndex(readData("data").vendors.map(({ record }) => record)));
const groups = (text: string): string[] => [...new Set(findMentions(index, text).map(({ group }) => group))];

// Other firms, people, places, words and molecules of the same name.
test.each([
  "Recombinant CATL protein, 50 µg",
  "OnePlus Systems fill sensor for compactors",
  "Apply for a passport with RealMe login",
  "Traktor Solis 26 HST, 19 kW",
  "Fisher & Paykel Healthcare nasal mask",
  "Suzuki moto GS500, 1998",
  "Pantaloni moto Gore-Tex",
  "Lake Agras near Edessa",
  "Mi banda favorita, CD",
  "Yutong Zhang, associate professor",
  "Weixin Li, lecturer",
  "Xiaofang Chen and colleagues",
  "Hunyuan Taijiquan workshop",
  "Hunyuan County, the Hanging Temple",
  "Haier Hotel, family room",
  "Kontakt: WeChat, username: prodejna_brno",
  "PIĘĆ LAT TEMU W KRAKOWIE",
  "Oppo Brothers vanilla ice cream",
  "欧珀莱 洗面奶 125g",
  "天猫座流星雨",
  "Tik Tok by Kesha, CD single",
  "Доктор веб-разработки",
  "中国移动机器人市场报告",
  "中国电信诈骗案件汇编",
  "The Pat McAfee Show",
  "The complete genomics of yeast",
  "Peng Dahua, sculptor",
  "NorSat-2, a Norwegian satellite",
  "Medion Diagnostics gel cards",
  "米家山水 册页",
  "ISO code: DJI",
  "曙光小学 服务器采购",
  "Kimi Antonelli, Mercedes W16, model 1:18",
  "ERNIE BALL MODEL 2220 STRINGS",
  "Reno, Nevada: 5G tower",
  "UNV LED dome light, 120-277 V",
  "CÁMARA DE FRÍO 300 LTS",
  "Debian 10 LTS, camera drivers",
  "Mavic Pro wheelset",
  "Helix Nebula, Cosmos series poster",
  "Vivo 5G, operadora móvel",
  "大华医院 监控改造",
  "荣耀家园 5G 覆盖",
  "石头社区 扫地机器人 团购",
  "Alibaba kebab, menu",
  "美光灯饰 水晶吊灯",
])("another one is meant: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

test.each([
  ["CATL battery cell 280 Ah", "catl"],
  ["OnePlus 13R", "oneplus"],
  ["realme 12 Pro", "realme"],
  ["Solis 5G inverter", "ginlong-solis"],
  ["Fisher & Paykel oven OB60", "haier"],
  ["Moto G54 5G", "lenovo"],
  ["Agras T40 sprayer", "dji"],
  ["Mi Band 9", "xiaomi"],
  ["Autobus Yutong U12", "yutong"],
  ["Weixin mini program", "tencent"],
  ["Xiaofang 1S camera", "xiaomi"],
  ["COMPLETE GENOMICS, INC.", "complete-genomics"],
  ["Ladestation Autel 11 kW", "autel"],
  ["Borne Autel, recharge à domicile", "autel"],
  ["Zakup 12 ThinkPadów", "lenovo"],
  ["Windows 11 na ThinkPadech", "lenovo"],
  ["Kasperskys neue Version", "kaspersky"],
  ["Oprava Huaweiů", "huawei"],
  ["中国移动 5G 套餐", "china-mobile"],
  ["LTS LTN8704 NVR", "lts"],
  ["UNV dome camera", "uniview"],
  ["Mavic 3 Pro drone", "dji"],
  ["Nebula Cosmos projector by Anker", "anker"],
  ["美光 DDR5 内存", "micron"],
  ["ONT HG6145D, 4x LAN", "fiberhome"],
  ["Norsat 3220 Ku-band LNB", "hytera"],
])("%s names %s", (text, group) => {
  expect(groups(text)).toEqual([group]);
});
