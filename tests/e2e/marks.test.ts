import { expect, test } from "vitest";
import { inBothBrowsers } from "./harness.ts";

const SHOP = `<!doctype html><html lang="cs"><head><title>Router Huawei AX3 | Elektro Příklad</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Router Huawei AX3","brand":"Huawei","offers":{"@type":"Offer","price":"1499","priceCurrency":"CZK"}}</script></head>
<body><h1>Router Huawei AX3</h1><p>Výrobce: Huawei</p><button>Do košíku</button><p>1 499 Kč</p></body></html>`;

inBothBrowsers((browser) => {
  test("a shop page is marked without a change to it", async () => {
    const visit = await browser().visit(SHOP);
    const { pageClass, mentions, marks, badges } = await visit.describe();
    expect(pageClass).toBe("shop");
    expect(new Set(mentions.map(({ group }) => group))).toEqual(new Set(["huawei"]));
    expect(marks).toBeGreaterThan(0);
    expect(badges).toBeGreaterThan(0);
    expect(await visit.observed()).toMatchObject({ domMutations: 0, hostNodes: 1 });
    expect(await visit.inOurs(([root]) => root!.querySelectorAll("button").length)).toBe(badges);
    await browser().picture("first", visit.page);
    await visit.close();
  });
});
