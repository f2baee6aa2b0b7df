import type { Mark } from "../../../core/advisories-for.ts";
import type { Bind, DutyVerb, Force, Kind, Relation, Role, Source } from "../../../core/dataset.ts";
import type { State } from "../../../core/state-on.ts";
import { counted, form, type Forms } from "../format.ts";

const acts: Forms = { one: "act", other: "acts" };
const jurisdictions: Forms = { one: "jurisdiction", other: "jurisdictions" };
const vendors: Forms = { one: "vendor", other: "vendors" };
const days: Forms = { one: "day", other: "days" };
const places: Forms = { one: "place", other: "places" };

/** Words that every part of Caveat shares: kinds, states, roles, verbs, counts. */
export const en = {
  mark: {
    must: "Binds you",
    should: "Advice to you",
    "not-you": "Does not bind you",
    elsewhere: "Elsewhere only",
    unknown: "Depends on who you are",
    "nobody-yet": "Binds nobody yet",
    related: "Only related",
    ended: "No longer in force",
  } satisfies Record<Mark, string> as Record<Mark, string>,
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
  confirmed: (day: string) => `In force when last confirmed, ${day}`,
  role: {
    "state-body": "State body",
    "regulated-operator": "Regulated operator",
    "telecom-operator": "Telecom operator",
    "supplier-to-state": "Supplier to the state",
    "funds-recipient": "Recipient of public funds",
    "maker-or-seller": "Maker or seller",
    anyone: "Anyone",
  } satisfies Record<Bind["role"], string> as Record<Bind["role"], string>,
  /** The role inside a sentence. */
  roleInline: {
    "state-body": "state body",
    "regulated-operator": "regulated operator",
    "telecom-operator": "telecom operator",
    "supplier-to-state": "supplier to the state",
    "funds-recipient": "recipient of public funds",
    "maker-or-seller": "maker or seller",
    anyone: "anyone",
  } satisfies Record<Bind["role"], string> as Record<Bind["role"], string>,
  roleMeans: {
    "state-body": "Ministry, authority, public institution",
    "regulated-operator": "Critical or important systems, essential services",
    "telecom-operator": "Public network or service",
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
    consider: "Consider",
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
  relation: {
    "brand-of": "brand of",
    "subsidiary-of": "subsidiary of",
    "name-of": "a name of",
    "affiliate-of": "affiliate of",
    "supplied-by": "supplied by",
    "formerly-owned-by": "formerly owned by",
    "merged-into": "merged into",
  } satisfies Record<Relation["kind"], string> as Record<Relation["kind"], string>,
  /** Short main clause for lists: number and noun. */
  acts: (n: number) => counted("en", n, acts),
  actsIn: (n: number, where: number) => `${counted("en", n, acts)} in ${counted("en", where, jurisdictions)}`,
  vendors: (n: number) => counted("en", n, vendors),
  days: (n: number) => counted("en", n, days),
  places: (n: number) => counted("en", n, places),
  name: (n: number) => form("en", n, { one: "names", other: "name" }),
  quote: (text: string) => `“${text}”`,
  ourTranslation: "our translation",
  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day}`,
  /** Spoken for screen readers after a link that leaves for another tab. */
  newTab: "opens in a new tab",
  settings: "Settings",
  undo: "Undo",
};
