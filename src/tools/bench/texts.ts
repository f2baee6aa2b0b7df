import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Name, Vendor } from "../../core/dataset.ts";
import { readData } from "../data/read-data.ts";

// Texts and names to measure with, the same in every run: words of the npm `dictionary-*` packages, drawn as often as
// words of that rank are, real names of `data/`, and coined ones for as many more as asked for.

/** What a text is made of: one language, or all of them mixed. */
export type Kind = "en" | "cs" | "cjk" | "mixed";

/** Numbers from 0 to 1 that follow from `seed` (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Draw = () => number;
const pick = <Item>(items: readonly Item[], draw: Draw): Item => items[Math.floor(draw() * items.length)]!;

const lists = new Map<string, string[]>();

/** The most frequent words of a language, which a dictionary does not tell from rare ones. */
const FREQUENT: Record<string, string> = {
  en: "the of and to in a is that for it as was with be by on not this have from or which you one all will there can more if no",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass",
  cs: "a v se na je že o s z do i to k ve za pro jsou by jako po jeho od tak ale při který byl není nebo také však",
  ru: "и в не на что с по как к из у за от для это при так или был его до все также уже может если только",
};

/** The words of a language: the frequent ones, then short ones first, so that drawing by rank gives natural lengths. */
function words(lang: string): string[] {
  const known = lists.get(lang);
  if (known) return known;
  const path = createRequire(import.meta.url)
    .resolve(`dictionary-${lang}`)
    .replace(/index\.\w+$/, "index.dic");
  const draw = random(lang.charCodeAt(0));
  const list = readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.split(/[/\t]/)[0]!.trim())
    .filter((word) => /^\p{L}{2,15}$/u.test(word));
  const some = list.filter((_, at) => at % Math.ceil(list.length / 40_000) === 0);
  const ranked = some.map((word) => ({ word, rank: word.length + 7 * draw() })).toSorted((a, b) => a.rank - b.rank);
  const frequent = FREQUENT[lang]!.split(" ");
  const result = [...frequent, ...ranked.map(({ word }) => word).filter((word) => !frequent.includes(word))];
  lists.set(lang, result);
  return result;
}

const HAN =
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术";

/** Draws items the more often the earlier they stand (Zipf). */
function byRank<Item>(items: readonly Item[], draw: Draw): () => Item {
  const upTo = new Float64Array(items.length);
  let sum = 0;
  for (let at = 0; at < items.length; at++) upTo[at] = sum += 1 / (at + 2.7) ** 1.02;
  return () => {
    const wanted = draw() * sum;
    let low = 0;
    for (let high = items.length - 1; low < high;) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return items[low]!;
  };
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const TRADES =
  "Systems Technologies Group Networks Software Labs Energy Holdings Solutions Industries Security Cloud".split(" ");
const TAILS = "tech soft net con lux dyne gen nova sys corp logic link wave forge flow gate matic data scan core".split(
  " ",
);

/** `count` names of vendors: those of `data/` with their rules, then coined ones, inflected as often as real ones are. */
export function vendorsWith(count: number): Vendor[] {
  const vendors: Vendor[] = [];
  let left = count;
  for (const { record } of readData("data").vendors) {
    const names = record.names.slice(0, left);
    left -= names.length;
    if (names.length > 0) vendors.push({ ...record, names });
  }
  const draw = random(7);
  const coined = (): string =>
    capital(
      pick(words(pick(["en", "de", "cs"], draw)), draw)
        .toLowerCase()
        .slice(0, 3 + Math.floor(4 * draw())),
    ) + pick(TAILS, draw);
  const shapes = [
    coined,
    () => `${coined()} ${pick(TRADES, draw)}`,
    () => `${capital(pick(words("en"), draw))} ${pick(TRADES, draw)}`,
    () => `${capital(pick(words("cs"), draw))} ${capital(pick(words("de"), draw))}`,
    () => `${capital(pick(words("ru"), draw))} ${capital(pick(words("ru"), draw))}`,
    () => Array.from({ length: 4 }, () => pick(Array.from(HAN), draw)).join(""),
  ];
  while (left > 0) {
    const id = `coined-${vendors.length}`;
    const names = Array.from({ length: Math.min(left, 8) }, (): Name => {
      const shape = draw() < 0.4 ? shapes[0]! : pick(shapes, draw);
      return { text: shape(), kind: draw() < 0.4 ? "brand" : "legal", strength: "strong", case: "any" };
    });
    left -= names.length;
    vendors.push({ id, group: id, label: id, kind: "company", names, relations: [], sources: [] });
  }
  return vendors;
}

/** The names of `vendors` that a page may hold as they are: no model prefixes, none that are never marked. */
export const plainNames = (vendors: readonly Vendor[]): string[] =>
  vendors.flatMap(({ names }) =>
    names
      .filter(({ prefix, strength, kind }) => !prefix && strength === "strong" && kind !== "domain")
      .map(({ text }) => text),
  );

const SHARES: Record<Kind, readonly (readonly [lang: string, share: number])[]> = {
  en: [["en", 1]],
  cs: [["cs", 1]],
  cjk: [["zh", 1]],
  mixed: [
    ["en", 0.4],
    ["cs", 0.25],
    ["de", 0.1],
    ["ru", 0.1],
    ["zh", 0.15],
  ],
};

/** About `units` UTF-16 units of text in blocks of 40 to 360, with a name of `names` about every `every` units (0: none). */
export function blocks(units: number, kind: Kind, seed: number, every = 0, names: readonly string[] = []): string[] {
  const draw = random(seed * 7919);
  const draws = new Map(
    SHARES[kind].map(([lang]) => [lang, lang === "zh" ? byRank(Array.from(HAN), draw) : byRank(words(lang), draw)]),
  );
  const fitting = names.filter((name) =>
    kind === "en" ? /^[\0-\xff]*$/.test(name) : kind !== "cjk" || /[\u3000-\uffff]/.test(name),
  );
  const result: string[] = [];
  let block = "";
  let length = 40 + 320 * draw();
  let made = 0;
  let next = every > 0 ? every * draw() : Infinity;
  while (made < units) {
    const lang = langAt(kind, draw());
    const word = draws.get(lang)!;
    const sentence: string[] = [];
    for (let left = 5 + Math.floor(15 * draw()); left > 0; left--) {
      const chance = draw();
      const one = lang === "zh" ? word() + word() : word();
      sentence.push(
        chance < 0.05
          ? capital(one)
          : chance > 0.97
            ? String(Math.floor(3000 * draw()))
            : chance > 0.92
              ? `${one},`
              : one,
      );
      made += one.length + 1;
      while (made > next && fitting.length > 0) {
        const name = pick(fitting, draw);
        sentence.push(name, lang === "zh" ? "，" : ",");
        made += name.length;
        next = Math.max(next + every * (0.5 + draw()), made - 500);
      }
    }
    block += lang === "zh" ? `${sentence.join("")}。` : `${sentence.join(" ")}. `;
    if (block.length < length) continue;
    result.push(flat(block));
    block = "";
    length = 40 + 320 * draw();
  }
  return result;
}

function langAt(kind: Kind, at: number): string {
  let sum = 0;
  for (const [lang, share] of SHARES[kind]) if (at < (sum += share)) return lang;
  return SHARES[kind][0]![0];
}

/** One piece of memory, one byte a unit where the text allows it: as the text of a page is. */
const flat = (text: string): string =>
  /^[\0-\xff]*$/.test(text)
    ? Buffer.from(text, "latin1").toString("latin1")
    : Buffer.from(text, "utf16le").toString("utf16le");
