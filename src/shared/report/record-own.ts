import type { Evidence } from "../../core/evidence/record.ts";
import { decisionText } from "../card-text/decision-text.ts";
import { CHECK } from "../words/check.ts";
import { describeProfile } from "./describe-profile.ts";

/** Who the reader of a record was, and by whose word, where that was not their own. */
export function whoRead({ profile, language, guessed, profileFrom }: Evidence): string {
  const { whose } = CHECK[language].record;
  const said = describeProfile(profile, language, guessed);
  return profileFrom === "policy" || profileFrom === "chosen" ? `${said} (${whose[profileFrom]})` : said;
}

/** What the reader's organisation decided about the vendors of a record, each in a line. */
export function recordDecisions({ decisions = [], results, dataset, language }: Evidence): string[] {
  const labels = new Map(results.map(({ vendor, label }) => [vendor, label]));
  const feeds = new Map(dataset.others.map(({ prefix, feed }) => [prefix, feed]));
  return decisions.map(({ vendor, feed, ...decision }) => {
    const said = decisionText(decision, language, feed && (feeds.get(feed) ?? feed.slice(0, 8)));
    return `${labels.get(vendor) ?? decision.name}. ${said}`;
  });
}
