import type { GoodsKind } from "../languages/language.ts";
import { isOfWord } from "./ascii.ts";

/** Something that is known by how it is written, in the written case and with no letter or figure before it. */
interface Written {
  regex: string;
  /** What it can begin with: two signs, or one where two would be too many. */
  starts: readonly string[];
  /** The kind of goods that has to stand in the row. */
  goods?: GoodsKind;
}

/** A family of model numbers that tells the maker. */
export interface ModelFamily extends Written {
  vendor: string;
  /** For people; `#` stands for figures and what follows. */
  pattern: string;
}

/** A brand under which goods of another maker are, or were, sold. */
export interface Rebrand extends Written {
  brand: string;
  maker: string;
  kind: "oem" | "rebrand" | "former";
  confidence: "confirmed" | "reported";
  /** Words, one of which has to stand in the row, where only some series are meant. */
  needs?: readonly string[];
  lines?: readonly string[];
}

/** What lists are checked for beside names: never pages. */
export interface Models {
  families: readonly ModelFamily[];
  rebrands: readonly Rebrand[];
}

export const NO_MODELS: Models = { families: [], rebrands: [] };

/** A place in a text where something of `Models` stands. */
export interface FoundModel {
  of: ModelFamily | Rebrand;
  start: number;
  end: number;
}

interface Known {
  of: ModelFamily | Rebrand;
  here: RegExp;
}

const ASCII = 128;
/** The rest of a model number. */
const REST = /[\w/.+-]{0,40}(?:\([\w/.+-]{1,20}\))?/y;

/** Finds model numbers and brands in texts. */
export class ModelFinder {
  /** By the first two signs. */
  readonly #begins: (Known[] | undefined)[] = [];
  /** Whether there is anything, by the same. */
  readonly #isBegin = new Uint8Array(ASCII * ASCII);

  constructor({ families, rebrands }: Models) {
    this.#begins.length = ASCII * ASCII;
    for (const of of [...families, ...rebrands]) {
      const known = { of, here: new RegExp(of.regex, "y") };
      for (const start of of.starts) {
        const first = start.charCodeAt(0) * ASCII;
        if (start.length > 1) this.#put(first + start.charCodeAt(1), known);
        else for (let second = 0; second < ASCII; second += 1) this.#put(first + second, known);
      }
    }
  }

  #put(pair: number, known: Known): void {
    (this.#begins[pair] ??= []).push(known);
    this.#isBegin[pair] = 1;
  }

  /** Whether something could begin there, by two signs. */
  mayBegin(text: string, at: number): boolean {
    const unit = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    return unit < ASCII && second < ASCII && this.#isBegin[unit * ASCII + second] === 1;
  }

  /** Whether something begins there, where no word goes on. */
  begins(text: string, at: number): boolean {
    return (this.#begins[text.charCodeAt(at) * ASCII + text.charCodeAt(at + 1)] ?? []).some(({ here }) => {
      here.lastIndex = at;
      return here.test(text);
    });
  }

  find(text: string): FoundModel[] {
    const found: FoundModel[] = [];
    let isInside = false;
    for (let at = 0; at + 1 < text.length; at += 1) {
      const wasInside = isInside;
      isInside = isOfWord(text.charCodeAt(at));
      if (wasInside || !this.mayBegin(text, at)) continue;
      let end = at;
      for (const { of, here } of this.#begins[text.charCodeAt(at) * ASCII + text.charCodeAt(at + 1)]!) {
        here.lastIndex = at;
        if (!here.test(text)) continue;
        found.push({ of, start: at, end: here.lastIndex + restOf(text, here.lastIndex) });
        end = Math.max(end, here.lastIndex);
      }
      // Nothing is read twice, however long a number is.
      if (end > at) [at, isInside] = [end - 1, isOfWord(text.charCodeAt(end - 1))];
    }
    return found;
  }
}

/** How far a model number goes on, in UTF-16 units. */
function restOf(text: string, at: number): number {
  REST.lastIndex = at;
  return REST.exec(text)![0].replace(/[.+/-]+$/, "").length;
}
