import { type FoundTerm, TermTable } from "../languages/terms.ts";
import { ACCOUNTS, CJK_MODEL, LATIN_MODEL, MODEL, MODEL_WITH_FIGURE } from "./expressions.ts";
import { inWord } from "./layout.ts";
import { isCapital, isCjk } from "./letters.ts";
import type { NameIndex } from "./open-index.ts";
import { reaches, type ScopeWords, WordSet } from "./scope.ts";

// What a sentence does with a name other than offer it: negation detection on the model of NegEx and ConText. Terms of a sentence are
// found; the scope of each is worked out; a name in it does not count.

/** Sets of terms that are looked for round a name. Their order is that of the index. */
export const SETS = [
  "worksWith",
  "fits",
  "heads",
  "except",
  "excludes",
  "former",
  "follow",
  "credits",
  "titles",
  "for",
  "cases",
  "casesBehind",
  "imitations",
  "worksWithIt",
  "isExcluded",
  "formerBehind",
  "account",
  "places",
  "pseudo",
] as const;
/** Sets of single words that are asked for one by one. */
export const WORD_SETS = ["accessories", "givenNames", "joiners", "links", "ends", "networks"] as const;
type Set = (typeof SETS)[number];

/** How much of the text round a name a term may span, in UTF-16 units. */
const REACH = 100;
/** How many words may stand between a term and the name, and in a clause. */
const NEAR = 2;
const CLAUSE = 8;
/** A text that is no longer, and begins with "for", is a title. */
const TITLE = 80;
/** A term may go on so far beyond what was read. */
const TERM = 64;

/** The terms of an index, made ready for all its texts. */
export interface NegationTerms {
  table: TermTable;
  words: ScopeWords & { accessories: WordSet; givenNames: WordSet; networks: WordSet };
}

export function openTerms(source: string, steps: Int8Array): NegationTerms {
  const lines = source.split("\n");
  const [accessories, givenNames, joiners, links, ends, networks] = lines
    .slice(SETS.length)
    .map((line) => new WordSet(line.split(",")));
  return {
    table: new TermTable(lines.slice(0, SETS.length), steps),
    words: {
      accessories: accessories!,
      givenNames: givenNames!,
      joiners: joiners!,
      links: links!,
      ends: ends!,
      networks: networks!,
    },
  };
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
  /** The term that took the last name away; undefined where none did. */
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
    const terms = this.#terms;
    for (let n = terms.length - 1; n >= 0; n--) {
      const term = terms[n]!;
      if (term.start < start - REACH) break;
      if (
        term.end <= start
          ? this.#before(term, start)
          : term.start >= end && term.start < end + REACH && this.#behind(term, start, end)
      ) {
        this.by = term;
        return true;
      }
    }
    this.by = undefined;
    return (isWeak && this.#isPerson(start)) || this.#isAccount(start, end) || this.#isInRow(start);
  }

  #read(from: number, to: number): void {
    if (from > this.#to || from < this.#from) {
      this.#terms = [];
      this.#from = this.#to = from;
    }
    if (to <= this.#to) return;
    const text = this.#text;
    const { steps } = this.#index;
    const isInside = (at: number): boolean =>
      at > 0 && at < text.length && inWord(steps[text.charCodeAt(at)]!) && inWord(steps[text.charCodeAt(at - 1)]!);
    let start = this.#to;
    let stop = to;
    while (isInside(start)) start++;
    while (isInside(stop)) stop++;
    const found: FoundTerm[] = [];
    const { table } = this.#index.terms();
    table.read(lower(text.slice(start, stop + TERM)), 0, stop - start, (term) => {
      if (term.term !== this.#without) found.push({ ...term, start: term.start + start, end: term.end + start });
    });
    const pseudo = found.filter(({ set }) => SETS[set] === "pseudo");
    for (let n = found.length - 1; n >= 0; n--) {
      const term = found[n]!;
      if (!pseudo.some((one) => one.start <= term.start && one.end > term.start)) this.#terms.push(term);
    }
    this.#to = stop;
  }

  /** Whether a term before the name takes it away. */
  #before({ set, start: from, end: to }: FoundTerm, start: number): boolean {
    const { words } = this.#index.terms();
    const between = this.#text.slice(to, start);
    switch (SETS[set] as Set) {
      case "worksWith":
      case "except":
        return reaches(words, between, NEAR, "near");
      case "excludes":
        return reaches(words, between, CLAUSE, "clause");
      case "fits":
      case "former":
        return reaches(words, between, 0, "near");
      case "heads":
        return /^\s*[:：|]/.test(between) && reaches(words, between, NEAR, "near");
      case "follow":
        return reaches(words, this.#withoutNetworks(between), 0, "near");
      case "credits":
        return (
          /^\s*[:：]\s*(?:[^.;!?:：]{0,18}\s)?$/.test(between) ||
          (this.#text[from] === "©" && /^[^.;!?]{0,40}$/.test(between))
        );
      case "titles":
        return /^\.?\s+(?:\p{Lu}[\p{L}.]*\s+)?$/u.test(between) && isCapital(this.#text.charAt(start));
      case "for":
        return reaches(words, between, NEAR, "near") && this.#isForAccessory(from);
      case "cases":
        return /^(?:-?[^\s.,;:!?|]*)(?:\s+[^\s.,;:!?|]+){0,3}\s+$/.test(between) && !this.#leads(between);
      case "imitations":
        return /^[^.;!?|]*$/.test(between) && this.#hasAccessory(from, start);
      default:
        return false;
    }
  }

  /** The same of one behind it. */
  #behind({ set, start: from, end: to }: FoundTerm, start: number, end: number): boolean {
    const { words } = this.#index.terms();
    const between = this.#text.slice(end, from);
    switch (SETS[set] as Set) {
      case "worksWithIt":
        return isCjk(this.#text.charAt(from))
          ? (to - from > 1 ? CJK_MODEL : LATIN_MODEL).test(between)
          : MODEL.test(between) && (between === "-" || !this.#goesOn(to));
      case "casesBehind":
        return isCjk(this.#text.charAt(from)) ? CJK_MODEL.test(between) : MODEL_WITH_FIGURE.test(between);
      case "isExcluded":
        return reaches(words, between, CLAUSE, "behind");
      case "account":
        return /^(?:[\s-]?|, )$/.test(between);
      case "formerBehind":
      case "places":
        return /^[\s-]?$/.test(between);
      case "imitations":
        return /^[^.;!?|]*$/.test(between) && this.#hasAccessory(start - REACH, to);
      default:
        return false;
    }
  }

  /** What is compatible goes on: "compatible with", "compatible ONVIF". */
  #goesOn(to: number): boolean {
    return /^\s+(?:\p{Lu}{2}|\p{Ll}{1,4}(?!\p{L}))/u.test(this.#text.slice(to, to + 8));
  }

  #withoutNetworks(between: string): string {
    const { networks } = this.#index.terms().words;
    return between
      .replace(/\p{L}+/gu, (word) => (networks.has(word.toLowerCase()) ? "" : word))
      .replace(/^[\s,/&|·•]+$/, "");
  }

  /** Whether a word among these leads from one thing to another: "cover by". */
  #leads(between: string): boolean {
    const { links } = this.#index.terms().words;
    return wordsIn(between).some((word) => links.has(word));
  }

  /** Whether goods for a device stand ahead of "for" at `start` in its clause, or nothing does in a title. */
  #isForAccessory(start: number): boolean {
    const clause = this.#text.slice(Math.max(0, start - REACH), start);
    if (clause.trim() === "") return this.#text.length <= TITLE;
    return this.#hasAccessory(start - clause.length + lastClause(clause), start);
  }

  #hasAccessory(from: number, to: number): boolean {
    const { accessories } = this.#index.terms().words;
    return wordsIn(this.#text.slice(Math.max(0, from), to)).some((word) => accessories.has(word));
  }

  /** A given name before: Peter Acme, Peter A. Acme. */
  #isPerson(start: number): boolean {
    const before = /(\p{L}+)[ \u00a0](?:\p{Lu}\.[ \u00a0])?$/u.exec(this.#text.slice(Math.max(0, start - 24), start));
    return (
      before !== null &&
      isCapital(before[1]!.charAt(0)) &&
      this.#index.terms().words.givenNames.has(before[1]!.toLowerCase())
    );
  }

  /** In a row of links: two networks stand before the name, or one behind a colon. */
  #isInRow(start: number): boolean {
    const { networks, joiners } = this.#index.terms().words;
    const row =
      this.#text
        .slice(Math.max(0, start - REACH), start)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+|[:：.;!?]/gu) ?? [];
    let last = row.length - 1;
    let count = 0;
    for (; last >= 0 && (networks.has(row[last]!) || joiners.has(row[last]!)); last--)
      if (networks.has(row[last]!)) count++;
    return count > 1 || (count === 1 && /^[:：]/.test(row[last] ?? ""));
  }

  /** A telephone number, a handle or an id behind the name. */
  #isAccount(start: number, end: number): boolean {
    const behind = this.#text.slice(end, end + 40);
    return /^\s*(?:[:：@+\d–—]|ID|id|[号號])/.test(behind) && ACCOUNTS.some((one) => one.test(behind)) && start >= 0;
  }
}

/** Whether a label says that what stands beside it is not what is on offer, but what goes with it or is shut out. */
export function saysAgainst(index: NameIndex, label: string): boolean {
  const line = `${label.replace(/(?:\s*\([^()]*\))?[\s:：]*$/, "")}:`;
  if (line.length > REACH) return false;
  const { table, words } = index.terms();
  let against = false;
  table.read(lower(line), 0, line.length, ({ set, start, end }) => {
    const ahead = line.slice(0, start);
    // "Suitable for", "not suitable for"; no single word such as "instead".
    const isClause = line.slice(start, end).includes(" ") || isCjk(line.charAt(start));
    const which = SETS[set];
    const counts =
      which === "heads" || which === "excludes"
        ? /^(?:\p{L}+ )?$/u.test(ahead)
        : (which === "worksWith" || which === "except") && isClause && /^(?:\p{L}{1,5} )?$/u.test(ahead);
    against ||= counts && reaches(words, line.slice(end, -1), 1, "near");
  });
  return against;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Where the last clause of a text begins; a full stop in a number ends none. */
function lastClause(text: string): number {
  let at = text.length;
  while (at > 0 && !(";:!?|".includes(text[at - 1]!) || (text[at - 1] === "." && !/\d/.test(text.charAt(at))))) at--;
  return at;
}

/** Of all characters İ alone has more units in lower case than in upper (Unicode, SpecialCasing.txt). */
const lower = (text: string): string => text.replaceAll("İ", "i").toLowerCase();
