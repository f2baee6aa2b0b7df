import { address, builtAt, files } from "virtual:caveat-feed";
import { browser } from "../../shared/browser.ts";
import { feedAddress } from "../../core/trust/feed-address.ts";
import { effective } from "../../shared/policy/effective.ts";
import { awaitsPolicy, policyInForce } from "../policy.ts";
import { readSettings } from "../settings.ts";
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
  hasPermission: async (url) =>
    (await browser.permissions.contains({ origins: [permissionFor(url)] })) || (await needsNoPermission(url)),
  online: () => navigator.onLine,
  mode: async () => ((await awaitsPolicy()) ? "none" : (await readSettings()).updates),
  official: async () => effective("official", await policyInForce(), {}).value,
  now: () => Date.now(),
  chance: () => Math.random(),
  alone: (feed, work) => navigator.locks.request(`feed:${feed}`, work),
  tryOut,
  changed,
});

/** A feed of the policy, in Chromium, where every installation sends the same Origin. Its server has to answer anybody. */
async function needsNoPermission(url: string): Promise<boolean> {
  if (!browser.runtime.getURL("").startsWith("chrome-extension:")) return false;
  const { feeds = [], official } = (await policyInForce()).values;
  return [...feeds.map((feed) => feed.url), official ?? ""].some((one) => feedAddress(one) === url);
}

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
