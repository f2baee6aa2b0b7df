import { render } from "preact";
import type { CardRequest } from "../shared/card-door.ts";
import { Card } from "./Card.tsx";
import { pricesAndBaskets } from "./keep-free.ts";
import { type Place, placeCard } from "./place.ts";
import { cardSheet, writePlace } from "./sheet.ts";

/** So long a card waits for its answer before it shows that it waits, in milliseconds. */
const SOON = 150;

/** Shows a card in the given shadow root and hands back how to take it away. Nothing of the page is touched. */
export function openCard(request: CardRequest): { close(): void } {
  const leaving = new AbortController();
  const { signal } = leaving;

  // A root of its own, so that neither its sheet nor the badges' reaches the other.
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const placeSheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [cardSheet(), placeSheet];
  const pop = document.createElement("div");
  pop.className = "pop";
  // Both of our languages are written from left to right, whatever the page is.
  pop.dir = "ltr";
  pop.popover = "manual";
  root.append(pop);
  request.root.append(host);

  let place: Place | undefined;
  // Until the answer is there nobody knows how high the card is, and on which side it fits: it is not seen before, unless that takes long.
  let isSeen = false;
  let keepFree: ReturnType<typeof pricesAndBaskets> | undefined;
  const draw = (): void => render(<Card request={request} side={place?.side} onClose={() => leave("return")} />, pop);

  const putInPlace = (): void => {
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    keepFree ??= pricesAndBaskets(document, viewport);
    const card = pop.firstElementChild;
    const next = placeCard({
      anchor: request.anchor(),
      viewport,
      height: card ? naturalHeight(card) : 0,
      rtl: getComputedStyle(document.documentElement).direction === "rtl",
      keepFree,
    });
    const turned = next.side !== place?.side;
    place = next;
    isSeen ||= pop.querySelector(".verdict, [role=alert], .strong") !== null;
    writePlace(placeSheet, next, isSeen);
    if (turned) draw();
  };

  let frame = 0;
  const follow = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(putInPlace);
  };

  const leave = (focus: "return" | "leave"): void => {
    if (signal.aborted) return;
    leaving.abort();
    cancelAnimationFrame(frame);
    clearTimeout(soon);
    grown.disconnect();
    render(null, pop);
    host.remove();
    request.onClose(focus);
  };

  pop.addEventListener("keydown", (event) => onKey(event, pop, leave));
  // Keys that a reader types into the card are none of the page's shortcuts.
  for (const type of ["keydown", "keyup", "keypress"] as const)
    host.addEventListener(type, (event) => event.stopPropagation());
  window.addEventListener(
    "pointerdown",
    (event) => {
      // The menu may reach beyond the card.
      const ours = [pop, ...pop.querySelectorAll(":popover-open")];
      if (event.isTrusted && !ours.some((part) => isInside(event, part.getBoundingClientRect()))) leave("leave");
    },
    { capture: true, signal },
  );
  window.addEventListener("scroll", follow, {
    capture: true,
    passive: true,
    signal,
  });
  window.addEventListener("resize", follow, { passive: true, signal });

  const soon = setTimeout(() => {
    isSeen = true;
    follow();
  }, SOON);

  draw();
  pop.showPopover();
  putInPlace();
  const grown = new ResizeObserver(follow);
  if (pop.firstElementChild) grown.observe(pop.firstElementChild);
  pop.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  return { close: () => leave("leave") };
}

/** Height of the card if nothing of its middle had to scroll. */
function naturalHeight(card: Element): number {
  const middle = card.querySelector(".body");
  return card.getBoundingClientRect().height + (middle ? middle.scrollHeight - middle.clientHeight : 0);
}

const isInside = ({ clientX, clientY }: PointerEvent, { left, right, top, bottom }: DOMRect): boolean =>
  clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;

/** Escape closes; Tab past either end goes back to the page, where the badge is. */
function onKey(event: KeyboardEvent, pop: HTMLElement, leave: (focus: "return") => void): void {
  if (event.key === "Escape") {
    event.preventDefault();
    const menu = pop.querySelector<HTMLElement>(".menu:popover-open");
    if (menu) {
      menu.hidePopover();
      pop.querySelector<HTMLElement>(".more")?.focus();
      return;
    }
    leave("return");
    return;
  }
  if (event.key !== "Tab") return;
  const stops = [
    ...pop.querySelectorAll<HTMLElement>(
      "a[href], button:not(:disabled), input, select, textarea, summary, [tabindex='0']",
    ),
  ].filter((stop) => stop.checkVisibility({ contentVisibilityAuto: true }));
  const { activeElement } = pop.getRootNode() as ShadowRoot;
  const from = stops.findIndex((stop) => stop === activeElement);
  const pastEnd = !event.shiftKey && from === stops.length - 1;
  const pastStart = event.shiftKey && from <= 0;
  if (!pastEnd && !pastStart) return;
  event.preventDefault();
  leave("return");
}
