import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as cheerio from "cheerio";
import { base64 } from "virtual:caveat-index";
import { compileTerms } from "../../core/languages/compile-terms.ts";
import { wordsOf } from "../../core/languages/grammar.ts";
import { LANGUAGES } from "../../core/languages/index.ts";
import type { Language, SentenceTerms } from "../../core/languages/language.ts";
import { findMentions } from "../../core/names/find-mentions.ts";
import type { NameIndex } from "../../core/names/name-index.ts";
import { openIndex } from "../../core/names/open-index.ts";
import { readTable } from "../pages/read-table.ts";

// What each trigger of a language does: all texts are read without it, and those in which other names stand then are counted.

/** A trigger as its file writes it, or with one of its choices left out, and in how many texts of each kind other names stand without it. */
export interface Ablated {
  language: string;
  set: keyof SentenceTerms;
  term: string;
  /** What was left out: all of the term, or one word of a choice. */
  without: string;
  changes: Record<string, number>;
}

/** A text of some kind: a test sentence, a phrase, a block of a saved page. */
export interface AblationText {
  kind: string;
  text: string;
  nearby?: string;
}

const index = openIndex(Uint8Array.from(Buffer.from(base64, "base64")));

/** Leaves out each trigger in turn, and each word of each choice, and tells what that changes. */
export function ablate(texts: readonly AblationText[]): Ablated[] {
  const kinds = [...new Set(texts.map(({ kind }) => kind))];
  const bare = withTerms(compileTerms([]));
  const known = texts
    .filter((one) => namesIn(bare, one) !== "")
    .map((one) => ({ ...one, names: namesIn(index, one), lower: one.text.toLowerCase().replaceAll("’", "'") }));
  return LANGUAGES.flatMap((language) =>
    triggersOf(language).flatMap(({ set, term }) => {
      const stems = wordsOf(term).map((way) => way.split(/[\s*…]/, 1)[0]!);
      const touched = known.filter(({ lower }) => stems.some((stem) => lower.includes(stem)));
      const tally = (rest: string): Record<string, number> => {
        const other = touched.length > 0 ? withTerms(termsWith(language, set, term, rest)) : index;
        const changed = touched.filter((one) => namesIn(other, one) !== one.names);
        return Object.fromEntries(kinds.map((kind) => [kind, changed.filter((one) => one.kind === kind).length]));
      };
      const whole = { language: language.code, set, term, without: term, changes: tally("") };
      if (!doesAnything(whole)) return [whole];
      const parts = choicesOf(term).map(({ word, rest }) => ({ ...whole, without: word, changes: tally(rest) }));
      return [whole, ...parts];
    }),
  );
}

export const doesAnything = ({ changes }: Ablated): boolean => Object.values(changes).some((times) => times > 0);

const withTerms = (source: string): NameIndex => ({ ...index, terms: { source: () => source } });

const namesIn = (names: NameIndex, { text, nearby = "" }: AblationText): string =>
  findMentions(names, text, { nearby })
    .map(({ start, group }) => `${start} ${group}`)
    .join();

const termsIn = (list: string): string[] =>
  list
    .split(",")
    .map((term) => term.trim().replace(/\s+/g, " "))
    .filter((term) => term !== "");

const triggersOf = ({ sentence = {} }: Language): { set: keyof SentenceTerms; term: string }[] =>
  (Object.keys(sentence) as (keyof SentenceTerms)[]).flatMap((set) =>
    termsIn(sentence[set]!).map((term) => ({ set, term })),
  );

/** The terms of all languages with `rest` in the place of a term of one. */
const termsWith = (language: Language, set: keyof SentenceTerms, term: string, rest: string): string =>
  compileTerms(
    LANGUAGES.map((one) => {
      if (one !== language) return one;
      const terms = termsIn(one.sentence![set]!).map((other) => (other === term ? rest : other));
      return { ...one, sentence: { ...one.sentence, [set]: terms.join() } };
    }),
  );

/** Each word of each choice of a term, and the term without it. */
const choicesOf = (term: string): { word: string; rest: string }[] =>
  [...term.matchAll(/\[([^\]]*)\]/g)].flatMap(({ 0: choice, 1: words = "", index: at }) =>
    words.split("|").map((word, left) => ({
      word: word === "" ? `${choice}: nothing` : word,
      rest: `${term.slice(0, at)}[${words
        .split("|")
        .filter((_, one) => one !== left)
        .join("|")}]${term.slice(at + choice.length)}`,
    })),
  );

const BLOCKS =
  "address, article, aside, blockquote, br, button, dd, div, dl, dt, figcaption, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, option, p, pre, section, table, td, th, tr, ul";

/** The blocks of text of the saved pages in a folder with a pages.tsv. */
export function blocksOfPages(folder: string): AblationText[] {
  const rows = readTable(join(folder, "pages.tsv"), ["file"]);
  return rows.flatMap(({ file = "" }) => {
    const $ = cheerio.loadBuffer(readFileSync(join(folder, "pages", file)));
    const nearby = $("title, h1").text().replace(/\s+/g, " ");
    $("script, style, noscript, template, svg").remove();
    $(BLOCKS).each((_, element) => void $(element).before("\n").after("\n"));
    return $("body")
      .text()
      .split("\n")
      .map((text) => text.replace(/\s+/g, " ").trim())
      .filter((text) => text !== "")
      .map((text) => ({ kind: "pages", text, nearby }));
  });
}
