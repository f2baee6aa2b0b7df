import type { Field, Why } from "../../core/names/mention.ts";
import { isConnected } from "../dom.ts";

/** A name found in the page: which, and where. */
export interface Place {
  vendor: string;
  group: string;
  name: string;
  why: Why[];
  field: Field;
  /** As the page has it. */
  text: string;
  startNode: Text;
  start: number;
  endNode: Text;
  end: number;
  /** Block element it stands in. */
  block: Element;
}

const isSame = (a: Place, b: Place): boolean =>
  a.startNode === b.startNode &&
  a.start === b.start &&
  a.endNode === b.endNode &&
  a.end === b.end &&
  a.vendor === b.vendor &&
  a.field === b.field;

/** All names found in this document, in the order found, and by the text nodes they stand in. */
export class Places {
  readonly #all = new Set<Place>();
  readonly #byNode = new WeakMap<Node, Place[]>();

  [Symbol.iterator](): IterableIterator<Place> {
    return this.#all.values();
  }

  at(node: Node): readonly Place[] {
    return this.#byNode.get(node) ?? [];
  }

  /** Is this very place known already? */
  known(place: Place): Place | undefined {
    return this.at(place.startNode).find((other) => isSame(place, other));
  }

  add(place: Place): void {
    this.#all.add(place);
    this.#link(place.startNode, place);
    if (place.endNode !== place.startNode) this.#link(place.endNode, place);
  }

  remove(place: Place): void {
    this.#all.delete(place);
    for (const node of new Set([place.startNode, place.endNode])) {
      const left = this.at(node).filter((other) => other !== place);
      if (left.length > 0) this.#byNode.set(node, left);
      else this.#byNode.delete(node);
    }
  }

  /** Those whose text has left the page. */
  gone(): Place[] {
    return [...this.#all].filter(({ startNode, endNode }) => !(isConnected(startNode) && isConnected(endNode)));
  }

  #link(node: Node, place: Place): void {
    const places = this.#byNode.get(node);
    if (places) places.push(place);
    else this.#byNode.set(node, [place]);
  }
}
