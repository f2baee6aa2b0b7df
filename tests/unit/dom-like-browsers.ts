// happy-dom has the getter of `textContent` for elements on Element alone; browsers have it on Node, where src/content/dom.ts takes it from.
const ofElement = Object.getOwnPropertyDescriptor(Element.prototype, "textContent");
if (ofElement) Object.defineProperty(Node.prototype, "textContent", ofElement);
