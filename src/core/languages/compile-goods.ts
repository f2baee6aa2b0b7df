import { wordsOf } from "./grammar.ts";
import { LANGUAGES } from "./index.ts";
import { GOODS_KINDS, type GoodsKind } from "./language.ts";

const words = (kind: GoodsKind): string[] => [
  ...new Set(LANGUAGES.flatMap(({ goods }) => asWritten(goods?.[kind] ?? ""))),
];

/** Words for goods keep their capitals. */
const asWritten = (list: string): string[] =>
  wordsOf(list).length === 0 ? [] : list.split(",").map((word) => word.trim().replace(/\s+/g, " "));

/** The words for each kind of goods, and measures, as an index carries them. */
export const compileGoods = (): Record<string, string> => ({
  ...Object.fromEntries(GOODS_KINDS.map((kind) => [kind, words(kind).join(",")])),
  measures: LANGUAGES.flatMap(({ measures = "" }) => wordsOf(measures)).join(","),
});

const kinds = new Map<string, GoodsKind[]>();
for (const kind of GOODS_KINDS)
  for (const word of ["company", "makers"].includes(kind) ? [kind] : [kind, ...words(kind)]) {
    const known = kinds.get(word.toLowerCase());
    if (known) known.push(kind);
    else kinds.set(word.toLowerCase(), [kind]);
  }

/** The kinds of goods that a word of `needs` stands for. */
export const goodsKindsOf = (word: string): readonly GoodsKind[] => [...new Set(kinds.get(word.toLowerCase()) ?? [])];
