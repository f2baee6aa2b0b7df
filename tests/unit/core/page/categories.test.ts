import { expect, test } from "vitest";
import { CATEGORY_WORDS } from "../../../../src/core/page/category-words.ts";
import { categoriesOf } from "../../../../src/core/page/categories.ts";

test.each<[string, string, string[]]>([
  ["AX55 Wi-Fi router, dual band", "", ["router"]],
  ["Outdoor bullet camera, 4 MP", "", ["ip-camera"]],
  ["Venkovní IP kamera 8 Mpx s přísvitem", "", ["ip-camera"]],
  ["Hybridní střídač 10 kW", "Fotovoltaika > Střídače", ["inverter"]],
  ["10KTL-M1", "Solar inverters > String inverter", ["inverter"]],
  ["5G router do zásuvky", "", ["router"]],
  ["Dron s kamerou 4K", "", ["drone"]],
  ["Robotický vysavač s mopem", "", ["robot"]],
  ["Elektromobil, dojezd 480 km", "", ["vehicle"]],
  ["Case for smartphone, black", "", []],
  ["Mount for security camera", "", []],
  ["Držák na mobil do auta", "", []],
  ["Router bit set, 12 pieces", "", []],
  ["Horní frézka 1200 W router", "", []],
  ["Digital camera, 24 MP", "", []],
  ["Inverter welder 200 A", "", []],
  ["Invertorová klimatizace", "", []],
  ["Toy drone with lights", "", []],
  ["Hikvision DS-2CD2143", "", []],
  ["Huawei, the whole story", "Books", []],
  ["Smart electricity meter, three phase", "", ["smart-meter"]],
  ["", "", []],
])("%s (%s) is of %j", (name, category, expected) => {
  expect(categoriesOf({ name, category }, CATEGORY_WORDS)).toEqual(expected);
});
