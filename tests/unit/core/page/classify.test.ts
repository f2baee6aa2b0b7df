import { describe, expect, test } from "vitest";
import { classify, type PageSignals } from "../../../../src/core/page/classify.ts";
import { fieldOfLabel } from "../../../../src/core/page/labels.ts";
import { readJsonLd } from "../../../../src/core/page/json-ld.ts";
import { kindAt } from "../../../../src/core/page/site.ts";
import { SITES, siteOf } from "../../../../src/core/page/sites/index.ts";
import { CORE_FAMILIES, familyOf } from "../../../../src/shared/core-sites.ts";
import { VOCABULARY } from "../../../../src/core/page/vocabulary.ts";

const page = (signals: Partial<PageSignals>): PageSignals => ({
  types: [],
  ogType: "",
  ogPrice: false,
  title: "",
  host: "example.org",
  path: "/",
  headings: [],
  controls: [],
  basketLink: false,
  basketClass: false,
  priceClass: false,
  buying: false,
  prices: 0,
  cards: 0,
  pricedRows: 0,
  text: "",
  ...signals,
});

describe("What a page is", () => {
  test.each<[string, Partial<PageSignals>, string]>([
    [
      "a product by its data and its button",
      { types: ["Product", "Offer"], controls: ["Do košíku", "Košík"], text: "1 290 Kč s DPH, skladem" },
      "product",
    ],
    ["a product by OpenGraph", { ogType: "product", priceClass: true, text: "Router 49,90 €" }, "product"],
    [
      "a list of goods",
      {
        controls: [...Array.from({ length: 8 }, () => "In den Warenkorb"), "Warenkorb"],
        basketLink: true,
        text: "Router 49,90 € Kamera 89,90 € Switch 19,90 €".repeat(5),
        headings: Array.from({ length: 20 }, () => "Router"),
      },
      "listing",
    ],
    [
      "a portal of public buyers by its address and one word",
      { host: "etenders.state.gov.in", path: "/nicgep/app", text: "List of tenders by organisation. Procurement home" },
      "tender",
    ],
    [
      "an article of a public body about tenders",
      { host: "ministry.gov.in", path: "/news/tender-rules-eased", text: "A tender" },
      "other",
    ],
    [
      "a company on an address like a portal's",
      { host: "etenders.example.com", path: "/pricing", text: "Tender alerts" },
      "other",
    ],
    [
      "a classified advert whose site calls it an article",
      {
        host: "leeds.craigslist.org",
        path: "/app/d/leeds-kettle/7123456789.html",
        ogType: "article",
        text: "Kettle £50",
      },
      "product",
    ],
    [
      "a page of rules on the same site",
      { host: "www.craigslist.org", path: "/about/scams", ogType: "article", text: "Deal locally" },
      "news",
    ],
    [
      "an article beside four adverts with prices",
      {
        cards: 4,
        prices: 4,
        priceClass: true,
        headings: ["Spurs win"],
        text: `${"They ran well. ".repeat(200)}$1,295,000 $850,000 $899,600`,
      },
      "other",
    ],
    [
      "a shop of Japan",
      {
        controls: ["カートに入れる"],
        basketClass: true,
        priceClass: true,
        text: "ルーター 12,800円 税込 在庫あり 送料",
      },
      "product",
    ],
    [
      "a Czech tender",
      { title: "Veřejná zakázka: přepínače", text: "Lhůta pro podání nabídek 1. 2. 2026. CPV 32420000-3" },
      "tender",
    ],
    [
      "a list of tenders",
      { title: "Tenders", headings: ["Current tenders"], text: "Closing date 1 May. Invitation to tender." },
      "tender-list",
    ],
    ["a contract", { title: "Smlouva na dodávku", headings: ["Registr smluv"], text: "veřejná zakázka" }, "contract"],
    [
      "a French call",
      { headings: ["Avis de marché"], text: "Date limite de réception des offres, pouvoir adjudicateur" },
      "tender",
    ],
    [
      "an article about a tender",
      { ogType: "article", title: "Ministerstvo vypsalo veřejné zakázky na sítě", text: "zadávací řízení" },
      "news",
    ],
    [
      "an article that advises what to buy",
      { types: ["NewsArticle"], controls: ["Buy now"], priceClass: true, text: "Best routers: $99 $199 $299 in stock" },
      "news",
    ],
    [
      "an article with a product's data",
      { types: ["Article", "Product", "Offer"], ogType: "article", priceClass: true, text: "We tested it for $99" },
      "news",
    ],
    ["a page of nothing", { title: "About us", text: "We are a company." }, "other"],
    ["what the site's file says", { site: "contract", types: ["Product"] }, "contract"],
  ])("%s", (_what, signals, kind) => {
    expect(classify(page(signals), VOCABULARY).kind).toBe(kind);
  });

  test("a verdict has its reasons", () => {
    expect(classify(page({ types: ["Product"], controls: ["Add to cart"] }), VOCABULARY)).toMatchObject({
      class: "shop",
      reasons: ["schema.org", "add-to-basket"],
    });
  });
});

describe("Labels", () => {
  test.each([
    ["Výrobce:", "maker"],
    ["Hersteller", "maker"],
    ["ブランド", "maker"],
    ["Brands", undefined],
    ["Dodavatel", "supplier"],
    ["Vybraný dodavatel :", "supplier"],
    ["中标供应商：", "supplier"],
    ["Barva", undefined],
  ])("%s: %s", (label, field) => {
    expect(fieldOfLabel(label, VOCABULARY)).toBe(field);
  });
});

describe("JSON-LD", () => {
  test.each<[string, string, string[], string[]]>([
    ["a product", '{"@type":"Product","brand":{"@type":"Brand","name":"Huawei"}}', ["Product", "Brand"], ["Huawei"]],
    [
      "in a graph",
      '{"@graph":[{"@type":"WebSite"},{"@type":["Product","Car"],"manufacturer":"BYD"}]}',
      ["WebSite", "Product", "Car"],
      ["BYD"],
    ],
    [
      "a list of brands",
      '[{"@type":"https://schema.org/Product","brand":["ZTE",{"name":"nubia"}]}]',
      ["Product"],
      ["ZTE", "nubia"],
    ],
    [
      "as the object of buying",
      '{"@type":"BuyAction","object":{"@type":"Product","brand":{"name":"TCL"}}}',
      ["BuyAction", "Product"],
      ["TCL"],
    ],
    [
      "not what it is a spare part for",
      '{"@type":"Product","brand":"Spigen","isAccessoryOrSparePartFor":{"brand":"Huawei"}}',
      ["Product"],
      ["Spigen"],
    ],
    [
      "broken by a comma",
      '{"@type":"Product","brand":{"@type":"Brand","name":"Hikvision"},}',
      ["Product", "Brand"],
      ["Hikvision"],
    ],
    ["broken by a raw line", '{"@type":"Product","description":"a\nb","brand":"Dahua"}', ["Product"], ["Dahua"]],
    ["no object", '"text"', [], []],
    ["nothing", "", [], []],
  ])("%s", (_what, text, types, makers) => {
    expect(readJsonLd(text, VOCABULARY)).toMatchObject({ types, makers });
  });

  test("of a depth without end is read as far as a page may go", () => {
    const deep = '{"@graph":'.repeat(5000) + '{"@type":"Product"}' + "}".repeat(5000);
    expect(readJsonLd(deep, VOCABULARY).types).toEqual([]);
  });
});

describe("Site files", () => {
  test.each([
    ["ted.europa.eu", "/en/notice/-/detail/123456-2026", "tender"],
    ["nen.nipez.cz", "/verejne-zakazky/detail-zakazky/N006-26-V00001234", "tender"],
    ["www.alza.cz", "/router-huawei-ax3-d6112345.htm", "product"],
    ["www.amazon.de", "/gp/cart/view.html", "cart"],
    ["www.tenders.gov.au", "/Cn/Show/CN4012345", "contract"],
    ["www.ebay.com", "/help", undefined],
  ])("%s%s: %s", (host, path, kind) => {
    expect(kindAt(siteOf(familyOf(host)!.id)!, path)).toBe(kind);
  });

  test("a site that is not known has none", () => {
    expect(familyOf("shop.example")).toBeUndefined();
    expect(siteOf("shop.example")).toBeUndefined();
  });

  test("every pattern compiles, and each host has one file", () => {
    for (const { kinds } of SITES) for (const [, source] of kinds) expect(() => new RegExp(source)).not.toThrow();
    const hosts = CORE_FAMILIES.flatMap(({ hosts }) => hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    const families = CORE_FAMILIES.map(({ id }) => id);
    expect(families).toEqual(expect.arrayContaining(SITES.map(({ id }) => id)));
    expect(new Set(families).size).toBe(families.length);
  });
});

test.each([
  ["买家 购物车 (3)", true],
  ["ショッピングカート (3)", true],
  ["Winkelmand (2)", true],
  ["スカート (24)", false],
  ["фотокорзина (3)", false],
  ["Postcart (3)", false],
])("a number behind the word for the basket counts: %s", (text, counts) => {
  const { reasons } = classify(page({ text, types: ["Product"], ogPrice: true }), VOCABULARY);
  expect(reasons.includes("basket")).toBe(counts);
});

test.each(["Winkelmand", "Tu cesta", "Your bag", "買い物カゴ", "购物袋"])(
  "a basket by its title and prices: %s",
  (title) => {
    expect(classify(page({ title: `${title} | Acme`, text: "€ 3,87 € 2,19 € 5,98" }), VOCABULARY).kind).toBe("cart");
  },
);
