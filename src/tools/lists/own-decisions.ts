import type { Library } from "../../core/advisories-for.ts";
import { decisionsOn, makeOwnList } from "../../core/own/own-list.ts";
import { readOwnTable } from "../../core/own/read-table.ts";
import type { Profile } from "../../core/profile.ts";
import { readOwnFile } from "../../shared/read-own-file.ts";
import type { OwnLines } from "../../shared/report/report-rows.ts";
import { sayDecisions } from "../../shared/say/say-decision.ts";
import { sayTableFault } from "../../shared/say/say-table-fault.ts";
import type { Language } from "../../shared/words/format.ts";
import { openPath } from "./read-input.ts";

/** What the table of an organisation decides, as of `day`, put into words; throws a sentence where the table is refused. */
export async function readOwnDecisions(
  path: string,
  library: Library,
  { profile, day, language }: { profile: Profile; day: string; language: Language },
): Promise<OwnLines> {
  const bytes = await openPath(path);
  const rows = await readOwnFile(path, bytes);
  await bytes.close();
  const lines = Array.isArray(rows) ? readOwnTable(rows, library, day) : rows;
  if ("code" in lines) throw new Error(`${path}: ${sayTableFault(lines, language)}`);
  return sayDecisions(await decisionsOn(await makeOwnList(lines, library, day), library, { profile, day }), language);
}
