import { storage } from "@wxt-dev/storage";

// Before December 2026 ids of further feeds carried the first eight digits of their feed's fingerprint, which two feeds can
// share. What was kept under such ids is kept under the whole fingerprint from then on.

const SHORT = /^([0-9a-f]{8})\./;
/** Stores whose values hold ids of vendors or acts, as keys or as texts. */
const KEPT = ["local:quiet", "local:answers", "local:lastLook"] as const;

/**
 * Rewrites what is kept, also what was put aside while somebody had gone back to an older version. What belongs to no feed that is
 * followed, or might belong to two, is left out: it shows again.
 */
export async function keepWholeFingerprints(feeds: readonly string[]): Promise<void> {
  if (feeds.length === 0) return;
  for (const { key, value } of await storage.getItems([...KEPT])) {
    const whole = rewritten(value, feeds);
    if (JSON.stringify(whole) !== JSON.stringify(value)) await storage.setItem(key, whole);
  }
}

const NONE = Symbol("none");

/** The same value with whole fingerprints in its texts and keys. Exported for its test. */
export function rewritten(value: unknown, feeds: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((part) => {
      const whole = isAbout(part, feeds);
      return whole === NONE ? [] : [whole];
    });
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const id = wholeId(key, feeds);
      return id === NONE ? [] : [[id, rewritten(part, feeds)]];
    }),
  );
}

/** A choice in a list, which is about its `vendor`. */
function isAbout(choice: unknown, feeds: readonly string[]): unknown {
  if (typeof choice !== "object" || choice === null || !("vendor" in choice) || typeof choice.vendor !== "string")
    return rewritten(choice, feeds);
  const vendor = wholeId(choice.vendor, feeds);
  return vendor === NONE ? NONE : { ...(rewritten(choice, feeds) as object), vendor };
}

function wholeId(id: string, feeds: readonly string[]): string | typeof NONE {
  const [, short] = SHORT.exec(id) ?? [];
  if (short === undefined) return id;
  const [feed, another] = feeds.filter((one) => one.startsWith(short));
  return feed === undefined || another !== undefined ? NONE : feed + id.slice(short.length);
}
