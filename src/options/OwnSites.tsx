import { useState } from "preact/hooks";
import type { Settings } from "../shared/settings.ts";
import { SITE_MODES, type SiteMode } from "../shared/site-modes.ts";
import { useWords } from "./words.ts";

type Sites = Settings["sites"];

interface Props {
  sites: Sites;
  onSave: (sites: Sites) => Promise<boolean>;
}

/** Sites with a setting of their own: change, remove, undo, add. */
export function OwnSites({ sites, onSave }: Props) {
  const t = useWords();
  const [removed, setRemoved] = useState<{ host: string; mode: SiteMode }>();
  const rows = Object.entries(sites).toSorted(([a], [b]) => a.localeCompare(b));
  const put = (host: string, mode: SiteMode): void => {
    setRemoved(undefined);
    void onSave({ ...sites, [host]: mode });
  };
  const remove = (host: string, mode: SiteMode): void => {
    const { [host]: _, ...others } = sites;
    void onSave(others).then((saved) => saved && setRemoved({ host, mode }));
  };
  return (
    <>
      <h3 class="h3">{t.ownSettings}</h3>
      {rows.length === 0 ? (
        <p class="small muted">{t.noOwn}</p>
      ) : (
        <table class="t stack">
          <caption class="vh">{t.ownSettings}</caption>
          <thead>
            <tr>
              <th scope="col">{t.site}</th>
              <th scope="col">{t.modeColumn}</th>
              <th scope="col">
                <span class="vh">{t.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([host, mode]) => (
              <tr key={host}>
                <th scope="row">{host}</th>
                <td>
                  <select
                    aria-label={t.modeFor(host)}
                    value={mode}
                    onChange={({ currentTarget: { value } }) => put(host, value as SiteMode)}
                  >
                    {SITE_MODES.map((each) => (
                      <option key={each} value={each}>
                        {t.mode[each]}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <button type="button" class="btn quiet" onClick={() => remove(host, mode)}>
                    {t.remove}
                    <span class="vh"> {host}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <output class="small">
        {removed && (
          <>
            {t.removed(removed.host)}{" "}
            <button type="button" class="btn quiet" onClick={() => put(removed.host, removed.mode)}>
              {t.undo}
            </button>
          </>
        )}
      </output>
      <AddSite onAdd={put} />
    </>
  );
}

function AddSite({ onAdd }: { onAdd: (host: string, mode: SiteMode) => void }) {
  const t = useWords();
  const [written, setWritten] = useState("");
  const [mode, setMode] = useState<SiteMode>("off");
  const [wrong, setWrong] = useState(false);
  const add = (): void => {
    const host = hostIn(written);
    setWrong(!host);
    if (!host) return;
    setWritten("");
    onAdd(host, mode);
  };
  return (
    <form
      class="row add"
      aria-label={t.addSite}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="field">
        {t.host}
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={300}
          value={written}
          aria-invalid={wrong}
          aria-describedby="bad-host"
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
      </label>
      <label class="field">
        {t.modeColumn}
        <select value={mode} onChange={({ currentTarget: { value } }) => setMode(value as SiteMode)}>
          {SITE_MODES.map((each) => (
            <option key={each} value={each}>
              {t.mode[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="btn">
        {t.add}
      </button>
      <output id="bad-host" class="small">
        {wrong && t.badHost}
      </output>
    </form>
  );
}

/** The host name in an address as people write one, or nothing. */
function hostIn(written: string): string | undefined {
  const address = /^[a-z]+:\/\//i.test(written.trim()) ? written.trim() : `https://${written.trim()}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes(".") ? url.hostname : undefined;
}
