/** Escape closes; Tab past either end goes back to the page, where the badge is. */
export function walkKeys(event: KeyboardEvent, card: HTMLElement, leave: () => void): void {
  if (event.key === "Escape") {
    event.preventDefault();
    const menu = card.querySelector<HTMLElement>(".menu:popover-open");
    if (menu) {
      menu.hidePopover();
      card.querySelector<HTMLElement>(".more")?.focus();
      return;
    }
    leave();
    return;
  }
  if (event.key !== "Tab") return;
  const stops = [
    ...card.querySelectorAll<HTMLElement>(
      "a[href], button:not(:disabled), input, select, textarea, summary, [tabindex='0']",
    ),
  ].filter((stop) => stop.checkVisibility({ contentVisibilityAuto: true }));
  const from = stops.findIndex((stop) => stop === document.activeElement);
  const pastEnd = !event.shiftKey && from === stops.length - 1;
  const pastStart = event.shiftKey && from <= 0;
  if (!pastEnd && !pastStart) return;
  event.preventDefault();
  leave();
}
