import type { Entry } from "../../core/advisories-for.ts";
import type { Duty } from "../../core/dataset.ts";
import type { Profile } from "../../core/profile.ts";
import { hasForce } from "../../core/state-on.ts";
import {
  concernsReader,
  GRADES,
  type Grade,
  isOwnAlone,
  type Mark,
  onlyAllows,
  type Verdict,
} from "../../core/verdict.ts";
import { asksWhichMaker, byDistance } from "../group-acts.ts";
import type { VerdictWords } from "../words/verdict.ts";
import { fill } from "../words/fill.ts";
import { counted } from "../words/format.ts";
import type { Wording } from "../words/wording.ts";
import type { Judged, TextContext } from "./text-context.ts";
import { aboutAct, briefly } from "./verdict-act.ts";
import { ownDuties, verbsOf } from "./duty-text.ts";
import { aboutNone, related } from "./verdict-none.ts";

/** A verdict in words, the same in every place that shows it. */
export interface VerdictText {
  /** Missing where nothing is on file: there is no mark for that. */
  glyph?: Mark | "ask";
  /** At most four words, but for a count. */
  title: string;
  /** What the first act that decides it means for the reader. */
  lines: string[];
  /** Every further act that concerns the reader: whole, with its title; and what it makes them do in a line. */
  more: { act: string; text: string; title: string; line: string }[];
  /** Decisions still to come, and duties about every supplier. */
  notes: string[];
  /** As whom the reader was judged. */
  as?: string;
  /** That is a guess, which the reader can change. */
  guessed?: true;
}

/** All of a verdict as lines, the title first: for a terminal, a list, a record. */
export function verdictLines({ title, lines, more, notes, as }: VerdictText): string[] {
  return [title, ...lines, ...more.map(({ text }) => text), ...notes, ...(as ? [as] : [])];
}

/** Puts a verdict into words. It decides nothing: grade and order come from `core/verdict.ts`. */
export function verdictText(judged: Judged, wording: Wording, t: VerdictWords): VerdictText {
  const context: TextContext = { ...judged, wording, t };
  const { verdict, vendor, profile, guess } = judged;
  const { grade, decidedBy: entries } = verdict;
  const own = entries.filter((entry) => concernsReader(entry.grade));
  const first = own.find((entry) => entry.grade === grade);
  // What binds comes before what only may.
  const rest = own.filter((entry) => entry !== first).toSorted((a, b) => rank(a) - rank(b));
  // Beside what concerns the reader stands that an act may bind them in a role that they have not said; the first one may speak above.
  const unknownActs = entries.filter((entry) => entry.grade === "unknown");
  const unsaid = profile.length > 0 && own.length > 0 ? byDistance(unknownActs, profile) : [];
  const open = first ? unsaid : unsaid.slice(1);
  const isShared = asksWhichMaker(vendor, grade);
  const decisions = pending(entries, context);
  // That nothing binds the reader is half of the answer where a decision of their own country is still to come.
  const isNews = !first && !isShared && grade !== "unknown";
  const toCome = isNews ? decisions : [];
  const as = guess
    ? fill(t.guessed[guess.from], { country: wording.common.territory(guess.territory) })
    : profile.length > 0
      ? fill(t.you, { who: profileIn(metBy(first, profile), wording) })
      : undefined;
  return {
    ...(isShared ? { glyph: "ask" as const } : grade !== "none" && { glyph: grade }),
    title: isShared ? t.askWhichMaker : titleOf(grade, own, context),
    lines: isShared
      ? [t.sharedName, ...related(entries, context).slice(2)]
      : first
        ? aboutAct(first, context)
        : [...aboutNone(grade, entries, context), ...toCome],
    more: [...(first ? rest : []), ...open, ...(first ? [] : rest)].map((entry) => {
      const title = entry.advisory.title[wording.language];
      const all = aboutAct(entry, context);
      return {
        act: entry.advisory.id,
        text: `${title}: ${all.join(" ")}`,
        title,
        line: briefly(entry, all, context, first),
      };
    }),
    notes: [
      ...denied(verdict, context),
      ...(isNews ? [] : decisions),
      ...supplierDuties(verdict, context),
      ...ownFeeds(context),
    ],
    ...(as && { as }),
    ...(guess && { guessed: true }),
  };
}

const rank = ({ grade }: Entry): number => GRADES.indexOf(grade);

function titleOf(
  grade: Grade,
  own: readonly Entry[],
  { profile, wording: { common, language }, t }: TextContext,
): string {
  if (grade === "none") return t.nothingOnFile;
  if (grade === "unknown" && profile.length === 0) return t.dependsOnCountry;
  if (isOwnAlone(grade, own)) return grade === "must" ? t.oursBinds : t.oursAdvises;
  if (onlyAllows(grade, own)) return t.youMay;
  const binding = own.filter((entry) => entry.grade === "must").length;
  if (grade !== "must" || binding < 2) return common.mark[grade];
  return fill(t.bindsBy, { acts: counted(language, binding, common.forms.act) });
}

/** What would bind or advise the reader, but for their own answer. */
function denied({ denied: acts }: Verdict, { wording: { language }, t }: TextContext): string[] {
  return acts.map(({ title }) => fill(t.notCounted, { act: title[language] }));
}

/** Decisions still to come in the reader's own territory. */
function pending(entries: readonly Entry[], { vendor, wording: { language }, t }: TextContext): string[] {
  return entries
    .filter(
      ({ reach, applicability: { on } }) => reach.how === "decision-pending" && on !== "elsewhere" && on !== "not-you",
    )
    .map(({ advisory, reach }) => {
      const authority = reach.scope?.test?.decidedBy?.[language];
      const act = advisory.title[language];
      return authority
        ? fill(t.untilDecided, { act, vendor: vendor.label, authority })
        : fill(t.untilDecidedByNobody, { act, vendor: vendor.label });
    });
}

/** Duties about every supplier that this reader has, whatever the vendor. */
function supplierDuties({ everySupplier }: Verdict, context: TextContext): string[] {
  const { profile, wording, t } = context;
  if (profile.length === 0) return [];
  return everySupplier
    .filter(({ applicability: { on }, standing }) => (on === "must" || on === "should") && hasForce(standing.state))
    .map((entry) =>
      fill(entry.applicability.because?.force === "may" ? t.everySupplierMay : t.everySupplier, {
        act: entry.advisory.title[wording.language],
        verbs: verbsOf(onSuppliers(ownDuties(entry)), context),
      }),
    );
}

/** Of the duties of such an act those about suppliers: that a service is notified, or an incident reported, is no matter of a vendor. */
function onSuppliers(duties: readonly Duty[]): readonly Duty[] {
  const own = duties.filter(({ verb }) => verb !== "report" && verb !== "adopt-measures");
  return own.length > 0 ? own : duties;
}

/** What each feed that the reader added comes to by itself, and says of it. */
function ownFeeds({ verdict, feedLabels, wording, t }: TextContext): string[] {
  return verdict.feeds.map(({ feed, grade, entries }) =>
    fill(entries.some(({ applicability }) => applicability.isOurs) ? t.organisationSays : t.feedSays, {
      feed: feedLabels[feed] ?? feed,
      says: grade === "none" ? t.nothingOnFile : wording.common.mark[grade],
    }),
  );
}

/** The reader's territory and role that an act met; all of them where none did, or where it is for anyone there. */
function metBy(entry: Entry | undefined, profile: Profile): Profile {
  const as = entry?.applicability.as;
  return profile
    .filter(({ territory }) => !as || territory === as.territory)
    .map((reader) => {
      const met = reader.roles.filter((role) => role === as?.role);
      return met.length > 0 ? { ...reader, roles: met } : reader;
    });
}

/** A profile in words: "regulated operator (higher duties), Czechia; no special role, Slovakia". */
export function profileIn(profile: Profile, { common }: Wording): string {
  return profile
    .map(({ territory, roles, denied, regime }) => {
      const named = roles.map((role) =>
        role === "regulated-operator" && regime
          ? `${common.roleInline[role]} (${common.regime[regime]})`
          : common.roleInline[role],
      );
      if (named.length === 0 && denied?.length === Object.keys(common.roleMeans).length)
        named.push(common.roleInline.anyone);
      else if (named.length === 0)
        named.push(...(denied ?? []).map((role) => fill(common.notRole, { role: common.roleInline[role] })));
      return [...named, common.territory(territory)].join(", ");
    })
    .join("; ");
}
