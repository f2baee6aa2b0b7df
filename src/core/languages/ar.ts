import type { Language } from "./language.ts";

export const ar: Language = {
  code: "ar",
  columns: {
    maker: "المصنع, الشركة المصنعة",
  },
};
