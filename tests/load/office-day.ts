import { memoryStore } from "../../src/background/feed/memory-store.ts";
import { Feeds } from "../../src/background/feed/feeds.ts";
import { networkReader } from "../../src/background/feed/network-reader.ts";
import { afterSuccess, firstLook, PERIOD } from "../../src/background/feed/schedule.ts";
import type { FeedFiles } from "../../src/tools/feed/feed-files.ts";
import { DAY, NOW } from "../unit/feed-workshop.ts";

// A day of an office, on a clock of our own: many extensions, each with the code that ships, against a server that is really asked.

const MINUTE = 60_000;
/** So many ask at a time: the clock stands still meanwhile. */
const AT_ONCE = 64;

export interface Office {
  clients: number;
  /** The computers are started within so many minutes. */
  startsWithin: number;
  /** How long each is on, in minutes. */
  on: number;
}

export interface Load {
  checks: number;
  /** Checks that did not end well. */
  failed: number;
  /** How many in each minute after the first computer's start. */
  minutes: Map<number, number>;
}

/** A feed as the extension's package holds it. */
export interface Bundled {
  id: string;
  files: FeedFiles;
}

/** Has each client look at its feed as it would in a day on which nothing new is published. */
export async function officeDay(
  address: string,
  bundled: Bundled,
  { clients, startsWithin, on }: Office,
  chance = numbers(1),
): Promise<Load> {
  let now = NOW;
  const load: Load = { checks: 0, failed: 0, minutes: new Map() };
  const client = async (): Promise<Feeds> => {
    const feeds = extension({ address, bundled, chance, now: () => now });
    await feeds.start();
    // The last look was in yesterday's afternoon.
    const lastOk = NOW - 18 * 60 * MINUTE;
    await feeds.store.change(bundled.id, () => ({ lastTry: lastOk, lastOk, nextTry: afterSuccess(lastOk, chance()) }));
    return feeds;
  };
  const looks: { feeds: Feeds; at: number; until: number }[] = [];
  for (let at = 0; at < clients; at += 1) {
    const started = NOW + chance() * startsWithin * MINUTE;
    const until = started + on * MINUTE;
    looks.push({ feeds: await client(), at: started + firstLook(NOW, true, started, chance()), until });
  }
  const look = async ({ feeds }: { feeds: Feeds }): Promise<void> => {
    await feeds.tick();
    const record = await feeds.store.record(bundled.id);
    if (record?.lastTry !== now) return;
    load.checks += 1;
    if (record.lastOk !== now) load.failed += 1;
    const minute = Math.floor((now - NOW) / MINUTE);
    load.minutes.set(minute, (load.minutes.get(minute) ?? 0) + 1);
  };
  const end = NOW + (startsWithin + on) * MINUTE;
  for (now = NOW; now < end; now += MINUTE) {
    const due = looks.filter(({ at, until }) => at < now + MINUTE && at < until);
    for (let from = 0; from < due.length; from += AT_ONCE) await Promise.all(due.slice(from, from + AT_ONCE).map(look));
    for (const one of due) one.at += PERIOD * MINUTE;
  }
  return load;
}

/** The updater of one extension, with its data in memory. */
export function extension({
  address,
  bundled,
  now,
  chance,
}: {
  address: string;
  bundled: Bundled;
  now: () => number;
  chance: () => number;
}): Feeds {
  return new Feeds({
    bundled: { address, builtAt: NOW - DAY, files: bundled.files },
    openStore: async () => memoryStore(),
    reader: networkReader,
    hasPermission: async () => true,
    online: () => true,
    mode: async () => "auto",
    official: async () => "on",
    now,
    chance,
    alone: (_, work) => work(),
    *tryOut() {},
    changed: () => undefined,
  });
}

/** Chance numbers that are the same in each run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
