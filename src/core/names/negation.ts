import { CJK, SIGN, stepAt } from "../languages/letters.ts";
import { SETS, type SentenceSet } from "../languages/sentence-sets.ts";
import { type FoundTerm, TermTable } from "../languages/terms.ts";
import { ACCOUNT } from "./expressions.ts";
import { isCapital, isCjk, isSmall } from "./letters.ts";
import type { NameIndex, Terms } from "./name-index.ts";
import { holdsPart, isModel, JOINER, LINK, NETWORK, reaches, skipWords, tokensOf, WordSet } from "./scope.ts";

// What a sentence does with a name other than offer it: negation detection on the model of NegEx and ConText. The triggers of a sentence
// are found, the scope of each is worked out, and a name in it does not count.

/** How much of the text round a name a trigger may span, in units; one may go on for as long again. */
const REACH = 100;
/** A text up to this length is read as a whole, a longer one so much at a time. */
const WHOLE = 2048;
const PIECE = 512;
/** How many words may stand between a trigger and the name: near it, in its clause. */
const NEAR = 2;
const CLAUSE = 4;
/** How long the model's name may be between its maker's and a trigger. */
const MODEL = 30;
/** A text that is no longer, and begins with "for", is a title. */
const TITLE = 40;
/** So many words are remembered at most. */
const MOST_KNOWN = 2000;

/** The terms of an index. */
export const termsOf = ({ terms }: NameIndex): Terms => (terms.ready ??= openTerms(terms.source()));

function openTerms(source: string): Terms {
  const lines = source.split("\n");
  const words = new WordSet();
  const [joiners, links, ends, networks, compounds = ""] = lines.slice(SETS.length);
  for (const [n, line = ""] of [joiners, links, ends, networks].entries())
    for (const word of line.split(",")) words.add(word, 1 << n);
  return {
    table: new TermTable(lines.slice(0, SETS.length)),
    words,
    compounds: compounds.split(","),
    known: new Map(),
  };
}

/** What the sentences of one text say of the names in it. Asked from left to right, it reads each word once. */
export class Negation {
  readonly #terms: Terms;
  readonly #text: string;
  /** Triggers from `#from` to `#to`, from left to right, and accessories. */
  #found: FoundTerm[] = [];
  #accessories: FoundTerm[] = [];
  #from = 0;
  #to = 0;
  /** How many triggers begin before the reach of the last name ends. */
  #at = 0;
  /** Where the last name ends that was taken away. */
  #last = -1;

  constructor(terms: Terms, text: string) {
    this.#terms = terms;
    this.#text = text;
  }

  /**
   * Whether a sentence says that the name at `start`…`end` is not what is on offer. What it says of a maker it says of a
   * shorter name of it there, and of the line of goods named right behind.
   */
  takes(start: number, end: number): boolean {
    const last = this.#last;
    const taken =
      (last >= 0 && (end <= last || (start >= last && this.#text.slice(last, start).trim() === ""))) ||
      this.#takes(start, end);
    if (taken) this.#last = Math.max(end, last);
    return taken;
  }

  #takes(start: number, end: number): boolean {
    if (start - REACH < this.#from || end + REACH > this.#to) this.#read(start, end);
    const found = this.#found;
    let n = Math.min(this.#at, found.length);
    while (n < found.length && found[n]!.start < end + REACH) n++;
    while (n > 0 && found[n - 1]!.start >= end + REACH) n--;
    for (this.#at = n; n > 0; n--) {
      const term = found[n - 1]!;
      if (term.start < start - REACH) break;
      if (
        term.end <= start
          ? start < (term.until ?? Infinity) && this.#before(term, start)
          : term.start >= end && term.until === undefined && this.#behind(term, start, end)
      )
        return true;
    }
    return mayBeAccount(this.#text, end) && ACCOUNT.test(this.#text.slice(end, end + 40));
  }

  /** Finds the triggers round a name: all of a short text, else from where it was read to. */
  #read(start: number, end: number): void {
    const text = this.#text;
    const isShort = text.length <= WHOLE;
    if (isShort && this.#to > 0) return;
    if (start - REACH > this.#to || start - REACH < this.#from) {
      this.#from = this.#to = isShort ? 0 : this.#wordEnd(Math.max(0, start - REACH));
      this.#found = [];
      this.#accessories = [];
    }
    const from = this.#to;
    const to = isShort ? text.length : this.#wordEnd(Math.min(text.length, end + PIECE));
    if (to <= from) return;
    const found: FoundTerm[] = [];
    const pseudo: FoundTerm[] = [];
    this.#terms.table.read(text, from, to, (term) => {
      const set = SETS[term.set]!;
      if (set === "accessories") this.#accessories.push(term);
      else if (set === "pseudo") pseudo.push(term);
      else if ((set !== "for" && set !== "forCompounds") || this.#isForAccessory(set, term.start)) found.push(term);
    });
    for (const term of found) {
      const cover = pseudo.findLast((one) => one.start <= term.start && one.end >= term.end);
      // "Replacing Acme by Bolt" is one for Bolt alone.
      if (!cover) this.#found.push(term);
      else if (cover.end > term.end + 1) this.#found.push({ ...term, until: cover.end });
    }
    this.#to = to;
  }

  /** The nearest place from `at` on that is not inside a word. */
  #wordEnd(at: number): number {
    let end = at;
    while (stepAt(this.#text, end) < SIGN && stepAt(this.#text, end - 1) < SIGN) end++;
    return end;
  }

  #reaches(from: number, to: number, most: number, scope: "near" | "clause" | "behind" = "near"): boolean {
    return reaches(this.#terms.words, this.#text, from, to, most, scope);
  }

  #tokens(from: number, to: number): string[] {
    return tokensOf(this.#text.slice(from, to));
  }

  #bits(token: string): number {
    return this.#terms.words.of(token);
  }

  /** Whether a trigger before the name takes it away. */
  #before({ set, start: from, end: to }: FoundTerm, start: number): boolean {
    const text = this.#text;
    switch (SETS[set]) {
      case "worksWith":
      case "for":
      case "forCompounds":
        return this.#reaches(to, start, NEAR);
      case "excludes":
        return this.#reaches(to, start, CLAUSE, "clause");
      case "fits":
        return this.#mayLeadOn(to, start) && this.#reaches(to, start, 0);
      case "follow":
        // Behind a label all of a row: ways to pay, networks.
        if (/^\s?[:：]/.test(text.slice(to, to + 2))) return !ENDS_ROW.test(text.slice(to, start));
        if (!this.#mayLeadOn(to, start)) return false;
        // Other networks may stand between.
        return this.#reaches(skipWords(this.#terms.words, text, to, start, NETWORK), start, 0);
      case "heads":
      case "credits":
        if (text[from] === "©") return this.#reaches(to, start, CLAUSE, "clause");
        return /^\s*[:：|]/.test(text.slice(to, to + 3)) && this.#reaches(to, start, NEAR);
      case "titles":
        return (
          isCapital(text.charAt(start)) &&
          this.#mayLeadOn(to, start) &&
          this.#tokens(to, start).every((word, n) => word === "." || (n < NEAR && isCapital(word.charAt(0))))
        );
      case "cases":
        return start - to < REACH / 2 && this.#isBare(this.#tokens(to, start));
      case "imitations":
        return this.#isImitation(from, start);
      case "networks":
        return this.#mayLeadOn(to, start) && this.#isRow(from, to, start);
      default:
        return false;
    }
  }

  /** Whether the name stands right behind `at`, or what stands there begins as a name, leads to one, parts names or names a network. */
  #mayLeadOn(at: number, start: number): boolean {
    if (start <= at + 2 || !isSmall(this.#text.charAt(at + 1))) return true;
    return (this.#bits(this.#tokens(at, Math.min(start, at + 12))[0] ?? "") & (LINK | JOINER | NETWORK)) > 0;
  }

  /** Whether these are a few words, of which none ends a clause or leads to a maker. */
  #isBare(tokens: readonly string[]): boolean {
    return tokens.length <= 3 && tokens.every((word) => !".,;:!?|".includes(word) && (this.#bits(word) & LINK) === 0);
  }

  /** The same of one behind it. */
  #behind({ set, start: from, end: to }: FoundTerm, start: number, end: number): boolean {
    const text = this.#text;
    const between = text.slice(end, from);
    const isBeside = /^[ -]?$/.test(between);
    switch (SETS[set]) {
      case "worksWithIt":
        return (isBeside || this.#isOfModel(end, from, to)) && !this.#goesOn(from, to);
      case "casesBehind":
        return this.#isOfModel(end, from, to);
      case "isExcluded":
        return this.#reaches(end, from, CLAUSE, "behind") && !this.#isOfPart(start);
      case "account":
        return isBeside || between === ", ";
      case "formerBehind":
        return isBeside;
      case "networks":
        return this.#isRow(start, end, from);
      case "imitations":
        return this.#isImitation(start - REACH, to);
      default:
        return false;
    }
  }

  /** Whether a part of it stands right ahead, of which a sentence speaks then: "the cover of the Acme". */
  #isOfPart(start: number): boolean {
    const end = this.#accessories.findLast((part) => part.end <= start)?.end ?? 0;
    return end > 0 && this.#reaches(end, start, 0) && !/[,、，]/.test(this.#text.slice(end, start));
  }

  /** Whether a model of the name's maker stands before the trigger; in Chinese and Japanese also goods, in a few signs. */
  #isOfModel(end: number, from: number, to: number): boolean {
    if (from - end > MODEL || (to - from === 1 && !/\d/.test(this.#text.slice(end, from)))) return false;
    const tokens = tokensOf(this.#text.slice(end, from).replace(/-$/, ""));
    if (isModel(tokens)) return true;
    if (stepAt(this.#text, from) !== CJK || tokens.length > 6) return false;
    // One sign alone says it right behind a name only.
    if (to - from === 1) return false;
    let signs = 0;
    for (const word of tokens) {
      if (isCjk(word.charAt(0))) signs += word.length;
      else if (!/^[A-Z\d][\w+-]*$/.test(word)) return false;
    }
    return signs <= 6;
  }

  /** Whether a row under a label holds the name beside another network: ways to write, to share, to pay. One ends at `to`, the other begins at `start`. */
  #isRow(from: number, to: number, start: number): boolean {
    const text = this.#text;
    const between = this.#tokens(to, start);
    if (!between.length || !between.every((token) => /^[,/|&·•]$/.test(token) || this.#bits(token) & JOINER))
      return false;
    return LABELLED.test(text.slice(Math.max(0, from - REACH), from));
  }

  /** Whether an accessory stands ahead of "for" at `start` in its clause, or nothing does in a title. */
  #isForAccessory(set: SentenceSet, start: number): boolean {
    const text = this.#text;
    if (start <= TITLE && text.slice(0, start).trim() === "") return text.length <= TITLE && /[^.!?]$/.test(text);
    const last = this.#accessories.at(-1)?.end ?? 0;
    if (last <= Math.max(0, start - REACH) && set === "for") return false;
    const least = Math.max(0, start - REACH, last);
    let at = start;
    while (at > least && !(";:!?|".includes(text[at - 1]!) || (text[at - 1] === "." && !/\d/.test(text[at]!)))) at--;
    if (last > 0 && at <= last) return true;
    // The noun may stand before a word or two: "Hülle aus Silikon für".
    const words = set === "forCompounds" ? this.#tokens(at, start).slice(-3) : [];
    return words.some((word) => this.#isCompound(word.toLowerCase()));
  }

  #isCompound(word: string): boolean {
    const { compounds, known } = this.#terms;
    let is = known.get(word);
    if (known.size > MOST_KNOWN) known.clear();
    if (is === undefined) known.set(word, (is = compounds.some((part) => holdsPart(word, part))));
    return is;
  }

  /** Whether an accessory stands in the sentence that says that it is no original. */
  #isImitation(from: number, to: number): boolean {
    const start = Math.max(0, from);
    return (
      !/[;!?|]|\.\s/.test(this.#text.slice(start, to)) &&
      this.#accessories.some((term) => term.start >= start && term.end <= to)
    );
  }

  /** What is compatible goes on: "compatible with", "compatible ONVIF". */
  #goesOn(from: number, to: number): boolean {
    return (
      stepAt(this.#text, from) !== CJK &&
      this.#text[from - 1] !== "-" &&
      /^ (?:[A-Z]{2}|[a-zß-öø-ÿс]{1,4}(?![a-zß-öø-ÿ]))/.test(this.#text.slice(to, to + 6))
    );
  }
}

/** The label of a row, and what of it stands before a network. */
const LABELLED = /[:：|][^:：.;!?\n]*$/;
const ENDS_ROW = /[.;!?|。；！？\n]/;

/** Whether what stands at `end`, behind a name, may be an account. */
const mayBeAccount = (text: string, end: number): boolean =>
  MAY_BE_ACCOUNT.includes(text.charAt(end).trim() || (text[end + 1] ?? "."));
const MAY_BE_ACCOUNT = ":：@+0123456789–—-/iI号號群";
