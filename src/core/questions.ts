import { isOurs, type Library } from "./advisories-for.ts";
import { applicability, type Applicability } from "./applicability.ts";
import type { Advisory, Category } from "./dataset.ts";
import type { Profile } from "./profile.ts";
import { isPast, type Standing, stateOn } from "./state-on.ts";

/** An act on a class of goods that asks this reader something about a product. */
export interface OpenQuestion {
  advisory: Advisory & { question: NonNullable<Advisory["question"]> };
  standing: Standing;
  applicability: Applicability;
}

/**
 * The acts that put a question to this reader about goods of some class on `day`: those that bind or advise them, and,
 * while they have not said who they are, all that are in force. Acts of other territories and other roles ask nothing.
 */
export function questionsFor(profile: Profile, day: string, known: Library): OpenQuestion[] {
  return known.dataset.advisories.flatMap((advisory) => {
    const { question } = advisory;
    const standing = question && advisory.display !== false ? stateOn(advisory, day) : undefined;
    if (!question || !standing || isPast(standing.state)) return [];
    const applies = applicability(advisory, profile, day, isOurs(known, advisory) ? "ours" : undefined);
    return ["must", "should", "if-you-are", "unknown"].includes(applies.on)
      ? [{ advisory: { ...advisory, question }, standing, applicability: applies }]
      : [];
  });
}

/** The classes of goods that an act is about. */
export function categoriesOfAct({ scope }: Advisory): Category[] {
  return [...new Set(scope.flatMap(({ categories }) => categories))];
}
