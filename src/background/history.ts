import { allAnswers } from "../shared/answers.ts";
import { languageOf } from "../shared/language.ts";
import type { HistoryAnswer, HistoryChoice } from "../shared/messages.ts";
import { readSettings } from "./settings.ts";
import { datasetInUse } from "./dataset-in-use.ts";
import { dayOf } from "./marks.ts";
import { dismissedOn } from "./dismissals.ts";

/** All that the reader put aside or answered, the latest first. */
export async function history(): Promise<{ choices: HistoryChoice[]; answers: HistoryAnswer[] }> {
  const [settings, { library }, answers] = await Promise.all([readSettings(), datasetInUse(), allAnswers()]);
  const language = languageOf(settings);
  const titles = new Map(library.dataset.advisories.map(({ id, title }) => [id, title[language]]));
  const { choices, hides, snoozed } = await dismissedOn(library, dayOf(new Date()));
  const stillHidden = new Set([...hides.map(({ id }) => id), ...[...snoozed.values()].flat()]);
  const listed = choices.map((choice): HistoryChoice => {
    const { id, on, vendor } = choice;
    const label = library.vendors.get(vendor)?.label ?? vendor;
    const shared = { id, on, label, over: !stillHidden.has(id) };
    if (choice.kind === "snooze")
      return { ...shared, acts: Object.keys(choice.acts).map((act) => titles.get(act) ?? act) };
    const { name, reason, where } = choice;
    const hide = {
      ...(name !== undefined && { name }),
      reason,
      scope: where.scope,
      ...(where.scope === "site" && { host: where.host }),
    };
    return { ...shared, hide, acts: [] };
  });
  return {
    choices: listed.toReversed(),
    answers: answers
      .map((answer) => ({ ...answer, title: titles.get(answer.act) ?? answer.act }))
      .toSorted((a, b) => b.on.localeCompare(a.on)),
  };
}
