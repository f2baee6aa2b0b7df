/* oxlint-disable typescript/unbound-method -- taking methods off their prototypes is what this file is for */
/**
 * Reads of the page's DOM that the page cannot redirect. In Chromium a form's controls shadow the properties of the form
 * element in our world as well (`<input name=parentNode>`), so getters and methods are taken from the prototypes once.
 */
type Getter<N, V> = (node: N) => V;

function getter<N extends object, K extends keyof N>(of: { prototype: N }, name: K): Getter<N, N[K]> {
  const get = Object.getOwnPropertyDescriptor(of.prototype, name)?.get as (this: N) => N[K];
  return (node) => get.call(node);
}

export const nodeType = getter(Node, "nodeType");
export const parentOf = getter(Node, "parentNode") as Getter<Node, ParentNode & Node>;
export const firstChildOf = getter(Node, "firstChild");
export const nextOf = getter(Node, "nextSibling");
export const previousOf = getter(Node, "previousSibling");
export const isConnected = getter(Node, "isConnected");
export const dataOf = getter(CharacterData, "data") as Getter<Node, string>;
export const tagOf = getter(Element, "localName") as Getter<Node, string>;
const textContent = getter(Node, "textContent");
export const textOf = (node: Node): string => textContent(node) ?? "";

const { contains, compareDocumentPosition } = Node.prototype;
const { getAttribute, closest, matches, getBoundingClientRect, checkVisibility } = Element.prototype;

export const has = (node: Node, other: Node): boolean => contains.call(node, other);
export const follows = (a: Node, b: Node): boolean =>
  (compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const nearest = (element: Element, selector: string): Element | null => closest.call(element, selector);
export const fits = (element: Element, selector: string): boolean => matches.call(element, selector);
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const isShown = (element: Element): boolean =>
  checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false });

export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isText = (node: Node): node is Text => nodeType(node) === 3;
/** The element a node stands in. */
export const elementOf = (node: Node): Element | null => {
  const parent = parentOf(node);
  return parent && isElement(parent) ? parent : null;
};
