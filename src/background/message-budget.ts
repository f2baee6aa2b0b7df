/** So many messages a tab may send at once, and so many a second after that. A tab of a hundred frames stays below it. */
const BURST = 200;
const PER_SECOND = 20;

/** Two token buckets a tab, for its top frame and for all others: `spend` says whether it may be heard now. `now` in milliseconds. */
export class MessageBudget {
  #buckets = new Map<string, { tokens: number; at: number }>();

  spend(tabId: number, isTop: boolean, now: number): boolean {
    // A page must not be able to silence its top frame by the many that it opens.
    const bucket = isTop ? `${tabId}` : `${tabId} frames`;
    const { tokens, at } = this.#buckets.get(bucket) ?? { tokens: BURST, at: now };
    const filled = Math.min(BURST, tokens + (Math.max(0, now - at) / 1000) * PER_SECOND);
    this.#buckets.set(bucket, { tokens: Math.max(0, filled - 1), at: now });
    return filled >= 1;
  }

  forget(tabId: number): void {
    for (const bucket of [`${tabId}`, `${tabId} frames`]) this.#buckets.delete(bucket);
  }
}
