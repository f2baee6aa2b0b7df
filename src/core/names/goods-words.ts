// Kinds of goods in the languages that pages are written in. Who adds a name writes `needs: ["camera"]`; the other words of
// that row count then as well. Stems: endings are allowed for.

import { fastFormAsWritten } from "./fast-form.ts";

const ROWS = [
  "camera kamera cámara caméra telecamera camara камера видеокамера カメラ 摄像头 摄像机 攝影機 球机 枪机 NVR DVR XVR CCTV PTZ recorder rekordér rekorder rejestrator videograbador grabador enregistreur videoregistratore videorecorder видеорегистратор регистратор レコーダー 录像机 surveillance überwachung vidéosurveillance videovigilancia videosorveglianza monitoring видеонаблюдение 监控 監視",
  "phone smartphone celular telefon telefón téléphone teléfono telefono telefoon mobil handy smartfon smartfón móvil cellulare смартфон телефон スマートフォン スマホ 手机 手機 智能手机",
  "tablet tablette tableta планшет タブレット 平板",
  "laptop notebook ultrabook portátil portatile ordinateur ноутбук ノートパソコン ノートpc 笔记本 電腦 电脑",
  "router routeur enrutador роутер маршрутизатор ルーター 路由器 wi-fi wifi wlan",
  "switch přepínač prepínač commutateur przełącznik conmutador коммутатор スイッチングハブ スイッチ 交换机",
  "modem módem модем モデム",
  "inverter měnič střídač menič striedač wechselrichter onduleur falownik inwerter inversor omvormer инвертор パワコン パワーコンディショナ 逆变器",
  "solar solární solárny fotovolt photovolt solaire fotowolta солнечн 太陽光 光伏",
  "drone dron drohne droni дрон квадрокоптер беспилотник ドローン 无人机 quadcopter kvadrokoptéra",
  "gimbal stabilizer stabilizátor stabilisator stabilisateur stabilizator estabilizador stabilizzatore стабилизатор ジンバル スタビライザー 稳定器 云台",
  "battery baterie batéria batterie bateria batería batteria batterij akku accu аккумулятор バッテリー 蓄電池 电池 储能",
  "charger nabíječka nabíjačka ladegerät chargeur ładowarka cargador caricabatterie caricatore oplader зарядное зарядка 充电 充電器 wallbox borne recharge ladestation ladesäule nabíjecí nabíjacia ładowania colonnina ricarica carga laadpaal laadstation",
  "powerbank power-bank powerbanka モバイルバッテリー 移动电源 充电宝",
  "vacuum vysavač vysávač saugroboter staubsauger aspirateur odkurzacz aspirador aspirapolvere stofzuiger пылесос 掃除機 扫地机 洗地机 吸尘器",
  "robot roboter робот ロボット 机器人",
  "radio radiostanice rádiostanica vysílačka vysielačka funkgerät radiotelefon radiotelefón emisora ricetrasmittente portofoon talkie-walkie walkie рация радиостанция 無線機 对讲机 DMR TETRA",
  "server serveur serwer servidor сервер サーバー 服务器",
  "electric elektromobil elektroauto elektrický elektrická elektrisch électrique elektryczny eléctrico elettrica электромобиль 電気自動車 电动",
  "chip čip puce układ микросхема чип チップ 芯片 semiconductor polovodič halbleiter półprzewodnik полупроводник 半导体 半導体",
  "memory paměť pamäť speicher mémoire pamięć memoria geheugen память メモリ 内存 闪存",
  "module modul moduł módulo modulo модуль モジュール 模组 模块",
  "antivirus antivirov virenschutz antywirus антивирус ウイルス対策 杀毒",
  "license licence licenza licencja lizenz licencia licentie лицензи ライセンス 许可",
  "operator operátor opérateur operador operatore carrier оператор 运营商",
  "recognition rozpoznávání rozpoznávanie erkennung reconnaissance rozpoznawanie reconocimiento riconoscimento herkenning распознавание 認識 识别",
  "train vlak zug pociąg tren treno trein поезд 列車 列车",
  "locomotive lokomotiva lokomotíva lokomotive lokomotywa locomotora locomotiva locomotief локомотив 机车",
  "tram tramvaj električka straßenbahn tramwaj tranvía трамвай",
  "sequencing sekvenování sekvenovanie sequenzier séquen sekwencjonowanie secuenciación sequenziamento секвенир 测序 シーケンサ",
  "toner cartridge kartuše cartouche cartucho cartuccia тонер картридж トナー インク 硒鼓 墨盒",
  "projector projektor beamer projecteur proyector proiettore проектор プロジェクター 投影",
  "headset brýle okuliare brille casque gogle visore гарнитура шлем ヘッドセット 头显",
  "plug zásuvka zásuvky steckdose prise gniazdko enchufe presa stekker розетка プラグ 插座",
  "bulb žárovka žiarovka glühbirne ampoule żarówka bombilla lampadina лампа 電球 灯泡",
  "doorbell zvonek zvonček türklingel sonnette dzwonek timbre campanello deurbel звонок ドアベル 门铃",
  "earbuds sluchátka slúchadlá kopfhörer écouteurs słuchawki auriculares auricolari oordopjes наушники イヤホン 耳机",
  "scanner skener skaner scaner escáner сканер スキャナー 扫描",
  "diagnostic diagnostika diagnose diagnostyka diagnóstico diagnostica диагност 診断",
  "lidar лидар 激光雷达",
  "thermal termo wärmebild thermique termowizj térmic termic warmtebeeld тепловиз サーマル 热成像",
  "accounting účetní účtovn buchhaltung comptab księgow contab boekhoud бухгалтер",
  "wafer wafers ウェハ 晶圆 foundry 代工",
  "face gesicht visage twarz obličej tvár rostro volto gezicht лиц 顔 人脸",
];

const rows = ROWS.map((row) => row.toLowerCase().split(" "));

// Words of `needs` that stand for more than themselves: expressions, tried on the text round the name, which reads as \0.
export const AROUND = new Map(
  Object.entries({
    /** The name is called a company, or does what companies do: they are founded, listed, sanctioned, and sell. */
    company: [
      String.raw`(?<!\p{L})(?:(?:[Mm]akers?|[Bb]rands?|shares|stakes?|stocks|startups?|firm[aouy]?|bans?|banned|chin(?:ois|o|a|os|as)|Marke|[Mm]arques?|[Mm]erk)(?!\p{L})|[Cc]ompan(?:y|ies)|[Mm]anufactur|vendor|subsidiar|shareholder|shipments|CEO|IPO|founder|chairman|sanction|blacklist|[Ee]ntity [Ll]ist|spokes|licen[cs]|Chinese|(?<!ade in )China|čínsk|chinesisch|cines|chińsk|китай|[Ss]pol[eo]čnost|[Vv]ýrobc|[Zz]načk|[Zz]ákaz|sankc|Unternehmen|fabri[ck]an|entreprise|[Mm]arca|marchi|[Ee]mpresa|azienda|producent|bedrijf|[Кк]омпани|[Пп]роизводит|[Бб]ренд|марк)`,
      String.raw`[Hh]erstell|\0,? (?:Co|Inc|Ltd|Corp|Technolog|Holding|Group)(?!\p{Ll})|\0['’]s (?:CEO|share|stock|revenue|profit|new)|\0 (?:said|says|announced|has|launch|unveil|ships|shipped|released|sold)(?!\p{L})`,
      "公司|集[团團]|股份|市值|股[价價]|[财財][报報]|厂商|廠商|[总總]裁|[创創]始人|董事长|新[机機]|旗[舰艦]|手[机機]|开源|固件|中标|[发發]布|宣布|メーカー|ブランド",
    ].join("|"),
    /** Other makers stand near. */
    makers: String.raw`(?<![\p{L}\d])(?:Samsung|SAMSUNG|Apple|iPhone|Sony|SONY|Nokia|Google|Amazon|Microsoft|Facebook|Tesla|Toyota|Volkswagen|XPeng|Xpeng|Li Auto|Intel|AMD|Qualcomm|TSMC|NVIDIA|Nvidia|Cisco|CISCO|D-Link|Netgear|NETGEAR|ASUS|Asus|Dell|HP|Bosch|BOSCH|Siemens|SIEMENS|Fronius|SolarEdge|SMA|Victron|iRobot|Axis|Hanwha|Huawei|HUAWEI|Xiaomi|XIAOMI|OnePlus|ZTE|Lenovo|LENOVO|Tencent|Baidu|ByteDance|TikTok|Hikvision|HIKVISION|Dahua|DAHUA|DJI|BYD|CATL|YMTC|CXMT|Growatt|Sungrow|Deye|GoodWe|TP-Link|TP-LINK|Reolink|Roborock|Ecovacs)(?!\p{L})|三星|苹果|华为|華為|腾讯|海康|比亚迪|小红书|哔哩哔哩|京东|(?:OPPO|Oppo|VIVO|[Vv]ivo|HONOR|Honor|realme)(?:[\s,、/&和与與及]|and|und|et|[yeaiи]){1,4}\0|\0(?:[\s,、/&和与與及]|and|und|et|[yeaiи]){1,4}(?:OPPO|Oppo|VIVO|[Vv]ivo|HONOR|Honor|realme)(?!\p{L})`,
    /** Han or kana just beside: in such a text a word of a European language is none. */
    CJK: String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\0|\0[:：，、]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`,
    /** A model number follows: capitals and digits. */
    A1: String.raw`\0\s?(?=[A-Z\d-]*\d)(?=[\d-]*[A-Z])[A-Z\d][A-Z\d-]+`,
    /** English words beside it: a word of German, Dutch or French is none there. */
    English: String.raw`\0['’]s(?!\p{L})|\0 (?:and|are|has|says|said|will)(?!\p{L})|(?<!\p{L})(?:and|by|everything|from|that|the|with) \0`,
    /** Its product follows a colon. */
    ":A": String.raw`\0:\s?\p{Lu}`,
  }),
);

/** Memory and storage, as dealers of phones write them: 8+128, 12/512. */
const STORAGE = String.raw`(?<![\d.,/])(?:[23468]|12|16|18|24)\s?[+/]\s?(?:64|128|256|512|1024|1\s?T)(?!\d)`;

/** A model's number right behind: among Han, Latin letters and a figure belong to the name before. */
const MODEL = String.raw`\0\s?[A-Z][A-Za-z]{0,6}-?\d`;

/** A bare number, one letter, or a word after a plus sign names a series: it says something only right after the name. */
const SERIES = /^(?:([\d.]+)|([A-Z])|\+([\p{L}\d]+))$/u;

function seriesOf(words: readonly string[]): string[] {
  const [numbers, letters, names] = [1, 2, 3].map((part) => words.flatMap((word) => SERIES.exec(word)?.[part] ?? []));
  const written = new Set(names!.flatMap((name) => [name, name.toUpperCase()]));
  const any = [
    letters!.length > 0 && `[${letters!.join("")}${letters!.join("").toLowerCase()}]\\d`,
    numbers!.length > 0 &&
      `(?:${numbers!.join("|")})(?![\\d.,]*\\d|\\s?[x×]\\s?\\d|[\\s-]?(?:[gl斤克袋]|kg|公斤|[mc]m|ml|days?|weeks?|minutes?|pcs|ks|szt|stück|tage|jours|días|giorni|dagen|dní|дней|шт)(?!\\p{L}))`,
    written.size > 0 && `(?:${[...written].join("|")})(?!\\p{L})`,
  ].filter(Boolean);
  return any.length > 0 ? [`\\0[\\s-]*(?:${any.join("|")})`] : [];
}

const forms = new Map<string, string>();

/** An expression of `needs` as the index carries it. Many names have the same. */
function carried(expression: string): string {
  const form = forms.get(expression) ?? `/${fastFormAsWritten(expression)}`;
  forms.set(expression, form);
  return form;
}

/**
 * The `needs` of a name as the index holds them: a row is one entry, its words parted by line breaks; an expression begins with a
 * slash.
 */
export function inOtherLanguages(needs: readonly string[], name: string): string[] {
  const meant = rows.filter((row) => needs.some((word) => row.includes(word.toLowerCase())));
  const around = [...needs.flatMap((word) => AROUND.get(word) ?? []), ...seriesOf(needs)];
  if (needs.includes("GB")) around.push(STORAGE);
  if (/^\p{Script=Han}/u.test(name)) around.push(MODEL);
  const plain = needs.filter(
    (word) =>
      !meant.some((row) => row.includes(word.toLowerCase())) &&
      !SERIES.test(word) &&
      !AROUND.has(word) &&
      !word.startsWith("/"),
  );
  return [...plain, ...meant.map((row) => row.join("\n")), ...around.map(carried)];
}
