import { createApp, h } from "vue";
import { RecycleScroller } from "vue-virtual-scroller";

const NAMES = ["Huawei", "Morava", "Dahua", "ZTE", "Hikvision", "Vltava"];
const items = Array.from({ length: 10_000 }, (_, id) => ({ id, name: NAMES[(id * 7) % NAMES.length] }));

/** The same by Vue Virtual Scroller, which uses the same elements again for other rows. */
createApp({
  render: () =>
    h(
      RecycleScroller,
      { id: "port", items, itemSize: 24, keyField: "id" },
      {
        default: ({ item }: { item: (typeof items)[number] }) =>
          h("div", { class: "row" }, [`Row ${item.id}: `, h("b", item.name)]),
      },
    ),
}).mount("#app");
