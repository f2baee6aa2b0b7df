import { RULES } from "../../core/verdict.ts";

/** The data that a list is judged by: of the built-in feed, and of further ones. */
interface By {
  sha256: string;
  others: readonly { sha256: string }[];
}

/** Two judgements with the same of this are the same: the data, the day, the rules, and the version that finds names. */
export const judgedBy = ({ sha256, others }: By, day: string, version: string): string =>
  [day, RULES, version, sha256, ...others.map((other) => other.sha256)].join(" ");
