import type { Dataset } from "../../core/dataset.ts";
import { changesBetween, type Changes } from "../../core/changes-between.ts";

/** A line for each advisory that was added, changed or ended, with its title. */
export function listChanges(changes: Changes, after: Dataset): string[] {
  const title = (id: string): string => after.advisories.find((advisory) => advisory.id === id)?.title.en ?? id;
  return [
    ...changes.added.map(({ id }) => `Added: ${title(id)} (${id})`),
    ...changes.changed.map(({ id }) => `Changed: ${title(id)} (${id})`),
    ...changes.ended.map(({ id }) => `No longer in force: ${title(id)} (${id})`),
    ...changes.removed.map(({ id }) => `Removed: ${id}`),
    `Vendors: ${changes.vendorsAdded.length} added, ${changes.vendorsRemoved.length} removed.`,
  ];
}

export { changesBetween };
