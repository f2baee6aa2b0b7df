import { type Hit, HIDDEN, INFLECTED, LOOKS_ALIKE, MODEL } from "./hit.ts";
import * as layout from "./layout.ts";
import type { Context, Mention, Why } from "./mention.ts";
import { type Listed, listedName } from "./listed-name.ts";
import type { NameIndex } from "./open-index.ts";
import { isDenied } from "./denied.ts";
import { standsByCase, standsByScript, standsInText, vetoed, wordNear } from "./rules.ts";
import { cutAt, scan } from "./scan.ts";

/** How far from a weak name, in UTF-16 units, a strong one of the same group vouches for it. */
const VOUCHES = 160;

interface Found {
  mention: Mention;
  /** A weak name that no word vouches for; a strong name of its group may. */
  waits: boolean;
  /** Given to the caller. */
  told: boolean;
}

/** The mentions of vendors in `text`: where names stand that their own rules and the sentence let stand. */
export function findMentions(index: NameIndex, text: string, context: Context = {}): Mention[] {
  return [...mentionsBySlice(index, text, context, text.length)].flat();
}

/**
 * The same for a long text, so many UTF-16 units at a time (about 150 a microsecond): each step of the generator reads one
 * slice, and gives the mentions that are certain by then, from left to right.
 */
export function* mentionsBySlice(
  index: NameIndex,
  text: string,
  context: Context = {},
  units = 1 << 16,
): Generator<Mention[], void, void> {
  let open: Found[] = [];
  let end = 0;
  for (let from = 0; from < text.length;) {
    const to = cutAt(index, text, from + units);
    end = scan(index, text, Math.max(from, Math.min(end, to)), to, (hit) => {
      const found = judge(index, text, hit, listedName(index, hit.name), context);
      if (found) open.push(found);
      return found !== undefined && !found.waits;
    });
    const settled = to >= text.length ? Infinity : to - VOUCHES;
    const certain = open.filter(
      (found) => !found.told && found.mention.start < settled && (!found.waits || vouchedFor(found, open)),
    );
    for (const found of certain) found.told = true;
    // The latest stay to vouch for what comes after the cut.
    open = open.filter((found) => found.mention.start >= settled - VOUCHES);
    yield certain.map(({ mention }) => mention).toSorted((a, b) => a.start - b.start);
    from = to;
  }
}

function vouchedFor({ mention: weak }: Found, all: readonly Found[]): boolean {
  const sure = all.filter(({ waits }) => !waits).map(({ mention }) => mention);
  return (
    sure.some(
      ({ group, start, end }) => group === weak.group && start < weak.end + VOUCHES && end > weak.start - VOUCHES,
    ) && !sure.some(({ start, end }) => start < weak.end && end > weak.start)
  );
}

function judge(index: NameIndex, text: string, hit: Hit, listed: Listed, context: Context): Found | undefined {
  const { start, end, marks } = hit;
  if (!standsByCase(text, hit, listed) || !standsByScript(text, hit, listed)) return undefined;
  if (!standsInText(text, hit, listed) || vetoed(text, hit, listed.unless, context)) return undefined;
  // A field that asks for the maker holds a maker, whatever words stand round the name.
  if (context.field !== "maker" && isDenied(index, text, start, end)) return undefined;
  const why: Why[] = [];
  if (marks & LOOKS_ALIKE) why.push("look-alike-letters");
  if (marks & HIDDEN) why.push("hidden-letters");
  if (marks & INFLECTED) why.push("inflected");
  if (marks & MODEL) why.push("model-number");
  if (listed.flags & layout.UNCONFIRMED) why.push("unconfirmed-name");
  const weak = (listed.flags & layout.WEAK) > 0;
  const needed = weak && wordNear(text, hit, listed, context);
  if (needed) why.push("needed-word");
  const mention = { vendor: listed.vendor, group: listed.group, name: listed.text, start, end, why };
  return { mention, waits: weak && !needed, told: false };
}
