import { useLayoutEffect, useRef } from "preact/hooks";
import { type CardView, type HiddenHere, sendMessage } from "../shared/messages.ts";
import { fill } from "../shared/words/fill.ts";

interface Props {
  view: CardView;
  marked: boolean;
  /** Does something that changes what is hidden. */
  onChange: (act: () => Promise<unknown>) => Promise<void>;
}

/** Snooze; or, once the vendor is put aside, the way back in its place, and what is hidden until when. */
export function CardFooter({ view, marked, onChange }: Props) {
  const { hidden, words } = view;
  const t = words.quiet;
  const first = useRef<HTMLButtonElement>(null);
  const last = hidden.at(-1);
  const state = last && last.ids.join();
  const beforeRef = useRef(state);
  // What was pressed is gone; what can be done about it now takes the focus in its place.
  useLayoutEffect(() => {
    if (state !== beforeRef.current) first.current?.focus();
    beforeRef.current = state;
  }, [state]);
  if (last)
    return (
      <output class="aside">
        <button
          type="button"
          class="btn quiet"
          ref={first}
          onClick={() =>
            void onChange(() =>
              sendMessage("propose", {
                do: "undo",
                vendor: view.vendor.id,
                ids: [...new Set(hidden.flatMap(({ ids }) => ids))],
              }),
            )
          }
        >
          {words.common.undo}
        </button>
        <span>{sentence(last, view)}</span>
        {last.scope === "page" &&
          (["site", "everywhere"] as const).map((scope) => (
            <button key={scope} type="button" class="btn quiet" onClick={() => void onChange(() => widen(last, scope))}>
              {t.also[scope]}
            </button>
          ))}
      </output>
    );
  if (!marked || view.hiding === "none") return null;
  return (
    <button
      type="button"
      class="btn quiet"
      ref={first}
      onClick={() => void onChange(() => sendMessage("propose", { do: "snooze", vendor: view.vendor.id }))}
    >
      {t.snooze}
    </button>
  );
}

function sentence({ name, scope, reason }: HiddenHere, { vendor, words: { quiet: t, common } }: CardView): string {
  if (!reason) return t.snoozed;
  if (name === undefined) return fill(t.hidden[scope], { vendor: vendor.label });
  return fill(t.hiddenName[scope], { name: fill(common.quote, { text: name }) });
}

async function widen({ ids, vendor, name, reason }: HiddenHere, scope: "site" | "everywhere"): Promise<void> {
  const hide = { vendor, ...(name !== undefined && { name }), scope, reason: reason ?? "until-change" };
  await sendMessage("propose", { do: "hide", ...hide, instead: ids });
}
