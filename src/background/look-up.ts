import models from "virtual:caveat-models";
import { openIndex } from "../core/names/open-index.ts";
import type { FoundVendor, LookUpAnswer } from "../shared/messages.ts";
import { type Hit, openLookUp } from "../shared/look-up.ts";
import { languageOf } from "../shared/language.ts";
import { ownDecisions } from "./own-list.ts";
import { readSettings } from "./settings.ts";
import { type DatasetInUse, datasetInUse } from "./dataset-in-use.ts";
import { effectiveReader } from "./effective-reader.ts";
import { dayOf, lineOf, verdicts } from "./marks.ts";

/** So many vendors are shown; who wants another types on. */
const MOST = 30;

let opened: { of: DatasetInUse; find: ReturnType<typeof openLookUp> } | undefined;

/** The vendors that answer these words, each with what it is to the reader. */
export async function lookUp({ words, tabId }: { words: string; tabId: number }): Promise<LookUpAnswer> {
  const [settings, inUse] = await Promise.all([readSettings(), datasetInUse()]);
  const { level } = settings;
  const language = languageOf(settings);
  const { profile } = await effectiveReader(settings, { tabId });
  const { library, index } = inUse;
  if (opened?.of !== inUse) {
    const bytes = Uint8Array.from(atob(index.base64), (unit) => unit.charCodeAt(0));
    opened = { of: inUse, find: openLookUp(library.dataset.vendors, openIndex(bytes), models.families) };
  }
  const known = verdicts(library, profile, dayOf(new Date()));
  const own = await ownDecisions(profile, language);
  const line = ({ vendor, name }: Hit): FoundVendor[] => {
    const found = library.vendors.get(vendor);
    return found ? [{ ...lineOf(found, known.get(vendor), { level, language }), own: own?.get(vendor), name }] : [];
  };
  const { hits, meant } = opened.find(words);
  return { hits: hits.slice(0, MOST).flatMap(line), count: hits.length, meant: meant.flatMap(line) };
}
