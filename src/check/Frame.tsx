import type { ComponentChildren } from "preact";
import { CHECK } from "../shared/words/check.ts";
import { InLanguage } from "../ui/InLanguage.tsx";
import { TopLine } from "./TopLine.tsx";
import type { Opening } from "./use-reader.ts";

interface Props {
  state: Opening;
  current: "check" | "record";
  onAgain: () => void;
  children: ComponentChildren;
}

/** A page of ours while its data is opened, and when that failed. */
export function Frame({ state, current, onAgain, children }: Props) {
  const language = state.step === "open" ? state.reader.language : navigator.language.startsWith("cs") ? "cs" : "en";
  const t = CHECK[language].page;
  return (
    <InLanguage language={language}>
      <TopLine current={current} />
      {state.step === "open" ? (
        children
      ) : (
        <main class="wrap">
          {state.step === "opening" && <output class="muted">{t.opening}</output>}
          {state.step === "broken" && (
            <div class="note strong" role="alert">
              <b>{t.broken}</b>
              <p class="row">
                <button type="button" class="btn" onClick={onAgain}>
                  {t.tryAgain}
                </button>
              </p>
            </div>
          )}
        </main>
      )}
    </InLanguage>
  );
}
