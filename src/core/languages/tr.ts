import type { Language } from "./language.ts";

export const tr: Language = {
  code: "tr",
  shop: {
    toBasket: "sepete ekle",
    basket: "sepetim, alışveriş sepeti",
    basketAlone: "sepet",
    stock: "stokta",
    talk: "ücretsiz kargo, fiyatları",
    titles: "satılık, fiyatları",
    ownPages: "giriş yap, üye ol, iletişim",
    currency: "TL",
  },
  procurement: {
    terms: "ihale, ihale [kayıt numarası|ilanı|usulü], idarenin adı",
    heads: "ihale*",
    deadlines: "ihale tarihi",
    pages: "ihale, ihaleler",
  },
  columns: {
    maker: "üretici, marka adı",
    product: "ürün [|adı], açıklama",
    supplier: "tedarikçi",
  },
};
