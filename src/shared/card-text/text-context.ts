import type { Vendor } from "../../core/dataset.ts";
import type { Guess } from "../../core/guess-country.ts";
import type { Profile } from "../../core/profile.ts";
import type { Verdict } from "../../core/verdict.ts";
import type { VerdictWords } from "../words/verdict.ts";
import type { Wording } from "../words/wording.ts";

/** What a verdict is put into words from. */
export interface Judged {
  vendor: Vendor;
  /** Labels of every vendor that a path, a fact or an act mentions. */
  labels: Readonly<Record<string, string>>;
  verdict: Verdict;
  profile: Profile;
  /** The country in `profile` was guessed, from this. */
  guess?: Guess | undefined;
  /** ISO date it is as of. */
  today: string;
  /** Fingerprint of each feed that the reader added → what they call it. */
  feedLabels: Readonly<Record<string, string>>;
}

/** What is told, and in which words. */
export interface TextContext extends Judged {
  wording: Wording;
  t: VerdictWords;
}
