import type { GoodsKind } from "../languages/language.ts";
import type { NameIndex } from "../names/name-index.ts";
import { namesGoods } from "../names/rules.ts";

/** Kinds of goods that speak for a model number as well. */
const AKIN: Partial<Record<GoodsKind, readonly GoodsKind[]>> = {
  camera: ["doorbell", "recognition"],
  router: ["modem", "switch"],
  switch: ["router"],
  modem: ["router", "module"],
  module: ["modem", "router"],
  phone: ["tablet"],
  tablet: ["phone"],
  inverter: ["solar", "battery"],
  vacuum: ["robot"],
  plug: ["bulb", "switch"],
};

/** What lists call goods beside the words by which pages are searched, which every page would have to carry. */
const ALSO: Partial<Record<GoodsKind, RegExp>> = {
  camera: named(
    "ip ?cam | cctv | nvr | dvr | xvr | ptz | intercom | video | dohled | kamerov | rekord[eé]r | z[aá]znamov | " +
      "rejestrator | grabador | gravador | enregistreur | registratore | überwachung | monitoring",
    "регистратор | реєстратор | домофон | rögzítő | 摄像 | 录像 | カメラ | 录像机 | 카메라",
  ),
  router: named(
    "gateway | firewall | access ?point | ap\\b | ont\\b | onu\\b | olt\\b | gpon | cpe\\b | lte\\b | [45]g\\b | mesh | " +
      "směrovač | enrutador | ruter | roteador",
    "маршрутизатор | роутер | 路由 | ルーター | 라우터",
  ),
  switch: named(
    "firewall | network | netzwerk | síť | sítě | sieť | sieci | p[rř]ep[ií]na[cč] | przełącznik | commutateur | " +
      "conmutador | poe\\b | sfp | rack | access ?point | wlan",
    "коммутатор | комутатор | 交换机 | スイッチ | 스위치",
  ),
  modem: named("lte\\b | [345]g\\b | dongle | hotspot | usb", "модем | 调制"),
  module: named("lte\\b | [45]g\\b | nb-?iot | m\\.2 | mini ?pcie | wwan | gnss", "модуль | 模块"),
  phone: named(
    "smart ?phone | phone | handy | mobile? | tel[eé]fono? | téléphone | telefoane | puhelin | dual sim",
    "смартфон | телефон | 手机 | スマホ | 휴대폰 | 스마트폰",
  ),
  tablet: named("", "планшет | 平板 | タブレット"),
  inverter: named(
    "wechselrichter | st[rř][ií]da[cč] | m[eě]ni[cč] | falownik | onduleur | invers?or | pv\\b | photovolt | fotov",
    "инвертор | інвертор | 逆变 | インバータ",
  ),
  drone: named("quadrocopter | uav\\b | bpla | rc\\b", "дрон | квадрокоптер | 无人机 | ドローン | 드론"),
  radio: named(
    "vys[ií]la[cč]k | funkger | radiostac | radiotelefon | two.way | portable | handheld",
    "рация | радиостанц | 对讲",
  ),
  server: named("storage | rack | nas\\b | blade", "сервер | 服务器"),
  laptop: named("pc\\b | computer | počítač | workstation", "ноутбук | компьютер | 笔记本"),
  vacuum: named("vysava[cč] | staubsauger | aspirat | odkurzacz | aspirador", "пылесос | 扫地 | 掃除機"),
};

/** Whether goods of a kind, or akin to it, are named in a row. */
export const goodsBeside = (index: NameIndex, text: string, kind: GoodsKind): boolean =>
  [kind, ...(AKIN[kind] ?? [])].some((one) => ALSO[one]?.test(text) || namesGoods(index, text, one));

/** Any of the words, apart by ` | `: `starts` begin a word, `inside` stand anywhere. */
function named(starts: string, inside: string): RegExp {
  const either = (words: string): string => words.split(" | ").join("|");
  return new RegExp(starts ? `\\b(?:${either(starts)})|${either(inside)}` : either(inside), "iu");
}
