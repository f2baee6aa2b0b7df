import * as v from "valibot";
import { AnswersSchema, keptAnswers, restoreAnswers } from "../shared/answers.ts";
import { changeQuiet, ChoiceSchema, readQuiet } from "../shared/quiet.ts";
import { readPersonal, SettingsSchema, writeSettings } from "../shared/settings.ts";

/** What a reader said, answered and put aside, as one file: to keep it, or to take it to another computer. */
const OwnFile = v.object({
  caveat: v.literal("own"),
  version: v.literal(1),
  settings: SettingsSchema,
  answers: AnswersSchema,
  choices: v.pipe(v.array(ChoiceSchema), v.maxLength(1000)),
});

/** Of a longer text not a letter is read. */
export const MOST_OWN_FILE = 8_000_000;

export async function exportOwn(): Promise<string> {
  const [{ settings }, answers, choices] = await Promise.all([readPersonal(), keptAnswers(), readQuiet()]);
  const file: v.InferOutput<typeof OwnFile> = { caveat: "own", version: 1, settings, answers, choices };
  return JSON.stringify(file, null, 1);
}

/** Takes such a file in: its settings in place of those here, its answers and choices beside those here. False, and nothing changed, where it is none. */
export async function importOwn(text: string): Promise<boolean> {
  const file = v.safeParse(OwnFile, parsed(text));
  if (!file.success) return false;
  const { settings, answers, choices } = file.output;
  await writeSettings(settings);
  await restoreAnswers(answers);
  const ids = new Set(choices.map(({ id }) => id));
  await changeQuiet((now) => [...now.filter(({ id }) => !ids.has(id)), ...choices]);
  return true;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
