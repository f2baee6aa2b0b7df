import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { KeyName } from "../shared/policy/keys.ts";
import { sayValue } from "../shared/policy/say-value.ts";
import { POLICY } from "../shared/words/policy.ts";
import { useLanguage } from "../ui/language.ts";
import { usePolicy } from "./use-policy.ts";

const CONTROLS = "input, select, button, textarea";
/** Keys that move the focus and change nothing. */
const MOVES = new Set(["Tab", "Escape", "Shift"]);

interface Props {
  by: KeyName;
  /** Only the controls that these hosts are about; without it all of them. */
  when?: (value: unknown) => boolean;
  children: ComponentChildren;
}

/**
 * Controls of a setting that an organisation may have set. Locked ones stay where the Tab key goes and say who locked them; the
 * background refuses the change in any case.
 */
export function Locked({ by, when, children }: Props) {
  const t = POLICY[useLanguage()];
  const language = useLanguage();
  const reason = useId();
  const box = useRef<HTMLDivElement>(null);
  const policy = usePolicy();
  const one = policy?.keys.find(({ key }) => key === by);
  const locked = one !== undefined && one.locked && (!when || when(one.value));
  useEffect(() => {
    const { current } = box;
    if (!current || !locked) return undefined;
    const mark = (): void => {
      for (const control of current.querySelectorAll(CONTROLS)) {
        if (control.getAttribute("aria-disabled") === "true") continue;
        control.setAttribute("aria-disabled", "true");
        control.setAttribute("aria-describedby", reason);
      }
    };
    const stop = (event: Event): void => {
      if (event instanceof KeyboardEvent && MOVES.has(event.key)) return;
      if (!(event.target instanceof Element) || !event.target.closest(`${CONTROLS}, label`)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const events = ["click", "keydown", "mousedown", "beforeinput", "change", "input", "submit"];
    for (const event of events) current.addEventListener(event, stop, true);
    const seen = new MutationObserver(mark);
    seen.observe(current, { childList: true, subtree: true });
    mark();
    return () => {
      seen.disconnect();
      for (const event of events) current.removeEventListener(event, stop, true);
      for (const control of current.querySelectorAll(CONTROLS)) {
        control.removeAttribute("aria-disabled");
        control.removeAttribute("aria-describedby");
      }
    };
  }, [locked, reason]);
  const name = policy?.organisation?.name ?? t.yourOrganisation;
  const said = !one ? "" : locked ? t.setBy(name) : one.suggested ? t.suggestedBy(name) : "";
  const waits = locked && one.person !== undefined && JSON.stringify(one.person) !== JSON.stringify(one.value);
  return (
    <div ref={box} class={locked ? "locked" : undefined}>
      {said && (
        <p class="small muted" id={reason}>
          {said}
          {waits && ` · ${t.ownWaits(sayValue(by, one.person as never, language))}`}
        </p>
      )}
      {children}
    </div>
  );
}
