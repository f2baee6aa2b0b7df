import { changesSince, seenOn } from "../core/changes-since.ts";
import type { Advisory } from "../core/dataset.ts";
import { RULES } from "../core/verdict.ts";
import { keepLastLook, readLastLook } from "../shared/last-look.ts";
import { languageOf } from "../shared/language.ts";
import type { News, NewsItem } from "../shared/messages.ts";
import { readSettings } from "./settings.ts";
import { datasetInUse } from "./dataset-in-use.ts";
import { dayOf } from "./marks.ts";

/** What changed since the reader last looked; nothing on the first look, from which on it is compared. */
export async function readNews(): Promise<News | undefined> {
  const [settings, { library }, last] = await Promise.all([readSettings(), datasetInUse(), readLastLook()]);
  const day = dayOf(new Date());
  const now = await seenOn(library, day);
  if (!last || last.rules !== RULES) {
    await keepLastLook({ on: day, rules: RULES, seen: now });
    return undefined;
  }
  const { added, changed, ended, removed } = changesSince(last.seen, now, library);
  const language = languageOf(settings);
  const item = ({ id, title, issuer }: Advisory): NewsItem => ({
    id,
    title: title[language],
    issuer: issuer.abbreviation ?? issuer.name[language],
  });
  const count = added.length + changed.length + ended.length + removed;
  if (count === 0) return undefined;
  return {
    since: last.on,
    count,
    added: added.map(item),
    changed: changed.map(item),
    ended: ended.map(item),
    removed,
  };
}

/** The reader has seen it: the next comparison is with today. */
export async function newsSeen(): Promise<void> {
  const { library } = await datasetInUse();
  const day = dayOf(new Date());
  await keepLastLook({ on: day, rules: RULES, seen: await seenOn(library, day) });
}
