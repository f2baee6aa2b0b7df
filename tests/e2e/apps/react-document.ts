import { createElement as h, useEffect, useState } from "react";

/** A whole document that React owns, from `html` down. */
export function App() {
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (round < 100) setTimeout(() => setRound(round + 1), 5);
  }, [round]);
  return h(
    "html",
    { lang: "en" },
    h(
      "head",
      null,
      h("title", null, "Networking | Example Shop"),
      h("meta", { property: "og:type", content: "product" }),
    ),
    h(
      "body",
      null,
      h("h1", null, "Router Huawei AX3"),
      h("p", null, "£99 incl. VAT, in stock "),
      h("button", null, "Add to basket"),
      h("p", { id: "round" }, `Round ${round} of the camera Dahua`),
      h("script", { src: "/app.js", type: "module" }),
    ),
  );
}
