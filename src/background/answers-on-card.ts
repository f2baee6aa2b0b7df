import * as v from "valibot";
import type { Answers } from "../core/advisories-for.ts";
import { ProfileSchema } from "../core/profile.ts";
import { CHOICES } from "../shared/answers.ts";
import type { Answered, EffectiveReader } from "../shared/messages.ts";
import { VendorId } from "./page-messages.ts";

/** Who the reader is, as a card asks it; and what the goods of a page do. */
export const SayProfile = v.object({ do: v.literal("profile"), profile: ProfileSchema });
export const SayAnswer = v.object({ do: v.literal("answer"), act: VendorId, choice: v.picklist(CHOICES) });

/** What was answered on a card, oldest first. */
export const AnsweredSchema = v.pipe(v.array(v.variant("do", [SayProfile, SayAnswer])), v.maxLength(20));

/**
 * For whom a card speaks once something was answered on it. The answer counts for this card alone: a page may have had its reader press
 * that button, so nothing is stored, no mark changes, and what is not kept yet is told.
 */
export function withAnswersOnCard(
  stored: { reader: EffectiveReader; answers: Answers },
  answered: readonly Answered[],
): { reader: EffectiveReader; answers: Answers; unsaved: Answered[] } {
  const profile = answered.findLast((one) => one.do === "profile");
  const choices = answered.flatMap((one) => (one.do === "answer" ? [[one.act, one.choice] as const] : []));
  const unsaved = answered.filter((one) =>
    one.do === "profile"
      ? one === profile && JSON.stringify(one.profile) !== JSON.stringify(stored.reader.profile)
      : stored.answers[one.act] !== one.choice,
  );
  return {
    reader: profile ? { profile: profile.profile } : stored.reader,
    answers: { ...stored.answers, ...Object.fromEntries(choices) },
    unsaved,
  };
}
