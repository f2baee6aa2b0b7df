import { address, builtAt, files } from "virtual:caveat-feed";
import { browser } from "../../shared/browser.ts";
import { readSettings } from "../../shared/settings.ts";
import { FeedStore } from "./feed-store.ts";
import { type Feeds, type World } from "./feeds.ts";
import { networkReader } from "./network-reader.ts";
import { tryOut } from "./try-out.ts";

/** Alarm that asks which feeds are due. */
export const ALARM = "feeds";
const PERIOD = 30;

const encoder = new TextEncoder();

/** The browser, as the updater sees it. */
export const theBrowser = (changed: () => void): World => ({
  bundled: {
    address,
    builtAt,
    files: new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])),
  },
  openStore: () => FeedStore.open(),
  reader: networkReader,
  // In Firefox a request without the permission would carry the extension's own id in its Origin.
  hasPermission: (url) => browser.permissions.contains({ origins: [permissionFor(url)] }),
  online: () => navigator.onLine,
  mode: async () => (await readSettings()).updates,
  now: () => Date.now(),
  chance: () => Math.random(),
  alone: (feed, work) => navigator.locks.request(`feed:${feed}`, work),
  tryOut,
  changed,
});

/** The match pattern of a feed's host. Patterns have no port. */
export function permissionFor(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/**
 * Looks after the alarm. Browsers may drop alarms, so each start of the background looks whether it is there. The first one
 * comes within a minute of the browser's start, at a chance moment.
 */
export function keepSchedule(feeds: Feeds): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void feeds.tick();
  });
  void ensureAlarm();
}

async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { delayInMinutes: Math.max(0.5, Math.random()), periodInMinutes: PERIOD });
}
