import { createElement as h, Fragment, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Item } from "./shelf.ts";

/** A list that React keeps, as the test says; an item is a row of two elements and a text between. */
function Shelf() {
  const [items, setItems] = useState<Item[]>([]);
  Object.assign(globalThis, { shelve: (next: Item[]) => flushSync(() => setItems(next)) });
  return h(
    "ul",
    null,
    items.map(({ id, name }) =>
      h("li", { key: id }, h(Fragment, null, h("i", null, `No. ${id}`), " ", name, h("button", null, "Buy"))),
    ),
  );
}

const root = createRoot(document.getElementById("app")!);
flushSync(() => root.render(h(Shelf)));
Object.assign(globalThis, { unmount: () => root.unmount() });
