import type { Checked } from "../../core/evidence/make-record.ts";
import type { EffectiveReader } from "../../shared/messages.ts";
import type { Reader, RecordWish } from "./messages.ts";

/** For whom a record is made, by whose word, and what the reader's organisation wants in it. */
export function forRecord(
  { profile, guess }: EffectiveReader,
  reader: Reader,
  { note, fields }: RecordWish,
): Pick<Checked, "profile" | "guessed" | "profileFrom" | "fields" | "ownLists" | "note"> {
  const isTheirs = JSON.stringify(profile) === JSON.stringify((reader.forRecord ?? reader).profile);
  return {
    profile,
    ...(guess && { guessed: guess.from }),
    profileFrom: guess
      ? "guess"
      : profile.length === 0
        ? "nobody"
        : isTheirs
          ? (reader.forRecord?.profileFrom ?? "person")
          : "chosen",
    fields: (reader.forRecord?.fields ?? []).map(({ id, label }) => ({ id, label, value: fields[id] ?? "" })),
    ownLists: reader.forRecord?.ownLists,
    ...(note && { note }),
  };
}
