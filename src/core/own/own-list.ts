import * as v from "valibot";
import { type Entry, judgeFor, type Library } from "../advisories-for.ts";
import { fingerprintOf } from "../fingerprint.ts";
import type { Profile } from "../profile.ts";
import { isPast } from "../state-on.ts";
import { concernsReader } from "../verdict.ts";
import { DaySchema, type KeptLine, KeptLineSchema, type OwnLine } from "./own-line.ts";

/** So many lines an own list may have. */
export const MOST_LINES = 10_000;
/** More rows of a table than these need not be read: it is refused then. Some may be empty. */
export const MOST_TABLE_ROWS = 2 * MOST_LINES;
/** Cells of a row of one, and letters of a cell: a line has far fewer. */
export const MOST_TABLE_CELLS = 100;
export const LONGEST_TABLE_CELL = 3000;

const Then = v.object({
  decided: DaySchema,
  /** Id of each act on file that day → its fingerprint. */
  acts: v.record(v.string(), v.string()),
  /** Id of each vendor that a line is about → the acts that named it or its owner that day. */
  about: v.record(v.string(), v.array(v.string())),
});
/** A day of decisions, with what was on file then. */
export type Then = v.InferOutput<typeof Then>;

/** What an organisation decided about vendors, as it is kept: with what was on file on the day of the import. */
export const OwnListSchema = v.object({
  ...Then.entries,
  lines: v.pipe(v.array(KeptLineSchema), v.maxLength(MOST_LINES)),
  /** Imports before, of which lines stand unchanged in this one. */
  earlier: v.optional(v.array(Then)),
});
export type OwnList = v.InferOutput<typeof OwnListSchema>;

/** The day on which a line was decided; of a day that is not there nothing is known, and its lines ask for a review. */
export const thenOf = (list: OwnList, { at }: KeptLine): Then =>
  at === undefined ? list : (list.earlier?.[at] ?? { decided: list.decided, acts: {}, about: {} });

/** A list, and the fingerprint of the feed that it came by, if one. */
export interface OwnListFrom {
  list: OwnList;
  feed?: string;
}

/** One form for all ways of writing a name: also with what nobody sees, as it comes along when a name is copied from a page. */
export const nameKey = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();

const known = new WeakMap<Library, ReadonlyMap<string, readonly string[]>>();

/** Key of each label, legal name and strong name → the vendors that have it. */
function vendorsByName(library: Library): ReadonlyMap<string, readonly string[]> {
  const kept = known.get(library);
  if (kept) return kept;
  const map = new Map<string, string[]>();
  for (const { id, label, legalName, names } of library.vendors.values()) {
    const strong = names.filter(({ strength }) => strength === "strong").map(({ text }) => text);
    for (const key of new Set([label, ...(legalName ? [legalName] : []), ...strong].map(nameKey)))
      map.set(key, [...(map.get(key) ?? []), id]);
  }
  known.set(library, map);
  return map;
}

/** The vendors on file that a line is about, by their label, legal name or a strong name; none where nobody is called so. */
export function vendorsOf({ name, also }: Pick<OwnLine, "name" | "also">, library: Library): string[] {
  const names = vendorsByName(library);
  return [...new Set([name, ...also].flatMap((text) => names.get(nameKey(text)) ?? []))];
}

/**
 * An own list of these lines, decided on `day` by what is on file then. A line that stands in the list before as it is was decided
 * when it was: importing a table once more answers no request for a review.
 */
export async function makeOwnList(
  lines: readonly OwnLine[],
  library: Library,
  day: string,
  before?: OwnList | null,
): Promise<OwnList> {
  const prints = library.dataset.advisories.map(async (act) => [act.id, await fingerprintOf(act, day)] as const);
  const judge = judgeFor(library, { profile: [], day });
  const vendors = new Set(lines.flatMap((line) => vendorsOf(line, library)));
  const about = [...vendors].map((id) => [id, judge.entriesFor(id).filter(isNamed).map(idOf)] as const);
  return {
    decided: day,
    ...(before ? keptLines(lines, before) : { lines: lines.map(asLine) }),
    acts: Object.fromEntries(await Promise.all(prints)),
    about: Object.fromEntries(about),
  };
}

/** Lines with the day of those that stand in the list before, and those days. */
function keptLines(lines: readonly OwnLine[], before: OwnList): Pick<OwnList, "lines" | "earlier"> {
  const stood = new Map(before.lines.toReversed().map((line) => [JSON.stringify(asLine(line)), line]));
  const earlier: Then[] = [];
  const places = new Map<number | undefined, number>();
  const placeOf = (line: KeptLine): number => {
    let place = places.get(line.at);
    if (place === undefined) {
      const { decided, acts, about } = thenOf(before, line);
      places.set(line.at, (place = earlier.push({ decided, acts, about }) - 1));
    }
    return place;
  };
  const kept = lines.map(asLine).map((line): KeptLine => {
    const same = stood.get(JSON.stringify(line));
    return same ? { ...line, at: placeOf(same) } : line;
  });
  return { lines: kept, ...(earlier.length > 0 && { earlier }) };
}

const asLine = ({ name, also, outcome, until, note }: OwnLine): OwnLine => ({ name, also, outcome, until, note });

const isNamed = ({ reach: { how } }: Entry): boolean => how === "named" || how === "affiliate";
const idOf = ({ advisory }: Entry): string => advisory.id;

/** A decision on a day. `past`: its end is over; `changed`: an act about the vendor changed, came or went since. */
export interface Decision extends OwnLine {
  decided: string;
  state: "holds" | "past" | "changed";
}

/**
 * What was decided about each vendor on file, as it stands for a reader on a day. Marks and verdicts know nothing of it. `official`:
 * acts of further feeds do not count, as whoever decided did not have them.
 */
export async function decisionsOn(
  list: OwnList,
  library: Library,
  { profile, day, official = false }: { profile: Profile; day: string; official?: boolean },
): Promise<ReadonlyMap<string, Decision[]>> {
  const judge = judgeFor(library, { profile, day });
  const acts = new Map(library.dataset.advisories.map((act) => [act.id, act]));
  const prints = new Map<string, Promise<string>>();
  const hasChanged = async (id: string, then: Then): Promise<boolean> => {
    const act = acts.get(id);
    if (!act) return true;
    if (!prints.has(id)) prints.set(id, fingerprintOf(act, day));
    return (await prints.get(id)) !== actIn(then, id);
  };
  const anyChanged = async (vendor: string, then: Then): Promise<boolean> => {
    const entries = judge.entriesFor(vendor).filter(({ feed }) => !official || feed === undefined);
    const before = Object.hasOwn(then.about, vendor) ? then.about[vendor]! : [];
    // By another owner an act reaches a vendor, or does no more, though the act is the same.
    const named = new Map(entries.filter(isNamed).map((entry) => [idOf(entry), entry.standing.state]));
    const came = [...named].some(([id, state]) => !isPast(state) && !before.includes(id));
    if (came || before.some((id) => !named.has(id))) return true;
    const now = entries.filter((entry) => isNamed(entry) || concernsReader(entry.grade));
    const standing = now.filter(({ advisory, standing: { state } }) => !isPast(state) || actIn(then, advisory.id));
    const ids = new Set([...before, ...standing.map(idOf)]);
    return (await Promise.all([...ids].map((id) => hasChanged(id, then)))).includes(true);
  };
  const decisions = new Map<string, Decision[]>();
  for (const line of list.lines) {
    const then = thenOf(list, line);
    for (const vendor of vendorsOf(line, library)) {
      const state = line.until < day ? "past" : (await anyChanged(vendor, then)) ? "changed" : "holds";
      const made: Decision = { ...asLine(line), decided: then.decided, state };
      decisions.set(vendor, [...(decisions.get(vendor) ?? []), made]);
    }
  }
  return decisions;
}

const actIn = ({ acts }: Then, id: string): string | undefined => (Object.hasOwn(acts, id) ? acts[id] : undefined);
