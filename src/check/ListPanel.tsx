import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Source } from "./work/messages.ts";
import { useWords } from "./words.ts";

interface Props {
  /** Text that was handed over: it is shown and checked at once. */
  given: string | undefined;
  busy: boolean;
  /** The reader came here to open a file. */
  wantsFile: boolean;
  onCheck: (sources: Source[]) => void;
}

const ENDINGS =
  ".csv,.tsv,.tab,.txt,.md,.json,.jsonl,.ndjson,.spdx,.xml,.html,.htm,.xls,.xlsx,.xlsm,.xlsb,.ods,.fods,.docx,.pdf,.zip,.gz";

/** Text of this many UTF-16 units is checked without being shown. */
const LONG = 500_000;

/** Where a list comes from: pasted, opened or dropped. */
export function ListPanel({ given, busy, wantsFile, onCheck }: Props) {
  const t = useWords();
  const [text, setText] = useState(given ?? "");
  const [over, setOver] = useState(false);
  const [hint, setHint] = useState("");
  const picker = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wantsFile) opener.current?.focus();
  }, [wantsFile]);
  const lines = useMemo(() => (text.trim() === "" ? 0 : text.trim().split(/\r\n|\r|\n/).length), [text]);

  const checkText = (typed: string): void => {
    setHint(typed.trim() === "" ? t.page.emptyText : "");
    if (typed.trim() !== "") onCheck([{ name: t.page.pasted, text: typed }]);
  };
  const checkFiles = (files: FileList | null | undefined): void => {
    setHint("");
    if (files && files.length > 0) onCheck([...files].map((file) => ({ name: file.name, file })));
  };
  useEffect(() => {
    if (given) checkText(given);
    // Once, when it is handed over.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  return (
    // Dropping is a second way for those who use a mouse; the button opens the same files.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      class={over ? "panel over" : "panel"}
      aria-labelledby="list"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!busy) checkFiles(event.dataTransfer?.files);
      }}
    >
      <div class="ph">
        <h2 id="list">{t.page.list}</h2>
        <div class="row">
          <button type="button" class="btn" ref={opener} disabled={busy} onClick={() => picker.current?.click()}>
            {t.page.openFile}
          </button>
          <button type="button" class="btn primary" disabled={busy} onClick={() => checkText(text)}>
            {t.page.check}
          </button>
        </div>
      </div>
      <input
        ref={picker}
        type="file"
        multiple
        accept={ENDINGS}
        hidden
        onChange={({ currentTarget }) => {
          checkFiles(currentTarget.files);
          // The same file may be opened again.
          currentTarget.value = "";
        }}
      />
      <label class="field" for="names">
        {t.page.paste}
      </label>
      <textarea
        id="names"
        rows={5}
        class="mono"
        value={text}
        spellcheck={false}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData("text/plain") ?? "";
          if (pasted.length < LONG || busy) return;
          // A field of so many lines would hold the page up for seconds.
          event.preventDefault();
          setHint(t.page.pastedLong);
          onCheck([{ name: t.page.pasted, text: pasted }]);
        }}
      />
      <p class="small muted hint">
        {lines > 0 && `${t.lines(lines)} · `}
        {over ? t.page.drop : t.page.pasteHint}
      </p>
      <output class="small">{hint}</output>
    </section>
  );
}
