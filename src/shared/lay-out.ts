import { type Entry, type Mark, markOf } from "../core/advisories-for.ts";
import type { Scope } from "../core/dataset.ts";
import { isPast } from "../core/state-on.ts";
import type { CardView } from "./messages.ts";

/** Where each act of a card stands. Every entry is in exactly one of the lists. */
export interface Layout {
  mark: Mark | undefined;
  /** Open, as whole articles, in reading order; the first one speaks in the verdict. */
  open: Entry[];
  /** The reader has not said who they are: every current act, by whom it binds. */
  unknown: Entry[];
  /** Of the reader's own territory, for others. */
  notForYou: Entry[];
  nobodyYet: Entry[];
  elsewhere: Entry[];
  earlier: Entry[];
  related: Entry[];
}

/** Sorts the acts of a vendor into the parts of its card. */
export function layOut({ entries }: Pick<CardView, "entries">): Layout {
  const mark = markOf(entries);
  const layout: Layout = {
    mark,
    open: [],
    unknown: [],
    notForYou: [],
    nobodyYet: [],
    elsewhere: [],
    earlier: [],
    related: [],
  };
  for (const entry of entries) listFor(entry, layout).push(entry);
  return layout;
}

function listFor({ reach, standing, bearing: { on } }: Entry, layout: Layout): Entry[] {
  if (reach.how === "related") return layout.related;
  if (isPast(standing.state)) return layout.earlier;
  switch (on) {
    case "must":
    case "should":
      return layout.open;
    case "unknown":
      return layout.unknown;
    // Where nothing stronger speaks, the first one is what the card is about.
    case "not-you":
      return layout.mark === "not-you" && layout.open.length === 0 ? layout.open : layout.notForYou;
    case "nobody-yet":
      return layout.mark === "nobody-yet" && layout.open.length === 0 ? layout.open : layout.nobodyYet;
    case "elsewhere":
      return layout.elsewhere;
    default:
      return on satisfies never;
  }
}

/** The scopes of an act that concern a vendor: those that name it, or the owner through whom the act reaches it. */
export function scopesFor({ advisory, reach }: Entry, vendorId: string): Scope[] {
  const owner = reach.path.at(-1)?.to;
  const naming = advisory.scope.filter(({ named }) => named.includes(vendorId));
  if (naming.length > 0) return naming;
  const through = advisory.scope.filter(({ named }) => owner !== undefined && named.includes(owner));
  return through.length > 0 ? through : advisory.scope;
}

/** The territory that an act speaks for: a province's or state's own, else the country's. */
export const territoryOf = ({ advisory: { issuer } }: Entry): string => issuer.subdivision ?? issuer.country;

/** How many territories acts come from. */
export const territoriesOf = (entries: readonly Entry[]): number => new Set(entries.map(territoryOf)).size;
