import { asksWhoTheyAre, type Entry } from "../../core/advisories-for.ts";
import type { Bind, Role } from "../../core/dataset.ts";
import type { Profile } from "../../core/profile.ts";
import { reachesTerritory } from "../../core/territories.ts";
import { deciding, type Verdict } from "../../core/verdict.ts";
import { byDistance } from "../group-acts.ts";
import type { Answered } from "../messages.ts";
import type { Language } from "../words/format.ts";
import type { VerdictWords } from "../words/verdict.ts";

/** The one question whose answer would change a verdict, and what each answer says. */
export interface QuestionText {
  ask: string;
  /** Without a change: not sure, ask no more for now. */
  answers: { label: string; change?: Answered }[];
}

/** Which question would change the verdict, if any: whether the reader has a role, is the body that is meant, or what the goods do. */
export function questionText(
  verdict: Verdict,
  profile: Profile,
  language: Language,
  t: VerdictWords["question"],
): QuestionText | undefined {
  const { grade, decidedBy } = verdict;
  const [first] = deciding(verdict);
  if (!first || profile.length === 0) return undefined;
  if (grade === "unknown" || grade === "should") {
    const [entry] =
      grade === "unknown"
        ? byDistance(
            decidedBy.filter((each) => each.grade === grade),
            profile,
          )
        : [first];
    return entry && askRole(entry, profile, t, grade === "should");
  }
  const { advisory } = first;
  if (grade === "if-you-are" && asksWhoTheyAre(advisory)) return ask(t.areYou, advisory.id, t);
  if (grade === "check" && advisory.question && first.reach.answered === undefined)
    return ask(advisory.question.ask[language], advisory.id, t);
  return undefined;
}

function ask(text: string, act: string, t: VerdictWords["question"]): QuestionText {
  const answer = (choice: "yes" | "no") => ({ label: t[choice], change: { do: "answer", act, choice } as const });
  return { ask: text, answers: [answer("yes"), answer("no"), { label: t.notSure }] };
}

function askRole(
  { applicability: { open } }: Entry,
  profile: Profile,
  t: VerdictWords["question"],
  isAdvised: boolean,
): QuestionText | undefined {
  const binds = open
    .filter(({ force, role }) => role !== "anyone" && (force === "must" || !isAdvised))
    .toSorted((a, b) => Number(b.force === "must") - Number(a.force === "must"));
  for (const bind of binds) {
    const reader = profile.find(({ territory }) => reachesTerritory(bind.territory, territory));
    if (!reader) continue;
    const as = (change: Partial<Profile[number]>): Answered => ({
      do: "profile",
      profile: profile.map((one) => (one === reader ? { ...one, ...change } : one)),
    });
    if (isRegime(bind, reader))
      return {
        ask: t.regime,
        answers: [
          { label: t.higher, change: as({ regime: "higher" }) },
          { label: t.lower, change: as({ regime: "lower" }) },
          { label: t.notSure },
        ],
      };
    const role = bind.role as Role;
    const roles = [...reader.roles, role];
    return {
      ask: t.role[role],
      answers: [
        // One question, where the regime decides too.
        ...(bind.regime
          ? [
              { label: t.yesHigher, change: as({ roles, regime: "higher" }) },
              { label: t.yesLower, change: as({ roles, regime: "lower" }) },
            ]
          : [{ label: t.yes, change: as({ roles }) }]),
        { label: t.no, change: as({ denied: [...(reader.denied ?? []), role] }) },
        { label: t.notSure },
      ],
    };
  }
  return undefined;
}

const isRegime = ({ regime, role }: Bind, { roles }: Profile[number]): boolean =>
  regime !== undefined && (roles as string[]).includes(role);
