import * as v from "valibot";
import { OwnListSchema } from "../core/own/own-list.ts";
import { AnswersSchema, keptAnswers, restoreAnswers } from "../shared/answers.ts";
import { changeDismissals, ChoiceSchema, readDismissals } from "../shared/dismissals.ts";
import { readOwnList } from "../shared/own-list-store.ts";
import { readPersonal, SettingsSchema, writeSettings } from "../shared/settings.ts";
import { isSoundList, putOwnList } from "./own-list.ts";

/** What a reader said, answered, put aside and took in from an organisation's table, as one file: to keep it, or to take it to another computer. */
const OwnFile = v.object({
  caveat: v.literal("own"),
  version: v.literal(1),
  settings: SettingsSchema,
  answers: AnswersSchema,
  choices: v.pipe(v.array(ChoiceSchema), v.maxLength(1000)),
  /** Absent where there is no list, and in files from before there were lists. */
  ownList: v.optional(v.pipe(OwnListSchema, v.check(isSoundList))),
});

/** Of a longer text not a letter is read. The longest table of an organisation is half of it. */
export const MOST_OWN_FILE = 32_000_000;

export async function exportOwn(): Promise<string> {
  const [{ settings }, answers, choices, { list }] = await Promise.all([
    readPersonal(),
    keptAnswers(),
    readDismissals(),
    readOwnList(),
  ]);
  const ownList = list ?? undefined;
  const file: v.InferOutput<typeof OwnFile> = { caveat: "own", version: 1, settings, answers, choices, ownList };
  return JSON.stringify(file, null, 1);
}

/** Takes such a file in: its settings and list in place of those here (where it has no list, the one here stays), its answers and choices beside those here. False, and nothing changed, where it is none. */
export async function importOwn(text: string): Promise<boolean> {
  const file = v.safeParse(OwnFile, parsed(text));
  if (!file.success) return false;
  const { settings, answers, choices, ownList } = file.output;
  await writeSettings(settings);
  if (ownList) await putOwnList(ownList);
  await restoreAnswers(answers);
  const ids = new Set(choices.map(({ id }) => id));
  await changeDismissals((now) => [...now.filter(({ id }) => !ids.has(id)), ...choices]);
  return true;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
