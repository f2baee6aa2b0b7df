import * as v from "valibot";
import { DaySchema, LineSchema } from "./own/own-line.ts";

// The shape of the dataset: what people edit in `data/`, what a feed publishes, what the extension reads. The schema is
// the type. Plain text, dates, ids and links only: no expression, selector or markup is ever in it.

/** Words a person reads, in each language Caveat speaks. Both are required, so that neither is ever a gap. */
const Words = v.object({
  en: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
  cs: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
});
export type Words = v.InferOutput<typeof Words>;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
const HttpsUrl = v.pipe(v.string(), v.startsWith("https://"), v.maxLength(2000));
const ShortText = v.pipe(v.string(), v.minLength(1), v.maxLength(600));

/** A day, month or year of the Gregorian calendar, as precise as the source is: `2018-12-17`, `2018-12` or `2018`. */
const PartialDay = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
export type PartialDay = v.InferOutput<typeof PartialDay>;

/** When something happened. `inferred` marks a day worked out from a weekday or dateline rather than read. */
const When = v.object({ on: PartialDay, inferred: v.optional(v.literal(true)) });
export type When = v.InferOutput<typeof When>;

/** ISO 3166-1 alpha-2 (`CZ`), ISO 3166-2 (`US-TX`), or `EU`, which reaches every member state. */
const Territory = v.pipe(v.string(), v.regex(/^([A-Z]{2})(-[A-Z0-9]{1,3})?$/));
export type Territory = v.InferOutput<typeof Territory>;

/** Where something is written. A source known only by an http address, or by none, is cited without a link. */
const Source = v.object({
  url: v.optional(HttpsUrl),
  kind: v.picklist(["official", "law", "court", "press"]),
  /** An address that another page printed; nobody of ours has read what stands there. */
  unread: v.optional(v.literal(true)),
  /** An address that cannot be a link, because it is not https: shown as text. */
  address: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  /** A copy or reprint of an official text that stands on another's host. */
  reprint: v.optional(v.literal(true)),
  title: ShortText,
  /** What a source in Czech is called in Czech, where `title` says it in English. */
  titleCs: v.optional(ShortText),
  /** BCP-47 language of what stands there, where known. */
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
});
export type Source = v.InferOutput<typeof Source>;

/** One way a page can write a vendor. */
const Name = v.object({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  kind: v.picklist(["legal", "short", "brand", "line", "native", "model", "domain", "ticker"]),
  /** weak: counts only with one of `needs` near it; lookup-only: never marked in a page. */
  strength: v.picklist(["strong", "weak", "lookup-only"]),
  /** any: in any case; exact: as written; upper: only in capitals. */
  case: v.picklist(["any", "exact", "upper"]),
  needs: v.optional(v.array(ShortText)),
  unless: v.optional(v.array(ShortText)),
  /** The text is the start of a model number (`DS-2CD` matches `DS-2CD2143G2-I`). */
  prefix: v.optional(v.literal(true)),
  lang: v.optional(v.string()),
  script: v.optional(v.string()),
  /** No source was found for this way of writing it; it is matched all the same, and the card says so. */
  unconfirmed: v.optional(v.literal(true)),
});
export type Name = v.InferOutput<typeof Name>;

const hidden = { display: v.optional(v.literal(false)), reason: v.optional(ShortText) };

/**
 * Read as *this vendor* `kind` *to*. `name-of` is a name that several companies use: only the seller can say whose goods
 * these are. `formerly-owned-by` spans the time of ownership. Only confirmed and reported ones are published; only confirmed ones carry an advisory. */
const Relation = v.object({
  kind: v.picklist([
    "brand-of",
    "subsidiary-of",
    "name-of",
    "affiliate-of",
    "supplied-by",
    "formerly-owned-by",
    "merged-into",
  ]),
  to: Id,
  from: v.optional(When),
  until: v.optional(When),
  confidence: v.picklist(["confirmed", "reported", "unconfirmed"]),
  note: v.optional(Words),
  sources: v.array(Source),
  ...hidden,
});
export type Relation = v.InferOutput<typeof Relation>;

/** Classes of goods that an act can be about without naming a vendor. Recognised from product data, never from a name. */
export const CATEGORIES = [
  "ip-camera",
  "router",
  "mobile-network",
  "network-equipment",
  "drone",
  "inverter",
  "battery",
  "robot",
  "vehicle",
  "phone",
  "wearable",
  "smart-meter",
  "medical-device",
  "server",
  "semiconductor",
  "radio",
  "lidar",
  "crane",
  "app",
  "ai-model",
  "cloud-service",
  "security-software",
  "software",
] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * Where something of a vendor is, as far as that is on file. `firm` answers the test of a class act; `weak` (reported, by the
 * name alone, an entry that nobody confirmed) only keeps its question open.
 */
const Origin = v.object({
  countries: v.pipe(v.array(Territory), v.minLength(1), v.maxLength(10)),
  standing: v.picklist(["firm", "weak"]),
  /** Where that was read, or how it was worked out, in English. */
  source: ShortText,
});
export type Origin = v.InferOutput<typeof Origin>;

/** What a class act may ask of a maker or its goods. What is not on file is missing, and stays an open question. */
const Origins = v.object({
  /** Where the company is registered, read off its legal form or stated. */
  registered: v.optional(Origin),
  /** Where the head office is, or where a source says that the maker comes from. */
  seat: v.optional(Origin),
  /** From where its owners control it, up to the last one on file. */
  control: v.optional(Origin),
  /** Where its products send data, by an act on file. */
  data: v.optional(Origin),
});
export type Origins = v.InferOutput<typeof Origins>;

/** A class of goods that a vendor makes, by an act or a source on file. */
const Goods = v.object({
  category: v.picklist(CATEGORIES),
  standing: v.picklist(["firm", "weak"]),
  source: ShortText,
});

/** A company, brand or product family that a reader would ask about by name. */
const Vendor = v.object({
  id: Id,
  /** The research record it came from: `ezviz` has the group `hikvision`. */
  group: Id,
  label: ShortText,
  legalName: v.optional(ShortText),
  /** Where the head office says it is now; a fact, never a reason to mark something. */
  country: v.optional(Territory),
  /** For the tests of class acts. */
  origin: v.optional(Origins),
  /** Missing where nothing is on file about what it makes. Empty where it is known to make other things than these classes. */
  goods: v.optional(v.array(Goods)),
  kind: v.picklist(["company", "brand", "product"]),
  /** One sentence that keeps this one apart from its namesake, where there is one. */
  note: v.optional(Words),
  names: v.array(Name),
  relations: v.array(Relation),
  sources: v.array(Source),
  ...hidden,
});
export type Vendor = v.InferOutput<typeof Vendor>;

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

const Advisory = v.object({
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

/** A decision of the organisation whose feed this is, with the acts that named each of its vendors on the day it was made. */
const Decision = v.object({
  ...LineSchema.entries,
  about: v.array(v.object({ vendor: Id, acts: v.array(Id) })),
});
/** An act that was on file that day, with its fingerprint then. */
const OnFile = v.object({ id: Id, fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });

/** One version of everything: what a feed publishes as its one target. */
const Dataset = v.object({
  schema: v.literal(1),
  /** When this version was made, RFC 3339 in UTC. */
  issued: v.pipe(v.string(), v.isoTimestamp()),
  /** The day the research closed, and on what it rests. */
  research: v.object({ closed: PartialDay, basis: Words }),
  vendors: v.pipe(v.array(Vendor), v.maxLength(5000)),
  advisories: v.pipe(v.array(Advisory), v.maxLength(5000)),
  /** An organisation's own decisions and the day they were made. They count only where the reader, or a policy, marked the feed as own. */
  decided: v.optional(DaySchema),
  decisions: v.optional(v.array(Decision)),
  onFile: v.optional(v.array(OnFile)),
});
export type Dataset = v.InferOutput<typeof Dataset>;

export {
  Advisory as AdvisorySchema,
  Dataset as DatasetSchema,
  Decision as DecisionSchema,
  OnFile as OnFileSchema,
  Vendor as VendorSchema,
};
