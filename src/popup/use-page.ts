import { useCallback, useEffect, useState } from "preact/hooks";
import { type PageDescription, sendMessage, type TabView } from "../shared/messages.ts";

/** The page under the popup. `page` is there once our script answers in it. */
export type Page = { step: "looking" } | { step: "known"; tab: TabView; page: PageDescription | undefined };

/** So often a page that is still being read is asked again, in milliseconds. */
const AGAIN = 300;

/** Follows the page of a tab until it is read. `refresh` asks anew, after a change of permission or mode. */
export function usePage(tabId: number): [Page, () => Promise<void>] {
  const [page, setPage] = useState<Page>({ step: "looking" });
  const refresh = useCallback(async () => setPage(await lookAt(tabId)), [tabId]);
  useEffect(() => void refresh(), [refresh]);
  const reading = page.step === "known" && page.page?.reading === true;
  useEffect(() => {
    if (!reading) return undefined;
    const timer = setInterval(() => void refresh(), AGAIN);
    return () => clearInterval(timer);
  }, [reading, refresh]);
  return [page, refresh];
}

async function lookAt(tabId: number): Promise<Page> {
  // A background that does not answer is said by the popup as a whole.
  const tab = await sendMessage("readTab", tabId).catch(() => undefined);
  if (!tab) return { step: "looking" };
  const read = tab.access === "granted" || tab.access === "once";
  const page = read
    ? await sendMessage("describePage", undefined, { tabId, frameId: 0 }).catch(() => undefined)
    : undefined;
  return { step: "known", tab, page };
}
