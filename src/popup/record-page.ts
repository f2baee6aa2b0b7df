import { type PageDescription, sendMessage } from "../shared/messages.ts";

/** So many places of names are handed over; a record is of what was found, not of how often. */
const MOST = 2000;

/** Opens a page that makes a record of what this page names. One in which nothing was found is a record too. */
export async function recordPage({ url, mentions }: PageDescription): Promise<void> {
  const seen = mentions.filter(({ visible, vendor }) => visible && vendor !== "").slice(0, MOST);
  await sendMessage("openRecord", {
    what: "page",
    address: url.slice(0, 4000),
    vendors: [...new Set(seen.map(({ vendor }) => vendor))].slice(0, 200),
    names: seen.map(({ vendor, name, text, field }) => ({ vendor, name, text: text.slice(0, 200), field })),
  });
  window.close();
}
