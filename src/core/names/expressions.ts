// What is no language: addresses, handles, telephone numbers, codes, models. All expressions that the matcher tries on the text round
// a name stand here. An index carries none.

/** What an address may be made of. */
const PART = String.raw`[^\0\s<>()[\]{}"'«»„“”,;|\u2e80-\ud7ff]`;

/** Mail addresses, handles, hosts, paths and parameters; the name is a NUL, with up to 200 units on either side. */
export const ADDRESS = new RegExp(
  [
    String.raw`[@_]\0`,
    String.raw`\0(?:[@_]|[\w.-]*@[\w-]+\.)`,
    String.raw`(?::\/\/|[?&]\w+=)${PART}*\0`,
    String.raw`(?<!${PART})(?:[Ww]{3}\.|[\w-]+(?:\.[\w-]+)+\/)${PART}*\0`,
    // A host that goes on, and one that ends here: not a sentence that begins without a blank.
    String.raw`\0(?:\.[a-z]{2,})+(?:[/:?#]|(?![\w-]))`,
    String.raw`(?:(?<!${PART})|[\w-])\.\0[\w.-]*\.[a-z]{2,}`,
  ].join("|"),
);

/** A host that stands by itself, and is not what follows an at sign in words. */
export const HOST_ALONE = new RegExp(String.raw`(?<!\b[Aa][Tt][)\]]?\s)(?<!${PART})\0(?![/\w-])`);

/** A person who signs or is quoted: K. Acme, Acme M., „….“ — Acme. Not z. B. Acme. */
export const INITIALS = new RegExp(
  String.raw`\0(?:${[
    String.raw`(?<=(?<!\w|\b\w\.\s?)[A-ZÀ-Ž]\.[ \u00a0]?\0)\s*(?:$|[,)–—])`,
    String.raw`(?<=^\W*)[ \u00a0][A-ZÀ-Ž]\.\s*$`,
    String.raw`(?<=[.!?…]\s?["”»“]\s*[—–]\s*\0)(?:\s*$|,\s)`,
  ].join("|")})`,
);

/** Behind a name: a handle, a number of nine digits that is no price, an id, an address of a site, a picture agency. */
export const ACCOUNT = new RegExp(
  [
    String.raw`(?:id|[号號]|[—–-])?\s*[:：]?\s*@[^\s@]`,
    String.raw`(?:(?:id|[号號])\s*[:：]?|[:：]|\+)?\s*\+?(?!\d{13}(?!\d)|[\d\s.,]+(?:kč|€|eur|usd|czk|zł|₽|\$|£|ft|lei|,-))(?:\d[\s()-]*){9}`,
    String.raw`-?\s*[:：]?\s*id(?:\s*[:：\d]|\s+[a-z]{2}[a-z\d._-]*[\d_])`,
    String.raw`[:：]\s*(?:[a-z]{3}[a-z\d.-]*_|[a-z\d.-]+\.[a-z]{2,4}\/)`,
    String.raw`[号號群]\s*(?:[:：]|[a-z\d])`,
    String.raw`\/\s*(?:afp|anp|dpa|reuters|čtk|tasr|pap|epa|efe|ansa)(?=\s*(?:$|[.,;)|]))`,
  ]
    .map((one) => String.raw`^\s*${one}`)
    .join("|"),
  "i",
);

/** Shapes round a name, itself a NUL, which `needs` may ask for. */
export const SHAPES = new Map([
  /** Han, kana or Hangul beside it and its model: in such a text a word of a European language is none. */
  [
    "CJK",
    /[\u3041-\u30ff\u3400-\u9fff]\0|[\uac00-\ud7a3]\s?\0|\0(?:[:：，、]|(?:\s?[A-Za-z\d]+){0,3}\s?)?[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/,
  ],
  /** A model number follows: capitals and digits. */
  ["A1", /\0\s?(?=[A-Z\d-]*\d)(?=[\d-]*[A-Z])[A-Z\d][A-Z\d-]+/],
  /** A model number among Han: Latin letters and a figure belong to the name before. */
  ["A1 among Han", /\0\s?[A-Z][A-Za-z]{0,6}-?\d/],
  /** An English genitive: a word of German, Dutch or French has none. */
  ["English", /\0['’]s(?!\p{L})/u],
  /** Its product follows a colon. */
  [":A", /\0:\s?\p{Lu}/u],
  /** Memory and storage, as dealers of phones write them: 8+128, 12/512. */
  ["GB", /(?<![\d.,/])(?:[23468]|12|16|18|24)\s?[+/]\s?(?:64|128|256|512|1024|1\s?T)(?!\d)|\d\s?GB(?!\p{L})/u],
]);
