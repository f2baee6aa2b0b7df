import { type Match, LOOKS_ALIKE } from "./match.ts";
import * as layout from "./index-format.ts";
import type { Context, Mention, Why } from "./mention.ts";
import { effortFor } from "./holds-name.ts";
import { listedName } from "./listed-name.ts";
import type { Effort, NameIndex } from "./name-index.ts";
import { Negation, termsOf } from "./negation.ts";
import { standsByCase, standsByScript, standsByWords, standsInText, vetoed, wordNear } from "./rules.ts";

/** How far from a weak name, in UTF-16 units, a strong one of the same group vouches for it. */
const VOUCHES = 160;

interface Found {
  mention: Mention;
  /** A weak name that no word vouches for; a strong name of its group may. */
  waits: boolean;
}

/**
 * The mentions of vendors in `text`: where names stand that their own rules and the sentence let stand. Names of further
 * feeds are looked for by themselves, each feed's alone, and stand only where no official name does.
 */
export function findMentions(index: NameIndex, text: string, context: Context = NO_CONTEXT): Mention[] {
  const found = findAlone(index, text, context);
  if (index.own.length === 0) return found;
  const free = index.own
    .flatMap((own) => findAlone(own, text, context, effortFor(text)))
    .filter(({ start, end }) => !found.some((official) => start < official.end && official.start < end));
  return [...found, ...free].toSorted((a, b) => a.start - b.start);
}

/** What it costs to judge a name that was found, and to look for each word of its rules. */
const JUDGED = 500;
const RULE_WORD = 20;

function findAlone(index: NameIndex, text: string, context: Context, effort?: Effort): Mention[] {
  // Most texts hold no name.
  let found: Found[] | undefined;
  let sentences: Negation | undefined;
  const accept = (match: Match): boolean => {
    if (effort) effort.left -= JUDGED + RULE_WORD * listedName(index, match.name).words;
    const one = judge(index, text, match, context, (sentences ??= new Negation(termsOf(index), text)));
    if (one) (found ??= []).push(one);
    return one !== undefined && !one.waits;
  };
  index.scan(text, accept, effort);
  return found ? certain(found) : [];
}

const NO_CONTEXT: Context = {};

/** Those of `found` that are certain: one that waits is, when a sure one of its group stands near, and none at its own place. */
function certain(found: readonly Found[]): Mention[] {
  const sure = found.filter(({ waits }) => !waits).map(({ mention }) => mention);
  if (sure.length === found.length) return sure;
  // Both lists go from left to right: what lies too far back for one name does so for the next.
  let first = 0;
  const stands = ({ mention: { group, start, end }, waits }: Found): boolean => {
    if (!waits) return true;
    while (first < sure.length && sure[first]!.end < start - 2 * VOUCHES) first++;
    let vouched = false;
    for (const other of sure.slice(first, first + 99)) {
      if (other.start < end && other.end > start) return false;
      vouched ||= other.group === group && other.start < end + VOUCHES && other.end > start - VOUCHES;
    }
    return vouched;
  };
  return found.filter(stands).map(({ mention }) => mention);
}

/** What the marks of a hit say, a bit each. */
const SAID: readonly Why[] = ["look-alike-letters", "hidden-letters", "inflected", "model-number"];

function judge(index: NameIndex, text: string, match: Match, context: Context, sentences: Negation): Found | undefined {
  const { start, end, marks } = match;
  const listed = listedName(index, match.name);
  if (!standsByCase(text, match, listed) || !standsByScript(text, match, listed)) return undefined;
  if (!standsInText(text, match, listed) || vetoed(text, match, listed.unless, context)) return undefined;
  // A field that asks for the maker holds a maker, whatever words stand round the name.
  if (context.field !== "maker" && sentences.takes(start, end)) return undefined;
  if (!standsByWords(text, match)) return undefined;
  const why = marks ? SAID.filter((_, bit) => marks & (LOOKS_ALIKE << bit)) : [];
  if (listed.flags & layout.UNCONFIRMED) why.push("unconfirmed-name");
  const weak = (listed.flags & layout.WEAK) > 0;
  const needed = weak && wordNear(index, text, match, listed, context);
  if (needed) why.push("needed-word");
  const mention = { vendor: listed.vendor, group: listed.group, name: listed.text, start, end, why };
  return { mention, waits: weak && !needed };
}
