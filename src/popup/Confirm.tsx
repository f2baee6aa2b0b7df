import { useEffect, useRef, useState } from "preact/hooks";
import { type PopupTask, sendMessage } from "../shared/messages.ts";
import { useWords } from "./words.ts";

/** So long no press is taken, ms: the second press of a double one, made on a page before the popup lay over it, is meant for the page. */
const TOO_SOON = 500;

/** What was asked on a card in a page is done here: no page can cover this, press it or see it. */
export function Confirm({ task: { id, change, label, host } }: { task: Extract<PopupTask, { task: "confirm" }> }) {
  const t = useWords().confirm;
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), TOO_SOON);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (ready) yes.current?.focus();
  }, [ready]);
  const settle = async (confirmed: boolean): Promise<void> => {
    try {
      await sendMessage("settleTask", { id, confirmed });
      window.close();
    } catch {
      setFailed(true);
    }
  };
  const [sentence, button] = (() => {
    switch (change.do) {
      case "hide":
        return [
          change.name === undefined
            ? t.hide[change.scope](label, host)
            : t.wrong[change.scope](change.name, label, host),
          t.doHide,
        ];
      case "snooze":
        return [t.snooze(label), t.doHide];
      case "undo":
        return [t.undo(label), t.doShow];
      case "answer":
        return [t.answer[change.choice](label), t.doSave];
      case "profile":
        return [t.profile(label), t.doSave];
    }
  })();
  return (
    <main class="popup">
      <h1 class="vh">Caveat</h1>
      <div class="body">
        <section class="sect" aria-live="polite">
          <h2 class="lbl">{t.heading}</h2>
          <p class="say">{sentence}</p>
          <p class="small muted">{t.why}</p>
          <p class="row">
            <button type="button" class="btn primary" ref={yes} disabled={!ready} onClick={() => void settle(true)}>
              {button}
            </button>
            <button type="button" class="btn" onClick={() => void settle(false)}>
              {t.cancel}
            </button>
          </p>
          <output>{failed && t.failed}</output>
        </section>
      </div>
    </main>
  );
}
