import { alternatives } from "./alternatives.ts";
import { ANY_WORD, type Phrase } from "./phrase.ts";
import { AFTER } from "./phrase-after.ts";
import { AGAINST, AWAY, FORMER, SHUT, SHUT_OUT } from "./phrase-against.ts";
import { ACCESSORY, CASE } from "./phrase-goods.ts";
import { AND_OTHERS, LINK } from "./phrase-links.ts";

// What a sentence can do with a name other than offer it: goods for it, a clause against it, a link to it, a person or a
// place of that name. Words of ours in the languages that Caveat reads; no rule is for one vendor.

/** Some words more, no sign between them. */
const WORD = String.raw`\s+[^\s.,;:!?|]+`;
/** The same, and none that says whose they are. */
const OWN_WORDS = String.raw`(?:\s+(?!(?:by|of|from|von|vom|od|par|da|por|door|van|przez|от)\s)[^\s.,;:!?|]+){0,3}`;

const FOR =
  "for|pro|pre|na|do|k|ke|ku|f\\.|t\\.b\\.v\\.|dla|für|zu|zum|zur|pour|para|per|voor|op|для|на|к|till|för|pentru|til";

/** Goods for a device that the vendors of the data do not make; the name that follows makes the goods. */
const NOT_OTHERS = String.raw`(?!\s+(?:apple\s+|samsung\s+)?(?:home|kids|children|outdoor|indoor|wall|dům|dom|domácnosti?|stěnu|zeď|školu|školy|děti|obec|kinder|zuhause|wand|schulen?|maison|casa|hogar|niños|bambini|elektromobil\w*|electric \w+|iphone|ipad|macbook|airpods|galaxy|gopro|playstation|windows|android|zoom|(?:microsoft\s+|ms\s+)?teams)(?:\s+\w+)?(?:\s+(?:by|from|von|od|de|di|van|от))?\s*$)`;

/** Nouns that say that a maker's name follows. */
const MAKER = String.raw`zna[cč](?:ky|ek|iek)|brands?|mark[ei]n?|marek|marques?|marcas?|marche|marchio|merk(?:en)?|марк(?:и|ок)|бренд\w*|v[ýy]rob(?:ce|ců|cov|cu)|herstellers?|manufacturers?|makers?|vendors?|fabricantes?|fabricants?|producent\w*|produttor\w+|fabrikant\w*|производител\w*|firem|firm|fir(?:my|iem)`;
/** Words that a list of makers may follow behind a colon: other words before one end the clause ("No returns: Acme X2"). */
const LISTED = String.raw`\s+(?:zna[cč]|v[ýy]rob|brand|mar[ckq]|merk|manufact|make|herst|fabri|produ|vendor|firm|follow|folgend|násled|nasled|następ|suivant|siguient|seguent|volgend|следующ|equip|zařízen|zariaden|urządz|gerät|kamer|c[aá]m[ae]ra|apparat)\w*(?=\s*[:|])`;
/** Behind a clause: so many words more, with this before each. */
const more = (most: number, comma = ""): string =>
  `(?:(?:${comma}${WORD}){0,${most - 1}}${LISTED}|(?:${comma}${WORD}){1,${most}}(?!\\s*[:|])|)`;
/** What is said of goods before the maker's name: "equipment of the brand". */
const GOODS_OF = String.raw`(?:(?:\s+[^\s.,;:!?|]+){0,4}\s+(?:${MAKER}))?`;

/** Letters and digits, which the lists write in short. */
const expand = (list: string): string => list.replaceAll(String.raw`\w`, ANY_WORD);

const NO_SUCH = String.raw`(?<!\p{L})no\s+(?:[^\s.;:!?]+\s+(?:or|and|,)\s+)?$`;
/** The same before a list of makers: No Acme, Beta or. */
const NONE_OF = String.raw`(?<!\p{L})[Nn][Oo]\s+(?:\p{Lu}[^\s.,;:!?\d]*(?:,|,?\s+(?:or|nor|and))\s+){1,5}$`;
const CREDIT = String.raw`(?:©|\(c\)|copyright|kartendaten|map data|mapov\p{L}+ (?:data|podklad\p{L}*)|données cartographiques|datos de(?:l| los)? mapas?|dati (?:della )?mappa|dane map\p{L}*|kaartgegevens|地图数据|地图来源|地図データ|данные карт\p{L}*)[^.;!?]{0,40}$|(?<!\p{L})(?:foto(?:grafie|nachweis| di copertina)?|photos?|(?:image|photo) credits?|bild(?:quelle|nachweis)|beeld|luchtfoto|crédit photo|credito fotografico|(?<!napájecí )zdroj(?: údajov| údajů)?|quelle|(?<!(?:power|video|light|open) )sources?|bron|fuente|fonte|źródło(?: danych)?|источник|фото|写真提供|出典|图片来源|数据来源|供图)\s*[:：]\s*(?:[^.;!?:：]{0,18}\s)?$|(?<!\p{L})fot\. (?:[^.;!?:：]{0,18}\s)?$`;
const TITLE = String.raw`(?<![\p{L}])(?:[Pp]rof|[Dd]ott(?:\.ssa)?|[Aa]vv|[Gg]eom|JUDr|MUDr|PhDr|RNDr|[DM]r|Ms|Mrs|Mgr|Ing|Herr|Frau|Mme|Maître|heer|mevr(?:ouw)?|[Dd]hr|Sra?|Sig|[Pp]an[íi]|pan(?:em)?|[Pp]án(?:om)?|господин|г-н)\.?\s+(?:\p{Lu}[\p{L}.]*\s+)?$`;
const BEFORE_HAN = [
  String.raw`(?:(?:対象外|除外)[:：]|适用于?|兼容|适配|相容於?|適用於?|(?<![拆清免解消删])除了?|不含|不包括|(?:禁止|不得|不|不能|不可|不再|不予)(?:使用|采用|采购|採購|接受|支持|投标|提供|选用|购买)|禁止|不得|替代|代替|取代|替换|替換|而不是|(?<![除莫无是南])非|分享[到至]|转发到|关注(?:我们的?)?|追蹤我們|關注|支持|支援|[对對相]比|扫一扫|微信扫码|添加|(?<!\p{Script=Han})加(?:入好友)?|微信联系|联系方式|聯絡方式|不[同像][于於]?|相較於|曾任职于|优于|类似于?|(?<!\p{Script=Han})比(?!亚迪)|不得含有|前職は|(?:图片|数据)来源：|供图：|禁止在[^，。]{1,10}(?:安装|使用)|拆除(?:原有|旧)?|曾用名|(?<!\p{Script=Han})[原旧舊]名?|旧社名|前身[为為]|前[称稱]|フォローする|호환(?: ?대상)?|공유하기|팔로우)(?:[^\s、和及或与與/，。；：]{1,12}[、和及或与與/]){0,5}\s*$`,
  // a row of makers without a sign between them
  "(?:适用于?|兼容|适配|相容於?|適用於?)[^\\s的，。；：]{1,6}$",
  "(?:対応|適合|适用|適用|兼容|适配)(?:OS|機種|机型|型号|型號|品牌|モデル|端末|メーカー)[:：]?[^。；;]{0,60}$",
].join("|");

/** Family names that begin no word of shops. */
const FAMILY = "王李张刘杨赵吴徐孙朱胡郭林罗郑梁宋唐冯邓曹彭蔡潘袁董卢蒋贾魏薛";
/** A person's name whose last sign begins the vendor's: 校长李建华为, 选举李建华为主任. */
const PERSON = `(?<!\\p{Script=Han}(?<![长理任席师员授士以由与请]))[${FAMILY}][^\\s的，。]|(?:推选|推選|选举|選舉|任命|聘任|聘请|推举|增补)[^\\s，。的]{2,3}|(?<=^|[、，,：:（(\\s])[${FAMILY}]`;

const HAN_HEADS =
  "优|类|比|曾|图|数|供|拆|호|공|팔|關|支|追|扫|微|联|聯|曾|原|旧|舊|前|フ|対|适|兼|相|適|除|不|禁|替|代|取|而|非|分|转|关|添|加";

/** What parts a phrase from the name, or from words between them. */
const PART = String.raw`(?:-|\s*[:|]\s*|\s+|(?<=['’]))`;

const eachOf = (list: string): Phrase["alternatives"] => alternatives(list).map((one) => ({ source: expand(one) }));
/** A list, and what may follow of it: the edge is what that may begin with. */
const phrase = (place: Phrase["place"], list: string, tail = "", begins = String.raw`-\s:|`): Phrase => ({
  place,
  alternatives: eachOf(list),
  edge: `(?=[${begins}]|(?<=['’]))`,
  tail: expand(tail) + PART,
});
/** Goods by the end of a word that may begin with anything: Kamerahülle. */
const isEnding = (one: string): boolean => one.startsWith(String.raw`\w*`);
const GOODS = alternatives(ACCESSORY);
const endings = GOODS.filter(isEnding).map((one) => one.slice(3));

/** The phrases, which the index carries, so that a page's script holds none. */
export const PHRASES: readonly Phrase[] = [
  {
    ...phrase("gap", FOR, NOT_OTHERS),
    ahead: expand(String.raw`(?:${endings.join("|")})(?!\p{L})`),
  },
  {
    place: "goods",
    alternatives: eachOf(GOODS.filter((one) => !isEnding(one)).join("|")),
    edge: String.raw`(?!\p{L})`,
  },
  phrase("gap", SHUT_OUT, more(7, ",?"), String.raw`-\s:|,`),
  phrase("gap", SHUT, more(4)),
  phrase("gap", AGAINST, GOODS_OF),
  phrase("touch", LINK, AND_OTHERS),
  phrase("touch", AWAY, String.raw`(?:\s+\S+)?`),
  phrase("touch", FORMER),
  phrase("touch", CASE, OWN_WORDS),
  phrase("touch", "(?<!.)cover"),
  {
    place: "touch",
    alternatives: [
      { heads: HAN_HEADS, source: BEFORE_HAN },
      { heads: Array.from(`${FAMILY}推选選任聘增`).join("|"), source: PERSON },
    ],
  },
  // Each of these is a phrase of its own, tried once, whichever of its words stand there.
  ...[
    { heads: "no", source: NO_SUCH },
    {
      heads:
        "©|c|copyright|kartendaten|map|donnée|datos|dati|dane|kaartg|данные|fot|photo|image|bild|beeld|luchtf|crédit|zdroj|quelle|source|bron|fuente|fonte|źródł|credit|источн|фото|图|図|供|典|据",
      source: CREDIT,
    },
  ].map((one): Phrase => ({ place: "before", alternatives: [one] })),
  ...[
    {
      heads:
        "prof|dott|avv|geom|judr|mudr|phdr|rndr|dr|mr|mrs|ms|mgr|ing|herr|frau|mme|sr|sra|sig|pan|paní|pani|pán|maître|heer|mevr|dhr|господин|г",
      source: TITLE,
    },
    { heads: "no", source: NONE_OF },
  ].map((one): Phrase => ({ place: "before", alternatives: [one], asWritten: true })),
  ...AFTER.map((one): Phrase => ({ place: "after", alternatives: [one] })),
];
