import { isText } from "./dom.ts";
import type { Place, Places } from "./places.ts";
import type { Reader } from "./reader.ts";

interface Watched {
  reader: Reader;
  places: Places;
  /** Is this node the one element of ours in the page? */
  isOurs: (node: Node) => boolean;
  forget: (place: Place) => void;
  /** Something changed that may move names or badges. */
  changed: () => void;
}

/** Waits this long for more changes before reading, ms. */
const WAIT = 50;
/** In a storm of changes reading takes this share of the time at most, and waits this long at most. */
const SHARE = 0.03;
const LONGEST_WAIT = 2000;

/** Follows the changes of the document: what came or changed is read again, what left is forgotten. */
export function watch({ reader, places, isOurs, forget, changed }: Watched, signal: AbortSignal): void {
  let pending = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = WAIT;
  let lastRead = performance.now();

  const read = (): void => {
    timer = undefined;
    const nodes = pending;
    pending = new Set();
    const now = performance.now();
    // The last reading's share of the time since it began decides how long the next one waits.
    wait = Math.min(LONGEST_WAIT, Math.max(WAIT, reader.spent / SHARE - (now - lastRead)));
    lastRead = now;
    reader.spent = 0;
    reader.readAgain(nodes);
    changed();
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === "characterData") {
        drop(target);
        pending.add(target);
        continue;
      }
      for (const node of addedNodes) if (!isOurs(node)) pending.add(node);
      for (const node of removedNodes) {
        if (isOurs(node)) changed();
        else if (isText(node)) drop(node);
      }
      if (removedNodes.length > 0 && addedNodes.length === 0) pending.add(target);
    }
    if (pending.size > 0) timer ??= setTimeout(read, wait);
  });
  const drop = (node: Node): void => {
    for (const place of places.at(node).slice()) forget(place);
  };
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
