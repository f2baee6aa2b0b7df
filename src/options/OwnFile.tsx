import { useRef, useState } from "preact/hooks";
import { sendMessage } from "../shared/messages.ts";
import { saveFile } from "../ui/save-file.ts";
import { useWords } from "./words.ts";

type Said = "exported" | "imported" | "damaged" | "failed";

/** What the reader said, answered and put aside, as one file: saved, or taken in from another computer. */
export function OwnFile({ onImported }: { onImported: () => void }) {
  const t = useWords();
  const inputRef = useRef<HTMLInputElement>(null);
  // What came of it, not its words: those follow the reader's language.
  const [said, setSaid] = useState<Said>();
  const save = async (): Promise<void> => {
    const text = await sendMessage("exportOwn", undefined).catch(() => undefined);
    if (text === undefined) return setSaid("failed");
    saveFile(new Blob([text], { type: "application/json" }), "caveat-settings.json");
    setSaid("exported");
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const taken = await sendMessage("importOwn", await file.text()).catch(() => false);
    if (inputRef.current) inputRef.current.value = "";
    setSaid(taken ? "imported" : "damaged");
    if (taken) onImported();
  };
  return (
    <>
      <h3 class="h3">{t.ownFile}</h3>
      <p class="small muted">{t.ownFileSentence}</p>
      <p class="row">
        <input
          ref={inputRef}
          type="file"
          accept=".json,application/json"
          aria-label={t.importOwn}
          hidden
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <button type="button" class="btn" onClick={() => void save()}>
          {t.exportOwn}
        </button>
        <button type="button" class="btn" onClick={() => inputRef.current?.click()}>
          {t.importOwn}
        </button>
      </p>
      <output class="small">{said && t.ownFileSaid[said]}</output>
    </>
  );
}
