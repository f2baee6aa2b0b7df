import { expect, test } from "vitest";
import { compileIndex } from "../../../../src/core/names/compile-index.ts";
import { findMentions } from "../../../../src/core/names/find-mentions.ts";
import { openIndex } from "../../../../src/core/names/open-index.ts";
import { readData } from "../../../../src/tools/data/read-data.ts";

const index = openIndex(compileIndex(readData("data").vendors.map(({ record }) => record)));
const groups = (text: string): string[] => [...new Set(findMentions(index, text).map(({ group }) => group))];

test.each([
  "Náhradní ventilátor do serverů Inspur",
  "Náhradný akumulátor 1500 mAh pre rádiostanice Hytera",
  "Replacement fan 12V 0.5A for Inspur servers",
  "Ersatzlüfter für Server von Inspur",
  "Écran de rechange pour Honor 90",
  "Zamienny akumulator 3,7 V do radiotelefonów Hytera",
  "Pantalla de repuesto para Oppo A78",
  "Ventola di ricambio per server Inspur",
  "Vervangende voeding voor Yealink T54W",
  "Сменный блок для пылесоса Roborock",
  "Instalační krabice pro kameru Dahua",
  "Anschlussdose für Hikvision Kameras",
  "Puszka montażowa do kamery Hikvision",
  "Boîtier de jonction pour caméras Dahua",
  "Caja de conexiones para cámaras Dahua",
  "Scatola di giunzione per telecamere Hikvision",
  "Montagedoos voor Dahua camera",
  "Монтажная коробка для камер Dahua",
  "SFP-Modul, kodiert für Huawei",
  "SFP coded for H3C switch",
  "Module SFP codé pour Huawei",
  "Transceiver codificado para ZTE",
  "Moduł SFP kodowany do Huawei",
  "Filmová ochrana pro tablet Honor",
  "Textilní autokoberce pro BYD Dolphin",
  "Brake pads for NIO ET5",
  "Fußmatten für BYD Seal",
  "Alfombrillas para BYD Seal",
  "Tappetini per BYD Dolphin",
  "Коврики для BYD Song",
  "Sáčky vhodné i do vysavačů Dreame",
  "Worki odpowiednie do odkurzaczy Dreame",
  "Beutel passend zum Saugroboter Dreame",
])("goods of another maker for it: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

test.each([
  "Ausgeschlossen sind Produkte, die Bauteile von Hytera enthalten",
  "Excluded are bids that contain parts made by ZTE",
  "Vyloučeny jsou nabídky, které obsahují zařízení značky Dahua",
  "Vylúčené sú ponuky, ktoré obsahujú zariadenia ZTE",
  "Wykluczone są oferty zawierające urządzenia marki Dahua",
  "Sont exclues les offres comportant des équipements ZTE",
  "Quedan excluidas las ofertas con equipos de Nuctech",
  "Sono escluse le offerte con apparati di marca ZTE",
  "Uitgesloten zijn aanbiedingen met onderdelen van Nuctech",
  "Не допускаются предложения с компонентами Nuctech",
  "À l’exclusion du matériel de la marque ZTE",
  "Except for equipment of the brand Nuctech",
  "Kromě zařízení od výrobce Nuctech",
  "Außer Geräten des Herstellers Nuctech",
  "Z wyjątkiem urządzeń sieciowych marki ZTE",
  "A excepción de los equipos de la marca ZTE",
  "Ad eccezione degli apparati di rete del produttore ZTE",
  "Met uitzondering van apparatuur van het merk ZTE",
  "Кроме сетевого оборудования марки ZTE",
  "Routery jiného výrobce než ZTE",
  "Kamery inej značky ako Dahua",
  "Kameras anderer Hersteller als Dahua",
  "Cameras of brands other than Dahua",
  "Caméras d'une autre marque que Dahua",
  "Kamery innej marki niż Dahua",
  "Cámaras de marcas distintas a Dahua",
  "Telecamere di marchi diversi da Dahua",
  "Camera's van een ander merk dan Dahua",
  "Камеры иных марок, чем Dahua",
  "非华为手机",
  "不使用海康威视设备",
  "No products made by ZTE, Hytera or Nuctech may be offered",
  "Zadavatel vylučuje zařízení značky ZTE",
  "Obstarávateľ vylučuje zariadenia ZTE",
  "Zamawiający wyklucza urządzenia ZTE",
  "Se excluyen los terminales ZTE",
  "Oferty na kamery Dahua zostaną odrzucone",
  "Nabídky s kamerami Dahua budou vyřazeny",
  "Angebote mit Kameras von Dahua werden ausgeschlossen",
  "Les offres avec du matériel ZTE seront rejetées",
  "Sont interdits les terminaux ZTE",
  "不接受大华、宇视品牌的摄像头",
  "ハイクビジョン、ダーファ以外のカメラ",
])("bids with it are shut out: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

test.each([
  "Bitdefender statt Kaspersky",
  "Bosch anstelle der vorhandenen Hikvision Kameras",
  "Axis in place of Dahua",
  "Bitdefender à la place de Kaspersky",
  "Bitdefender en vez de Kaspersky",
  "Bitdefender invece di Kaspersky",
  "ESET v nové verzi nahrazuje Kaspersky",
  "ESET zastępuje Kaspersky",
  "Bitdefender заменяет Kaspersky",
  "选用思科而不是华为",
  "Přechod z Kaspersky na Bitdefender",
  "Migracja z Kaspersky do Bitdefender",
  "Migration de Kaspersky vers Bitdefender",
  "Migración de Kaspersky a Bitdefender",
  "Umstieg von Huawei auf Nokia",
  "Eine Alternative zum DJI Neo",
  "Ehemaliger Manager von ZTE",
  "exdirectivo de ZTE",
])("another takes its place: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

test.each([
  "Sledujte naši školu také na TikToku",
  "Sledujte nás aj na TikToku",
  "Follow our town hall on TikTok",
  "Folgen Sie unserer Gemeinde auch auf TikTok",
  "Suivez notre mairie sur TikTok",
  "Obserwujcie nasz profil na TikToku",
  "Sigue a nuestro equipo también en TikTok",
  "Seguite la nostra pagina anche su TikTok",
  "Volg onze school ook op TikTok",
  "Подписывайтесь на наш канал в TikTok",
  "Tel. +43 1 234 567, WeChat ID anna_shop",
  "微信号 shop_cn",
  "Najdete nás na Facebooku, Instagramu a TikToku",
  "Seguici su Instagram e TikTok",
  "Folgt uns auf YouTube und TikTok",
  "Platba přes PayPal nebo Alipay, WeChat Pay",
  "Vu sur TikTok : lampe",
  "Login with WeChat",
  "Add our WeChat",
])("a link or an account: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

test.each([
  ["Gewährleistung ausgeschlossen, Huawei P30 Pro wie neu", "huawei"],
  ["Náhradní díly nakupujeme přímo u výrobce Hytera", "hytera"],
  ["Krabice 10 ks kamer Dahua IPC-HFW1230S", "dahua"],
  ["Zadavatel vylučuje vady, router ZTE je nový", "zte"],
  ["Výměna starých telefonů za Huawei P60", "huawei"],
  ["Telefon jiné barvy, Huawei P60", "huawei"],
  ["Запрещено использовать продукты Kaspersky", "kaspersky"],
  ["Dostawa w miejsce wskazane: router ZTE MF286", "zte"],
  ["Kampaň na TikToku pro obec", "bytedance"],
  ["除非华为降价", "huawei"],
  ["Přechod z ESET na Kaspersky", "kaspersky"],
  ["Umstieg von Nokia auf Huawei", "huawei"],
  ["Nabíječka pro iPhone Anker 20W", "anker"],
  ["Držák pro GoPro od DJI", "dji"],
  ["Znany z niskich cen sklep, telefon Xiaomi", "xiaomi"],
  ["Login page of Huawei router", "huawei"],
  ["Huawei said the claims were rejected", "huawei"],
])("it is still named in: %s", (text, group) => {
  expect(groups(text)).toEqual([group]);
});
