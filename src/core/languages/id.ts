import type { Language } from "./language.ts";

export const id: Language = {
  code: "id",
  sentence: {
    accessories: "casing, sarung, pelindung, pengisi, kabel, baterai, sikat, softcase, tempered",
    for: "untuk, utk, buat",
    cases: "softcase, hardcase, anti gores, casing hp",
    worksWith: "kompatibel dengan, cocok [untuk|dengan]",
    except: "kecuali, selain",
    excludes: "tidak … [menerima|menjual|menggunakan|memakai|menyediakan], dilarang [menggunakan|memakai|memasang]",
    isExcluded: "tidak … [diterima|diperbolehkan|digunakan|diizinkan], dilarang",
    imitations: "bukan original*, non ori",
    follow: "[ikuti|temukan|hubungi] … [di|lewat|via]",
    joiners: "dan, atau",
    fits: "bukan",
    pseudo: "kecuali hari",
  },
  shop: {
    toBasket: "tambah ke keranjang, masukkan keranjang, keranjang",
    buyNow: "beli",
    basket: "keranjang belanja",
    basketAlone: "keranjang",
    stock: "stok tersedia, stok",
    talk: "gratis ongkir",
    titles: "jual",
    currency: "Rp",
  },
};
