import { useState } from "preact/hooks";
import { browser } from "../shared/browser.ts";
import { sendMessage } from "../shared/messages.ts";
import { useFeedWords } from "./use-feeds.ts";

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
    // Asked first: the browser shows its question only as the answer to a click.
    if (URL.canParse(entry("url")) && entry("url").startsWith("https://")) {
      const origins = [`https://${new URL(entry("url")).hostname}/*`];
      if (!(await browser.permissions.request({ origins }).catch(() => false))) return setSaid(t.fault.permission);
    }
    setSaid(t.adding);
    const file = new FormData(form).get("root");
    const trust = entry("trust") || (file instanceof File ? await file.text() : "");
    const result = await sendMessage("addFeed", { url: entry("url"), label: entry("label"), trust }).catch(
      () => ({ ok: false, code: "store" }) as const,
    );
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
          {t.rootFile}
          <input type="file" name="root" accept=".json,application/json" />
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
