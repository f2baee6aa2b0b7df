import { type Hit, LOOKS_ALIKE } from "./hit.ts";
import * as layout from "./layout.ts";
import type { Context, Mention, Why } from "./mention.ts";
import { effortFor } from "./holds-name.ts";
import { listedName } from "./listed-name.ts";
import type { Effort, NameIndex } from "./name-index.ts";
import { Negation, termsOf } from "./negation.ts";
import { standsByCase, standsByScript, standsByWords, standsInText, vetoed, wordNear } from "./rules.ts";
import { cutAt } from "./scan.ts";

/** How far from a weak name, in UTF-16 units, a strong one of the same group vouches for it. */
const VOUCHES = 160;

interface Found {
  mention: Mention;
  /** A weak name that no word vouches for; a strong name of its group may. */
  waits: boolean;
  /** Given to the caller. */
  told: boolean;
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
  const accept = (hit: Hit): boolean => {
    if (effort) effort.left -= JUDGED + RULE_WORD * listedName(index, hit.name).words;
    return note(index, text, hit, context, (sentences ??= new Negation(termsOf(index), text)), (found ??= []));
  };
  index.scan(text, 0, text.length, accept, 0, effort);
  return found ? tell(found, Infinity) : [];
}

const NO_CONTEXT: Context = {};

/**
 * The same for a long text and the official names alone, so many UTF-16 units at a time (about 150 a microsecond): each step of the generator reads one
 * slice, and gives the mentions that are certain by then, from left to right.
 */
export function* mentionsBySlice(
  index: NameIndex,
  text: string,
  context: Context = NO_CONTEXT,
  units = 1 << 16,
): Generator<Mention[], void, void> {
  const sentences = new Negation(termsOf(index), text);
  let found: Found[] = [];
  let end = 0;
  for (let from = 0; from < text.length;) {
    const to = cutAt(index, text, from + units);
    // A name may have gone on beyond the last slice.
    end = index.scan(text, from, to, (hit) => note(index, text, hit, context, sentences, found), end);
    const settled = to >= text.length ? Infinity : to - VOUCHES;
    yield tell(found, settled);
    // The latest stay to vouch for what comes after the cut.
    found = found.filter(({ mention }) => mention.start >= settled - VOUCHES);
    from = to;
  }
}

function note(
  index: NameIndex,
  text: string,
  hit: Hit,
  context: Context,
  sentences: Negation,
  found: Found[],
): boolean {
  const one = judge(index, text, hit, context, sentences);
  if (one) found.push(one);
  return one !== undefined && !one.waits;
}

/**
 * Those of `found` that begin before `settled`, are certain and were not told yet. One that waits is certain when a sure one
 * of its group stands near, and none at its own place.
 */
function tell(found: readonly Found[], settled: number): Mention[] {
  if (settled === Infinity && !found.some(({ waits, told }) => waits || told))
    return found.map(({ mention }) => mention);
  const sure = found.filter(({ waits }) => !waits).map(({ mention }) => mention);
  // Both lists go from left to right: what lies too far back for one name does so for the next.
  let first = 0;
  const certain = found.filter((one) => {
    const { group, start, end } = one.mention;
    if (one.told || start >= settled) return false;
    while (first < sure.length && sure[first]!.end < start - 2 * VOUCHES) first++;
    one.told = !one.waits;
    if (one.waits)
      for (const other of sure.slice(first, first + 99)) {
        if (other.start < end && other.end > start) return (one.told = false);
        one.told ||= other.group === group && other.start < end + VOUCHES && other.end > start - VOUCHES;
      }
    return one.told;
  });
  return certain.map(({ mention }) => mention);
}

/** What the marks of a hit say, a bit each. */
const SAID: readonly Why[] = ["look-alike-letters", "hidden-letters", "inflected", "model-number"];

function judge(index: NameIndex, text: string, hit: Hit, context: Context, sentences: Negation): Found | undefined {
  const { start, end, marks } = hit;
  const listed = listedName(index, hit.name);
  if (!standsByCase(text, hit, listed) || !standsByScript(text, hit, listed)) return undefined;
  if (!standsInText(text, hit, listed) || vetoed(text, hit, listed.unless, context)) return undefined;
  // A field that asks for the maker holds a maker, whatever words stand round the name.
  if (context.field !== "maker" && sentences.takes(start, end, (listed.flags & layout.WEAK) > 0)) return undefined;
  if (!standsByWords(text, hit)) return undefined;
  const why = marks ? SAID.filter((_, bit) => marks & (LOOKS_ALIKE << bit)) : [];
  if (listed.flags & layout.UNCONFIRMED) why.push("unconfirmed-name");
  const weak = (listed.flags & layout.WEAK) > 0;
  const needed = weak && wordNear(index, text, hit, listed, context);
  if (needed) why.push("needed-word");
  const mention = { vendor: listed.vendor, group: listed.group, name: listed.text, start, end, why };
  return { mention, waits: weak && !needed, told: false };
}
