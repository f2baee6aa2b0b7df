import { storage } from "@wxt-dev/storage";
import { browser } from "../shared/browser.ts";
import { NO_POLICY, type Policy, readPolicy } from "../shared/policy/read-policy.ts";

// The organisation's policy, as the browser hands it over. Firefox has it when it starts, and rejects where there is none. Chromium
// answers `{}` until it has loaded it, which after a forced installation takes seconds: what was read last counts until then.

/** So long an empty answer may be one that came too early, where a policy was there before. */
const EMPTY_COUNTS_AFTER = 10_000;
/**
 * So long a forced installation waits for its first values before it makes a request. Chromium reads its policies when it has nothing
 * else to do: in seconds as a rule, while it was kept busy in three minutes.
 */
const FIRST_VALUES_WITHIN = 600_000;
/** So often it looks whether they have come. */
const LOOK_EVERY = 1_000;

export interface PolicyNow {
  policy: Policy;
  source: "live" | "cache" | "none";
  /** When it was read, RFC 3339. */
  read: string;
  /** Why it could not be read. */
  error?: string;
}

const cache = storage.defineItem<{ raw: unknown; at: string } | null>("local:policy", { fallback: null });
/** When this installation first ran, in ms. */
const firstRan = storage.defineItem<number>("local:firstRan");

type Answer = { raw: unknown } | "empty" | "none" | { error: string };

let now: Promise<PolicyNow> | undefined;
let receiveChange: () => void = () => undefined;

/** The policy in force. The first call reads it; later ones wait for no browser. */
export function policyNow(): Promise<PolicyNow> {
  now ??= firstRead();
  return now;
}

export const policyInForce = async (): Promise<Policy> => (await policyNow()).policy;

/** Hears the browser's changes, which Firefox never tells while it runs. Added before anything is awaited. */
export function receivePolicy(changed: () => void): void {
  receiveChange = changed;
  browser.storage.onChanged.addListener((_, area) => {
    if (area === "managed") void readAgain();
  });
  void policyNow();
}

/** A forced installation whose policy has not come yet: no request is made, and no page opens. */
export async function awaitsPolicy(): Promise<boolean> {
  if ((await policyNow()).policy.set || (await installType()) !== "admin") return false;
  const since = (await firstRan.getValue()) ?? Date.now();
  return Date.now() < since + FIRST_VALUES_WITHIN;
}

/** How this extension came into the browser. */
export async function installType(): Promise<string> {
  try {
    return (await browser.management.getSelf()).installType;
  } catch {
    return "other";
  }
}

/** Waits until the policy is there, or will not come. */
export async function policySettled(): Promise<void> {
  while (await awaitsPolicy()) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
}

async function firstRead(): Promise<PolicyNow> {
  const [answer, kept, ran] = await Promise.all([ask(), cache.getValue(), firstRan.getValue()]);
  if (ran === null) await firstRan.setValue(Date.now());
  if (answer === "empty" && kept) {
    setTimeout(() => void readAgain(), EMPTY_COUNTS_AFTER);
    return { policy: readPolicy(kept.raw), source: "cache", read: kept.at };
  }
  return take(answer, kept);
}

let reading: Promise<void> = Promise.resolve();

/** Reads all of it again, one time after the other. */
function readAgain(): Promise<void> {
  reading = reading.then(readOnce);
  return reading;
}

async function readOnce(): Promise<void> {
  const before = await policyNow();
  const after = await take(await ask(), await cache.getValue());
  now = Promise.resolve(after);
  if (JSON.stringify(before.policy) !== JSON.stringify(after.policy) || before.source !== after.source) receiveChange();
}

/** What the browser answered counts, and is kept for the next start; where it failed, what was kept. */
async function take(answer: Answer, kept: { raw: unknown; at: string } | null): Promise<PolicyNow> {
  const read = new Date().toISOString();
  if (answer === "empty" || answer === "none") {
    if (kept) await cache.setValue(null);
    return { policy: NO_POLICY, source: "none", read };
  }
  if ("error" in answer)
    return kept
      ? { policy: readPolicy(kept.raw), source: "cache", read: kept.at, error: answer.error }
      : { policy: NO_POLICY, source: "none", read, error: answer.error };
  if (JSON.stringify(kept?.raw) !== JSON.stringify(answer.raw)) await cache.setValue({ raw: answer.raw, at: read });
  return { policy: readPolicy(answer.raw), source: "live", read };
}

async function ask(): Promise<Answer> {
  try {
    const raw: unknown = await browser.storage.managed.get();
    return Object.keys(Object(raw) as object).length === 0 ? "empty" : { raw };
  } catch (error) {
    const { message } = error as Error;
    // Firefox where no policy is set; Firefox for Android has no such storage.
    if (/manifest not found/i.test(message) || !("managed" in browser.storage)) return "none";
    return { error: message };
  }
}
