import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  /** What is in it, in a few words. */
  holds: string;
  open?: boolean;
  children: ComponentChildren;
}

/** A part that opens on demand; its summary says what is in it. */
export function Fold({ title, holds, open = false, children }: Props) {
  return (
    <details class="fold" open={open}>
      <summary>
        <b>{title}</b>
        <span class="muted">{holds}</span>
      </summary>
      <div>{children}</div>
    </details>
  );
}
