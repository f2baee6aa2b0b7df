import { createElement as h, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

/** A list that React draws a hundred times over, in another order and with other words each time. */
function List() {
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (round < 100) setTimeout(() => setRound(round + 1), 5);
    else document.title += " done";
  }, [round]);
  const items = Array.from({ length: 20 }, (_, n) => (n + round) % 20);
  return h(
    "ul",
    null,
    items.map((n) =>
      h(
        "li",
        { key: n },
        n % 2 === 0
          ? [`Router `, h("b", { key: "b" }, "Huawei"), ` AX${n}, seen ${round} times`]
          : `Camera Dahua ${n}/${round}`,
      ),
    ),
  );
}

createRoot(document.getElementById("app")!).render(h(List));
