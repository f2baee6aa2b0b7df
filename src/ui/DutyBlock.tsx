import type { Duty } from "../core/dataset.ts";
import { firstDay } from "../core/state-on.ts";
import { fill, formatWhen } from "../shared/words/format.ts";
import { useCard, useCommon, useLanguage } from "./language.ts";

interface Props {
  heading: string;
  /** What stands at the right of the heading: the next date, or that none is on file. */
  deadline?: string;
  duties: readonly Duty[];
  /** ISO date, to tell a date that is over from one that is to come. */
  today: string;
  /** Duties of others, shown for information: nothing of them is in the accent. */
  ofOthers?: boolean;
}

/** What an act makes somebody do: one row per duty, the verb bold, then the act's own words. */
export function DutyBlock({ heading, deadline, duties, today, ofOthers = false }: Props) {
  const common = useCommon();
  return (
    <section class="duties">
      <h4>
        {heading}
        {deadline && <span>{deadline}</span>}
      </h4>
      <ul>
        {duties.map((duty) => (
          <li key={duty.verb + duty.text.en}>
            <span class={ofOthers ? "v" : `v ${duty.force}`}>{common.force[duty.force]}</span>
            <DutyText duty={duty} today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DutyText({ duty: { verb, text, within, by, reportFields }, today }: { duty: Duty; today: string }) {
  const language = useLanguage();
  const t = useCard();
  const [bold, rest] = verbFirst(useCommon().verb[verb], text[language]);
  return (
    <div>
      <b>{bold}</b>
      {rest}
      {within && (
        <span class="when">
          {t.within} <b>{within[language]}</b>
        </span>
      )}
      {by && (
        <span class="when">
          {firstDay(by.on) < today ? (
            fill(t.wasDueBy, { day: formatWhen(by, language, true) })
          ) : (
            <b>{fill(t.by, { day: formatWhen(by, language, true) })}</b>
          )}
        </span>
      )}
      {reportFields && reportFields.length > 0 && (
        <>
          <span class="when">{t.reportHolds}</span>
          <ul class="fields">
            {reportFields.map((field) => (
              <li key={field.en}>{field[language]}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/**
 * The verb in bold, then the act's words. Where these begin with the verb themselves, they are not told it twice: "Report.
 * Report what you find" is "Report what you find".
 */
function verbFirst(verb: string, text: string): [string, string] {
  const words = text.split(" ");
  const [own = "", label = ""] = [words[0], verb.split(" ")[0]];
  if (own.toLowerCase() !== label.toLowerCase()) return [`${verb}.`, ` ${text}`];
  const bold = words.slice(0, /^do not /i.test(text) ? 3 : 1).join(" ");
  return [bold, text.slice(bold.length)];
}
