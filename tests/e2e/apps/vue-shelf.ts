import { createApp, h, nextTick, shallowRef } from "vue";
import type { Item } from "./shelf.ts";

/** The same with Vue. */
const items = shallowRef<Item[]>([]);
const app = createApp({
  setup: () => () =>
    h(
      "ul",
      items.value.map(({ id, name }) => h("li", { key: id }, [h("i", `No. ${id}`), " ", name, h("button", "Buy")])),
    ),
});
app.mount("#app");
Object.assign(globalThis, {
  shelve(next: Item[]) {
    items.value = next;
    return nextTick();
  },
  unmount: () => app.unmount(),
});
