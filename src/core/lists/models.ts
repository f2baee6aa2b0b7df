import type { GoodsKind } from "../languages/language.ts";

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
  }

  /** Whether anything stands in a text. */
  isIn = (text: string): boolean => this.#look(text, () => true);

  find(text: string): FoundModel[] {
    const found: FoundModel[] = [];
    this.#look(text, (of, start, end) => {
      REST.lastIndex = end;
      const rest = REST.exec(text)![0].replace(/[.+/-]+$/, "");
      found.push({ of, start, end: end + rest.length });
      return false;
    });
    return found;
  }

  /** Goes on until `accept` says that it is enough; whether it did. */
  #look(text: string, accept: (of: Known["of"], start: number, end: number) => boolean): boolean {
    let isInside = false;
    for (let at = 0; at + 1 < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const wasInside = isInside;
      isInside = isOfWord(unit);
      const second = text.charCodeAt(at + 1);
      if (wasInside || unit >= ASCII || second >= ASCII) continue;
      let end = at;
      for (const { of, here } of this.#begins[unit * ASCII + second] ?? []) {
        here.lastIndex = at;
        if (!here.test(text)) continue;
        if (accept(of, at, here.lastIndex)) return true;
        end = Math.max(end, here.lastIndex);
      }
      // Nothing is read twice, however long a number is.
      if (end > at) [at, isInside] = [end - 1, isOfWord(text.charCodeAt(end - 1))];
    }
    return false;
  }
}

/** Letters and figures of alphabets; scripts that part no words stand beside a model number as blanks do. */
const isOfWord = (unit: number): boolean =>
  (unit > 47 && unit < 58) || (unit > 64 && unit < 91) || (unit > 96 && unit < 123) || (unit > 0xaa && unit < 0x2000);
