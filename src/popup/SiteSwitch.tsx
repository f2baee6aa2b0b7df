import { SITE_MODES, type SiteMode } from "../shared/site-modes.ts";
import { useWords } from "./words.ts";

interface Props {
  host: string;
  mode: SiteMode;
  onMode: (mode: SiteMode) => void;
}

/** What this site gets: marks, the count alone, or nothing. */
export function SiteSwitch({ host, mode, onMode }: Props) {
  const t = useWords();
  const label: Record<SiteMode, string> = { marks: t.marks, count: t.count, off: t.offMode };
  return (
    <section class="site">
      <p class="host">
        <b>{host}</b>
      </p>
      <fieldset class="seg">
        <legend class="vh">{t.onThisSite}</legend>
        {SITE_MODES.map((each) => (
          <label key={each}>
            <input type="radio" name="mode" checked={each === mode} onChange={() => onMode(each)} />
            {label[each]}
          </label>
        ))}
      </fieldset>
      <details class="small muted">
        <summary>{t.whatTheseMean}</summary>
        <dl class="facts">
          {SITE_MODES.map((each) => (
            <div key={each}>
              <dt>{label[each]}</dt>
              <dd>{t.modeMeans[each]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
