/* oxlint-disable typescript/unbound-method -- as in dom.ts */
// No part of dom.ts, which other scripts have as well.
const { compareDocumentPosition } = Node.prototype;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** Does a node come after another in the page? */
export const follows = (a: Node, b: Node): boolean => (compareDocumentPosition.call(a, b) & FOLLOWING) !== 0;
