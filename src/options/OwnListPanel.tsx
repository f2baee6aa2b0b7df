import { useEffect, useRef, useState } from "preact/hooks";
import type { TableFault } from "../core/own/read-table.ts";
import { ofBlob } from "../files/bytes.ts";
import { type OwnListView, sendMessage } from "../shared/messages.ts";
import { tableFaultText } from "../shared/card-text/table-fault-text.ts";
import { fill } from "../shared/words/fill.ts";
import { counted, formatDay } from "../shared/words/format.ts";
import { OWN_WORDS } from "../shared/words/own.ts";
import { saveFile } from "../ui/save-file.ts";
import { useLanguage } from "../ui/language.ts";

type Did = keyof (typeof OWN_WORDS)["en"]["did"];

/** So many names are shown of a kind. */
const MOST_SHOWN = 20;
const DUE = ["past", "changed"] as const;

/** What the reader's organisation decided about vendors: taken in from a table, saved as one, replaced, removed. */
export function OwnListPanel() {
  const language = useLanguage();
  const t = OWN_WORDS[language];
  const inputRef = useRef<HTMLInputElement>(null);
  const [view, setView] = useState<OwnListView>();
  // What came of it, not its words: those follow the reader's language.
  const [came, setCame] = useState<Did | TableFault>();
  const reload = (): Promise<void> => sendMessage("readOwnList", undefined).then(setView, () => undefined);
  useEffect(() => void reload(), []);
  const act = async (work: () => Promise<Did | TableFault>): Promise<void> => {
    setCame(await work().catch(() => "failed" as const));
    await reload();
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    await act(async () => {
      const { readOwnFile } = await import("../shared/read-own-file.ts");
      const rows = await readOwnFile(file.name, ofBlob(file));
      return (Array.isArray(rows) ? await sendMessage("takeOwnTable", rows) : rows) ?? "taken";
    });
    if (inputRef.current) inputRef.current.value = "";
  };
  const save = async (): Promise<void> => {
    const text = await sendMessage("exportOwnList", undefined).catch(() => undefined);
    if (text === undefined) return setCame("failed");
    saveFile(new Blob([text], { type: "text/csv" }), "caveat-organisation.csv");
  };
  const list = view?.list;
  return (
    <section class="panel" id="own-list">
      <div class="ph">
        <h2>{t.title}</h2>
      </div>
      <p class="small muted">{t.lead}</p>
      <p class="small muted">{t.outcomes}</p>
      {view && <p>{list ? whatItHolds(list, language) : t.none}</p>}
      {list && list.unknown.length > 0 && <p class="small">{unknownOf(list.unknown, language)}</p>}
      {view &&
        DUE.filter((kind) => view.due[kind].length > 0).map((kind) => (
          <p key={kind} class="small">
            <b>{dueOf(kind, view.due[kind], language)}</b>
          </p>
        ))}
      <p class="row">
        <input
          ref={inputRef}
          type="file"
          accept=".csv,.tsv,.xlsx,.xls,.ods"
          aria-label={t.take}
          hidden
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <button type="button" class="btn" onClick={() => inputRef.current?.click()}>
          {list ? t.replace : t.take}
        </button>
        {list && (
          <>
            <button type="button" class="btn" onClick={() => void save()}>
              {t.save}
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => void act(() => sendMessage("removeOwnList", undefined).then(() => "removed" as const))}
            >
              {t.remove}
            </button>
          </>
        )}
        {view?.undo && (
          <button
            type="button"
            class="btn quiet"
            onClick={() => void act(() => sendMessage("undoOwnList", undefined).then(() => "undone" as const))}
          >
            {t.undo}
          </button>
        )}
      </p>
      <output class="small">
        {typeof came === "string" ? t.did[came] : came && `${tableFaultText(came, language)} ${t.unchanged}`}
      </output>
    </section>
  );
}

type Language = ReturnType<typeof useLanguage>;

function whatItHolds({ lines, decided }: NonNullable<OwnListView["list"]>, language: Language): string {
  const t = OWN_WORDS[language];
  return fill(t.holds, { lines: counted(language, lines, t.lines), decided: formatDay(decided, language) });
}

function unknownOf(unknown: readonly string[], language: Language): string {
  const t = OWN_WORDS[language];
  return fill(t.unknown, { lines: counted(language, unknown.length, t.lines), names: shown(unknown, language) });
}

function dueOf(kind: (typeof DUE)[number], names: readonly string[], language: Language): string {
  const n = names.length.toLocaleString(language);
  return fill(OWN_WORDS[language].due[kind], { n, names: shown(names, language) });
}

function shown(names: readonly string[], language: Language): string {
  const more = names.length - MOST_SHOWN;
  const rest = more > 0 ? [fill(OWN_WORDS[language].andMore, { n: String(more) })] : [];
  return [...names.slice(0, MOST_SHOWN), ...rest].join(", ");
}
