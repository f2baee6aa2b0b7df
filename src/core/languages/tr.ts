import type { Language } from "./language.ts";

export const tr: Language = {
  code: "tr",
  sentence: {
    accessories: `kılıf*, şarj*, kablo*, ekran*, koruyucu*, batarya*, filtre*, fırça*, kayış*, kordon*, adaptör*, yedek, toner*, mürekkep*, tambur,
      rulo, tekerlek*, çıkartma*, sticker, kaplama*, stand*, dock, paspas*, mop, mopy, mops, bezi, torba*, toz torbası, lamba*, vida*, set, seti,
      takım*, modül*, entegrasyon*, kart*, kapak*, kapağ*, uç, uçlar*, yastık*, askı*, aparat*, braket*, bileklik*, pervane*, kumanda*, klavye*,
      anten*, lens*, tripod*, çanta*, silecek*, cam, camı, temperli*, koruma*, çerçeve*, röle, güç kaynağ*, besleme*, pil, pili, hepa*, tutucu*,
      silikon*, kızak*, montaj*, kablosu, dönüştürücü*, kalem*, yedek*`,
    worksWithIt: `ile uyumlu, uyumlu, için, ile çalışır, uygulamasıyla uyumlu, telefonuyla uyumlu, yan sanayi,
      [invertörlerle|kameralarla|cihazlarla|telefonlarla|invertörleriyle|kameralarıyla|cihazlarıyla|telefonlarıyla] … [haberleş|çalış|uyum]*, ile
      uyumlu*, ile [birlikte|sorunsuz|de|da|tam] [çalışır|uyumlu|kullanılabilir], uyumlu*, [için|modeli için|serisi için|modelleri için],
      modellerine uyumlu*, modellerle uyumlu*, uyar, 'e uyar, serisine uygun, için uygun, uygun, yerine geçer, muadili`,
    isExcluded: `yerine, hariç, kabul edilmez, yasak*, dışında, kullanılama*, kabul edilme*, yasakt*, kaldırıldı, söküldü, kullanmıyoruz,
      satmıyoruz, almıyoruz, [teklif|tercih|tedarik] [edilmeyecek|edilmemeli|edilemez|edilmez]*, [kullanıl|satıl][mayacak|maz|mıyor|mamalı]*,
      [ile|dahil] … [uyumlu|çalışır|kullanılabilir|uyumludur], [vazgeç|bırak|ayrıl|kurtul]*,
      [kullanılmaz|kullanılmayacak|kullanılamaz|satılmaz|satmıyoruz|almıyoruz|istemiyoruz|kabul etmiyoruz|tamir
      etmiyoruz|çalışmıyoruz|kullanmıyoruz|önermiyoruz|bulundurmuyoruz|desteklenmez|desteklenmiyor|desteklemiyor], kabul
      [edilmez|edilmeyecek|edilmiyor|etmiyoruz|olunmaz], [teklif|tedarik|tercih|servis|tamir|ithal] …
      [edilmez|edilmeyecek|edilemez|yapılmaz|etmiyoruz|vermiyoruz], [yasak|yasaklandı|yasaktır], [bağlan|tak|kur|kullan|takıl|kurul|çalıştırıl|monte
      edil][ama|ma]*, [söktük|kaldırdık|çıkardık|değiştirdik|sattık|iptal
      ettik|sildik|attık|söküldü|kaldırıldı|değiştirildi|çıkarıldı|yenilendi|hurdaya], olmasın, istemiyorum, haricinde, dışındaki, gibi değil, için
      [muadil|uyumlu|yedek|kılıf|filtre|fırça|batarya|şarj|ekran koruyucu|aparat]*`,
    joiners: "ve, veya",
    casesBehind: "[kılıf|ekran koruyucu]*, [ekran|batarya] değişimi",
    excludes: "hariç",
    imitations: "yan sanayi, muadil*, orijinal değil",
    ends: "ama, ancak",
    pseudo: "kabul edilmekte*",
    cases: "[kılıf|ekran koruyucu|kırılmaz cam|temperli cam]",
    follow: "takip et*, paylaş*",
    account: "[hesab|kanal|sayfa|grub|profil]*, üzerinden [yazın|ulaşın|bize], 'da [takip|bizi]*, takip edin",
    formerBehind: "değil, değildir",
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
  goods: {
    camera: "kamera, kayıt cihaz, güvenlik kamera",
    phone: "telefon, cep telefon",
    tablet: "tablet",
    laptop: "dizüstü, laptop",
    router: "yönlendirici, modem",
    inverter: "invertör, evirici",
    solar: "güneş panel, güneş enerji",
    drone: "drone, insansız",
    vacuum: "süpürge",
    charger: "şarj",
    battery: "batarya, akü, pil",
    robot: "robot",
    radio: "telsiz",
    server: "sunucu",
    electric: "elektrik",
    chip: "çip, yarı iletken",
    memory: "bellek",
    television: "televizyon",
    earbuds: "kulaklı",
    antivirus: "antivirüs",
    license: "lisans",
    train: "tren",
    company: "üretici, şirket, marka, firma, çinli",
  },
};
