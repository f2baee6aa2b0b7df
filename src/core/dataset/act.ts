import * as v from "valibot";
import { CATEGORIES, hidden, Id, PartialDay, ShortText, Source, Territory, When, Words } from "./values.ts";

export const KINDS = [
  "warning",
  "ban",
  "order",
  "direction",
  "law",
  "listing",
  "recommendation",
  "assessment",
  "sanction",
] as const;
export type Kind = (typeof KINDS)[number];

export const ROLES = [
  "state-body",
  "regulated-operator",
  "telecom-operator",
  "contracting-authority",
  "supplier-to-state",
  "funds-recipient",
  "maker-or-seller",
] as const;
/** Who the reader is under a law. `anyone` is implied and never ticked. */
export type Role = (typeof ROLES)[number];

/** The two regimes of NIS 2: essential entities, in Czechia *vyšší povinnosti*, and important ones, *nižší povinnosti*. */
export const REGIMES = ["higher", "lower"] as const;
export type Regime = (typeof REGIMES)[number];

export const FORCES = ["must", "should", "may"] as const;
export type Force = (typeof FORCES)[number];

export const DUTY_VERBS = [
  "analyse-risk",
  "adopt-measures",
  "weigh-in-selection",
  "put-in-contract",
  "represent",
  "report",
  "remove",
  "do-not-buy",
  "do-not-use",
  "do-not-supply",
  "get-approval",
  "consider",
  "none",
] as const;
export type DutyVerb = (typeof DUTY_VERBS)[number];

export const EFFECTS = [
  "purchase",
  "use",
  "network",
  "import",
  "authorisation",
  "funding",
  "export",
  "investment",
  "finding",
  "advice",
] as const;

const Duty = v.object({
  verb: v.picklist(DUTY_VERBS),
  force: v.picklist(FORCES),
  /** The act's own words, shortened: what is to be done. */
  text: Words,
  /** A span, as the act gives it, that reads by itself: "within one business day of discovery". */
  within: v.optional(Words),
  /** The day by which it has to be done. */
  by: v.optional(When),
  /** The day from which it has to be kept, where that is later than the act's own start. */
  from: v.optional(When),
  /** What a report must hold, where one is owed. */
  reportFields: v.optional(v.array(Words)),
});
export type Duty = v.InferOutput<typeof Duty>;

const Bind = v.object({
  territory: Territory,
  role: v.picklist([...ROLES, "anyone"]),
  /** Of regulated operators, only those in this regime. */
  regime: v.optional(v.picklist(REGIMES)),
  /** The first day on which this entry holds, and the first on which it no longer does, where a later law changed whom the act binds. */
  from: v.optional(When),
  until: v.optional(When),
  force: v.picklist(FORCES),
  /** Who that is in the act's own terms ("bodies under section 3 c–f of Act 181/2014"). */
  who: Words,
  /** Only those whom `who` names are bound (the staff of one institution, one company): no role makes a reader one of them. */
  namedOnly: v.optional(v.literal(true)),
  duties: v.array(Duty),
});
export type Bind = v.InferOutput<typeof Bind>;

/** How a class act comes to bind on a vendor's goods. */
export const TRIGGERS = ["own-test", "decision", "permit", "list", "every-supplier"] as const;
/** What the test of a class act looks at. */
export const BASES = [
  "registered-in",
  "seat-in",
  "controlled-from",
  "subject-to-law-of",
  "made-in",
  "developed-in",
  "supplied-from",
  "data-sent-to",
  "administered-from",
  "on-list",
  "in-class",
] as const;
/** Known ones stand in the lists above; a newer feed may have others, whose answer stays open here. */
const Kebab = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

const Condition = v.object({
  basis: Kebab,
  /** Countries, or `EU`, that answer it with yes. Without these and `outside`, the act leaves them open or they are not on file. */
  countries: v.optional(v.pipe(v.array(Territory), v.minLength(1), v.maxLength(40))),
  /** Any country outside these. */
  outside: v.optional(v.pipe(v.array(Territory), v.minLength(1), v.maxLength(40))),
});
export type Condition = v.InferOutput<typeof Condition>;

/**
 * The test by which an act on a class of goods reaches a vendor that it does not name. `own-test`: whoever is bound applies it;
 * `decision`: says nothing until an authority decides; `permit`: every maker needs one; `list`: a list decides, on file or not;
 * `every-supplier`: a duty about every supplier. The goods are the `categories` of the scope.
 */
const ClassTest = v.object({
  trigger: Kebab,
  /** Who decides in the single case, or keeps the list. */
  decidedBy: v.optional(Words),
  /** Classes that the act does not list by name, though its words may reach them: for these it stays a question. */
  openGoods: v.optional(v.array(v.picklist(CATEGORIES))),
  /** Whether one condition is enough or all have to be met. */
  combine: v.optional(v.picklist(["any", "all"])),
  conditions: v.pipe(v.array(Condition), v.maxLength(12)),
  /** Vendors of which the research says by name how the test turns out, or that it may concern them. */
  known: v.optional(v.array(v.object({ vendor: Id, answer: v.picklist(["yes", "open"]), fact: Words }))),
});
export type ClassTest = v.InferOutput<typeof ClassTest>;

const Scope = v.object({
  /** The vendors that the act names. An act that names no company names none here. */
  named: v.array(Id),
  /** The act's own words extend to subsidiaries or affiliates of those it names. */
  affiliates: v.boolean(),
  /** What of theirs is covered. */
  what: Words,
  categories: v.array(v.picklist(CATEGORIES)),
  /** The tie that makes goods fall under a category act ("administered from a third country"). */
  nexus: v.optional(Words),
  /** The same as data; only where `named` is empty. */
  test: v.optional(ClassTest),
  purposes: v.array(Words),
  exceptions: v.array(Words),
});
export type Scope = v.InferOutput<typeof Scope>;

/** Where an act stood when the research closed. `stateOn` works out any other day from the dates. */
export const STATUSES = [
  "proposed",
  "announced",
  "in-force",
  "on-hold",
  "ended",
  "superseded",
  "archived",
  "withdrawn",
  "annulled",
  "unclear",
] as const;

export const Advisory = v.object({
  id: Id,
  issuer: v.object({
    name: Words,
    /** As the issuer writes it, with its language. */
    original: v.optional(v.object({ text: ShortText, lang: v.string() })),
    abbreviation: v.optional(ShortText),
    country: Territory,
    /** A province or state that acts for itself alone. */
    subdivision: v.optional(Territory),
  }),
  /** Ours where `originalTitle` is there: shown as "our translation" beside it. */
  title: Words,
  originalTitle: v.optional(v.object({ text: ShortText, lang: v.string() })),
  reference: v.optional(ShortText),
  kind: v.picklist(KINDS),
  /** The day on which a law was passed or promulgated, where that is neither its publication nor its start. */
  passed: v.optional(When),
  published: v.optional(When),
  /** The first day on which it applies. Missing where that day is not on file: a publication is never its start. */
  effective: v.optional(When),
  ends: v.optional(When),
  milestones: v.array(
    v.object({
      when: When,
      what: Words,
      /** A part of the act applies only from then on: the act is phasing in until it has passed. */
      phase: v.optional(v.literal(true)),
    }),
  ),
  status: v.picklist(STATUSES),
  /** Since when `status` holds, where it is not in-force: before that day the act was in force. */
  statusSince: v.optional(When),
  /** The newest day for which a source shows this state; missing where no source has a date. */
  asOf: v.optional(PartialDay),
  /** The last day on which a source says the act was still valid, where the notes say its standing since is not settled. */
  confirmed: v.optional(When),
  replaces: v.optional(v.array(Id)),
  replacedBy: v.optional(v.array(Id)),
  scope: v.pipe(v.array(Scope), v.minLength(1)),
  binds: v.array(Bind),
  effects: v.array(v.picklist(EFFECTS)),
  doesNotMean: Words,
  summary: Words,
  /** How authorities and courts have applied it, never further than what was read. */
  practice: v.optional(v.array(v.object({ text: Words, source: v.optional(Source) }))),
  responses: v.array(v.object({ vendor: v.optional(Id), text: Words, source: v.optional(Source) })),
  /** What to ask the reader about a product, for an act on a class of goods. */
  question: v.optional(v.object({ ask: Words, yes: Words, no: Words })),
  /** Vendors that the press linked to an act which names none. Listed as "not counted", never attached. */
  pressLinked: v.optional(v.array(Id)),
  /** official: an official or legal text was read; press: press alone, and the card says so. */
  evidence: v.picklist(["official", "press"]),
  sources: v.array(Source),
  ...hidden,
});
export type Advisory = v.InferOutput<typeof Advisory>;
