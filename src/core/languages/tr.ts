import type { Language } from "./language.ts";

export const tr: Language = {
  code: "tr",
  sentence: {
    accessories: `kılıf*, şarj*, kablo*, ekran*, koruyucu*, batarya*, filtre*, fırça*, kayış*, kordon*, adaptör*, yedek`,
    worksWithIt: "ile uyumlu, uyumlu, için, ile çalışır, uygulamasıyla uyumlu, telefonuyla uyumlu",
    isExcluded: "yerine, hariç, kabul edilmez, yasak*, dışında, kullanılama*, kabul edilme*, yasakt*",
    joiners: "ve, veya",
    casesBehind: "[kılıf|ekran koruyucu]*",
    excludes: "hariç",
  },
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
