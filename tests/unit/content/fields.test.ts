// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import "../dom-like-browsers.ts";
import { type About, fieldAt } from "../../../src/content/names/fields.ts";
import { readStructured } from "../../../src/content/structured.ts";
import { learnTags } from "../../../src/content/tags.ts";
import { VOCABULARY } from "../../../src/core/page/vocabulary.ts";

learnTags(VOCABULARY.tags);

/** The field of the text `Acme` on a page, which has `before` in its block before it. */
function fieldOf(body: string, about: Partial<About> = {}): string {
  document.body.innerHTML = body;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let node: Node | null;
  while ((node = walk.nextNode())) if (node.textContent?.includes("Acme")) break;
  const data = node?.textContent ?? "";
  const { makerElements } = readStructured(document, VOCABULARY);
  const shared = { lang: "", nearby: "", makers: makerElements, vocabulary: VOCABULARY };
  return fieldAt(node!, data.slice(0, data.indexOf("Acme")).trimStart(), { ...shared, ...about });
}

describe("The maker is known by its label", () => {
  const LABELS: [lang: string, ...labels: string[]][] = [
    ["cs", "Výrobce", "Značka", "Název výrobce"],
    ["sk", "Výrobca", "Obchodná značka"],
    ["en", "Manufacturer", "Brand", "Brand name", "Made by"],
    ["de", "Hersteller", "Marke", "Fabrikat"],
    ["fr", "Fabricant", "Marque", "Constructeur"],
    ["pl", "Producent", "Marka", "Wytwórca"],
    ["es", "Fabricante", "Marca", "Nombre del fabricante"],
    ["it", "Produttore", "Marchio", "Casa produttrice"],
    ["nl", "Fabrikant", "Merk", "Merknaam"],
    ["ja", "メーカー", "ブランド", "製造元"],
    ["zh", "制造商", "品牌", "生产厂家", "製造商"],
  ];
  const ROWS = LABELS.flatMap(([lang, ...labels]) => labels.map((label) => [lang, label] as const));

  test.each(ROWS)("%s, %s: in a table, a definition list, before a colon and in a label of its own", (_lang, label) => {
    expect([
      fieldOf(`<table><tr><th>${label}</th><td>Acme</td></tr></table>`),
      fieldOf(`<table><tr><td>${label}:</td><td><a>Acme</a></td></tr></table>`),
      fieldOf(`<dl><dt>${label}</dt><dd>Acme</dd></dl>`),
      fieldOf(`<p>${label}: Acme</p>`),
      fieldOf(`<div><span>${label}</span><span>Acme</span></div>`),
      fieldOf(`<div><div>${label.toUpperCase()}:</div><div><b>Acme</b></div></div>`),
    ]).toEqual(Array.from({ length: 6 }, () => "maker"));
  });
});

describe("The supplier is known by its label", () => {
  test.each([
    ["cs", "Vybraný dodavatel"],
    ["cs", "Prodejce"],
    ["sk", "Úspešný uchádzač"],
    ["en", "Awarded to"],
    ["en", "Sold by"],
    ["de", "Auftragnehmer"],
    ["fr", "Titulaire"],
    ["pl", "Wykonawca"],
    ["es", "Adjudicatario"],
    ["it", "Aggiudicatario"],
    ["nl", "Opdrachtnemer"],
    ["ja", "落札者"],
    ["zh", "中标供应商"],
  ])("%s, %s", (_lang, label) => {
    expect([
      fieldOf(`<table><tr><th>${label}</th><td>Acme</td></tr></table>`),
      fieldOf(`<dl><dt>${label}</dt><dd>Acme</dd></dl>`),
      fieldOf(`<h4>${label}</h4><p>Acme</p>`),
    ]).toEqual(["supplier", "supplier", "supplier"]);
  });

  test("in a table of many columns by the head of its column", () => {
    const table = (head: string): string =>
      `<table><thead><tr><th>No</th><th>Subject</th><th>${head}</th><th>Value</th></tr></thead>
       <tbody><tr><td>1</td><td>Radios</td><td>Acme</td><td>5</td></tr></tbody></table>`;
    expect([fieldOf(table("Supplier")), fieldOf(table("Brand")), fieldOf(table("Buyer"))]).toEqual([
      "supplier",
      "maker",
      "table",
    ]);
  });

  test.each([
    ["Winner", "Official name"],
    ["Vítěz", "Oficiální název"],
    ["Víťaz", "Úradný názov"],
    ["Wettbewerbsgewinner", "Offizielle Bezeichnung"],
    ["Adjudicataire/attributaire", "Nom officiel"],
    ["Zwycięzca", "Oficjalna nazwa"],
    ["Ganador", "Denominación oficial"],
    ["Vincitore", "Nome ufficiale"],
    ["Winnaar", "Officiële naam"],
    ["Supplier", "Name"],
  ])("in a notice by the heading %s, whose name %s is", (heading, label) => {
    expect(fieldOf(`<h2>5.1</h2><h3>${heading}</h3><div><p>${label}: Acme</p></div>`)).toBe("supplier");
  });

  test("but not under the heading of those who lost, or of the buyer", () => {
    expect(
      fieldOf("<h3>Winner</h3><p>Official name: Beta</p><h3>Non-winning tenderers</h3><p>Official name: Acme</p>"),
    ).toBe("text");
    expect(fieldOf("<h3>Buyer</h3><p>Official name: Acme</p>")).toBe("text");
  });
});

describe("The maker is known by data", () => {
  test.each([
    ["microdata", `<div itemscope itemtype="https://schema.org/Product"><span itemprop="brand">Acme</span></div>`],
    [
      "nested microdata",
      `<div itemprop="brand" itemscope itemtype="https://schema.org/Brand"><a><span itemprop="name">Acme</span></a></div>`,
    ],
    ["RDFa", `<div vocab="https://schema.org/" typeof="Product"><span property="brand">Acme</span></div>`],
    ["RDFa with a prefix", `<div typeof="schema:Product"><span property="schema:manufacturer">Acme</span></div>`],
  ])("%s", (_what, body) => {
    expect(fieldOf(body)).toBe("maker");
  });

  test("and by what the file of the site says", () => {
    expect(fieldOf(`<p class="by"><a>Acme</a></p>`, { maker: ".by" })).toBe("maker");
    expect(fieldOf(`<table><tr><td class="w">Acme</td></tr></table>`, { supplier: "td.w" })).toBe("supplier");
  });
});

test.each([
  ["title", "<h1>Acme router</h1>"],
  ["heading", "<h2>Acme router</h2>"],
  ["list", "<ul><li>Acme router</li></ul>"],
  ["table", "<table><tr><td>Barva</td><td>Acme</td></tr></table>"],
  ["text", "<p>Routers by Acme and others</p>"],
])("elsewhere it stands in a %s", (field, body) => {
  expect(fieldOf(body)).toBe(field);
});
