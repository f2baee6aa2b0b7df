import { expect, test } from "vitest";
import { groups } from "./real-names.ts";

// What a sentence does with a name from further away: a list after one clause, whose goods they are, who signs.

test.each([
  "No Hikvision, Dahua or Uniview recorders will be considered",
  "Devices made by Dahua or Hikvision will be rejected",
  "The supplier undertakes not to install equipment of Huawei or ZTE",
  "Le fournisseur s’interdit la livraison d’appareils ZTE et Huawei",
  "Se prohíbe el uso de equipos ZTE",
  "È vietato l’uso. È vietata la fornitura di telecamere Dahua",
  "Запрещается использование оборудования Hikvision и Dahua",
  "Zakazuje se používat zařízení Hikvision a Dahua",
  "No part of the system is manufactured by Dahua, Hikvision or Hytera",
  "Geeignet für Domekameras von Dahua, Axis und Hikvision",
  "Suitable for dome cameras of Dahua, Axis and Hikvision",
  "Fits indoor cameras of Hikvision",
  "Nicht geeignet für Imou Bullet, Ezviz Kuppel, Reolink Argus",
  "Nekompatibilní s měniči Huawei, SolarEdge",
  "Kompatible Akkus: BYD Battery-Box HVM, Pylontech H2",
  "Not usable with Omada controllers",
  "No component supplied under lot 2 may be from Huawei",
  "No product delivered under this framework originates from Dahua",
  "The recorder must not come from Hikvision",
  "De recorder mag niet van Dahua zijn",
  "Žádné kamery Dahua ani Imou",
  "Aucune caméra Dahua",
  "Ninguna cámara Dahua",
  "The former head of Huawei speaks at noon",
  "Bývalý ředitel polské pobočky Huawei vydal knihu",
  "After she spent twelve years at Huawei she teaches",
  "Pracoval v Huawei a v Oslu",
  "Praskne dřív než zboží z Temu",
  "Share this page on Facebook, WeChat or X",
  "Partagez cet article sur WeChat",
  "Sdílejte článek na WeChatu",
  "Share the recipe on TikTok",
  "TikTokで話題のレシピ",
  "シャオミ製イヤホンに対応した収納袋",
  "Het gebruik van TikTok is verboden op school",
  "Joanna Swann, camera operator",
  "Herr Štefan Huawei",
  "Ing. Ștefan Huawei",
  "Mr Άρης Huawei",
])("not on offer: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

test.each([
  // what stood there before a verb, or another maker
  ["Für das Labor werden fünf VR-Brillen PICO 4 gekauft", "bytedance"],
  ["Namísto rekordérů Axis nabízíme Tiandy", "tiandy"],
  ["Namiesto kamier Bosch dodávame Uniview", "uniview"],
  ["More than twenty cameras from Hikvision", "hikvision"],
  ["The offer includes Samsung, Huawei and Nokia phones", "huawei"],
  ["No contract: Huawei P30 from 9 a month", "huawei"],
  ["Für Anfänger: die besten Kameras von Reolink, Axis und Bosch", "reolink"],
  ["Martin bought a Huawei P30 Pro", "huawei"],
  // after a title a first name begins with a capital
  ["Náš pan ředitel Huawei navštívil", "huawei"],
  ["Dr. čínské Huawei", "huawei"],
  // "no" as a number, in Spanish, and of something else
  ["Lot no 3, Hikvision cameras", "hikvision"],
  ["Contract no 2023/45, Huawei Technologies", "huawei"],
  ["Smlouva no 7, ZTE", "zte"],
  ["No subscription, Reolink Argus 3", "reolink"],
  ["no hidden fees, no contract, Huawei P30 only 9.99", "huawei"],
  ["cargador no incluido, Huawei P30", "huawei"],
  // a list that the clause does not speak of
  ["invece di 599 €, Huawei P30", "huawei"],
  ["Suitable for use in the Home or Office, Reolink Argus 3", "reolink"],
  ["Vhodné pro domácnost i Firmu, Huawei router", "huawei"],
  ["Mimo Prahu do 3 dnů, Huawei P30", "huawei"],
  ["Hors taxes à Paris, Huawei P30", "huawei"],
  ["Unlike last year in Prague and Brno, Hikvision supplied cameras", "hikvision"],
  ["Geen abonnement, 2 jaar Garantie, Huawei P30", "huawei"],
  // what the maker's own goods are compatible with
  ["ONVIF-kompatible Kameras von Hikvision", "hikvision"],
  ["PoE-kompatible Kamera Dahua IPC", "dahua"],
  ["ONVIF kompatibilní modely Hikvision", "hikvision"],
  ["TP-Link WiFi 6 kompatibler Router", "tp-link"],
  ["Router Huawei LTE 4 kompatybilny", "huawei"],
  // shops and people beside a maker
  ["Bei Conrad Reolink Kameras kaufen", "reolink"],
  ["Ordered by Peter Huawei P30 x 2", "huawei"],
  ["Predajňa Martin Huawei P30 skladom", "huawei"],
  // other things that one agrees not to do
  ["The supplier agrees not to charge for Huawei routers", "huawei"],
  ["It is not prohibited to use Huawei", "huawei"],
  ["Slevový kód nelze použít na Huawei", "huawei"],
])("still on offer: %s", (text, group) => {
  expect(groups(text)).toEqual([group]);
});

test.each([
  "« Un bon smartphone, un régal. » — Reno, Ardèche",
  "Kontakt: dott. Vivo Rossi, ufficio gare",
  "„Läuft seit Jahren mit dem Ladegerät.“ — Anker",
  "Charger and cable arrived fast. K. Anker, Leeds",
  "Ladegerät von Peter Anker, Berlin",
  "评审专家：李大华、王荣耀、陈联想",
])("a person: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

test.each([
  ["Haier HWD80 Waschmaschine", "haier"],
  ["Peter: Haier oder Bosch?", "haier"],
  ["Anker charger 65 W", "anker"],
  ["荣耀、联想、小米手机", "honor"],
  ["Ladegeräte, z. B. Anker, mit USB-C", "anker"],
  ["Smartphones z. B. Honor, Huawei", "honor"],
  ['Tablet 10" – Honor, 64 GB', "honor"],
  ["Smartphone „Magic 6“ – Honor", "honor"],
  ["华为桥机 监控", "huawei"],
])("none: %s", (text, group) => {
  expect(groups(text)).toContain(group);
});
