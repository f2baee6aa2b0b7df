// What stands behind a name and takes it away: expressions of what follows the name, each with words of which one is in it. A colon
// among these: where a colon, a sign or a figure follows the name.

import type { Alternative } from "./phrase.ts";

/** Up to six parts of a model's name: with a figure, or words that makers of phones use. */
const MODEL = String.raw`(?:[\s-]+(?:[^\s\d,;:!?-]*\d[^\s,;:!?-]*|pro|lite|plus|max|ultra|mini|se|fe|note|smart|watch|band|pad|air|gt|(?!wi-?fi|wlan|lte|poe|onvif)\p{L}{2,7}(?=[\s-]\d))){0,6}`;
/** The same among Han and kana, which it holds none of. */
const LATIN_MODEL = String.raw`(?:[\s-]*[A-Z\d][\w+]*(?:[\s-]+[A-Z\d][\w+]*){0,5})?`;
/** From the name to a verb that speaks of it: a comma may stand there only in a list. Taxes are left out of prices. */
const CLAUSE = String.raw`^(?:[^.,;:!?]{0,60}?|[^.;:!?]{0,60}?\s(?:and|or|und|oder|et|ou|y|o|e|en|of|i|a|&|ani|czy|či|lub|nebo|alebo|и|или)\s[^.,;:!?]{0,56}?(?:,\s[^.,;:!?]{0,12}?)?)(?<!\p{L})(?<!(?:vat|iva|tva|dph|mwst|ust|btw|tax)\s)`;

/** Shut out, or taken away for another's: what a clause says of the name. */
const SAID_OF: readonly [heads: string, source: string][] = [
  [
    "not a|not b|not p|not e|unaccept|exclu|prohib|forbid|will b",
    String.raw`(?:not (?:be )?(?:accept\p{L}+|allowed|permitted|eligible)|unacceptable|excluded|prohibited|forbidden(?=\s*(?:$|[.,;:)|]|on\s))|will be rejected|(?:must|may|shall) not be (?:used|offered|supplied|accepted|installed|proposed|included|part))(?!\p{L})|exclu(?!si|\p{L}*\s+(?:vat|tax|delivery|shipping|btw|iva|dph|tva)(?!\p{L}))`,
  ],
  [
    "zadava|obstar|nepřip|neprip|nepřij|neprij|neakce|není a|není p|nejsou a|nejsou p|nebud|nesmí b|vyl|sa n|nie s|nie j|neprijm|bude z",
    String.raw`(?:(?:zadavatel |obstarávateľ )?(?:se |sa )?ne(?:připouští|pripúšťa|přijímá|prijíma|akceptuje)|(?:není|nejsou|nebudou|nebude) (?:akceptov|přípustn|připušt)\p{L}*|nesm[íi] být (?:použit|nabíd|dodán|součást)\p{L}*|vyloučen\p{L}*|(?:nie sú|nie je|nebudú) (?:akceptov|prípustn)\p{L}*|vylúčen\p{L}*|neprijme|bude zo súťaže vylúč\p{L}+)`,
  ],
  [
    "ausge|unters|bleibe|werden u|werden n|darf n|dürfen n|nicht z|nicht e|nicht a|nicht g",
    String.raw`ausgeschlossen|untersagt|(?:bleiben|werden) (?:unberücksichtigt|nicht berücksichtigt)|(?:darf|dürfen) nicht (?:verwendet|angeboten|eingesetzt|geliefert|verbaut)|nicht (?:zugelassen|zulässig|akzeptiert|erlaubt|gestattet)`,
  ],
  [
    "ustąpi|podleg|wyklucz|niedop|nie s|nie b|nie j",
    String.raw`ustąpi\p{L}* miejsca|podlega odrzuceniu|wykluczon\p{L}+|niedopuszczaln\p{L}+|nie (?:są|będą|jest) (?:akceptowan|dopuszcz)\p{L}+`,
  ],
  [
    "ne s|ne e|non a|interd",
    String.raw`ne (?:sont|est|seront|sera) (?:pas|plus) (?:accept|admis|autoris)\p{L}*|non (?:autorisée?s?|acceptée?s?|admis\p{L}*)|interdite?s?`,
  ],
  ["no s|no a|no p|prohib", String.raw`no (?:se )?(?:acept|admit|permit)\p{L}+|prohibid[oa]s?`],
  [
    "lascia|esclu|non s|non a|vietat",
    String.raw`lasciano il posto|esclus[oiae]|non (?:sono )?(?:ammess|accettat)[oiae]|vietat[oiae]`,
  ],
  [
    "maken p|uitges|verboden|verboten|niet t|niet g",
    String.raw`maken plaats|uitgesloten|(?<!niet )(?:verboden|verboten)(?=\s*(?:$|[.,;:)|]|op\s|auf\s))|niet (?:toegestaan|geaccepteerd)`,
  ],
  [
    "не д|не п|не р|исключ|запрещ",
    String.raw`не (?:допуска|принима|рассматрива)\p{L}+|исключ[её]н\p{L}*|запрещен\p{L}*`,
  ],
  [
    "budou o|budou v|budú o|budú v|zostaną o|zostaną w|werden a|werden n|seront r|seront e|serán r|serán e|saranno r|saranno s|saranno e|worden a|worden g|worden u|будут о|будут и",
    String.raw`(?:budou (?:odmítnut|vyřazen|vyloučen)|budú (?:odmietnut|vyraden|vylúčen)|zostaną (?:odrzucon|wyklucz)|werden (?:abgelehnt|ausgeschlossen|nicht (?:akzeptiert|zugelassen|berücksichtigt))|seront (?:rejet|exclu)|serán (?:rechaz|exclui)|saranno (?:respint|scartat|esclus)|worden (?:afgewezen|geweigerd|uitgesloten)|будут (?:отклонен|исключен))\p{L}*`,
  ],
  [
    "replac|ersatz d|wird e|werden e|nahraz|zastąp|remplac|sustit|sostit|vervan",
    String.raw`(?:replaced (?:by|with)|ersatz durch|(?:wird|werden) ersetzt|nahrazen\p{L}*|zastąpion\p{L}*|remplacée?s? par|sustituid[oa]s? por|sostituit[oaie] (?:da|con)|vervangen door)(?!\p{L})`,
  ],
];

export const AFTER: readonly Alternative[] = [
  ...SAID_OF.map(([heads, source]) => ({ heads, source: `${CLAUSE}(?:${source})` })),
  // works with
  {
    heads: "compat|kompat|совмест",
    source: String.raw`^${MODEL}[\s-]*(?:compatible|kompatib\p{L}+|compatibile|compatibel|kompatybiln\p{L}+|совместим\p{L}+)(?!\p{L})(?!\s+(?:with|mit|s|se|so|avec|con|z|met|с)\s)(?!\s+(?:onvif|poe|rtsp|alexa|google|android|ios|homekit|synology|windows|wi-?fi|bluetooth|nvme|5g)(?!\p{L}))`,
  },
  {
    heads:
      "hoz|hez|höz|ra|re|hoes|skal|fodral|ersatz|készül|telefo|kivét|kivév|nem f|nélkül|helyet|pótlás|ellent|képest|szembe|undant|accept e|não a|nu s|виключ|ausgen",
    source: String.raw`^\s?(?:-(?:h[oeö]z|r[ae]|hoesjes?|skal|fodral|ersatz\p{L}*)(?!\p{L})|(?:készülék|telefon)\p{L}*hez|kivételével|kivéve|nem fogadható|nélkül|helyett|pótlására|ellentétben|képest|szemben|undantag\p{L}*|accepteras ej|não aceit\p{L}+|nu se accept\p{L}+|виключен\p{L}*|ausgenommen)`,
  },
  // a link, an agency, a credit
  {
    heads:
      "profil|kanál|kanal|канал|účet|konto|аккаун|offici|busine|accoun|appgal|app g|anmeld|einlog|altern|gründ|oprich",
    source: String.raw`^[\s-](?:profil|kanál|účet|kanal|konto|канал|аккаунт|(?:(?:official|business) )?accounts?(?! for)|appgallery|app gallery|anmelden|einloggen)(?!\p{L})|^-(?:alternative|gründer|oprichter)(?!\p{L})`,
  },
  {
    heads: "afp|anp|dpa|reuter|čtk|tasr|pap|epa|efe|ansa|pay",
    source: String.raw`^\s*\/\s*(?:afp|anp|dpa|reuters|čtk|tasr|pap|epa|efe|ansa)(?=\s*(?:$|[.,;)|]))|^ pay(?=\s*(?:$|[.,;|/]))`,
  },
  {
    heads: "tradem|známk|znakam|dépos|regist|handel|знак",
    source: String.raw`^[^.;:!?]{0,40}\s(?:are|is|jsou|sú|są|sind|sont|sono|son|zijn|являются)\s[^.;:!?]{0,20}?(?<!\p{L})(?:trademarks?|ochranné známky|znakami towarowymi|marques? déposées?|marchi registrati|marcas registradas|handelsmerken|товарн\p{L}+ знак)`,
  },
  // says so itself
  {
    heads: "third|afterm|non o|neorig|nieory|kein o|no o|niet o|неориг",
    source: String.raw`^[^.;:!?]{0,60}?(?<!\p{L})(?:third[\s-]party(?=\s*(?:$|[,.;)]|products?|toner|cartridges?|replacement|compatible))|aftermarket|non[\s-]original|neorigin[áa]\p{L}+|nieoryginaln\p{L}+|kein original|no original|niet[\s-]origine\p{L}+|неоригинальн\p{L}+)`,
  },
  // the case of a model
  {
    heads: "case|cover|strap|skin|screen|temper|propel|hüll|silikon|schutz|panzer|hoes",
    source: String.raw`^(?:\s+[^\s,;:!?.]+){0,2}\s+[^\s,;:!?.]*\d[^\s,;:!?.]*(?:\s+(?:pro|lite|plus|max|ultra|mini|se|fe|note|smart|[45]g))*\s+(?:(?:flip|silicone|leather|phone|clear|protective)\s+)?(?:cases?|covers?|straps?|skins?|screen protectors?|tempered glass|propeller guards?|(?:silikon|schutz)?hüllen?|panzerglas|schutzfolien?|hoesjes?)(?!\p{L})`,
  },
  // a handle, a telephone number, an account
  {
    heads: "identi|user|userna|benutz|uživat|použív|nazwa u|usuari|utente|gebrui|логин|ник",
    source: String.raw`^,?\s*(?:identifiant|user ?name|benutzername|uživatel\p{L}*|používateľ\p{L}*|nazwa użytkownika|usuario|utente|gebruikersnaam|логин|ник)\s*[:：]`,
  },
  {
    heads: ":|id|account|účet|konto|профиль|siamo|jsme|号|號|アカウント",
    source: String.raw`^\s*(?:id|号|號|アカウント|account|účet|konto|профиль|siamo|jsme|[—–-])?\s*[:：]?\s*@[\p{L}\d_.]`,
  },
  {
    heads: ":|id|account|účet|konto|профиль|号|號|アカウント",
    source: String.raw`^\s*(?:(?:id|号|號|アカウント|account|účet|konto|профиль)\s*[:：]?|[:：]|\+)?\s*\+?(?!\d{13}(?!\d)|[\d\s.,]+(?:kč|€|eur|usd|czk|zł|₽|\$|£|ft|lei|,-))(?:\d[\s()-]*){9}`,
  },
  {
    heads: ":|id",
    source: String.raw`^[\s-]*(?:[:：]\s*)?id\s*[:：]?\s*[a-z]{2}[a-z\d._-]*[\d_]|^\s*[:：]\s*(?:[a-z]{3}[a-z\d.-]*_|[a-z\d.-]+\.[a-z]{2,4}\/)`,
  },
  {
    heads: "folgen|abonn|volgen",
    source: String.raw`^\s+(?:folgen|abonnieren|volgen)(?!\p{L})`,
  },
  // what a platform made known
  {
    heads: "viral|famous|made m|trend|challenge",
    source: String.raw`^[\s-]*(?:viral|famous|made me buy|trend(?:ing|y)?|challenge)(?!\p{L})`,
  },
  // a street, a town, a school, a house, a maker of medicines
  {
    heads:
      "road|rd|street|st|avenue|ave|boul|blvd|lane|county|village|district|arén|aren|stadi|univ|college|hotel|hostel|restau|airpor|temple|hospit|pharma",
    source: String.raw`^\s(?:road|rd|street|st|avenue|ave|boulevard|blvd|lane|county|village|district|aréna|arena|stadium|stadion|university|college|hotels?|hostels?|restaurants?|airport|temple|hospitals?|pharma(?:ceuticals?)?)(?!\p{L})(?!\s+(?:tvs?|traffic|cameras?|solutions?|controllers?|networks?|systems?|wi-?fi|switch|router)(?!\p{L}))`,
  },
  // the same in Chinese, Japanese and Korean
  {
    heads: "适|適|專|相|用|専|专|通|対|互|兼|代|以|除",
    source: String.raw`^${LATIN_MODEL}\s*(?:製?[ァ-ヶー]{1,8}(?:用\s|にも?対応|と互換)|(?:・[^\s・、。]{1,10}){1,4}対応|[^\s，。、；：]{1,4}通用(?=\s*(?:\d+[a-z]*)?(?:电源|充电|适配|配件|遥控|支架|线|壳|膜))|用(?![户戶心于於途来來量])|専用|専用の|专用|通用|対応|互換|兼容|相容|适用|適用|專用|代替|の代わり|社?製[^\s、。]{1,14}(?:に対応|対応の|専用|用の)|を除く|(?:社|製|製品)?以外|除外)`,
  },
  {
    heads:
      "動|買|撤|乗|移|配|账|帳|迁|切|勤|友|似|よ|違|比|異|出|交|副|登|제|이|불|금|보|替|官|粉|チ|QR|호|전|용|교|대|과|와|로|공|에|케|강|충|배|거|스|対|互|代|禁|ア",
    source: String.raw`^(?:(?:、[^\s、。]{1,10}){0,4}で動作確認|製?[^\s、。]{0,10}(?:と互換|からの買い替え)|[^、。]{0,12}[をの]撤去|から[^\s、。]{1,12}への?(?:乗り換え|移行)|[^。；]{0,10}配合使用|账号登录|(?:迁移|切换)[到至]|にも?対応(?:し|す|可|[、。]|$)|出身|で\d+年間?勤務|で友だち追加|の?アカウントでログイン|の利用を禁止|[\w ]{0,12}に似た|[\w ]{0,8}よりも|と(?:は)?(?:違い|比べて|異なり)|に(?:似た|代わる)|交換用|に比べて|と比較|の代替|替[代换換](?:品|件)|副廠|代用|禁用|登入|帳號|官方(?:账号|帳號)|粉絲團|チャンネル|\s?QR\s?(?:code|コード|码|碼)|호환|전용|용(?!\p{L})|교체용|대체품|[과와] 달리|(?:로 )?공유|로그인|에서 팔로우|케이스|보호필름|강화유리|충전기|배터리|거치대|스트랩|제외|이외|불가|금지|대신|대비|보다)`,
  },
  {
    heads: "以|除",
    source: String.raw`^(?:[、・][^\s、・。]{1,14}){1,4}?(?:社|製|製品)?(?:以外|を除く|除外)`,
  },
  {
    heads: "不|禁|排|范|使|含|第|非|除|認|対",
    source: String.raw`^[^。；！？：:]{0,20}?(?:(?:不得|禁止)(?:使用|采用|采购|採購|投标|选用|提供|接受|参加)|不接受|不可|排除在(?:采购|投标|招标)|在采购范围之外|除外|(?:部品|製品|機器)[^。]{0,8}(?:使用していません|使用しない|含まない)|第三方(?=软件|配件|电池|$)|非原[装裝]|は不可|を除く|認めない|対象外)`,
  },
  {
    heads: "壳|套|膜|殼|贴|貼|带|鋼|ケ|カ|フ",
    source: String.raw`^(?:[\w\s+-]|平板|手机|手环|手環|手表|手錶|手帳型){0,20}(?:手机[壳套膜]|手機[殼套]|保护[壳套膜]|保護[殼套貼]|钢化膜|鋼化|贴膜|皮套|表带|玻璃貼|スマホケース|ケース|カバー|ガラスフィルム|保護フィルム)`,
  },
  {
    heads: ":|号|號|群|id",
    source: String.raw`^\s*(?:(?:号|號|群)\s*(?:[:：]|[a-z\d])|id\s*[:：\d])`,
  },
  {
    heads: "シ|フ|共|式|ロ|扫|登|众|二",
    source: String.raw`^(?:でシェア|でフォロー|で共有|公式アカウント|でログイン|扫码|登录|公众号|二维码)`,
  },
  {
    heads: "出|路|街|道|学|學|國|幼|医|醫|银|銀|广|区|區|园|寓|酒|宾|律|计|县|縣|乡|村|镇|鎮",
    source: String.raw`^(?:路(?!由|径|徑)|街|大[道街]|[大中小]学|大學|國[小中]|幼儿园|医院|醫院|银行|銀行|广场|小区|社区|社區|家园|花园|公寓|酒店|宾馆|出版社|律师|会计师|县|縣|乡|村|镇|鎮)(?!监控|解决|网络|设备|系统|安防|方案)`,
  },
  {
    heads: "同|話|バ|乗|買|移|切|員|研|技",
    source: String.raw`^(?:同款|で(?:話題|バズ)|不同[，,]|から[^\s、。]{0,8}(?:への|に|の)?(?:乗り換え|買い替え|移行|切り?替え)|元?社員|研究員|技術者)`,
  },
  {
    heads: "前|离",
    source: String.raw`^(?:前|离职)(?:高管|员工|副?总裁|工程师|总监)`,
  },
];
