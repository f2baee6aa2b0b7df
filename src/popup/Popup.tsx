import { useEffect, useRef, useState } from "preact/hooks";
import { type DatasetInfo, type PopupTask, sendMessage, type VendorLine } from "../shared/messages.ts";
import { type Language, languageOf } from "../shared/language.ts";
import type { SiteMode } from "../shared/site-modes.ts";
import type { Settings } from "../shared/settings.ts";
import { InLanguage } from "../ui/InLanguage.tsx";
import { Broken } from "./Broken.tsx";
import { ChangedLists } from "./ChangedLists.tsx";
import { Confirm } from "./Confirm.tsx";
import { DataLine } from "./DataLine.tsx";
import { ForWhom } from "./ForWhom.tsx";
import { LookUpResults } from "./LookUpResults.tsx";
import { ManagedBy } from "./ManagedBy.tsx";
import { RecentLookUps } from "./RecentLookUps.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SiteSwitch } from "./SiteSwitch.tsx";
import { StaleNote } from "./StaleNote.tsx";
import { ThisPage } from "./ThisPage.tsx";
import { usePage } from "./use-page.ts";
import { VendorView } from "./VendorView.tsx";
import { WhatChanged } from "./WhatChanged.tsx";

/** What every part of the popup stands on. */
export interface Known {
  settings: Settings;
  info: DatasetInfo;
  vendors: VendorLine[];
  /** ISO date. */
  today: string;
}

type State = { step: "opening" } | { step: "broken" } | { step: "open"; known: Known; language: Language };

/** The popup: look any vendor up, see what the page under it holds, switch the site. */
export function Popup({ tabId }: { tabId: number }) {
  const [state, setState] = useState<State>({ step: "opening" });
  const [query, setQuery] = useState("");
  const [vendorId, setVendorId] = useState<string>();
  const [task, setTask] = useState<PopupTask>();
  const [page, refresh] = usePage(tabId);
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => void open(tabId).then(setState), [tabId]);
  useEffect(() => {
    // What was pressed on a card in the page.
    sendMessage("readTask", tabId).then(
      (waiting) => {
        if (waiting?.task === "show") setVendorId(waiting.vendor);
        setTask(waiting);
      },
      // A background that does not answer is said by the popup as a whole.
      () => undefined,
    );
  }, [tabId]);
  useEffect(() => {
    const box = body.current;
    box?.addEventListener("keydown", walkRows);
    return () => box?.removeEventListener("keydown", walkRows);
  });
  if (state.step === "opening") return null;
  if (state.step === "broken") return <Broken />;

  const { known, language } = state;
  if (task?.task === "confirm")
    return (
      <InLanguage language={language}>
        <Confirm task={task} />
      </InLanguage>
    );
  const typed = (text: string) => {
    setVendorId(undefined);
    setQuery(text);
  };
  const openFound = (vendorId: string) => {
    setVendorId(vendorId);
    void sendMessage("keepLookUp", { words: query, tabId });
  };
  const showsPage = vendorId === undefined && !query.trim() && page.step === "known" && page.page !== undefined;
  const site = showsPage ? page.tab : undefined;
  const changeMode = async (mode: SiteMode): Promise<void> => {
    if (page.step === "known") await sendMessage("setSiteMode", { host: page.tab.host, mode });
    await refresh();
  };
  const changeSettings = async (change: Partial<Settings>): Promise<void> => {
    await sendMessage("saveSettings", change);
    setState(await open(tabId));
    await refresh();
  };
  const firstRow = () => body.current?.querySelector<HTMLElement>(".hit button, .hit a")?.focus();
  return (
    <InLanguage language={language}>
      <main class="popup">
        <h1 class="vh">Caveat</h1>
        <SearchBox query={query} onQuery={typed} onDown={firstRow} />
        {known.settings.profiles.length > 0 && (
          <ForWhom settings={known.settings} onChoose={(change) => void changeSettings(change)} />
        )}
        <div class="body" ref={body}>
          <StaleNote info={known.info} today={known.today} />
          {vendorId !== undefined ? (
            <VendorView vendorId={vendorId} tabId={tabId} onBack={() => setVendorId(undefined)} onOpen={setVendorId} />
          ) : query.trim() ? (
            <LookUpResults query={query} tabId={tabId} onFile={known.info} onOpen={openFound} />
          ) : (
            <ThisPage
              tabId={tabId}
              page={page}
              known={known}
              onChange={refresh}
              onOpen={setVendorId}
              onMode={changeMode}
            >
              <RecentLookUps onQuery={typed} />
            </ThisPage>
          )}
        </div>
        {site && (
          <SiteSwitch
            host={site.host}
            mode={site.mode}
            onMode={(mode) => void changeMode(mode)}
            level={known.settings.level}
            onLevel={(level) => void changeSettings({ level })}
          />
        )}
        <ChangedLists />
        <WhatChanged />
        <ManagedBy />
        <DataLine info={known.info} />
      </main>
    </InLanguage>
  );
}

async function open(tabId: number): Promise<State> {
  try {
    const [settings, info, vendors] = await Promise.all([
      sendMessage("readSettings", undefined),
      sendMessage("readDatasetInfo", undefined),
      sendMessage("readVendors", { tabId }),
    ]);
    const language = languageOf(settings);
    document.documentElement.lang = language;
    return { step: "open", known: { settings, info, vendors, today: new Date().toISOString().slice(0, 10) }, language };
  } catch (error) {
    console.error("Caveat:", error);
    return { step: "broken" };
  }
}

/** Down and up go from row to row. */
function walkRows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest(".hit") : null;
  if (!step || !from || !(event.currentTarget instanceof HTMLElement)) return;
  const rows = [...event.currentTarget.querySelectorAll(".hit")];
  const next = rows[rows.indexOf(from) + step];
  event.preventDefault();
  if (next) next.querySelector<HTMLElement>("button, a")?.focus();
  else if (step < 0) document.querySelector<HTMLElement>("input[type=search]")?.focus();
}
