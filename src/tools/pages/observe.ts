/** What the page's own world saw of us. */
export interface Observed {
  hostNodes: number;
  domMutations: number;
  firstMarkMs: number | null;
}

/**
 * Runs in the page's own world before anything else. Page scripts are off, so from the end of parsing on whatever changes
 * the document is ours. What hangs directly under the root beside head and body counts as a host; the rest as a mutation.
 */
export function startObserving(): void {
  const seen: Observed & { hosts: Set<Node> } = { hostNodes: 0, domMutations: 0, firstMarkMs: null, hosts: new Set() };
  Object.assign(globalThis, { caveatObserved: seen });
  const isHost = (node: Node): boolean =>
    node.parentNode === document.documentElement && node !== document.head && node !== document.body;
  const count = (records: MutationRecord[]): void => {
    for (const record of records) {
      if (record.type === "childList" && record.target === document.documentElement) {
        for (const node of record.addedNodes) {
          if (isHost(node) && node.nodeType === Node.ELEMENT_NODE) seen.hosts.add(node);
          else if (!seen.hosts.has(node)) seen.domMutations++;
        }
        for (const node of record.removedNodes) if (!seen.hosts.has(node)) seen.domMutations++;
      } else if (![...seen.hosts].some((host) => host.contains(record.target))) seen.domMutations++;
    }
    seen.hostNodes = Math.max(seen.hostNodes, [...seen.hosts].filter(isHost).length);
  };
  const start = (): void => {
    const ready = performance.now();
    new MutationObserver(count).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    const look = (): void => {
      if (CSS.highlights.size > 0) seen.firstMarkMs = Math.round((performance.now() - ready) * 10) / 10;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  // "interactive" comes just before DOMContentLoaded, so that nothing of ours slips in between.
  document.addEventListener("readystatechange", () => document.readyState === "interactive" && start(), true);
}

/** Runs in the page's own world when all is done. */
export function readObserved(): Observed | undefined {
  const { caveatObserved: seen } = globalThis as { caveatObserved?: Observed };
  return seen && { hostNodes: seen.hostNodes, domMutations: seen.domMutations, firstMarkMs: seen.firstMarkMs };
}
