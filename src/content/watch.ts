import { isElement, isText } from "./dom.ts";
import type { Reader } from "./reader.ts";

interface Watched {
  reader: Reader;
  /** Is this node the one element of ours in the page? */
  isOurs: (node: Node) => boolean;
  /** The text of a node is another, or has left the page. */
  forgetAt: (node: Node) => void;
  /** Something changed that may move names or badges. */
  changed: () => void;
}

/** Waits this long for more changes before reading, ms. */
const WAIT = 50;
/** Reading what changed takes this share of the time at most, but for a page so long or so busy that it waits this long, ms. */
const SHARE = 0.01;
const LONGEST_WAIT = 2000;
/** More changes than these between two readings are a storm: they are looked at no more, and all is read again. */
const STORM = 1000;
/** After so many storms in a row the page is said to change without end. */
const ENDLESS = 5;

/** Follows the changes of the document: what came or changed is read again, what left is forgotten. Tells how many storms there were in a row. */
export function watch(
  { reader, isOurs, forgetAt, changed }: Watched,
  signal: AbortSignal,
): { storms: () => number; alsoIn: (root: ShadowRoot) => void } {
  let storms = 0;
  const roots = new Set<ShadowRoot>();
  let pending = new Set<Node>();
  let changes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastRead = performance.now();

  const untilRead = (): number => lastRead + Math.min(LONGEST_WAIT, reader.spent / SHARE) - performance.now();
  const soon = (): void => {
    timer ??= setTimeout(read, Math.max(WAIT, untilRead()));
  };
  const read = (): void => {
    timer = undefined;
    // What the reading before this one takes is known when it is over.
    if (reader.busy || untilRead() > 0) return soon();
    const nodes = pending;
    pending = new Set();
    lastRead = performance.now();
    reader.spent = 0;
    storms = changes > STORM ? storms + 1 : 0;
    if (changes > STORM) {
      observe();
      reader.readAll(true);
    } else reader.readAgain(nodes);
    changes = 0;
    changed();
  };

  const observer = new MutationObserver((records) => {
    changes += records.length;
    // Even to be told of ten thousand changes a second takes a page too much of its time.
    if (changes > STORM) observer.disconnect();
    else {
      for (const { target, addedNodes, removedNodes } of records) {
        if (isText(target)) {
          forgetAt(target);
          pending.add(target);
        }
        for (const node of addedNodes) if (!isOurs(node)) pending.add(node);
        for (const node of removedNodes) {
          if (isOurs(node)) changed();
          forgetAt(node);
        }
        if (isElement(target) && removedNodes[0] && !addedNodes[0]) pending.add(target);
      }
      if (pending.size === 0) return;
    }
    soon();
  });
  const observe = (): void => {
    for (const top of [document, ...roots]) {
      observer.observe(top, { childList: true, characterData: true, subtree: true });
    }
  };
  observe();
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    storms: () => (storms >= ENDLESS ? storms : 0),
    alsoIn(root) {
      roots.add(root);
      if (!signal.aborted && changes <= STORM) observe();
    },
  };
}
