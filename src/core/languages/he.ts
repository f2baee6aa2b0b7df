import type { Language } from "./language.ts";

export const he: Language = {
  code: "he",
  columns: {
    maker: "יצרן",
  },
};
