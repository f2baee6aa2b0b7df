import type { PageDescription } from "../../shared/messages.ts";
import { pause, type OpenBrowser } from "../browsers/open-browser.ts";

/** Badges come a moment after the last name is found: so long must nothing have changed, in answers. */
const STILL = 4;
const EVERY = 60;
/** Where nothing has answered for so long, no content script runs, ms. */
const SILENCE = 12_000;

/** What the extension says of a tab, once the page has been read and the answer no longer changes. Throws when nobody answers. */
export async function describeTab(
  open: OpenBrowser,
  tab: number,
  timeout: number,
): Promise<{ description: PageDescription; error: string | null }> {
  const deadline = Date.now() + timeout;
  let last: PageDescription | undefined;
  let still = 0;
  let silence = "";
  while (Date.now() < deadline) {
    try {
      const description = (await open.ask(tab, "describePage")) as PageDescription;
      still = last && same(description, last) ? still + 1 : 0;
      if (!description.reading && still >= STILL) return { description, error: null };
      last = description;
    } catch (error) {
      silence = error instanceof Error ? error.message : String(error);
      if (!last && Date.now() > deadline - timeout + SILENCE) break;
    }
    await pause(EVERY);
  }
  if (last) return { description: last, error: "The page was still being read when the time was over." };
  throw new Error(`The extension did not answer on this page: ${silence}`);
}

const same = (a: PageDescription, b: PageDescription): boolean =>
  a.reading === b.reading &&
  a.kind === b.kind &&
  a.marks === b.marks &&
  a.badges === b.badges &&
  a.mentions.length === b.mentions.length;
