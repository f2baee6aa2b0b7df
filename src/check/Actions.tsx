import { useState } from "preact/hooks";
import type { ActionText } from "../shared/actions/actions-for.ts";
import { asMarkdown, asText } from "../shared/actions/write-action.ts";
import { ACTIONS } from "../shared/words/actions.ts";
import { useLanguage } from "../ui/language.ts";

/** Texts to begin with, to be copied. */
export function Actions({ actions }: { actions: ActionText[] }) {
  const t = ACTIONS[useLanguage()];
  const [said, setSaid] = useState("");
  if (actions.length === 0) return null;
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(t.copied),
      () => setSaid(t.notCopied),
    );
  };
  return (
    <section class="noprint">
      <h2 class="h3">{t.heading}</h2>
      <p class="small muted">{t.lead}</p>
      {actions.map((action) => (
        <details class="fold" key={action.id}>
          <summary>
            <b>{action.title}</b>
            <span class="muted">{action.about}</span>
          </summary>
          <div>
            <pre>{asText(action)}</pre>
            <div class="row">
              <button type="button" class="btn" onClick={() => copy(asText(action))}>
                {t.copyText}
              </button>
              <button type="button" class="btn" onClick={() => copy(asMarkdown(action))}>
                {t.copyMarkdown}
              </button>
            </div>
          </div>
        </details>
      ))}
      <output class="small">{said}</output>
    </section>
  );
}
