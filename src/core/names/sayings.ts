import { spelled } from "./letters.ts";

// The phrases of an index as a page asks for them.

/** Alternatives of one phrase that may begin with the same cue; see `phrase.ts`. */
export interface Saying {
  place: string;
  /** Whether it is for text in lower case, as `tail` and `ahead` are. */
  folded: boolean;
  expression: () => RegExp;
  tail: (() => RegExp) | undefined;
  ahead: (() => RegExp) | undefined;
}

/** A phrase as the index carries it. */
export type CarriedPhrase = [
  place: string,
  flags: string,
  edge: string,
  tail: string,
  ahead: string,
  alternatives: string[],
];

/**
 * Makes what a set says when it is first asked for: a page has few of all words. `sets` are those of more than one alternative; they are
 * numbered after 0, which says nothing, and each alternative alone. The same alternatives are one saying in all sets.
 */
export function sayingsOf(
  phrases: readonly CarriedPhrase[],
  sets: readonly (readonly number[])[],
  letters: string,
): (set: number) => readonly Saying[] {
  const alternatives = phrases.flatMap(([, , , , , sources], phrase) => sources.map((source) => ({ phrase, source })));
  const lazy = (source: string, flags: string): (() => RegExp) => {
    let made: RegExp | undefined;
    return () => (made ??= new RegExp(spelled(source, letters), flags));
  };
  const shared = phrases.map(([place, flags, , tail, ahead]) => ({
    place,
    folded: flags === "",
    tail: tail === "" ? undefined : lazy(tail, "y"),
    ahead: ahead === "" ? undefined : lazy(ahead, ""),
  }));
  const made = new Map<string, Saying>();
  const said = new Map<number, Saying[]>([[0, []]]);
  const make = (set: number): Saying[] => {
    const numbers = set <= alternatives.length ? [set - 1] : sets[set - 1 - alternatives.length]!;
    const some = numbers.map((number) => alternatives[number]!);
    const sayings = Array.from(new Set(some.map(({ phrase }) => phrase)), (phrase) => {
      const [place, flags, edge] = phrases[phrase]!;
      const own = some.filter((one) => one.phrase === phrase).map(({ source }) => source);
      const source = `(?:${own.join("|")})${edge}`;
      const sticky = place === "before" || place === "after" ? "" : "y";
      const saying = made.get(phrase + source) ?? { ...shared[phrase]!, expression: lazy(source, flags + sticky) };
      made.set(phrase + source, saying);
      return saying;
    });
    said.set(set, sayings);
    return sayings;
  };
  return (set) => said.get(set) ?? make(set);
}
