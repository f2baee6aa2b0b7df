// @vitest-environment happy-dom
import { expect, test } from "vitest";
import "../dom-like-browsers.ts";
import { readStructured } from "../../../src/content/structured.ts";
import { VOCABULARY } from "../../../src/core/page/vocabulary.ts";

const read = (html: string): ReturnType<typeof readStructured> => {
  document.documentElement.innerHTML = html;
  return readStructured(document, VOCABULARY);
};
const ld = (json: string, type = "application/ld+json"): string =>
  `<head><script type="${type}">${json}</script></head>`;

test.each<[string, string, string[], string[]]>([
  ["JSON-LD", ld('{"@type":"Product","brand":{"name":"Acme"}}'), ["Product"], ["Acme"]],
  ["a type in capitals", ld('{"@type":"Product","brand":"Acme"}', "Application/LD+JSON"), ["Product"], ["Acme"]],
  [
    "several scripts, a graph in one",
    ld('{"@type":"WebSite"}') + ld('{"@graph":[{"@type":"Product","manufacturer":["Acme",{"name":"Beta"}]}]}'),
    ["WebSite", "Product"],
    ["Acme", "Beta"],
  ],
  ["broken JSON", ld('{"@type":"Product","brand":"Acme",}'), ["Product"], ["Acme"]],
  [
    "microdata, with values in meta",
    `<body><div itemscope itemtype="https://schema.org/Product"><meta itemprop="brand" content="Acme"></div></body>`,
    ["Product"],
    ["Acme"],
  ],
  [
    "microdata, a brand as a thing",
    `<body><div itemscope itemtype="http://schema.org/Product"><div itemprop="brand" itemscope itemtype="https://schema.org/Brand">
     <meta itemprop="name" content="Acme"></div><meta itemprop="name" content="Router"></div></body>`,
    ["Product", "Brand"],
    ["Acme"],
  ],
  [
    "RDFa",
    `<body><div vocab="https://schema.org/" typeof="Product"><div property="offers" typeof="schema:Offer"></div></div></body>`,
    ["Product", "Offer"],
    [],
  ],
  ["OpenGraph", `<head><meta property="product:brand" content="Acme"></head>`, [], ["Acme"]],
  ["OpenGraph of its own", `<head><meta property="og:brand" content="Acme"></head>`, [], ["Acme"]],
  ["nothing", "<body><p>Acme</p></body>", [], []],
])("%s", (_what, html, types, makers) => {
  const found = read(html);
  expect({ types: found.types, makers: found.makers }).toEqual({ types, makers });
});

test.each([
  [`<meta property="og:type" content="Product">`, "product", false],
  [
    `<meta property="og:type" content="og:product"><meta property="product:price:amount" content="5">`,
    "og:product",
    true,
  ],
  [`<meta property="og:price:amount" content="5">`, "", true],
  [`<meta property="og:title" content="product">`, "", false],
])("%s", (head, ogType, ogPrice) => {
  expect(read(`<head>${head}</head>`)).toMatchObject({ ogType, ogPrice });
});

test("categories come from data and from the trail of links", () => {
  expect(
    read(
      `${ld('{"@type":"Product","category":"Cameras"}')}<body><nav aria-label="Breadcrumb"><a>Home</a> <a>Network</a></nav></body>`,
    ).categories,
  ).toEqual(["Cameras", "Home Network"]);
});

test.each([
  '/*<![CDATA[*/{"@type":"Product","category":"Cameras"}/*]]>*/',
  '// <![CDATA[\n{"@type":"Product","category":"Cameras"}\n// ]]>',
  '<!-- {"@type":"Product","category":"Cameras"} -->',
  '{"@type":"Product","category":"Cameras"};\n',
])("what stands round JSON is left out: %s", (text) => {
  expect(read(ld(text)).categories).toEqual(["Cameras"]);
});
