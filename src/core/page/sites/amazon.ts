import type { Site } from "../site.ts";

/**
 * Amazon, as in saved product pages of 2019 and 2024. No JSON-LD: the maker is in the row of the overview, then in the line under
 * the title, which may name an author or a shop.
 */
export const amazon: Site = {
  id: "amazon",
  hosts: [
    "www.amazon.com",
    "www.amazon.co.uk",
    "www.amazon.de",
    "www.amazon.fr",
    "www.amazon.it",
    "www.amazon.es",
    "www.amazon.nl",
    "www.amazon.pl",
    "www.amazon.se",
    "www.amazon.com.be",
    "www.amazon.ca",
    "www.amazon.com.mx",
    "www.amazon.com.br",
    "www.amazon.com.au",
    "www.amazon.co.jp",
    "www.amazon.in",
    "www.amazon.com.tr",
    "www.amazon.ae",
    "www.amazon.sa",
    "www.amazon.sg",
    "www.amazon.eg",
    "www.amazon.cn",
  ],
  kinds: [
    ["product", String.raw`/(dp|gp/product|gp/aw/d)/[A-Z0-9]{10}`],
    ["cart", String.raw`^/gp/cart`],
    ["listing", String.raw`^/s(/|\?)`],
  ],
  maker: ["tr.po-brand td + td", "#bylineInfo"],
};
