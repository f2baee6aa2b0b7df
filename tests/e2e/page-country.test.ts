import { expect, test } from "vitest";
import { inBothBrowsers, until, type TestPage } from "./harness.ts";

// For which country a card answers where the reader has said none, and neither page nor browser tells, or the page tells two.

const shop = (lang: string, price: string, words: string): string =>
  `<!doctype html><html lang="${lang}"><head><title>Huawei AX3</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Huawei AX3","brand":"Huawei","offers":{"@type":"Offer","price":"1499","priceCurrency":"USD"}}</script></head>
<body><h1>Huawei AX3</h1><p>${words}</p><p>${price}</p><button>Add to basket</button></body></html>`;

async function cardOn(visit: TestPage): Promise<string> {
  await visit.describe();
  await visit.pressBadge("Huawei");
  const text = await until(
    () => visit.cardText(),
    (said) => said.length > 200,
  );
  return text.replaceAll("\u00a0", " ");
}

inBothBrowsers(
  (browser) => {
    test("in a language that nobody knows, without a time zone, the card asks for the country and binds nobody", async () => {
      const visit = await browser().visit(shop("tlh", "1499", "Quv DaH bIje'nISbe'."));
      expect(await visit.describe()).toMatchObject({ pageClass: "shop" });
      const text = await cardOn(visit);
      expect(text).toContain("Depends on your country");
      expect(text).toContain("Choose your country");
      expect(text).not.toContain("Binds you");
      await browser().picture("card-no-country", visit.page);
      await visit.close();
    });

    test("of a page in Czech under a German domain the card answers for Germany, and says why", async () => {
      const visit = await browser().visit(shop("cs", "1 499 Kč", "Skladem, do košíku."), {
        url: "https://obchod-visit.de/huawei-ax3",
      });
      expect(await cardOn(visit)).toContain("Germany (from this page · change)");
      await browser().picture("card-two-countries", visit.page);
      await visit.close();
    });
  },
  {
    flags: ["--accept-lang=en", "--lang=en"],
    preferences: { "intl.accept_languages": "en" },
  },
);
