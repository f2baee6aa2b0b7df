import { expect, test } from "vitest";
import { groups } from "./real-names.ts";

test.each([
  "Pouzdro Huawei P30 Lite, černé",
  "Zadní kryt Xiaomi Redmi 9A modrý",
  "Tvrzené sklo Honor 90 Lite 2 ks",
  "Ochranná fólie Huawei MatePad 11",
  "Handyhülle Huawei P40 Lite Silikon",
  "Panzerglas Huawei Mate 20 Lite",
  "Ersatzakku DJI Mini 2",
  "etui Honor 90 z klapką",
  "Etui z klapką Xiaomi Redmi 13C",
  "Szkło hartowane Oppo A78 5G",
  "Coque transparente Xiaomi Redmi Note 13",
  "Verre trempé Oppo Reno 8 Lite",
  "Funda Huawei P30 Lite silicona negra",
  "Cristal templado Xiaomi Poco X5 Pro",
  "Pellicola Huawei P30 Pro",
  "Hoesje Xiaomi 13 Lite doorzichtig",
  "Чехол-книжка Honor X8b чёрный",
  "Защитное стекло Xiaomi Redmi 13C",
  "Silicone Case Xiaomi Mi Band 6",
  "Huawei P30 Pro case black leather",
  "Xiaomi Redmi Note 12 screen protector 2-pack",
  "Huawei P30 Schutzhüllen",
  "华为手机壳 Mate60Pro",
  "小米平板6 保护套",
  "Huawei P40 ケース 手帳型",
  "SIM karta pro routery Huawei a ZTE",
  "Подставка для Яндекс Станции, дерево",
  "Dřevěný stojánek pro Yandex Station",
])("a case or a glass names no maker of phones: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

test.each([
  ["Originální nabíječka Huawei HW-050200E01", "huawei"],
  ["Baterie Deye SE-G5.1 Pro-B", "deye"],
  ["Držák Hikvision DS-1272ZJ-110", "hikvision"],
  ["Konzole Dahua PFB203W", "dahua"],
  ["Lenovo Legion Gaming Backpack", "lenovo"],
  ["Le coque présentée par Huawei", "huawei"],
  ["Die Hülle von Huawei ist neu", "huawei"],
  ["Journalists cover Huawei", "huawei"],
  ["In the case of Huawei", "huawei"],
  ["Must connect to Reolink Home Hub", "reolink"],
])("what a maker sells besides does: %s", (text, group) => {
  expect(groups(text)).toEqual([group]);
});

test.each([
  "Škola nepoužívá produkty Kaspersky",
  "Dodavatel nedodává zařízení Huawei ani ZTE",
  "Zadavatel nepřipouští zařízení výrobců Huawei a ZTE",
  "Dodávané kamery nepocházejí od výrobce Dahua",
  "Ponuka nesmie obsahovať zariadenia Huawei alebo ZTE",
  "Zamawiający nie dopuszcza urządzeń Hikvision",
  "Oferowany sprzęt nie może pochodzić od Huawei ani ZTE",
  "Geräte der Hersteller Huawei und ZTE dürfen nicht angeboten werden",
  "Wir verwenden keine Kameras von Dahua",
  "Les équipements Huawei ne sont pas acceptés",
  "Nous n'utilisons pas de matériel Huawei",
  "No se admitirán equipos de las marcas Huawei y ZTE",
  "Non saranno accettati apparati Huawei o ZTE",
  "Wij gebruiken geen apparatuur van Huawei",
  "Мы не используем оборудование Hikvision",
  "The system does not use Hikvision components",
  "Bidder certifies that no Huawei or ZTE equipment is offered",
  "Our cameras are not manufactured by Dahua or Hikvision",
  "Contractor shall not provide Dahua video equipment",
  "Systém nepodporuje kamery Hikvision",
  "à l'exclusion des équipements ZTE",
  "con exclusión de Hikvision",
  "不得采用华为设备",
])("nothing of the maker is used or let in: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

test.each([
  "Facebook | Instagram | TikTok",
  "Sledujte nás: Facebook, Instagram a TikTok",
  "Prof. Kaspersky",
  "Paní Kaspersky",
  "Order via WeChat ID shop168",
])("a row of links, a titled person: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

test.each([
  ["Huawei požadoval odpověď do dneška", "huawei"],
  ["Operátoři povolení používat vybavení od Huawei neobdrželi", "huawei"],
  ["中国移动管控要求：禁止终端补贴", "china-mobile"],
  ["For example, Huawei sold more phones", "huawei"],
  ["Junge Wähler auf TikTok", "bytedance"],
])("a sentence that shuts out something else leaves the name: %s", (text, group) => {
  expect(groups(text)).toEqual([group]);
});

test.each([
  ["Obslouží aplikaci pro naše hosty. Huawei dodal síť", ["huawei"]],
  ["Aplikace pro hosty. S Huaweiem si poradí", ["huawei"]],
  ["Compatible with kamery. třeba. Dahua", ["dahua"]],
  ["Kabel für unsere Gäste. Huawei liefert das Netz", ["huawei"]],
  ["Obal na telefon zn. Huawei", []],
  ["Kryt pro telefony např. Huawei P30", []],
  ["Příslušenství pro elektr. koloběžky Xiaomi", []],
  ["Kryt na telef. Huawei P30", []],
  ["Nepoužívá produkty společ. Huawei", []],
])("goods are for a name up to the end of their sentence: %s", (text, found) => {
  expect(groups(text)).toEqual(found);
});
