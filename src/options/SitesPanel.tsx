import type { Settings } from "../shared/settings.ts";
import { SITE_MODES } from "../shared/site-modes.ts";
import { AllowedSites } from "./AllowedSites.tsx";
import { CoreSites } from "./CoreSites.tsx";
import { HiddenOnSites } from "./HiddenOnSites.tsx";
import { Locked } from "./Locked.tsx";
import { OwnSites } from "./OwnSites.tsx";
import { SitePacks } from "./SitePacks.tsx";
import { useWords } from "./words.ts";

interface Props {
  settings: Settings;
  onSave: (change: Partial<Settings>) => Promise<boolean>;
}

/** Where Caveat looks, and what each site gets. */
export function SitesPanel({ settings: { defaultMode, sites }, onSave }: Props) {
  const t = useWords();
  return (
    <section class="panel" id="sites">
      <div class="ph">
        <h2>{t.sites}</h2>
      </div>
      <Locked by="sites" when={(set) => "*" in Object(set)}>
        <fieldset>
          <legend class="field">{t.whereNothingElse}</legend>
          {SITE_MODES.map((mode) => (
            <label key={mode} class="opt">
              <input
                type="radio"
                name="default"
                checked={mode === defaultMode}
                onChange={() => void onSave({ defaultMode: mode })}
              />
              <span>
                {t.modes[mode][0]}
                <small>{t.modes[mode][1]}</small>
              </span>
            </label>
          ))}
        </fieldset>
      </Locked>
      <OwnSites sites={sites} onSave={(next) => onSave({ sites: next })} />
      <HiddenOnSites />
      <AllowedSites />
      <h3 class="h3">{t.packs}</h3>
      <SitePacks />
      <CoreSites />
    </section>
  );
}
