/** What stands before a number or a letter in the official citations of both languages: "§ 48", "Act 134/2016", "písm. c)". */
const CITED =
  /(?<![\p{L}\p{N}])(§§?|č\.|odst\.|písm\.|čl\.|bodu?|Act|Decree|Article|Art\.|No\.|[Pp]oint) (?=\d|\p{Ll}\))/gu;

/** The same texts, in which no citation breaks before its number or before "Sb.". */
export const keepTogether = <T>(said: T): T =>
  JSON.parse(
    JSON.stringify(said)
      .replaceAll(CITED, "$1\u00a0")
      .replaceAll(/(?<=\d) (?=Sb\.)/g, "\u00a0"),
  ) as T;
