import * as v from "valibot";
import type { Field, Why } from "../core/names/mention.ts";
import { type CardFrameNews, type CardMention, sendMessage } from "../shared/messages.ts";
import { frameOf, type Sender } from "./own-pages-only.ts";
import { VendorId } from "./page-messages.ts";
import { openPopupWith } from "./tasks.ts";

/** So many cards wait for their frames; the oldest go first. */
const MOST = 50;

const FIELDS = ["maker", "supplier", "title", "heading", "list", "table", "text"] as const satisfies Field[];
const WHY = [
  "look-alike-letters",
  "hidden-letters",
  "needed-word",
  "unconfirmed-name",
  "inflected",
  "model-number",
] as const satisfies Why[];

/** A badge was pressed. The words are the page's own. */
export const OpeningSchema = v.object({
  vendor: VendorId,
  mentions: v.pipe(
    v.array(
      v.object({
        text: v.pipe(v.string(), v.maxLength(400)),
        name: v.pipe(v.string(), v.maxLength(200)),
        field: v.picklist(FIELDS),
        why: v.pipe(v.array(v.picklist(WHY)), v.maxLength(WHY.length)),
      }),
    ),
    v.maxLength(200),
  ),
  home: v.picklist(["frame", "popup"]),
});

export const NewsSchema = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.uuid()),
    state: v.picklist(["shown", "closed"]),
    focus: v.optional(v.picklist(["return", "leave"])),
  }),
  v.transform(({ id, state, focus }): CardFrameNews => ({ id, state, ...(focus && { focus }) })),
);

interface Opening {
  vendor: string;
  mentions: CardMention[];
  tabId: number;
}

// They wait from a press on a badge until the frame has loaded, a moment later.
const openings = new Map<string, Opening>();

/** Keeps what a card is to show, for the frame that will ask for it; or has the popup show it. */
export async function openCard(
  sender: Sender,
  { vendor, mentions, home }: v.InferOutput<typeof OpeningSchema>,
): Promise<string | undefined> {
  const { tabId } = frameOf(sender);
  if (home === "popup") {
    await openPopupWith(tabId, { task: "show", vendor });
    return undefined;
  }
  const id = crypto.randomUUID();
  openings.set(id, { vendor, mentions, tabId });
  for (const old of [...openings.keys()].slice(0, -MOST)) openings.delete(old);
  return id;
}

/** What the card with this id is to show. It is told to the tab that it was opened in, and to no other. */
export function readOpening(sender: Sender, id: string): Pick<Opening, "vendor" | "mentions"> | undefined {
  const opening = openings.get(id);
  return opening && opening.tabId === frameOf(sender).tabId ? opening : undefined;
}

/** Tells the page what becomes of the frame in it. */
export async function tellPage(sender: Sender, news: CardFrameNews): Promise<void> {
  await sendMessage("cardFrameNews", news, frameOf(sender).tabId).catch(() => undefined);
}
