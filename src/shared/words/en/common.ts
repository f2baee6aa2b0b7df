import type { Mark } from "../../../core/verdict.ts";
import type { Bind, DutyVerb, Force, Kind, Regime, Relation, Role, Source } from "../../../core/dataset.ts";
import type { State } from "../../../core/state-on.ts";
import type { Forms } from "../format.ts";

/**
 * Words that every part of Caveat shares: kinds, states, roles, verbs, counts. Plain data: `{day}` is filled in by
 * `fill`, so that the background can send a card the words of one language. `words/common.ts` makes functions of them.
 */
export const en = {
  mark: {
    must: "Binds you",
    should: "For you to consider",
    check: "May cover this product",
    "if-you-are": "Binds named bodies only",
    unclear: "State not established",
    "not-yet": "Not in force yet",
    unknown: "Depends on your role",
    "not-you": "Does not bind you",
    elsewhere: "Other countries only",
    related: "Only related",
    ended: "No longer in force",
  } satisfies Record<Mark, string> as Record<Mark, string>,
  /** After "May cover this product". */
  ifItDoes: "if it does: ",
  question: "A question for you",
  kind: {
    warning: "Warning",
    ban: "Ban",
    order: "Order",
    direction: "Direction",
    law: "Law",
    listing: "Listing",
    recommendation: "Recommendation",
    assessment: "Assessment",
    sanction: "Sanction",
  } satisfies Record<Kind, string> as Record<Kind, string>,
  state: {
    proposed: "Proposed",
    announced: "Announced",
    "in-force": "In force",
    "phasing-in": "Phasing in",
    "on-hold": "On hold",
    ended: "Ended",
    superseded: "Superseded",
    archived: "Archived",
    withdrawn: "Withdrawn",
    annulled: "Annulled",
    unclear: "State not established",
  } satisfies Record<State, string> as Record<State, string>,
  /** An assessment or recommendation in force: it is published, it obliges nobody by itself. */
  published: "Published",
  confirmed: "In force when last confirmed, {day}",
  role: {
    "state-body": "Public body",
    "regulated-operator": "Regulated operator",
    "telecom-operator": "Telecom operator",
    "contracting-authority": "Contracting authority",
    "supplier-to-state": "Supplier to the state",
    "funds-recipient": "Recipient of public funds",
    "maker-or-seller": "Maker or seller",
    anyone: "No special role",
  } satisfies Record<Bind["role"], string> as Record<Bind["role"], string>,
  /** The role inside a sentence. */
  roleInline: {
    "state-body": "public body",
    "regulated-operator": "regulated operator",
    "telecom-operator": "telecom operator",
    "contracting-authority": "contracting authority",
    "supplier-to-state": "supplier to the state",
    "funds-recipient": "recipient of public funds",
    "maker-or-seller": "maker or seller",
    anyone: "no special role",
  } satisfies Record<Bind["role"], string> as Record<Bind["role"], string>,
  notRole: "not a {role}",
  /** The two regimes of NIS 2, as a Czech operator knows them. */
  regime: { higher: "higher duties", lower: "lower duties" } satisfies Record<Regime, string> as Record<Regime, string>,
  regimeMeans: {
    higher: "Essential (higher duties)",
    lower: "Important (lower duties)",
  } satisfies Record<Regime, string> as Record<Regime, string>,
  euInstitutions: "European Union: its institutions",
  roleMeans: {
    "state-body": "Ministry, authority, municipality, public school or hospital. Always a contracting authority too",
    "regulated-operator":
      "You run critical or important systems, such as a grid, a hospital or a city’s water. Public bodies and telecom operators often do",
    "telecom-operator": "You run a public network or service. Usually a regulated operator too",
    "contracting-authority": "You buy under procurement law, as every public body does",
    "supplier-to-state": "You hold or bid for public contracts",
    "funds-recipient": "Grants, subsidies, loans",
    "maker-or-seller": "You make, import or sell devices or software",
  } satisfies Record<Role, string> as Record<Role, string>,
  verb: {
    "analyse-risk": "Analyse the risk",
    "adopt-measures": "Adopt measures",
    "weigh-in-selection": "Weigh it when choosing a supplier",
    "put-in-contract": "Write it into the contract",
    represent: "Represent",
    report: "Report",
    remove: "Remove it",
    "do-not-buy": "Do not buy",
    "do-not-use": "Do not use",
    "do-not-supply": "Do not supply",
    "get-approval": "Get approval",
    consider: "Consider it",
    none: "Nothing",
  } satisfies Record<DutyVerb, string> as Record<DutyVerb, string>,
  force: { must: "must", should: "advice", may: "may" } satisfies Record<Force, string> as Record<Force, string>,
  source: {
    official: "Official",
    law: "Law",
    court: "Court",
    press: "Press",
  } satisfies Record<Source["kind"], string> as Record<Source["kind"], string>,
  sourceUnread: "address only, text not read",
  sourceReprint: "reprint",
  relation: {
    "brand-of": "brand of",
    "subsidiary-of": "subsidiary of",
    "name-of": "a name of",
    "affiliate-of": "affiliate of",
    "supplied-by": "supplied by",
    "formerly-owned-by": "formerly owned by",
    "merged-into": "merged into",
  } satisfies Record<Relation["kind"], string> as Record<Relation["kind"], string>,
  forms: {
    act: { one: "act", other: "acts" } as Forms,
    jurisdiction: { one: "jurisdiction", other: "jurisdictions" } as Forms,
    vendor: { one: "vendor", other: "vendors" } as Forms,
    day: { one: "day", other: "days" } as Forms,
    place: { one: "place", other: "places" } as Forms,
    /** What acts do to a vendor. */
    name: { one: "names", other: "name" } as Forms,
  },
  /** "2 acts in 2 jurisdictions"; `inFew` before a numeral that begins with a cluster in Czech. */
  in: "in",
  inFew: "in",
  quote: "“{text}”",
  ourTranslation: "our translation",
  since: "since {day}",
  until: "until {day}",
  /** Spoken for screen readers after a link that leaves for another tab. */
  newTab: "opens in a new tab",
  /** Subdivisions (ISO 3166-2) with acts of their own on file; `Intl.DisplayNames` knows none. */
  subdivisions: {
    "AU-SA": "South Australia",
    "CA-QC": "Quebec",
    "DE-BB": "Brandenburg",
    "DE-BE": "Berlin",
    "US-FL": "Florida",
    "US-NY": "New York",
    "US-TX": "Texas",
    "US-VA": "Virginia",
  } as Record<string, string>,
  sources: "Sources",
  settings: "Settings",
  undo: "Undo",
};
