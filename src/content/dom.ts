/* oxlint-disable typescript/unbound-method -- taking methods off their prototypes is what this file is for */
/**
 * Reads of the page's DOM that the page cannot redirect. In Chromium a form's controls shadow the properties of the form
 * element in our world as well (`<input name=parentNode>`), so getters and methods are taken from the prototypes once. In
 * Firefox, where a content script has each node in a wrapper, such a getter also takes less than half of the time of a
 * plain read.
 */
// @__NO_SIDE_EFFECTS__
export function getter<N extends object, K extends keyof N>(of: { prototype: N }, name: K): (this: Node) => N[K] {
  return Object.getOwnPropertyDescriptor(of.prototype, name)!.get as (this: Node) => N[K];
}

// Each is a function of its own and calls one getter only: an engine then puts that getter in its place.
const type = getter(Node, "nodeType");
export const nodeType = (node: Node): number => type.call(node);
const parent = getter(Node, "parentNode");
export const parentOf = (node: Node): (ParentNode & Node) | null => parent.call(node);
const firstChild = getter(Node, "firstChild");
export const firstChildOf = (node: Node): ChildNode | null => firstChild.call(node);
const firstElement = getter(Element, "firstElementChild");
export const firstElementOf = (node: Node): Element | null => firstElement.call(node);
const next = getter(Node, "nextSibling");
export const nextOf = (node: Node): ChildNode | null => next.call(node);
const previous = getter(Node, "previousSibling");
export const previousOf = (node: Node): ChildNode | null => previous.call(node);
const previousElement = getter(Element, "previousElementSibling");
export const previousElementOf = (element: Element): Element | null => previousElement.call(element);
const nextElement = getter(Element, "nextElementSibling");
export const nextElementOf = (element: Element): Element | null => nextElement.call(element);
const connected = getter(Node, "isConnected");
export const isConnected = (node: Node): boolean => connected.call(node);
const data = getter(CharacterData, "data");
export const dataOf = (node: Node): string => data.call(node);
const tag = getter(Element, "localName");
export const tagOf = (node: Node): string => tag.call(node);
const textContent = getter(Node, "textContent");
export const textOf = (node: Node): string => textContent.call(node) ?? "";

const { createTreeWalker } = Document.prototype;
/** Walks the text nodes in an element. */
export const textsUnder = (element: Element): TreeWalker =>
  createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);

const { contains, getRootNode } = Node.prototype;
const { getAttribute, closest, matches, querySelector, getBoundingClientRect, checkVisibility } = Element.prototype;

export const has = (node: Node, other: Node): boolean => contains.call(node, other);
export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const nearest = (element: Element, selector: string): Element | null => closest.call(element, selector);
export const fits = (element: Element, selector: string): boolean => matches.call(element, selector);
export const hasInside = (element: Element, selector: string): boolean =>
  querySelector.call(element, selector) !== null;
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const isShown = (element: Element): boolean =>
  checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false });

/** HTML, in either notation. */
export const isHtml = (doc: Document): boolean => /html/.test(doc.contentType);

export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isText = (node: Node): node is Text => nodeType(node) === 3;
/** The element a node stands in; of what stands right in a shadow root, its host. */
export const elementOf = (node: Node): Element | null => {
  const above = parentOf(node);
  if (!above || isElement(above)) return above;
  return above instanceof ShadowRoot ? above.host : null;
};
/** Does a node stand in a shadow root? */
export const isInShadow = (node: Node): boolean => getRootNode.call(node) instanceof ShadowRoot;
/** Does an element hold a node, be it in shadow roots of what is in it? */
export const holds = (element: Element, node: Node): boolean => {
  for (let at: Node | undefined = node; at;) {
    if (has(element, at)) return true;
    const root: Node = getRootNode.call(at);
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return false;
};
