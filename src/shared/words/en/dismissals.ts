import type { Reason, Scope } from "../../dismissal-choices.ts";

/** Words of what a reader puts aside on a card. Plain data, sent with the card. */
export const en = {
  more: "More: hide, wrong match, report, settings",
  moreAbout: "More about {vendor}",
  hideUntil: "Hide {vendor} until something changes",
  scope: { page: "on this page", site: "on this site", everywhere: "on every site" } satisfies Record<
    Scope,
    string
  > as Record<Scope, string>,
  wrongMatch: "{name} is a wrong match here",
  reason: {
    "other-word": "It is another word",
    "other-company": "It is another company",
    "only-compatible": "Only an accessory or a compatible product",
  } satisfies Record<Exclude<Reason, "until-change">, string> as Record<Exclude<Reason, "until-change">, string>,
  report: "Report of this match",
  withHost: "with the name of the site, {host}",
  copyReport: "Copy a report",
  copied: "Report copied.",
  notCopied: "This page does not let Caveat copy. Here is the text:",
  reportTitle: "Caveat: report of a match",
  reportVendor: "Vendor",
  reportName: "Name on file",
  reportText: "The page writes",
  reportField: "Where",
  reportWhy: "Note",
  reportData: "Data",
  reportSite: "Site",
  snooze: "Hide until something changes",
  snoozed: "Hidden until something changes.",
  hidden: {
    page: "{vendor} is hidden on this page until something changes.",
    site: "{vendor} is hidden on this site until something changes.",
    everywhere: "{vendor} is hidden on every site until something changes.",
  } satisfies Record<Scope, string> as Record<Scope, string>,
  hiddenName: {
    page: "{name} is not marked on this page.",
    site: "{name} is not marked on this site.",
    everywhere: "{name} is not marked on any site.",
  } satisfies Record<Scope, string> as Record<Scope, string>,
  also: { site: "On the whole site", everywhere: "On every site" },
  failed: "That could not be saved. Reload the page and try again.",
};
