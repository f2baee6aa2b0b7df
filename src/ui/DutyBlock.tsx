import type { DutiesText } from "../shared/card-text/text-types.ts";
import { Runs } from "./Runs.tsx";

interface Props {
  duties: DutiesText;
  /** The reader's own: what must be done stands in the accent. */
  own?: boolean;
  /** The verbs are said above already: the act's own words alone. */
  inFull?: boolean;
}

/** What an act makes somebody do: one row per duty, the verb bold, then the act's own words. */
export function DutyBlock({ duties: { heading, deadline, rows }, own = false, inFull = false }: Props) {
  return (
    <section class="duties">
      <h4>
        {heading}
        {deadline && <span>{deadline}</span>}
      </h4>
      <ul>
        {rows.map(({ force, word, words, verb, text, limits, report }) => (
          <li key={verb + text}>
            <span class={own ? `v ${force}` : "v"}>{word}</span>
            <div>
              {inFull ? (
                words
              ) : (
                <>
                  <b>{verb}</b>
                  {text}
                </>
              )}
              {limits.map((limit) => (
                <span class="when" key={limit[0]?.text}>
                  <Runs line={limit} />
                </span>
              ))}
              {report && (
                <>
                  <span class="when">{report.intro}</span>
                  <ul class="fields">
                    {report.fields.map((field) => (
                      <li key={field}>{field}</li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
