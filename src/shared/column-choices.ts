import { storage } from "@wxt-dev/storage";
import * as v from "valibot";
import { COLUMN_ROLES } from "../core/lists/columns.ts";

/** Heading, as `plainHeading` writes it → what a person said that such columns hold. */
const Choices = v.record(v.pipe(v.string(), v.maxLength(80)), v.picklist(COLUMN_ROLES));
export type ColumnChoices = v.InferOutput<typeof Choices>;

/** So many are remembered; the oldest go first. */
const MOST = 500;

const item = storage.defineItem<ColumnChoices>("local:columnChoices", { fallback: {}, version: 1 });

/** What a person chose for columns of lists, by their headings. What is stored in the wrong shape is none. */
export async function readColumnChoices(): Promise<ColumnChoices> {
  const stored = v.safeParse(Choices, await item.getValue());
  return stored.success ? stored.output : {};
}

/** Remembers choices beside those that are remembered. */
export async function rememberColumns(choices: ColumnChoices): Promise<ColumnChoices> {
  const { ...others } = await readColumnChoices();
  for (const heading of Object.keys(choices)) delete others[heading];
  const all = Object.fromEntries(Object.entries({ ...others, ...choices }).slice(-MOST));
  await item.setValue(all);
  return all;
}

export const forgetColumns = (): Promise<void> => item.removeValue();
