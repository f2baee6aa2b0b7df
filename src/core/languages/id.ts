import type { Language } from "./language.ts";

export const id: Language = {
  code: "id",
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
