import { useEffect, useRef, useState } from "preact/hooks";
import { LONGEST_NAME } from "../shared/stored-lists/stored-list.ts";
import { LISTS } from "../shared/words/lists.ts";
import { useLanguage } from "../ui/language.ts";
import { useIsPrivate } from "./use-is-private.ts";
import type { Kept } from "./work/messages.ts";

interface Props {
  /** A name to begin with. */
  called: string;
  onKeep: (name: string) => Promise<Kept>;
}

type State = { step: "asked" } | { step: "keeping" } | { step: "done"; kept: Kept };

/** Keeps a checked list on this computer under a name, when that is asked for. */
export function KeepList({ called, onKeep }: Props) {
  const t = LISTS[useLanguage()];
  const isPrivate = useIsPrivate();
  const [name, setName] = useState(called);
  const [state, setState] = useState<State>({ step: "asked" });
  const field = useRef<HTMLInputElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state.step === "done") said.current?.focus();
  }, [state]);
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (name.trim() === "") return;
    setState({ step: "keeping" });
    const kept = await onKeep(name.trim()).catch((error: unknown): Kept => {
      console.error("Caveat:", error);
      return { ok: false, why: "failed" };
    });
    setState({ step: "done", kept });
  };
  if (isPrivate === undefined) return null;
  if (isPrivate) return <p class="small muted noprint">{t.private}</p>;
  const isKept = state.step === "done" && state.kept.ok;
  return (
    <div class="keep noprint">
      {!isKept && (
        <details class="fold" onToggle={({ currentTarget }) => currentTarget.open && field.current?.focus()}>
          <summary>
            <b>{t.keep}</b>
          </summary>
          <form onSubmit={(event) => void keep(event)}>
            <p class="small muted">{t.keepLead}</p>
            <div class="row">
              <label class="field" for="list-name">
                {t.name}
              </label>
              <input
                id="list-name"
                ref={field}
                type="text"
                required
                maxLength={LONGEST_NAME}
                value={name}
                onInput={({ currentTarget }) => setName(currentTarget.value)}
              />
              <button type="submit" class="btn primary" disabled={state.step === "keeping"}>
                {t.keepNow}
              </button>
            </div>
          </form>
        </details>
      )}
      <output class="small">{state.step === "keeping" && t.keeping}</output>
      {state.step === "done" && (
        <p
          class={state.kept.ok ? "note" : "note strong"}
          role={state.kept.ok ? "status" : "alert"}
          ref={said}
          tabIndex={-1}
        >
          {state.kept.ok ? t.kept(state.kept.name) : t.fault[state.kept.why]}
        </p>
      )}
    </div>
  );
}
