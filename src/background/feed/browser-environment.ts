import { address, builtAt, files } from "virtual:caveat-feed";
import { browser } from "../../shared/browser.ts";
import { feedAddress } from "../../core/trust/feed-address.ts";
import { effective } from "../../shared/policy/effective.ts";
import { awaitsPolicy, installType, policyInForce } from "../policy.ts";
import { readSettings } from "../settings.ts";
import { FeedStore } from "./feed-store.ts";
import { type Feeds, type BrowserEnvironment } from "./feeds.ts";
import { networkReader } from "./network-reader.ts";
import { firstLook, PERIOD, soon } from "./schedule.ts";
import { tryOut } from "./try-out.ts";

/** Alarm that asks which feeds are due. */
export const ALARM = "feeds";

const encoder = new TextEncoder();

/** The browser, as the updater sees it. */
export const browserEnvironment = (changed: () => void): BrowserEnvironment => ({
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

/** In the session's storage: when it began. */
const BEGUN = "feedsBegun";

/**
 * Looks after the alarm. Each session of the browser sets it anew, at a chance moment: one that is left and overdue from the last
 * session would bring all computers of an office at the moment they are started. Browsers may drop alarms, so each start of the
 * background looks whether it is there.
 */
export function keepSchedule(feeds: Feeds): void {
  // An alarm too many is better than none ever.
  const begun = begin(feeds).catch(() => 0);
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === ALARM) void begun.then((moment) => (isLeftOver(scheduledTime, moment) ? undefined : feeds.tick()));
  });
}

/** From before the session. A moment that is still to come was written by a clock that has been set back since. */
const isLeftOver = (scheduledTime: number, moment: number): boolean => scheduledTime < moment && moment <= Date.now();

/** When the session began; its alarm is set by the first who asks. */
async function begin(feeds: Feeds): Promise<number> {
  const { [BEGUN]: known } = await browser.storage.session.get(BEGUN);
  if (typeof known === "number") {
    if (!(await browser.alarms.get(ALARM))) await setAlarm(soon(Math.random()));
    return known;
  }
  const now = Date.now();
  await browser.storage.session.set({ [BEGUN]: now });
  await feeds.start();
  const { lastOk } = (await feeds.store.record(feeds.builtInId)) ?? {};
  await setAlarm(firstLook(lastOk, await isOffice(), now, Math.random()));
  return now;
}

const setAlarm = (delay: number): Promise<void> =>
  browser.alarms.create(ALARM, { delayInMinutes: delay / 60_000, periodInMinutes: PERIOD });

/** One of many computers that are looked after together: they are started, and installed on, at one time. */
const isOffice = async (): Promise<boolean> => (await installType()) === "admin" || (await policyInForce()).set;
