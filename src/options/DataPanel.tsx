import { useState } from "preact/hooks";
import type { DatasetInfo } from "../shared/messages.ts";
import { STALE_DAYS } from "../shared/stale.ts";
import { daysBetween, formatDay } from "../shared/words/format.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { useLanguage } from "../ui/language.ts";
import { useWords } from "./words.ts";

/** The dataset in use: which version, how old, what is in it, where it came from. `today` is an ISO date. */
export function DataPanel({ info, today }: { info: DatasetInfo; today: string }) {
  const t = useWords();
  const language = useLanguage();
  const age = daysBetween(info.checked, today);
  const stale = age >= STALE_DAYS;
  return (
    <section class="panel" id="data">
      <div class="ph">
        <h2>{t.data}</h2>
        <span class={`chip ${stale ? "part" : "live"}`}>{t.age(age)}</span>
      </div>
      {stale && (
        <output class="note strong">
          <Glyph name="clock" />
          <div>
            <b>{t.stale(age)}</b>
            {t.staleSentence}
          </div>
        </output>
      )}
      <dl class="kv">
        <div>
          <dt>{t.version}</dt>
          <dd>{t.versionOf(info.version, info.from)}</dd>
        </div>
        <div>
          <dt>{t.issued}</dt>
          <dd>{formatDay(info.issued.slice(0, 10), language)}</dd>
        </div>
        <div>
          <dt>{t.from}</dt>
          <dd>{info.from === "bundled" ? t.fromBundled : t.fromFeed}</dd>
        </div>
        <div>
          <dt>{t.holds}</dt>
          <dd>{t.holdsWhat(info.vendors, info.names, info.advisories)}</dd>
        </div>
        <div>
          <dt>{t.research}</dt>
          <dd>{formatDay(info.researchClosed, language)}</dd>
        </div>
        <div>
          <dt>{t.hash}</dt>
          <dd>
            <Hash value={info.sha256} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Hash({ value }: { value: string }) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <span class="mono">{value}</span>{" "}
      <button
        type="button"
        class="btn quiet"
        onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}
      >
        {t.copy}
      </button>
      <output class="small muted">{copied && t.copied}</output>
    </>
  );
}
