import { render } from "preact";
import { onMessage, sendMessage } from "../shared/messages.ts";
import { showOpened } from "../ui/show-opened.ts";
import { Card } from "./Card.tsx";
import { walkKeys } from "./walk-keys.ts";

// The page of the card, in a frame that a page cannot look into. What stands behind the hash is the card's id, and how it stands to
// its name; everything else the background knows.

const [id = "", side = "", peak = "-1"] = location.hash.slice(1).split(",");
const SIDES = ["below", "above", "beside", "docked"] as const;

const tell = (state: "shown" | "closed", focus?: "return" | "leave"): void =>
  void sendMessage("cardFrame", { id, state, ...(focus && { focus }) }).catch(() => undefined);
const close = (focus: "return" | "leave"): void => {
  // At once, and not when the page has heard of it.
  document.body.style.display = "none";
  tell("closed", focus);
};

/** The reader may have confirmed something in the popup, which gives the focus back when it closes. */
function onChanged(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}
const listeners = new Set<() => void>();
const changed = (): void => {
  for (const listen of listeners) listen();
};
onMessage("viewChanged", changed);
// With the frame's focus the browser forgets which element had it here.
addEventListener("focus", () => {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
});

const opening = await sendMessage("readOpening", id).catch(() => undefined);
if (opening) {
  const { vendor: vendorId, mentions, language } = opening;
  document.documentElement.lang = language;
  document.documentElement.style.setProperty("--peak", `${Number(peak)}px`);
  document.body.className = side;
  render(
    <Card
      request={{ vendorId, mentions, language }}
      side={SIDES.find((one) => one === side)}
      onChanged={onChanged}
      onClose={() => close("return")}
    />,
    document.body,
  );
  showOpened(document);
  addEventListener("keydown", (event) => walkKeys(event, document.body, () => close("return")));
  // The frame is larger than what is drawn in it: beside the card one is in the page.
  addEventListener("pointerdown", ({ target }) => {
    if (target === document.body || target === document.documentElement) close("leave");
  });
  // Chromium may still be putting this page in the frame's place, and what is focused then loses the focus at once.
  for (let tries = 0; tries < 5 && !document.hasFocus(); tries++) {
    tell("shown");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
