import { type CardScript, onCardScript } from "../../shared/card-door.ts";
import type { Overlay } from "./overlay.ts";
import type { Place } from "../places.ts";
import { rangeOf } from "../visible.ts";
import { wordsIn } from "./words.ts";

const PATIENCE = 5000;

let card: CardScript | undefined;
let heard: ((card: CardScript) => void) | undefined;
onCardScript((script) => {
  card = script;
  heard?.(script);
});

/** The card script, brought into this frame by the background on the first opening; `undefined` if it does not come. */
async function cardScript(bringCard: () => Promise<boolean>): Promise<CardScript | undefined> {
  if (card) return card;
  const coming = new Promise<CardScript | undefined>((resolve) => {
    heard = resolve;
    setTimeout(() => resolve(undefined), PATIENCE);
  });
  return (await bringCard()) ? coming : undefined;
}

export interface Opening {
  place: Place;
  /** This place first, then the vendor's others in its block. */
  mentions: Place[];
  badge: HTMLElement | undefined;
  overlay: Overlay;
  root: ShadowRoot;
  language: "en" | "cs";
  bringCard: () => Promise<boolean>;
  /** The card is gone. */
  closed: () => void;
  /** Gives the focus back to the page. */
  leave: () => void;
}

/** Opens the card of a place. If it cannot be brought, a sentence beside the name says so. */
export async function openCard({
  place,
  mentions,
  badge,
  overlay,
  root,
  language,
  bringCard,
  closed,
  leave,
}: Opening): Promise<void> {
  const anchor = (): DOMRect =>
    rangeOf(place)?.getBoundingClientRect() ?? badge?.getBoundingClientRect() ?? new DOMRect();
  const script = await cardScript(bringCard);
  if (!script) {
    closed();
    showNote(overlay, anchor(), language);
    return;
  }
  badge?.setAttribute("aria-expanded", "true");
  script.open({
    vendorId: place.vendor,
    mentions: mentions.map(({ text, name, field, why }) => ({ text, name, field, why })),
    root,
    anchor,
    language,
    onClose(focus) {
      closed();
      badge?.removeAttribute("aria-expanded");
      if (focus !== "return") return;
      if (badge?.isConnected) badge.focus({ preventScroll: true });
      else leave();
    },
  });
}

function showNote(overlay: Overlay, { left, bottom }: DOMRect, language: "en" | "cs"): void {
  const layer = overlay.show();
  if (!layer) return;
  const words = wordsIn(language);
  const note = document.createElement("div");
  note.className = "note";
  note.setAttribute("role", "alert");
  note.style.left = `${Math.max(8, Math.min(left + scrollX, scrollX + innerWidth - 304))}px`;
  note.style.top = `${bottom + scrollY + 8}px`;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = words.close;
  close.addEventListener("click", () => note.remove());
  note.append(words.noCard, " ", close);
  for (const old of layer.querySelectorAll(".note")) old.remove();
  layer.append(note);
}
