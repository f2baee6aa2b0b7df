import { useEffect, useState } from "preact/hooks";
import { browser } from "../shared/browser.ts";
import { CORE_FAMILIES } from "../shared/core-sites.ts";
import type { DatasetInfo } from "../shared/messages.ts";
import { formatDay } from "../shared/words/format.ts";
import type { Settings } from "../shared/settings.ts";
import { Brand } from "../ui/Brand.tsx";
import { Fold } from "../ui/Fold.tsx";
import { Glyph } from "../ui/Glyph.tsx";
import { useCommon, useLanguage } from "../ui/language.ts";
import { AllSites } from "./AllSites.tsx";
import { LevelChoice } from "./MarksPanel.tsx";
import { Sample } from "./Sample.tsx";
import { ProfileEditor } from "./ProfileEditor.tsx";
import { SitePacks } from "./SitePacks.tsx";
import { useWords } from "./words.ts";

interface Props {
  info: DatasetInfo;
  settings: Settings;
  /** Whether it could be saved. */
  onSave: (change: Partial<Settings>) => Promise<boolean>;
}

/** The page that opens once, on installation: what Caveat does, where it may look, who the reader is. All of it can wait. */
export function Welcome({ info, settings, onSave }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [profile, setProfile] = useState(settings.profile);
  const [level, setLevel] = useState(settings.level);
  useEffect(() => {
    document.title = `Caveat: ${t.welcome}`;
  }, [t]);
  const done = async (): Promise<void> => {
    if (await onSave({ profile, level })) await leave();
  };
  return (
    <main class="wrap welcome">
      <h1>
        <Brand size={32} />
        {t.welcome}
      </h1>
      <p class="lead">{t.welcomeLead(formatDay(info.issued.slice(0, 10), language))}</p>
      <Sample />
      <div class="cols">
        <div>
          <section class="panel" aria-labelledby="welcome-who">
            <h2 id="welcome-who">{t.welcomeWho}</h2>
            <p class="small muted">{t.welcomeWhy}</p>
            <ProfileEditor profile={profile} onChange={setProfile} />
          </section>
        </div>
        <div>
          <section class="panel" aria-labelledby="welcome-where">
            <h2 id="welcome-where">{t.welcomeWhere}</h2>
            <dl class="kv">
              <Where name={t.coreSites}>{t.coreOn(CORE_FAMILIES.length)}</Where>
              <Where name={t.thisSite}>{t.thisSiteHow}</Where>
            </dl>
            <div class="folds">
              <Fold title={t.packs} holds={t.packsHold}>
                <SitePacks />
              </Fold>
              <Fold title={t.everySite} holds={t.everySiteHolds}>
                <AllSites />
              </Fold>
            </div>
          </section>
          <section class="panel" aria-labelledby="welcome-much">
            <h2 id="welcome-much">{t.welcomeMuch}</h2>
            <LevelChoice level={level} onSave={setLevel} />
            <WhatYouSee />
          </section>
        </div>
      </div>
      <p class="row last">
        <button type="button" class="btn primary" onClick={() => void done()}>
          {t.done}
        </button>
        <button type="button" class="btn" onClick={() => void leave()}>
          {t.skipAll}
        </button>
      </p>
      <p class="small muted">{t.welcomeLater}</p>
    </main>
  );
}

function Where({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const SEEN = ["must", "should", "unknown", "not-you", "elsewhere"] as const;

function WhatYouSee() {
  const t = useWords();
  const common = useCommon();
  return (
    <details class="see">
      <summary>{t.whatYouSee}</summary>
      <ul>
        {SEEN.map((mark) => (
          <li key={mark} class="opt">
            <Glyph name={mark} />
            <span>
              <b>{common.mark[mark]}</b>
              <small>{t.seen[mark]}</small>
            </span>
          </li>
        ))}
        <li class="opt">
          <Glyph name="ask" />
          <span>
            <b>{common.question}</b>
            <small>{t.seenQuestion}</small>
          </span>
        </li>
      </ul>
      <p class="small muted">{t.noSafe}</p>
    </details>
  );
}

/** Closes the tab; where it is the only one, the settings take its place. */
async function leave(): Promise<void> {
  const [tab, all] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ currentWindow: true })]);
  if (tab?.id !== undefined && all.length > 1) await browser.tabs.remove(tab.id);
  else location.hash = "data";
}
