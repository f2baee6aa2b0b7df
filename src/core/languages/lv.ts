import type { Language } from "./language.ts";

export const lv: Language = {
  code: "lv",
  columns: {
    maker: "ražotājs",
    product: "nosaukums, prece",
    model: "modelis",
    supplier: "piegādātājs",
  },
};
