import type { Language } from "./language.ts";

export const tr: Language = {
  code: "tr",
  sentence: {
    accessories: `kılıf*, şarj*, kablo*, ekran*, koruyucu*, batarya*, filtre*, fırça*, kayış*, kordon*, adaptör*, yedek`,
    worksWithIt: `ile uyumlu, uyumlu, için, ile çalışır, uygulamasıyla uyumlu, telefonuyla uyumlu, yan sanayi,
      [invertörlerle|kameralarla|cihazlarla|telefonlarla|invertörleriyle|kameralarıyla|cihazlarıyla|telefonlarıyla] … [haberleş|çalış|uyum]*`,
    isExcluded: `yerine, hariç, kabul edilmez, yasak*, dışında, kullanılama*, kabul edilme*, yasakt*, kaldırıldı, söküldü, kullanmıyoruz,
      satmıyoruz, almıyoruz, [teklif|tercih|tedarik] [edilmeyecek|edilmemeli|edilemez|edilmez]*, [kullanıl|satıl][mayacak|maz|mıyor|mamalı]*`,
    joiners: "ve, veya",
    casesBehind: "[kılıf|ekran koruyucu]*, [ekran|batarya] değişimi",
    excludes: "hariç",
    imitations: "yan sanayi, muadil*, orijinal değil",
    ends: "ama, ancak",
    pseudo: "kabul edilmekte*",
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
