import type { ComponentChildren } from "preact";

const SHAPES = {
  previous: <path d="m4 10 4-4 4 4" />,
  next: <path d="m4 6 4 4 4-4" />,
  open: <path d="m6 4 4 4-4 4" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />
    </>
  ),
} satisfies Record<string, ComponentChildren>;

/** A sign on our own pages, beside words that say the same. */
export function Sign({ name }: { name: keyof typeof SHAPES }) {
  return (
    <svg class="g" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}
