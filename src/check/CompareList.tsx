import { useRef, useState } from "preact/hooks";
import type { StoredList } from "../shared/stored-lists/stored-list.ts";
import { LISTS } from "../shared/words/lists.ts";
import { useLanguage } from "../ui/language.ts";
import type { CheckWorker } from "./check-worker.ts";
import { ComparedRows } from "./ComparedRows.tsx";
import type { Compared, CompareWith } from "./work/messages.ts";

interface Props {
  worker: CheckWorker;
  /** Lists that are kept, but for the one that is open. */
  kept: readonly StoredList[];
}

type State =
  | { step: "idle" }
  | { step: "comparing"; name: string }
  | { step: "done"; name: string; compared: Compared };

/** Compares the checked list with another, or with an earlier result of it: a file, or a kept list. */
export function CompareList({ worker, kept }: Props) {
  const t = LISTS[useLanguage()];
  const [state, setState] = useState<State>({ step: "idle" });
  const picker = useRef<HTMLInputElement>(null);
  const compare = async (other: CompareWith, name: string): Promise<void> => {
    setState({ step: "comparing", name });
    try {
      setState({ step: "done", name, compared: await worker.ask("compare", other) });
    } catch (error) {
      console.error("Caveat:", error);
      setState({ step: "done", name, compared: { ok: false, why: "not-read" } });
    }
  };
  const busy = state.step === "comparing";
  return (
    <details class="fold">
      <summary>
        <b>{t.compare}</b>
      </summary>
      <div>
        <p class="small muted">{t.compareLead}</p>
        <div class="row noprint">
          <button type="button" class="btn" disabled={busy} onClick={() => picker.current?.click()}>
            {t.compareFile}
          </button>
          {kept.map(({ id, name }) => (
            <button key={id} type="button" class="btn" disabled={busy} onClick={() => void compare({ kept: id }, name)}>
              {t.compareKept} <bdi>{name}</bdi>
            </button>
          ))}
        </div>
        <input
          ref={picker}
          class="other"
          type="file"
          hidden
          aria-label={t.compareFile}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void compare({ file }, file.name);
            // The same file may be chosen again.
            currentTarget.value = "";
          }}
        />
        <output>
          {state.step === "comparing" && t.comparing}
          {state.step === "done" &&
            (state.compared.ok
              ? t.comparedWith(state.name, state.compared.counts)
              : `${state.name}: ${t.compareFault[state.compared.why]}`)}
        </output>
        {state.step === "done" && state.compared.ok && <ComparedRows key={state.name} compared={state.compared} />}
      </div>
    </details>
  );
}
