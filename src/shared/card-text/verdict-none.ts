import type { Entry } from "../../core/advisories-for.ts";
import { concernsReader, type Grade, isTiedToDuty } from "../../core/verdict.ts";
import { byDistance, territoriesOf } from "../group-acts.ts";
import { fill } from "../words/fill.ts";
import type { TextContext } from "./text-context.ts";
import { fillWho } from "./duty-text.ts";
import { dependsOnRole, stateRead } from "./verdict-act.ts";

/** What is said where no act concerns the reader. */
export function aboutNone(grade: Grade, entries: readonly Entry[], context: TextContext): string[] {
  const { vendor, profile, wording, t } = context;
  const { common, language } = wording;
  switch (grade) {
    case "unknown":
      return unknown(entries, context);
    case "not-you": {
      const [first] = byDistance(
        entries.filter((entry) => entry.grade === "not-you"),
        profile,
      );
      return [...(first ? notYou(first, context) : []), ...noneObliges(context)];
    }
    case "elsewhere": {
      const here = profile.map(({ territory }) => common.territory(territory));
      const where = new Intl.ListFormat(language, { type: "disjunction" }).format(here);
      const anyHere = entries.some(
        ({ applicability: { on }, reach: { how: reached } }) => on !== "elsewhere" && reached !== "related",
      );
      return [fill(anyHere ? t.noActInForceOf : t.noActOf, { where, vendor: vendor.label })];
    }
    case "related":
      return related(entries, context);
    case "ended":
      return [t.allEnded, ...noneObliges(context)];
    default:
      return [t.notAClearance];
  }
}

/** Not said where an act of a feed that the reader added does. */
const noneObliges = ({ verdict: { feeds }, vendor, t }: TextContext): string[] =>
  feeds.some(({ grade }) => concernsReader(grade)) ? [] : [fill(t.noneObliges, { vendor: vendor.label })];

function unknown(entries: readonly Entry[], context: TextContext): string[] {
  const { vendor, profile, wording, t } = context;
  const { common } = wording;
  const open = byDistance(
    entries.filter((entry) => entry.grade === "unknown"),
    profile,
  );
  if (profile.length === 0)
    return [
      fill(t.actsName, {
        acts: common.actsIn(open.length, territoriesOf(open)),
        name: common.name(open.length),
        vendor: vendor.label,
      }),
      t.sayWhoYouAre,
    ];
  const [first] = open;
  return first ? [...dependsOnRole(first, context), stateRead(first, context) ?? ""].filter(Boolean) : [t.sayWhoYouAre];
}

/** Whom an act of the reader's own territory binds instead. */
function notYou({ advisory: { title, issuer, binds }, standing }: Entry, context: TextContext): string[] {
  const { t, profile, wording } = context;
  const [bind] = binds.toSorted((a, b) => Number(b.force === "must") - Number(a.force === "must"));
  const isOfUnion = issuer.country === "EU" && profile.some(({ territory }) => territory !== "EU");
  const toOthers = bind && fillWho(bind.force === "must" ? t.itBinds : t.itAdvises, bind, context);
  const toNobody = standing.state === "unclear" ? t.unclearNobody : isOfUnion ? t.euCall : t.bindsNobody;
  return [`${title[wording.language]}. ${toOthers ?? toNobody}`];
}

/** A tie alone, and what it would mean if the maker that is named made the product. */
export function related(entries: readonly Entry[], { vendor, labels, wording, t }: TextContext): string[] {
  const tied = entries.filter(({ reach }) => reach.how === "related");
  const isSupply = tied.some(({ reach }) => reach.path[0]?.relation.kind === "supplied-by");
  const isReported = tied.every(({ reach }) => reach.path.some(({ relation }) => relation.confidence === "reported"));
  const duties = tied.filter((entry) => isTiedToDuty(entry) && entry.applicability.on === "must");
  const binding = duties.find(({ later }) => !later) ?? duties[0];
  const step = binding?.reach.path.at(-1);
  const other = step && (step.to === vendor.id ? step.from : step.to);
  return [
    fill(t.onlyRelated, { vendor: vendor.label }),
    isReported ? t.onlyReported : isSupply ? t.onlySupply : t.onlyOwnership,
    binding && other
      ? fill(t.wouldBind, { act: binding.advisory.title[wording.language], other: labels[other] ?? other })
      : "",
  ].filter(Boolean);
}
