/** So many messages a tab may send at once, and so many a second after that. A tab of a hundred frames stays below it. */
const BURST = 200;
const PER_SECOND = 20;

/** A token bucket per tab: `spend` says whether this tab may be heard now. `now` in milliseconds. */
export class MessageBudget {
  #buckets = new Map<number, { tokens: number; at: number }>();

  spend(tabId: number, now: number): boolean {
    const { tokens, at } = this.#buckets.get(tabId) ?? { tokens: BURST, at: now };
    const filled = Math.min(BURST, tokens + (Math.max(0, now - at) / 1000) * PER_SECOND);
    this.#buckets.set(tabId, { tokens: Math.max(0, filled - 1), at: now });
    return filled >= 1;
  }

  forget(tabId: number): void {
    this.#buckets.delete(tabId);
  }
}
