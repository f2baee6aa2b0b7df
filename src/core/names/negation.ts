import { SETS } from "../languages/sentence-sets.ts";
import { type FoundTerm, TermTable } from "../languages/terms.ts";
import { kindOf, LETTER } from "../languages/letters.ts";
import { ACCOUNT } from "./expressions.ts";
import { isCapital, isCjk } from "./letters.ts";
import type { NameIndex } from "./open-index.ts";
import { isModel, reaches, type ScopeWords, tokensOf, WordSet } from "./scope.ts";

// What a sentence does with a name other than offer it: negation detection on the model of NegEx and ConText. The terms of a sentence are
// found, the scope of each is worked out, and a name in it does not count.

/** How much of the text round a name a term may span, in UTF-16 units; a term may go on for as long again. */
const REACH = 100;
/** How many words may stand between a term and the name: near it, in its clause. */
const NEAR = 2;
const CLAUSE = 8;
/** A text that is no longer, and begins with "for", is a title. */
const TITLE = 80;

/** The terms of an index, made ready for all its texts. */
export interface Terms extends ScopeWords {
  table: TermTable;
  accessories: WordSet;
  networks: WordSet;
}

export function openTerms(source: string): Terms {
  const lines = source.split("\n");
  const sets = lines.slice(SETS.length).map((line) => new WordSet(line.split(",")));
  const [joiners, links, ends, accessories, networks] = sets as [WordSet, WordSet, WordSet, WordSet, WordSet];
  return { table: new TermTable(lines.slice(0, SETS.length)), joiners, links, ends, accessories, networks };
}

/** What the sentences of one text say of the names in it. Asked from left to right, it reads each word once. */
export class Negation {
  readonly #index: NameIndex;
  readonly #text: string;
  /** The terms from `#from` to `#to`, from left to right. */
  #terms: FoundTerm[] = [];
  #from = 0;
  #to = 0;
  /** Where the last name ends that was taken away. */
  #last = -1;
  /** A term that is to be passed over, to see what it does. */
  readonly #without: number;
  /** The term that took the last name away, if one did. */
  by: FoundTerm | undefined;

  constructor(index: NameIndex, text: string, without = -1) {
    this.#index = index;
    this.#text = text;
    this.#without = without;
  }

  /**
   * Whether a sentence says that the name at `start`…`end` is not what is on offer. What it says of a maker it says of a
   * shorter name of it there, and of the line of goods named right behind.
   */
  takes(start: number, end: number, isWeak: boolean): boolean {
    const last = this.#last;
    const taken =
      end <= last ||
      (last >= 0 && start >= last && !/\S|\n/.test(this.#text.slice(last, start))) ||
      this.#takes(start, end, isWeak);
    if (taken) this.#last = Math.max(end, last);
    return taken;
  }

  #takes(start: number, end: number, isWeak: boolean): boolean {
    this.#read(Math.max(0, start - REACH), Math.min(this.#text.length, end + REACH));
    for (let n = this.#terms.length - 1; n >= 0; n--) {
      const term = this.#terms[n]!;
      if (term.start < start - REACH) break;
      if (term.end <= start ? this.#before(term, start, isWeak) : term.start >= end && this.#behind(term, start, end)) {
        this.by = term;
        return true;
      }
    }
    this.by = undefined;
    return ACCOUNT.test(this.#text.slice(end, end + 40));
  }

  #read(from: number, to: number): void {
    if (from > this.#to || from < this.#from) {
      this.#terms = [];
      this.#from = this.#to = from;
    }
    if (to <= this.#to) return;
    const start = this.#wordEnd(this.#to);
    const stop = this.#wordEnd(to);
    const found: FoundTerm[] = [];
    this.#index.terms().table.read(lower(this.#text.slice(start, stop + REACH)), 0, stop - start, (term) => {
      if (term.number !== this.#without) found.push({ ...term, start: term.start + start, end: term.end + start });
    });
    const pseudo = found.filter(({ set }) => SETS[set] === "pseudo");
    for (const term of found)
      if (!pseudo.some((one) => one.start <= term.start && one.end > term.start)) this.#terms.push(term);
    this.#to = stop;
  }

  /** The nearest place from `at` on that is not inside a word. */
  #wordEnd(at: number): number {
    let end = at;
    while (kindOf(this.#text.charCodeAt(end)) === LETTER && kindOf(this.#text.charCodeAt(end - 1)) === LETTER) end++;
    return end;
  }

  /** Whether a term before the name takes it away. */
  #before({ set, start: from, end: to }: FoundTerm, start: number, isWeak: boolean): boolean {
    const terms = this.#index.terms();
    const between = this.#tokens(to, start);
    switch (SETS[set]) {
      case "worksWith":
      case "except":
        return reaches(terms, between, NEAR);
      case "excludes":
        return reaches(terms, between, CLAUSE, "clause");
      case "fits":
      case "former":
        return reaches(terms, between, 0);
      case "heads":
      case "credits":
        if (this.#text[from] === "©") return reaches(terms, between, CLAUSE, "clause");
        return ":：|".includes(between[0] ?? " ") && reaches(terms, between, NEAR);
      case "titles":
        return (
          between.every((word) => word === "." || isCapital(word.charAt(0))) &&
          between.length <= NEAR &&
          isCapital(this.#text.charAt(start))
        );
      case "givenNames":
        return isWeak && isCapital(this.#text.charAt(from)) && between.every((word) => /^.\.$/.test(word));
      case "for":
        return reaches(terms, between, NEAR) && this.#isForAccessory(from);
      case "cases":
        return (
          between.length <= 3 &&
          between.every((word) => !/^[.,;:!?|]$/.test(word) && !terms.links.has(word.toLowerCase()))
        );
      case "imitations":
        return this.#isImitation(from, start);
      case "follow":
        return reaches(
          terms,
          between.filter((word) => !terms.networks.has(word.toLowerCase())),
          0,
        );
      case "networks":
        return this.#isRow(this.#tokens(Math.max(0, from - REACH), from), between);
      default:
        return false;
    }
  }

  /** The same of one behind it. */
  #behind({ set, start: from, end: to }: FoundTerm, start: number, end: number): boolean {
    const between = this.#tokens(end, from);
    const isBeside = between.length === 0 || between.join() === "-";
    switch (SETS[set]) {
      case "worksWithIt":
        return (isBeside || isModel(between) || this.#isAmongCjk(from, to, between)) && !this.#goesOn(from, to);
      case "casesBehind":
        return isModel(between) || this.#isAmongCjk(from, to, between);
      case "isExcluded":
        return reaches(this.#index.terms(), between, CLAUSE, "behind");
      case "account":
        return isBeside || between.join() === ",";
      case "formerBehind":
      case "places":
        return isBeside;
      case "imitations":
        return this.#isImitation(start - REACH, to);
      default:
        return false;
    }
  }

  #tokens(from: number, to: number): string[] {
    return tokensOf(this.#text.slice(from, to));
  }

  /** Another network right before the name, and before that one more, or the colon behind a label. */
  #isRow(ahead: readonly string[], between: readonly string[]): boolean {
    const { joiners, networks } = this.#index.terms();
    const joins = (token: string): boolean => /^[,/|&·•]$/.test(token) || joiners.has(token.toLowerCase());
    if (!between.every(joins)) return false;
    const last = ahead.findLast((token) => !joins(token)) ?? "";
    return networks.has(last.toLowerCase()) || /^[:：]$/.test(ahead.at(-1) ?? "");
  }

  /** Whether an accessory stands ahead of "for" at `start` in its clause, or nothing does in a title. */
  #isForAccessory(start: number): boolean {
    const ahead = this.#tokens(Math.max(0, start - REACH), start);
    if (ahead.length === 0) return this.#text.length <= TITLE;
    const end = ahead.findLastIndex((token) => ".;:!?|".includes(token.at(-1)!) && token.length !== 2);
    return ahead.slice(end + 1).some((word) => this.#index.terms().accessories.has(word.toLowerCase()));
  }

  /** Whether an accessory stands in the sentence that says that it is no original. */
  #isImitation(from: number, to: number): boolean {
    const { accessories } = this.#index.terms();
    const words = this.#tokens(Math.max(0, from), to);
    return words.some((word) => accessories.has(word.toLowerCase())) && !words.some((word) => /^[.;!?|]$/.test(word));
  }

  /** Chinese and Japanese say it of a model, or of goods in a few signs; one sign alone right behind a name. */
  #isAmongCjk(from: number, to: number, between: readonly string[]): boolean {
    if (!isCjk(this.#text.charAt(from))) return false;
    const signs = between.filter((word) => isCjk(word.charAt(0)));
    return (
      between.length <= 6 &&
      signs.join("").length <= (to - from > 1 ? 4 : 0) &&
      between.every((word) => isCjk(word.charAt(0)) || /^[A-Z\d][\w+-]*$/.test(word))
    );
  }

  /** What is compatible goes on: "compatible with", "compatible ONVIF". */
  #goesOn(from: number, to: number): boolean {
    return (
      this.#text[from - 1] !== "-" &&
      /^ (?:[A-Z]{2}|[a-zß-öø-ÿс]{1,4}(?![a-zß-öø-ÿ]))/.test(this.#text.slice(to, to + 6))
    );
  }
}

/** Whether a label says that what stands beside it is not what is on offer, but what goes with it or is shut out. */
export function saysAgainst(index: NameIndex, label: string): boolean {
  const line = label.replace(/(?:\s*\([^()]*\))?[\s:：]*$/, "");
  if (line.length > REACH) return false;
  let against = false;
  const terms = index.terms();
  terms.table.read(lower(line), 0, line.length, ({ set, start, end }) => {
    const ahead = line.slice(0, start);
    const name = SETS[set];
    // "Suitable for", "not suitable for"; no single word such as "instead".
    const counts =
      name === "heads" || name === "excludes"
        ? /^(?:\S+ )?$/.test(ahead)
        : (name === "worksWith" || name === "except") &&
          /^(?:\S{1,5} )?$/.test(ahead) &&
          (line.slice(start, end).includes(" ") || isCjk(line.charAt(start)));
    against ||= counts && reaches(terms, tokensOf(line.slice(end)), 1);
  });
  return against;
}

/** Of all characters İ alone has more units in lower case than in upper (Unicode, SpecialCasing.txt). */
const lower = (text: string): string => text.replaceAll("İ", "i").toLowerCase();
