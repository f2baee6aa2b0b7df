import type { Language } from "./language.ts";

export const et: Language = {
  code: "et",
  shop: {
    basket: "ostukorv",
  },
  columns: {
    maker: "tootja",
    product: "[|toote ]nimetus",
    model: "mudel",
    supplier: "tarnija",
  },
};
