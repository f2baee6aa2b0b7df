import { storage } from "@wxt-dev/storage";
import * as v from "valibot";
import { COLUMN_ROLES, type ColumnRole } from "../core/lists/columns.ts";
import { fieldsOf } from "./open-object.ts";

/** Heading, as `plainHeading` writes it → what a person said that such columns hold. */
export type ColumnChoices = Record<string, ColumnRole>;
const Role = v.picklist(COLUMN_ROLES);

/** So many are remembered; the oldest go first. */
const MOST = 500;

const item = storage.defineItem<unknown>("local:columnChoices", { fallback: {}, version: 1 });

/** What a person chose for columns of lists, by their headings. What is stored in the wrong shape is left out. */
export async function readColumnChoices(): Promise<ColumnChoices> {
  return known(await item.getValue());
}

const known = (stored: unknown): ColumnChoices =>
  Object.fromEntries(Object.entries(fieldsOf(stored)).filter((one): one is [string, ColumnRole] => v.is(Role, one[1])));

/** Remembers choices beside those that are remembered. */
export async function rememberColumns(choices: ColumnChoices): Promise<ColumnChoices> {
  const { ...others } = fieldsOf(await item.getValue());
  for (const heading of Object.keys(choices)) delete others[heading];
  const all = Object.fromEntries(Object.entries({ ...others, ...choices }).slice(-MOST));
  await item.setValue(all);
  return known(all);
}

export const forgetColumns = (): Promise<void> => item.removeValue();
