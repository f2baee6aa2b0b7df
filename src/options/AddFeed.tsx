import { useState } from "preact/hooks";
import { MOST_BUNDLE_BYTES } from "../core/trust/feed-bundle.ts";
import { browser } from "../shared/browser.ts";
import { sendMessage } from "../shared/messages.ts";
import { useFeedWords } from "./use-feeds.ts";

/** Whether a form's entry is a file that was chosen; an empty one stands for none. */
const isFile = (entry: FormDataEntryValue | null): entry is File => entry instanceof File && entry.size > 0;

/** Follows a further feed, by its address and what proves that it is the right one. */
export function AddFeed({ onDone }: { onDone: () => Promise<void> }) {
  const t = useFeedWords();
  const [said, setSaid] = useState("");
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const entry = (name: string): string => {
      const value = new FormData(form).get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    const file = new FormData(form).get("file");
    // Asked first: the browser shows its question only as the answer to a click.
    if (URL.canParse(entry("url")) && entry("url").startsWith("https://")) {
      const origins = [`https://${new URL(entry("url")).hostname}/*`];
      const granted = await browser.permissions.request({ origins }).catch(() => false);
      if (!granted && !isFile(file)) return setSaid(t.fault.permission);
    }
    if (isFile(file) && file.size > MOST_BUNDLE_BYTES) return setSaid(t.tooLarge);
    setSaid(t.adding);
    const result = await sendMessage("addFeed", {
      url: entry("url"),
      label: entry("label"),
      trust: entry("trust"),
      ...(isFile(file) && { file: await file.text() }),
    }).catch(() => ({ ok: false, code: "store" }) as const);
    setSaid(result.ok ? t.addedFeed(entry("label")) : t.fault[result.code]);
    if (result.ok) form.reset();
    return onDone();
  };
  return (
    <details class="fold">
      <summary>{t.add}</summary>
      <form class="feed-form" onSubmit={(event) => void submit(event)}>
        <label class="field">
          {t.address}
          <input type="text" name="url" required inputMode="url" placeholder="https://" autocomplete="off" />
        </label>
        <label class="field">
          {t.label}
          <input type="text" name="label" required maxLength={80} autocomplete="off" />
        </label>
        <label class="field">
          {t.trust}
          <input type="text" name="trust" class="mono" autocomplete="off" spellcheck={false} />
        </label>
        <label class="field">
          {t.feedFile}
          <input type="file" name="file" accept=".json,application/json" />
        </label>
        <div class="row">
          <button type="submit" class="btn">
            {t.add}
          </button>
        </div>
      </form>
      <output class="small">{said}</output>
    </details>
  );
}
