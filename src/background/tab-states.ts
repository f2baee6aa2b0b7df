import { browser } from "../shared/browser.ts";
import type { Sender } from "./own-pages-only.ts";
import type { Found } from "../shared/messages.ts";
import type { SiteMode } from "../shared/site-modes.ts";

/** What is known of the page in a tab: how it is treated, and what each of its frames reported. */
export interface TabState {
  mode: SiteMode;
  frames: Record<number, Found>;
  /** What the page told of its country, and on which host. */
  clues?: NonNullable<Found["clues"]> & { host: string };
  /** Frames below the top one that are read. */
  opened?: number[];
  /** Frames that were not read, because the page has so many. */
  left?: number;
  /** Of these the latest: one that asks again is left out once. */
  leftOut?: number[];
}

// Each entry is the last in a chain of changes, so that two frames that speak at once do not write over one another.
const states = new Map<number, Promise<TabState | undefined>>();
const key = (tabId: number): string => `tab:${tabId}`;

/** State of a tab. It outlives a background that was put to sleep, and ends with the browser's session. */
export function readTabState(tabId: number): Promise<TabState | undefined> {
  let state = states.get(tabId);
  if (!state) {
    // Written by us alone in this session, and out of reach of pages.
    state = browser.storage.session.get(key(tabId)).then((stored) => stored[key(tabId)] as TabState | undefined);
    states.set(tabId, state);
  }
  return state;
}

/** Changes the state of a tab. Of a private window nothing is kept outside this memory, not even for the session. */
export async function changeTabState(
  tabId: number,
  incognito: boolean,
  change: (state: TabState | undefined) => TabState,
): Promise<TabState> {
  const changed = readTabState(tabId).then(change);
  states.set(tabId, changed);
  const state = await changed;
  if (!incognito) await browser.storage.session.set({ [key(tabId)]: state });
  return state;
}

/** A frame asks for nothing any more: it is not read. */
export async function frameLeft({ tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined || frameId === 0) return;
  await changeTabState(tab.id, tab.incognito, (known) => ({
    ...(known ?? { mode: "off", frames: {} }),
    left: (known?.left ?? 0) + 1,
  }));
}

export async function forgetTab(tabId: number): Promise<void> {
  states.delete(tabId);
  await browser.storage.session.remove(key(tabId));
}

/** Tabs in which our script has spoken up. */
export async function knownTabs(): Promise<number[]> {
  const stored = Object.keys(await browser.storage.session.get(null));
  const ids = stored.filter((name) => name.startsWith("tab:")).map((name) => Number(name.slice("tab:".length)));
  return [...new Set([...ids, ...states.keys()])];
}

/** All frames of a page as one finding; the top frame says what kind of page it is. */
export function mergeFrames(frames: TabState["frames"]): Found | undefined {
  const all = Object.values(frames);
  const top = frames[0] ?? all[0];
  if (!top) return undefined;
  const times = new Map<string, number>();
  for (const { vendors } of all)
    for (const vendor of vendors) times.set(vendor.id, (times.get(vendor.id) ?? 0) + vendor.times);
  return {
    ...top,
    vendors: [...times].map(([id, count]) => ({ id, times: count })),
    reading: all.some(({ reading }) => reading),
    hides: all.some(({ hides }) => hides),
    questions: [...new Set(all.flatMap(({ questions }) => questions))],
  };
}
