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
])("not on offer: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

test.each([
  ["The offer includes Samsung, Huawei and Nokia phones", "huawei"],
  ["No contract: Huawei P30 from 9 a month", "huawei"],
  ["Für Anfänger: die besten Kameras von Reolink, Axis und Bosch", "reolink"],
  ["Martin bought a Huawei P30 Pro", "huawei"],
])("still on offer: %s", (text, group) => {
  expect(groups(text)).toEqual([group]);
});

test.each([
  "Petr Haier, starosta obce",
  "Richard J. Haier wrote on intelligence",
  "Fotografie: Stefan Haier",
  "Kontakt: dott. Vivo Rossi, ufficio gare",
  "„Läuft seit Jahren mit dem Ladegerät.“ — Anker",
  "Charger and cable arrived fast. K. Anker, Leeds",
  "评审专家：李大华、王荣耀、陈联想",
])("a person: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

test.each([
  ["Haier HWD80 Waschmaschine", "haier"],
  ["Peter: Haier oder Bosch?", "haier"],
  ["Anker charger 65 W", "anker"],
  ["荣耀、联想、小米手机", "honor"],
])("none: %s", (text, group) => {
  expect(groups(text)).toContain(group);
});
