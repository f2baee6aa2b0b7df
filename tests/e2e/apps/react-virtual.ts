import { useVirtualizer } from "@tanstack/react-virtual";
import { createElement as h, useRef } from "react";
import { createRoot } from "react-dom/client";

const NAMES = ["Huawei", "Morava", "Dahua", "ZTE", "Hikvision", "Vltava"];

/** Ten thousand rows, of which those in the window of the list are there, by TanStack Virtual. */
function List() {
  const port = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler of React's is used here
  const rows = useVirtualizer({
    count: 10_000,
    getScrollElement: () => port.current,
    estimateSize: () => 24,
    overscan: 2,
  });
  return h(
    "div",
    { ref: port, id: "port", style: { height: 240, overflow: "auto" } },
    h(
      "div",
      { style: { height: rows.getTotalSize(), position: "relative" } },
      rows.getVirtualItems().map(({ index, start }) =>
        h(
          "div",
          {
            key: index,
            className: "row",
            style: { position: "absolute", top: 0, transform: `translateY(${start}px)`, height: 24 },
          },
          `Row ${index}: `,
          h("b", null, NAMES[(index * 7) % NAMES.length]),
        ),
      ),
    ),
  );
}

createRoot(document.getElementById("app")!).render(h(List));
