import { useEffect, useRef, useState } from "preact/hooks";
import { MOST_BUNDLE_BYTES } from "../core/trust/feed-bundle.ts";
import { browser } from "../shared/browser.ts";
import type { UpdateFault } from "../shared/feed-view.ts";
import { sendMessage } from "../shared/messages.ts";
import { fileFault } from "./ImportButton.tsx";
import { useFeedWords } from "./use-feeds.ts";

/** Whether a form's entry is a file that was chosen; an empty one stands for none. */
const isFile = (entry: FormDataEntryValue | null): entry is File => entry instanceof File && entry.size > 0;

const FIELDS = ["url", "label", "trust", "file"] as const;
type FieldName = (typeof FIELDS)[number];

/** What came of it, not its words: those follow the reader's language. */
type State =
  | { step: "idle" }
  | { step: "adding" }
  | { step: "added"; label: string }
  | { step: "fault"; code: UpdateFault | "too-large"; field: FieldName };

/** The field that a fault is about. */
function fieldOf(code: UpdateFault, hasFile: boolean): FieldName {
  if (code === "fingerprint" || code === "other-feed") return "trust";
  if (code === "address" || code === "permission" || code === "network" || code === "offline") return "url";
  return hasFile ? "file" : "url";
}

/** Follows a further feed, by its address and what proves that it is the right one. */
export function AddFeed({ onDone }: { onDone: () => Promise<void> }) {
  const t = useFeedWords();
  const [state, setState] = useState<State>({ step: "idle" });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The fault stands beside its field, which takes the focus.
    if (state.step === "fault") form.current?.querySelector<HTMLElement>(`[name=${state.field}]`)?.focus();
  }, [state]);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const given = new FormData(form.current!);
    const entry = (name: FieldName): string => {
      const value = given.get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    const file = given.get("file");
    // Asked first: the browser shows its question only as the answer to a click.
    if (URL.canParse(entry("url")) && entry("url").startsWith("https://")) {
      const origins = [`https://${new URL(entry("url")).hostname}/*`];
      const granted = await browser.permissions.request({ origins }).catch(() => false);
      if (!granted && !isFile(file)) return setState({ step: "fault", code: "permission", field: "url" });
    }
    if (isFile(file) && file.size > MOST_BUNDLE_BYTES)
      return setState({ step: "fault", code: "too-large", field: "file" });
    setState({ step: "adding" });
    const result = await sendMessage("addFeed", {
      url: entry("url"),
      label: entry("label"),
      trust: entry("trust"),
      ...(isFile(file) && { file: await file.text() }),
      own: given.get("own") !== null,
    }).catch(() => ({ ok: false, code: "store" }) as const);
    if (result.ok) {
      setState({ step: "added", label: entry("label") });
      form.current?.reset();
    } else setState({ step: "fault", code: result.code, field: fieldOf(result.code, isFile(file)) });
    return onDone();
  };
  const fault =
    state.step !== "fault"
      ? ""
      : state.code === "too-large"
        ? t.tooLarge
        : state.field === "file"
          ? fileFault(state.code, t)
          : t.fault[state.code];
  const label: Record<FieldName, string> = { url: t.address, label: t.label, trust: t.trust, file: t.feedFile };
  const about = (field: FieldName) => {
    const isWrong = state.step === "fault" && state.field === field;
    return { name: field, "aria-invalid": isWrong, "aria-describedby": isWrong ? "feed-fault" : undefined };
  };
  const input: Record<FieldName, preact.ComponentChildren> = {
    url: <input type="text" required inputMode="url" placeholder="https://" autocomplete="off" {...about("url")} />,
    label: <input type="text" required maxLength={80} autocomplete="off" {...about("label")} />,
    trust: <input type="text" class="mono" autocomplete="off" spellcheck={false} {...about("trust")} />,
    file: <input type="file" accept=".json,application/json" {...about("file")} />,
  };
  return (
    <details class="fold">
      <summary>{t.add}</summary>
      <form class="feed-form" ref={form} onSubmit={(event) => void submit(event)}>
        {FIELDS.map((field) => (
          <div key={field}>
            <label class="field">
              {label[field]}
              {input[field]}
            </label>
            {state.step === "fault" && state.field === field && (
              <p class="fault small" id="feed-fault" role="alert">
                {fault}
              </p>
            )}
          </div>
        ))}
        <label class="opt">
          <input type="checkbox" name="own" />
          <span>{t.own}</span>
        </label>
        <div class="row">
          <button type="submit" class="btn">
            {t.add}
          </button>
        </div>
      </form>
      <output class="small">
        {state.step === "adding" ? t.adding : state.step === "added" ? t.addedFeed(state.label) : ""}
      </output>
    </details>
  );
}
