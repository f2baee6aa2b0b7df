import { useRef, useState } from "preact/hooks";
import { MOST_BUNDLE_BYTES } from "../core/trust/feed-bundle.ts";
import type { UpdateFault, UpdateResult } from "../shared/feed-view.ts";
import { sendMessage } from "../shared/messages.ts";
import { useFeedWords } from "./use-feeds.ts";

type Came = UpdateResult | "reading" | "too-large";

/** What a file that is cut off, changed or no feed's at all is refused for. */
const DAMAGES: ReadonlySet<UpdateFault> = new Set([
  "malformed",
  "schema",
  "type",
  "length",
  "hash",
  "hash-algorithm",
  "mix-and-match",
  "too-long",
]);

/** Why a file that the reader chose is not taken, in words. */
export const fileFault = (code: UpdateFault, t: ReturnType<typeof useFeedWords>): string =>
  t.fileFault[code] ?? (DAMAGES.has(code) ? t.damaged : t.fault[code]);

function sentenceOf(came: Came, t: ReturnType<typeof useFeedWords>): string {
  if (came === "reading") return t.readingFile;
  if (came === "too-large") return t.tooLarge;
  return came.ok ? t.results[came.did] : fileFault(came.code, t);
}

/** Takes in a feed from a file. It goes through the same judge as a download. */
export function ImportButton({ onDone }: { onDone: () => Promise<void> }) {
  const t = useFeedWords();
  const inputRef = useRef<HTMLInputElement>(null);
  // What came of it, not its words: those follow the reader's language.
  const [came, setCame] = useState<Came>();
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setCame("reading");
    setCame(await imported(file).catch(() => ({ ok: false, code: "malformed" }) as const));
    if (inputRef.current) inputRef.current.value = "";
    await onDone();
  };
  const imported = async (file: File): Promise<Came> => {
    if (file.size > MOST_BUNDLE_BYTES) return "too-large";
    // A picture or an archive is no UTF-8 and is told apart here.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return sendMessage("importBundle", text);
  };
  return (
    <>
      <input
        ref={inputRef}
        type="file"
        accept=".json,application/json"
        aria-label={t.importFile}
        hidden
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      <button type="button" class="btn" onClick={() => inputRef.current?.click()}>
        {t.importFile}
      </button>
      <output class="small">{came && sentenceOf(came, t)}</output>
    </>
  );
}
