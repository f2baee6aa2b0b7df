import { useRef, useState } from "preact/hooks";
import { type CardMention, type CardView, type Change, sendMessage } from "../shared/messages.ts";
import { REASONS, SCOPES } from "../shared/dismissal-choices.ts";
import { fill } from "../shared/words/fill.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { openOptions } from "./read-view.ts";
import { reportOf } from "./report.ts";

/** The host of the page that the card stands in. */
function hostAround(): string {
  const [top] = Array.from(location.ancestorOrigins ?? []).slice(-1);
  return URL.canParse(top ?? "") ? new URL(top!).hostname : location.hostname;
}

interface Props {
  view: CardView;
  /** The mention that was opened; none on the card of another vendor. */
  mention: CardMention | undefined;
  /** It has a mark here that can be hidden. */
  marked: boolean;
  siteSettings: string;
  /** Does something that changes what is hidden. */
  onChange: (act: () => Promise<unknown>) => Promise<void>;
  /** What came of copying: the text, where the page does not let it be copied. */
  onCopied: (uncopied: string | undefined) => void;
}

/** What one can do with a match: hide it, say that it is wrong, report it, go to the settings. */
export function CardMenu({ view, mention, marked, siteSettings, onChange, onCopied }: Props) {
  const menu = useRef<HTMLFieldSetElement>(null);
  const [withHost, setWithHost] = useState(false);
  const { vendor, words } = view;
  // The site that the frame stands in, where the browser tells it.
  const host = hostAround();
  const t = words.quiet;
  const chosen = (request: Omit<Extract<Change, { do: "hide" }>, "do">): void => {
    menu.current?.hidePopover();
    void onChange(() => sendMessage("propose", { do: "hide", ...request }));
  };
  const copy = async (): Promise<void> => {
    menu.current?.hidePopover();
    if (!mention) return;
    const text = reportOf(view, mention, withHost ? host : undefined);
    // A page over http has no clipboard, and any page may deny its frames theirs.
    const copied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => true,
        () => false,
      );
    onCopied(copied ? undefined : text);
  };
  return (
    <>
      <button type="button" class="btn icon more" popovertarget="menu" aria-label={t.more}>
        <Glyph name="more" />
      </button>
      <fieldset
        class="menu"
        id="menu"
        popover="auto"
        aria-label={fill(t.moreAbout, { vendor: vendor.label })}
        ref={menu}
      >
        {marked && view.hiding !== "none" && (
          <>
            <p class="lbl">{fill(t.hideUntil, { vendor: vendor.label })}</p>
            {SCOPES.map((scope) => (
              <button
                key={scope}
                type="button"
                onClick={() => chosen({ vendor: vendor.id, scope, reason: "until-change" })}
              >
                {t.scope[scope]}
              </button>
            ))}
          </>
        )}
        {mention && marked && view.hiding === "all" && (
          <>
            <p class="lbl">{fill(t.wrongMatch, { name: fill(words.common.quote, { text: mention.name }) })}</p>
            {REASONS.map((reason) => (
              <button
                key={reason}
                type="button"
                onClick={() => chosen({ vendor: vendor.id, name: mention.name, scope: "page", reason })}
              >
                {t.reason[reason]}
              </button>
            ))}
          </>
        )}
        {mention && (
          <>
            <p class="lbl">{t.report}</p>
            <label>
              <input type="checkbox" checked={withHost} onChange={() => setWithHost(!withHost)} />
              {fill(t.withHost, { host: host })}
            </label>
            <button type="button" onClick={() => void copy()}>
              {t.copyReport}
            </button>
          </>
        )}
        <button type="button" class="last" onClick={() => void openOptions("sites")}>
          {siteSettings}
        </button>
      </fieldset>
    </>
  );
}
