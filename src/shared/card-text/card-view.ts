import { type Answers, type Entry, judgeFor, type Library } from "../../core/advisories-for.ts";
import { applicability } from "../../core/applicability.ts";
import type { Guess } from "../../core/guess-country.ts";
import type { Relation } from "../../core/dataset.ts";
import type { Profile } from "../../core/profile.ts";
import { stateOn } from "../../core/state-on.ts";
import { deciding } from "../../core/verdict.ts";
import { groupActs } from "../group-acts.ts";
import type { CardView } from "../messages.ts";
import { cardText } from "./card-text.ts";
import { questionText } from "./question-text.ts";
import { verdictText } from "./verdict-text.ts";
import { CARD_WORDS } from "../words/card.ts";
import type { Language } from "../words/format.ts";
import { speech } from "../words/wording.ts";
import { VERDICT } from "../words/verdict.ts";

/** To whom a card speaks, and when. */
export interface Reader {
  profile: Profile;
  /** The country in `profile` was guessed, from this. */
  guess?: Guess | undefined;
  language: Language;
  /** ISO date. */
  today: string;
  /** What they answered about themselves, and about the product of the page. */
  answers?: Answers;
}

/** All that a card shows of a vendor but the dataset and what is put aside; `undefined` for a vendor that is not on file. */
export function cardView(
  library: Library,
  vendorId: string,
  { profile, guess, language, today, answers = {} }: Reader,
  feedLabels: Record<string, string> = {},
): Omit<CardView, "dataset" | "data" | "hidden" | "hiding"> | undefined {
  const vendor = library.vendors.get(vendorId);
  if (!vendor) return undefined;
  const verdict = judgeFor(library, { profile, day: today, answers }).verdictFor(vendorId);
  const { entries, grade } = verdict;
  const mentioned = [
    vendorId,
    ...vendor.relations.map(({ to }) => to),
    ...entries.flatMap(({ reach }) => reach.path.flatMap(({ from, to }) => [from, to])),
    ...entries.flatMap(({ advisory }) => advisory.scope.flatMap(({ named }) => named)),
    ...entries.flatMap(({ reach }) => reach.tests.flatMap(({ by }) => (by && "supplier" in by ? [by.supplier] : []))),
  ];
  const labels: Record<string, string> = {};
  for (const id of mentioned) {
    const known = library.vendors.get(id);
    if (known) labels[id] = known.label;
  }
  const mark = grade === "none" ? undefined : grade;
  const words = CARD_WORDS[language];
  const wording = speech(language, words);
  const question = questionText(verdict, profile, language, VERDICT[language].question);
  const known = {
    vendor,
    labels,
    entries: groupActs(verdict, profile),
    ...(mark && { mark }),
    notCounted: notCounted(library, vendorId, profile, today),
    profile,
    today,
    feedLabels,
  };
  const said = cardText({ ...known, wording });
  const text = verdictText({ vendor, labels, verdict, profile, guess, today, feedLabels }, wording, VERDICT[language]);
  return {
    vendor,
    ...(mark && { mark }),
    deciding: deciding(verdict).length,
    profile,
    ...(guess && { guess }),
    language,
    ...(question && { question }),
    verdict: { ...text, lines: text.lines.map((line) => withoutTitle(line, said.first?.title)) },
    text: said,
    words,
    today,
  };
}

/** A line as it stands under the title of its act. */
const withoutTitle = (line: string, title: string | undefined): string =>
  title !== undefined && line.startsWith(`${title}. `) ? line.slice(title.length + 2) : line;

/** Acts that name no vendor but that the press linked to this one. */
function notCounted({ dataset }: Library, vendorId: string, profile: Profile, today: string): Entry[] {
  return dataset.advisories.flatMap((advisory) => {
    const standing = advisory.pressLinked?.includes(vendorId) ? stateOn(advisory, today) : undefined;
    if (!standing || advisory.display === false) return [];
    const applies = applicability(advisory, profile, today);
    return [{ advisory, standing, reach: { how: "none", path: [], tests: [] }, applicability: applies, grade: "none" }];
  });
}

/** Ties on file of other vendors to this one, as far as they may be shown. */
export function tiesTo({ dataset }: Library, vendorId: string): { from: string; label: string; relation: Relation }[] {
  return dataset.vendors.flatMap(({ id, label, relations }) =>
    relations
      .filter(({ to, confidence, sources }) => to === vendorId && confidence !== "unconfirmed" && sources.length > 0)
      .map((relation) => ({ from: id, label, relation })),
  );
}
