import { useRef, useState } from "preact/hooks";
import { MOST_BUNDLE_BYTES } from "../core/trust/feed-bundle.ts";
import { sendMessage } from "../shared/messages.ts";
import { useFeedWords } from "./use-feeds.ts";

/** Takes in a feed from a file. It goes through the same judge as a download. */
export function ImportButton({ onDone }: { onDone: () => Promise<void> }) {
  const t = useFeedWords();
  const inputRef = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setSaid(t.updating);
    setSaid(await imported(file).catch(() => t.fault.malformed));
    if (inputRef.current) inputRef.current.value = "";
    await onDone();
  };
  const imported = async (file: File): Promise<string> => {
    if (file.size > MOST_BUNDLE_BYTES) return t.tooLarge;
    // A picture or an archive is no UTF-8 and is told apart here.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    const result = await sendMessage("importBundle", text);
    return result.ok ? t.results[result.did] : t.fault[result.code];
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
      <output class="small">{said}</output>
    </>
  );
}
