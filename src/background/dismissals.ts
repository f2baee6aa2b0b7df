import * as v from "valibot";
import { type Entry, judgeFor, type Library } from "../core/advisories-for.ts";
import { fingerprintOf, fingerprintOfVendor } from "../core/fingerprint.ts";
import type { Profile } from "../core/profile.ts";
import { concernsReader, GRADES, RULES, deciding, verdictOn } from "../core/verdict.ts";
import type { HiddenHere } from "../shared/messages.ts";
import { pageKey } from "../shared/page-key.ts";
import {
  changeDismissals,
  type Hide,
  type Dismissal,
  readDismissals,
  ReasonSchema,
  ScopeSchema,
  type Snooze,
} from "../shared/dismissals.ts";
import { effective } from "../shared/policy/effective.ts";
import type { Values } from "../shared/policy/keys.ts";
import { policyInForce } from "./policy.ts";
import { readSettings } from "./settings.ts";
import { datasetInUse } from "./dataset-in-use.ts";
import { dayOf, verdicts } from "./marks.ts";
import type { Sender } from "./own-pages-only.ts";
import { VendorId } from "./page-messages.ts";
import { hostOf } from "./site-mode.ts";

/** What a card may ask to hide. Where that is, the browser says and not the page. */
export const HideRequest = v.object({
  vendor: VendorId,
  name: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(120))),
  scope: ScopeSchema,
  reason: ReasonSchema,
});
export const ChoiceIds = v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.maxLength(100));

/** What is put aside and has not changed since. */
interface Dismissed {
  choices: readonly Dismissal[];
  hides: readonly Hide[];
  /** Acts that are snoozed, each with the choices that say so. */
  snoozed: ReadonlyMap<string, string[]>;
}

// Of a private window nothing is kept outside this memory.
let unkept: Dismissal[] = [];
let last: { library: Library; day: string; quiet: Promise<Dismissed> } | undefined;

/** What is put aside on a day. Worked out once per dataset and day, and again when the reader changes something. */
export function dismissedOn(library: Library, day: string): Promise<Dismissed> {
  if (last?.library !== library || last.day !== day) last = { library, day, quiet: workOut(library, day) };
  return last.quiet;
}

async function workOut(library: Library, day: string): Promise<Dismissed> {
  const { profile } = await readSettings();
  const stored = await readDismissals();
  if (stored.some(({ rules }) => rules !== RULES)) {
    const judged = await Promise.all(stored.map((choice) => byTheseRules(choice, profile, library, day)));
    await changeDismissals(() => judged);
  }
  const choices = [...(await readDismissals()), ...unkept];
  const hides: Hide[] = [];
  const snoozed = new Map<string, string[]>();
  const hiding = await hidingAllowed();
  // What the policy does not allow rests, and holds again when the policy does.
  for (const choice of choices.filter((one) => allows(hiding, one))) {
    const holding = await stillHolds(choice, profile, library, day);
    if (choice.kind === "hide") hides.push(...(holding.length > 0 ? [choice] : []));
    else for (const act of holding) snoozed.set(act, [...(snoozed.get(act) ?? []), choice.id]);
  }
  return { choices, hides, snoozed };
}

/** What of marks the organisation lets the reader put aside. */
export const hidingAllowed = async (): Promise<Values["hiding"]> =>
  effective("hiding", await policyInForce(), {}).value;

const allows = (hiding: Values["hiding"], choice: { kind: Dismissal["kind"]; reason?: string }): boolean =>
  hiding === "all" || (hiding === "snooze" && (choice.kind === "snooze" || choice.reason === "until-change"));

/** Throws where the organisation does not let the reader put that aside. */
export async function mayHide(kind: Dismissal["kind"], reason?: string): Promise<void> {
  if (!allows(await hidingAllowed(), { kind, ...(reason !== undefined && { reason }) }))
    throw new Error("Locked by policy: hiding");
}

/** What is put aside is worked out anew: the policy may allow another thing now. */
export function forgetDismissals(): void {
  last = undefined;
}

/**
 * What was put aside by earlier rules, as these would have it. The vendor shows again only where its verdict became stronger:
 * earlier rules knew what names a vendor, its owner or somebody tied to it, and no class of goods.
 */
async function byTheseRules(choice: Dismissal, profile: Profile, library: Library, day: string): Promise<Dismissal> {
  if (choice.rules === RULES) return choice;
  const { vendor } = choice;
  const { grade, entries } = judgeFor(library, { profile, day }).verdictFor(vendor);
  const earlier = verdictOn(entries.filter(({ reach: { how } }) => EARLIER.has(how)));
  const isStronger = GRADES.indexOf(grade) < GRADES.indexOf(earlier.grade);
  if (choice.kind === "hide") {
    if (choice.until === undefined || (isStronger && concernsReader(grade))) return { ...choice, rules: RULES };
    return { ...choice, rules: RULES, until: await fingerprintOfVendor(vendor, profile, day, library) };
  }
  const acts =
    isStronger && concernsReader(grade) ? choice.acts : await printsOf(deciding({ grade, decidedBy: entries }), day);
  return { ...choice, rules: RULES, acts };
}

const EARLIER: ReadonlySet<string> = new Set(["named", "affiliate", "related"]);

async function printsOf(entries: readonly Entry[], day: string): Promise<Snooze["acts"]> {
  return Object.fromEntries(
    await Promise.all(entries.map(async ({ advisory }) => [advisory.id, await fingerprintOf(advisory, day)] as const)),
  );
}

/** The acts of a snooze that are as they were; for a hidden vendor its id, as long as nothing on file about it changed. */
async function stillHolds(choice: Dismissal, profile: Profile, library: Library, day: string): Promise<string[]> {
  const { vendor } = choice;
  if (choice.kind === "hide")
    return !choice.until || choice.until === (await fingerprintOfVendor(vendor, profile, day, library)) ? [vendor] : [];
  const same = await Promise.all(
    library.dataset.advisories.map(
      async (advisory) =>
        Object.hasOwn(choice.acts, advisory.id) && choice.acts[advisory.id] === (await fingerprintOf(advisory, day)),
    ),
  );
  return library.dataset.advisories.flatMap(({ id }, at) => (same[at] ? [id] : []));
}

/** Puts something aside, and hands back the id by which that is undone. */
export async function hide(
  request: v.InferOutput<typeof HideRequest>,
  page: { url: string; incognito: boolean },
): Promise<string> {
  await mayHide("hide", request.reason);
  const [{ profile }, { library }] = await Promise.all([readSettings(), datasetInUse()]);
  const day = dayOf(new Date());
  const { vendor, name, scope, reason } = request;
  const choice: Hide = {
    kind: "hide",
    id: crypto.randomUUID(),
    on: day,
    vendor,
    rules: RULES,
    ...(name !== undefined && { name }),
    where:
      scope === "page"
        ? { scope, page: await pageKey(page.url) }
        : scope === "site"
          ? { scope, host: hostOf(page.url) }
          : { scope },
    reason,
    ...(reason === "until-change" && { until: await fingerprintOfVendor(vendor, profile, day, library) }),
  };
  return keep(choice, page.incognito);
}

/** Puts aside the acts that a vendor's mark rests on for this reader, wherever they stand. */
export async function snooze(vendor: string, profile: Profile, incognito: boolean): Promise<string> {
  await mayHide("snooze");
  const { library } = await datasetInUse();
  const day = dayOf(new Date());
  const acts = await printsOf(deciding(judgeFor(library, { profile, day }).verdictFor(vendor)), day);
  return keep({ kind: "snooze", id: crypto.randomUUID(), on: day, vendor, rules: RULES, acts }, incognito);
}

async function keep(choice: Dismissal, incognito: boolean): Promise<string> {
  if (incognito) unkept.push(choice);
  else await changeDismissals((now) => [...now, choice]);
  last = undefined;
  return choice.id;
}

/** Takes choices back; what they hid shows again. */
export async function undoDismissal(ids: readonly string[]): Promise<void> {
  unkept = unkept.filter(({ id }) => !ids.includes(id));
  await changeDismissals((now) => now.filter(({ id }) => !ids.includes(id)));
  last = undefined;
}

/** What is hidden from a reader on one page: whole vendors, and names that are another's there. */
export async function hiddenOn(url: string, profile: Profile): Promise<HiddenHere[]> {
  const { library } = await datasetInUse();
  const day = dayOf(new Date());
  const { choices, hides, snoozed } = await dismissedOn(library, day);
  const host = hostOf(url);
  const page = host && hides.some(({ where }) => where.scope === "page") ? await pageKey(url) : "";
  const label = (vendor: string): string => library.vendors.get(vendor)?.label ?? vendor;
  const isHere = ({ where }: Hide): boolean =>
    where.scope === "everywhere" || (where.scope === "site" ? where.host === host : where.page === page);
  const hidden = hides.filter(isHere).map(({ id, vendor, name, where: { scope }, until, reason }): HiddenHere => ({
    ids: [id],
    vendor,
    label: label(vendor),
    ...(name !== undefined && { name }),
    scope,
    reason,
    untilChange: until !== undefined,
  }));
  if (snoozed.size === 0) return hidden;
  const onCardOf = new Map(choices.map(({ id, vendor }) => [id, vendor]));
  // An act on a class of goods was put aside for the vendor on whose card that was done, and for none of the others in its class.
  const isSilent = (vendor: string, act: string, byClass: readonly string[]): boolean =>
    snoozed.get(act)?.some((id) => !byClass.includes(act) || onCardOf.get(id) === vendor) ?? false;
  const silent = [...verdicts(library, profile, day)].filter(
    ([vendor, { deciding, byClass }]) => deciding.length > 0 && deciding.every((act) => isSilent(vendor, act, byClass)),
  );
  return [
    ...hidden,
    ...silent.map(([vendor, { deciding }]): HiddenHere => {
      const ids = [...new Set(deciding.flatMap((act) => snoozed.get(act) ?? []))];
      return { ids, vendor, label: label(vendor), scope: "everywhere", untilChange: true };
    }),
  ];
}

/** The address of the page that a message comes from: for a frame, that of the page round it. */
export const pageOf = ({ frameId, url, tab }: Sender): string => (frameId === 0 ? url : (tab?.url ?? url)) ?? "";
