import { type Answered, type CardView, sendMessage } from "../shared/messages.ts";

/** What came of asking for a vendor. */
export type Read = { step: "shown"; view: CardView } | { step: "not-on-file" } | { step: "away" } | { step: "broken" };

// How Chromium and Firefox say that nobody is there: after an update, a switch-off, or a page that outlived its extension.
const NOBODY_THERE = /context invalidated|could not establish|message port|message channel|no response|undefined/i;

/** Asks the background for a card. What throws is told apart: nobody there, or the data could not be read. */
export async function readView(vendor: string, answered: Answered[]): Promise<Read> {
  try {
    const view = await sendMessage("readCard", { vendor, answered });
    return view ? { step: "shown", view } : { step: "not-on-file" };
  } catch (error) {
    return { step: error instanceof Error && NOBODY_THERE.test(error.message) ? "away" : "broken" };
  }
}

/** Opens the settings; when nobody is there the card says so on its next question. */
export async function openOptions(part: "profile" | "sites" | "data"): Promise<void> {
  try {
    await sendMessage("openOptions", part);
  } catch (error) {
    console.warn("Caveat: the settings could not be opened:", error);
  }
}
