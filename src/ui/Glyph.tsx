import type { ComponentChildren } from "preact";
import type { Mark } from "../core/verdict.ts";

/** Shapes that say what an act is to the reader: filled has force, an outline informs, a dashed line is unsettled. */
export type GradeGlyph = Mark | "ask";

/** Signs of the interface itself; those of our own pages alone are in `Sign.tsx`, so that the card does not carry them. */
type CardSign = "close" | "clock" | "more" | "pause";

const SECTION =
  "M10.3 5.5C10.1 4.3 9.2 3.7 8 3.7c-1.3 0-2.2.65-2.2 1.55 0 1.9 4.6 1.9 4.6 3.9 0 .85-.8 1.4-1.7 1.45M5.7 10.5c.2 1.2 1.1 1.8 2.3 1.8 1.3 0 2.2-.65 2.2-1.55 0-1.9-4.6-1.9-4.6-3.9 0-.85.8-1.4 1.7-1.45";

const SHAPES: Record<GradeGlyph | CardSign, ComponentChildren> = {
  must: (
    <>
      <rect class="f" x="0.5" y="0.5" width="15" height="15" rx="3" />
      <path
        class="k"
        stroke-width="1.25"
        d="M10.7 4.9C10.5 3.5 9.4 2.7 8 2.7c-1.5 0-2.6.8-2.6 1.95 0 2.25 5.4 2.35 5.4 4.65 0 1-.9 1.7-2 1.75M5.3 11.1c.2 1.4 1.3 2.2 2.7 2.2 1.5 0 2.6-.8 2.6-1.95 0-2.25-5.4-2.35-5.4-4.65 0-1 .9-1.7 2-1.75"
      />
    </>
  ),
  should: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <circle class="f" cx="8" cy="5" r="1" />
      <path d="M8 7.6v3.6" />
    </>
  ),
  "not-you": (
    <>
      <rect x="1.25" y="1.25" width="13.5" height="13.5" rx="2.5" />
      <path stroke-width="1.1" d={SECTION} />
    </>
  ),
  elsewhere: <path d="M3.5 14.5V2M3.5 2.5h9.2L10.3 5.75l2.4 3.25H3.5" />,
  unknown: (
    <>
      <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2.5" stroke-dasharray="2.4 2.1" stroke-linecap="butt" />
      <path d="M4.3 10.2h2L8 6.6l1.7 3.6h2" />
    </>
  ),
  ask: (
    <>
      <path d="M2 2.5h12v8.5H8.6L5.4 14v-3H2z" />
      <path stroke-width="1.3" d="M6.4 5.3c.2-.8.8-1.2 1.6-1.2 1 0 1.7.6 1.7 1.4 0 1.1-1.6 1.2-1.6 2.2" />
      <circle class="f" cx="8.05" cy="9.4" r=".8" />
    </>
  ),
  check: (
    <>
      <path stroke-dasharray="2.4 1.6" d="M2 2.5h12v8.5H8.6L5.4 14v-3H2z" />
      <path stroke-width="1.3" d="M6.4 5.3c.2-.8.8-1.2 1.6-1.2 1 0 1.7.6 1.7 1.4 0 1.1-1.6 1.2-1.6 2.2" />
      <circle class="f" cx="8.05" cy="9.4" r=".8" />
    </>
  ),
  "if-you-are": (
    <>
      <circle cx="8" cy="4.9" r="2.9" />
      <path d="M2.4 14.2c.3-3.3 2.5-5 5.6-5s5.3 1.7 5.6 5z" />
    </>
  ),
  unclear: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke-dasharray="2.4 2.1" />
      <path stroke-width="1.3" d="M6.2 6.2c.2-1 .9-1.5 1.9-1.5 1.1 0 1.9.7 1.9 1.6 0 1.3-1.9 1.4-1.9 2.6" />
      <circle class="f" cx="8.05" cy="11" r=".8" />
    </>
  ),
  "not-yet": (
    <>
      <rect x="1.25" y="1.25" width="13.5" height="13.5" rx="2.5" stroke-dasharray="0.1 2.6" />
      <path stroke-width="1.1" d={SECTION} />
    </>
  ),
  related: (
    <path d="M6.6 10.9 5.3 12.2a2.5 2.5 0 0 1-3.5-3.5L4.2 6.3a2.5 2.5 0 0 1 3.5 0M9.4 5.1l1.3-1.3a2.5 2.5 0 0 1 3.5 3.5l-2.4 2.4a2.5 2.5 0 0 1-3.5 0" />
  ),
  ended: <path d="M1.75 2.75h12.5v3H1.75zM3 5.75v7.5h10v-7.5M6.4 8.6h3.2" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  more: <path class="dots" stroke-width="2.6" stroke-linecap="round" d="M3.2 8h.01M8 8h.01M12.8 8h.01" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 4.5V8l2.5 1.5" />
    </>
  ),
  pause: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="2" />
      <path d="M6.2 5.5v5M9.8 5.5v5" />
    </>
  ),
};

/** A glyph beside words that say the same: hidden from screen readers, as large as its font. */
export function Glyph({ name }: { name: GradeGlyph | CardSign }) {
  return (
    <svg class={`g ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}
