import type { Site } from "../site.ts";

/**
 * Amazon, as in saved product pages of 2019 and 2024. No JSON-LD: the maker is in the row of the overview, then in the line under
 * the title, which may name an author or a shop.
 */
export const amazon: Site = {
  id: "amazon",
  kinds: [
    ["product", String.raw`/(dp|gp/product|gp/aw/d)/[A-Z0-9]{10}`],
    ["cart", String.raw`^/gp/cart`],
    ["listing", String.raw`^/s(/|\?)`],
  ],
  maker: ["tr.po-brand td + td", "#bylineInfo"],
};
