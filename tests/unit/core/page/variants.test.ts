// @vitest-environment happy-dom
import { expect, test } from "vitest";
import "../../dom-like-browsers.ts";
import { readSignals } from "../../../../src/content/read-signals.ts";
import { readStructured } from "../../../../src/content/structured.ts";
import { learnTags } from "../../../../src/content/tags.ts";
import { classify, type Verdict } from "../../../../src/core/page/classify.ts";
import { VOCABULARY } from "../../../../src/core/page/vocabulary.ts";
import { OTHERS } from "./variants/others.ts";
import { PROCUREMENT } from "./variants/procurement.ts";
import { SHOPS } from "./variants/shops.ts";
import type { Variant } from "./variants/variant.ts";

learnTags(VOCABULARY.tags);

function judge({ path, title, head = "", body }: Variant): Verdict {
  history.replaceState(undefined, "", path);
  document.documentElement.innerHTML = `<head><title>${title}</title>${head}</head><body>${body}</body>`;
  const reading = readSignals(document, VOCABULARY, readStructured(document, VOCABULARY));
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return classify(step.value, VOCABULARY);
}

test.each([...SHOPS, ...PROCUREMENT, ...OTHERS])("$what is of kind $is", (variant) => {
  expect(judge(variant).kind).toBe(variant.is);
});

test("blanks between elements are no text of a page", () => {
  const body = `${`<p>Kamera</p>${" ".repeat(3000)}\n`.repeat(10)}<p>1 290 Kč</p><p>2 490 Kč</p><p>890 Kč</p>`;
  const { reasons } = judge({
    what: "",
    is: "listing",
    path: "/",
    title: "Kamery",
    body: `${body}<a>Košík</a><p>skladem</p>`,
  });
  expect(reasons).toContain("prices");
});
