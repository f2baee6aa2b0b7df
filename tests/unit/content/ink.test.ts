// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { cover } from "../../../src/content/names/ink.ts";
import type { Place } from "../../../src/content/names/places.ts";

/** Which elements the rules are for that come with the texts of a page. */
function covered(html: string): string[] {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places: Place[] = [];
  while (walker.nextNode()) places.push({ startNode: walker.currentNode, endNode: walker.currentNode } as Place);
  const cssRules: string[] = [];
  const sheet = { cssRules, insertRule: (rule: string, at: number) => cssRules.splice(at, 0, rule) };
  cover(places, sheet as unknown as CSSStyleSheet, new Set([""]));
  return cssRules.map((rule) => /\{(.*?)::highlight/.exec(rule)![1]!);
}

test("names that stand alike share one rule, of four tags at most", () => {
  expect(covered("<p>A</p><p>B</p><div><ul><li><a>C</a></ul></div>")).toEqual(["html>body>p", "div>ul>li>a"]);
});

test("a tag that would have to be written in another way is any tag", () => {
  expect(covered("<p><h_1>A</h_1></p><p><x-1>B</x-1></p>")).toEqual(["html>body>p>*", "html>body>p>x-1"]);
});

test("very many paths are one rule for all", () => {
  const rules = covered(Array.from({ length: 80 }, (_, n) => `<x-${n}>A</x-${n}>`).join(""));
  expect(rules).toHaveLength(51);
  expect(rules.at(-1)).toBe("*");
});
