import { guessCountry, type PageClues } from "../core/guess-country.ts";
import { browser } from "../shared/browser.ts";
import { familyOf } from "../shared/core-sites.ts";
import type { EffectiveReader } from "../shared/messages.ts";
import type { Settings } from "../shared/settings.ts";
import type { Sender } from "./own-pages-only.ts";
import { hostOf } from "./site-mode.ts";
import { readTabState } from "./tab-states.ts";

/** The page that somebody reads: its tab and, where the browser tells it, its address. */
export interface PageRead {
  tabId?: number | undefined;
  url?: string | undefined;
}

/** The page that a message comes from. */
export const pageRead = ({ tab, url }: Sender): PageRead => ({ tabId: tab?.id, url: tab?.url ?? url });

/**
 * For whom a page is judged, everywhere the same: who the reader said they are; while they have said no territory, somebody
 * without a known role in the country that the page, or else the browser, is of. A guess is never stored as an answer.
 */
export async function effectiveReader({ profile }: Settings, page: PageRead = {}): Promise<EffectiveReader> {
  if (profile.length > 0) return { profile };
  const guess = guessCountry(await cluesOf(page), {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    languages: globalThis.navigator?.languages ?? [],
  });
  return guess ? { profile: [{ territory: guess.territory, roles: [] }], guess } : { profile };
}

async function cluesOf({ tabId, url }: PageRead): Promise<PageClues> {
  const address = url ?? (tabId === undefined ? undefined : await addressOf(tabId));
  if (!address?.startsWith("http")) return {};
  const host = hostOf(address);
  const told = tabId === undefined ? undefined : (await readTabState(tabId))?.clues;
  return { host, site: familyOf(host)?.country, ...(told?.host === host && told) };
}

/** The address of a tab, as far as the browser shows it to us; a tab may have closed meanwhile. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}
