import { mayStandBetween, mayTouch } from "./between.ts";
import { type Cues, readCues, signCue } from "./cues.ts";
import { isHan } from "./letters.ts";
import { lowerCased } from "./lower-case.ts";
import type { NameIndex } from "./open-index.ts";
import type { Saying } from "./sayings.ts";

/** How much of the text round a name a phrase may span. */
const REACH = 90;

/** What the sentences of one text say of the names in it. Asked from left to right, it reads each word once. */
export class Sentences {
  readonly #index: NameIndex;
  readonly #text: string;
  /** The cues from `#from` to `#to`. */
  #cues: Cues = { places: [], sets: [] };
  #from = 0;
  #to = 0;
  /** Where the last name ends that was denied. */
  #denied = -1;

  constructor(index: NameIndex, text: string) {
    this.#index = index;
    this.#text = text;
  }

  /**
   * Whether a sentence says that the name at `start`…`end` is not what is on offer. What it says of a maker it says of a
   * shorter name of it there, and of the line of goods named right behind.
   */
  deny(start: number, end: number): boolean {
    const last = this.#denied;
    const isDenied =
      end <= last ||
      (start >= last && last >= 0 && !/\S|\n/.test(this.#text.slice(last, start))) ||
      this.#isDenied(start, end);
    if (isDenied) this.#denied = Math.max(end, last);
    return isDenied;
  }

  #isDenied(start: number, end: number): boolean {
    const from = Math.max(0, start - REACH);
    const to = Math.min(this.#text.length, end + REACH);
    this.#read(from, to);
    const before = this.#text.slice(from, start);
    let lower = "";
    const { places, sets } = this.#cues;
    const ahead: Saying[] = [];
    const behind: Saying[] = [];
    // What follows a colon, a digit or a sign may be an account or a telephone number.
    if (/^\s*[:：@+\d–—]/.test(this.#text.slice(end, end + 3))) this.#add(behind, "after", signCue(this.#index));
    for (let n = places.length - 1; n >= 0 && places[n]! >= from; n--) {
      const at = places[n]!;
      if (at >= end && at < to) this.#add(behind, "after", sets[n]!);
      if (at >= start) continue;
      this.#add(ahead, "before", sets[n]!);
      lower ||= lowerCased(this.#text, from, start);
      if (this.#deniedFrom(before, lower, from, n)) return true;
    }
    return (
      isSaid(ahead, before, lower) ||
      (behind.length > 0 && isSaid(behind, this.#text.slice(end, to), lowerCased(this.#text, end, to)))
    );
  }

  /** Adds the sayings of a set that are for all that stands before the name, or behind it. */
  #add(sayings: Saying[], where: Saying["place"], set: number): void {
    for (const saying of this.#index.sayings(set))
      if (saying.place === where && !sayings.includes(saying)) sayings.push(saying);
  }

  #read(from: number, to: number): void {
    if (from < this.#from || from > this.#to) {
      this.#cues = { places: [], sets: [] };
      this.#from = from;
      this.#to = from;
    }
    if (to <= this.#to) return;
    readCues(this.#index, this.#text, this.#to, to, this.#cues);
    this.#to = to;
  }

  /** Whether a phrase that begins with cue `n` takes the name away; the text before it, from `from`, as it is and in lower case. */
  #deniedFrom(before: string, lower: string, from: number, n: number): boolean {
    const at = this.#cues.places[n]! - from;
    return this.#index.sayings(this.#cues.sets[n]!).some((saying) => {
      const { place, ahead } = saying;
      if (place !== "gap" && place !== "touch") return false;
      const end = endOf(saying, lower, at);
      if (end < 0 || (ahead && !this.#goodsAhead(ahead, lower.slice(0, at), from, n))) return false;
      const between = before.slice(end);
      return place === "touch" ? mayTouch(between) : mayStandBetween(between);
    });
  }

  /** Whether goods stand in the clause that `text` ends with: at one of the cues before `n`, or by the end of a word. Or nothing stands there. */
  #goodsAhead(ahead: () => RegExp, text: string, from: number, n: number): boolean {
    const { places, sets } = this.#cues;
    const clause = clauseOf(text);
    for (let cue = n - 1; cue >= 0 && places[cue]! >= from + clause; cue--)
      for (const saying of this.#index.sayings(sets[cue]!))
        if (saying.place === "goods" && endOf(saying, text, places[cue]! - from) >= 0) return true;
    return text.trim() === "" || ahead().test(text.slice(clause));
  }
}

/** Where the last clause of a text begins; a full stop in a number ends none. */
function clauseOf(text: string): number {
  let at = text.length;
  while (at > 0 && !(";:!?|".includes(text[at - 1]!) || (text[at - 1] === "." && !/\d/.test(text.charAt(at))))) at--;
  return at;
}

/** Whether one of the sayings stands in a text. */
const isSaid = (sayings: readonly Saying[], text: string, lower: string): boolean =>
  sayings.some(({ folded, expression }) => expression().test(folded ? lower : text));

/** What may stand before such a phrase in a label: "Not suitable for", "List of compatible devices". */
const BEFORE_LABEL = /^(?:(?:not?|nicht|niet|non|nie|не|ne|list[ea]?|tab[^ ]+|seznam|zoznam|of|d[eia]|der) )*$/;

/** Whether a label says that what stands beside it is not what is on offer, but what goes with it or is shut out. */
export function saysAgainst(index: NameIndex, label: string): boolean {
  const line = `${label.replace(/(?:\s*\([^()]*\))?[\s:：]*$/, "")}: `.toLowerCase();
  if (line.length > REACH) return false;
  const cues: Cues = { places: [], sets: [] };
  readCues(index, line, 0, line.length, cues);
  return cues.places.some(
    (at, n) =>
      BEFORE_LABEL.test(line.slice(0, at)) &&
      index
        .sayings(cues.sets[n]!)
        .some(
          (saying) =>
            !saying.ahead &&
            (saying.place === "gap" || (saying.place === "touch" && isHan(line.charAt(at)))) &&
            endOf(saying, line, at) === line.length,
        ),
  );
}

/** Where a saying ends that begins at `at`; -1 where none does. */
function endOf({ expression, tail }: Saying, text: string, at: number): number {
  const end = endFrom(expression(), text, at);
  return end < 0 || !tail ? end : endFrom(tail(), text, end);
}

/** Where a sticky expression ends that matches from `at` on; -1 where it does not. */
function endFrom(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}
