import { useEffect, useState } from "preact/hooks";
import { type Language, languageOf } from "../shared/language.ts";
import { type DatasetInfo, sendMessage } from "../shared/messages.ts";
import type { Settings } from "../shared/settings.ts";
import { OPTIONS } from "../shared/words/options.ts";
import { Brand } from "../ui/Brand.tsx";
import { InLanguage } from "../ui/InLanguage.tsx";
import { DataPart } from "./DataPart.tsx";
import { HistoryPanel } from "./HistoryPanel.tsx";
import { LanguagePanel } from "./LanguagePanel.tsx";
import { MarksPanel } from "./MarksPanel.tsx";
import { OwnListPanel } from "./OwnListPanel.tsx";
import { PolicyPart } from "./PolicyPart.tsx";
import { ProfilePanel } from "./ProfilePanel.tsx";
import { SitesPanel } from "./SitesPanel.tsx";
import { useHash } from "./use-hash.ts";
import { VendorPage } from "./VendorPage.tsx";
import { Welcome } from "./Welcome.tsx";
import { useWords } from "./words.ts";

type State = { step: "opening" } | { step: "broken" } | { step: "open"; settings: Settings; info: DatasetInfo };

const PARTS = ["profile", "sites", "marks", "data", "feeds", "history", "language"] as const;

/** The settings; or, with `#vendor=ID`, the page of one vendor. */
export function Options() {
  const [state, setState] = useState<State>({ step: "opening" });
  const [problem, setProblem] = useState(false);
  // A profile that was taken in from a file is shown anew.
  const [imports, setImports] = useState(0);
  const hash = useHash();
  useEffect(() => void open().then(setState), []);
  const settings = state.step === "open" ? state.settings : undefined;
  const language: Language = settings ? languageOf(settings) : navigator.language.startsWith("cs") ? "cs" : "en";
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const isOpen = settings !== undefined;
  // The parts are there only once the settings are, so the browser's own jump to `#sites` came too early.
  useEffect(() => {
    if (isOpen && hash) document.getElementById(hash)?.scrollIntoView();
  }, [isOpen, hash]);

  const save = async (change: Partial<Settings>): Promise<boolean> => {
    if (state.step !== "open") return false;
    const saved = await sendMessage("saveSettings", change).catch(() => undefined);
    setProblem(!saved);
    if (saved) setState({ ...state, settings: saved });
    return saved !== undefined;
  };
  const vendorId = hash.startsWith("vendor=") ? hash.slice("vendor=".length) : undefined;
  return (
    <InLanguage language={language}>
      <TopLine part={vendorId === undefined && hash !== "welcome" ? hash || "profile" : ""} />
      {state.step === "broken" ? (
        <Broken />
      ) : state.step === "open" && vendorId !== undefined ? (
        <VendorPage key={vendorId} vendorId={vendorId} />
      ) : state.step === "open" && hash === "welcome" ? (
        <Welcome info={state.info} settings={state.settings} onSave={save} />
      ) : state.step === "open" ? (
        <main class="wrap">
          <Lead />
          {problem && <NotSaved />}
          <ProfilePanel key={imports} settings={state.settings} onSave={save} />
          <SitesPanel settings={state.settings} onSave={save} />
          <MarksPanel level={state.settings.level} onSave={(level) => save({ level })} />
          <DataPart
            info={state.info}
            updates={state.settings.updates}
            onUpdates={(updates) => void save({ updates })}
          />
          <HistoryPanel
            onImported={() =>
              void open()
                .then(setState)
                .then(() => setImports((times) => times + 1))
            }
          />
          <OwnListPanel key={`list ${imports}`} />
          <PolicyPart onChange={() => void open().then(setState)} />
          <LanguagePanel language={state.settings.language} onSave={(chosen) => save({ language: chosen })} />
        </main>
      ) : null}
    </InLanguage>
  );
}

async function open(): Promise<State> {
  try {
    const [settings, info] = await Promise.all([
      sendMessage("readSettings", undefined),
      sendMessage("readDatasetInfo", undefined),
    ]);
    return { step: "open", settings, info };
  } catch (error) {
    console.error("Caveat:", error);
    return { step: "broken" };
  }
}

function TopLine({ part }: { part: string }) {
  const t = useWords();
  return (
    <header class="top">
      <p class="brand">
        <Brand size={22} />
        Caveat
      </p>
      <nav aria-label={t.settings}>
        <ul>
          {PARTS.map((each) => (
            <li key={each}>
              <a href={`#${each}`} aria-current={each === part ? "true" : undefined}>
                {t.parts[each]}
              </a>
            </li>
          ))}
          <li>
            <a href="/src/check/index.html">{t.checkList}</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

function Lead() {
  const t = useWords();
  useEffect(() => {
    document.title = `Caveat: ${t.settings}`;
  }, [t]);
  return (
    <>
      <h1>{t.settings}</h1>
      <p class="lead">{t.lead}</p>
    </>
  );
}

function NotSaved() {
  return (
    <p class="note strong" role="alert">
      {useWords().notSaved}
    </p>
  );
}

function Broken() {
  const language = navigator.language.startsWith("cs") ? "cs" : "en";
  const t = OPTIONS[language];
  return (
    <main class="wrap">
      <div class="note strong" role="alert">
        <b>{t.broken}</b>
        <p class="row">
          <button type="button" class="btn" onClick={() => location.reload()}>
            {t.tryAgain}
          </button>
        </p>
      </div>
    </main>
  );
}
