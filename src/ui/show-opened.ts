/** A part that its reader opens comes into view, as far as there is room. */
export function showOpened(root: Document): void {
  root.addEventListener(
    "toggle",
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      if (target.firstElementChild === root.activeElement) target.scrollIntoView({ block: "nearest" });
    },
    // It does not bubble.
    { capture: true },
  );
}
