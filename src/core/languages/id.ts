import type { Language } from "./language.ts";

export const id: Language = {
  code: "id",
  sentence: {
    accessories: `casing, sarung, pelindung, pengisi, kabel, baterai, sikat, softcase, tempered, case, soft case, hardcase, hard case, silikon, flip
      cover, antigores, anti gores, charger*, kepala charger, kabel data, adaptor*, tinta, toner, catridge, cartridge, drum, roller*, roda, stiker,
      skin, garskin, stand*, holder*, bracket*, dok, mop, kain pel, kantong debu, lampu, baut, set, modul, kartu, tutup, tali, strap*, gelang,
      baling baling, propeller*, remote, keyboard, antena, layar, lcd, lensa, tripod, tas, dompet, karpet, wiper, tempered glass, tg, pelindung*,
      bingkai, relay, kunci, filter*, sikat*, baterai*, sparepart*, spare part*, onderdil, suku cadang, aksesoris, aksesori`,
    for: "untuk, utk, buat, u/, untuk tipe, for",
    cases: `softcase, hardcase, anti gores, casing hp, case, casing, soft case, tempered glass, garskin, [ganti|servis|service] [lcd|layar|baterai]`,
    worksWith: `kompatibel dengan, cocok [untuk|dengan],
      [kompatibel|cocok|support|mendukung|bekerja|berfungsi|pas|bisa|terhubung|terintegrasi|sesuai|work|compatible] …
      [dengan|untuk|di|ke|pada|buat|dgn|utk], pengganti, setara [dengan|dgn], khusus untuk, alternatif`,
    except: `kecuali, selain, bukan [dari|buatan|merek], tanpa, [ganti|mengganti|menggantikan|gantikan], [sudah|kami|telah] [meninggalkan|berhenti
      pakai|lepas dari|pindah dari|pindah dr|tinggalkan|buang|copot], berhenti [pakai|memakai|menggunakan|menjual], migrasi dari, pindah dari,
      beralih dari, tidak seperti, daripada`,
    excludes: `tidak … [menerima|menjual|menggunakan|memakai|menyediakan], dilarang [menggunakan|memakai|memasang],
      [tidak|tdk|gak|nggak|ga|tak|belum|dilarang|no] …
      [terima|menerima|jual|menjual|beli|membeli|servis|memperbaiki|pakai|memakai|menggunakan|gunakan],
      [tidak|tdk|gak|nggak|ga|tak|belum|dilarang|no] … [pasang|memasang|mendukung|support|sambungkan|menghubungkan],
      [tidak|tdk|gak|nggak|ga|tak|belum|dilarang|no] … [mengandung|menyediakan|melayani|berasal|hubungkan|menawarkan|sediakan],
      [larangan|melarang|menolak|tolak]`,
    isExcluded: `tidak … [diterima|diperbolehkan|digunakan|diizinkan], dilarang, [tidak|tdk|gak|nggak|ga|tak] …
      [diterima|diperbolehkan|digunakan|diizinkan|didukung|dijual], [tidak|tdk|gak|nggak|ga|tak] …
      [dilayani|dipakai|dipasang|ditawarkan|memenuhi|support],
      [dilarang|ditolak|dikecualikan|diganti|dicopot|dibongkar|dibuang|dihapus|dinonaktifkan|diblokir], [sudah|telah] …
      [diganti|dicopot|dibongkar|dilepas|dibuang|digantikan|dipensiunkan]`,
    imitations: "bukan original*, non ori",
    follow: `[ikuti|temukan|hubungi] … [di|lewat|via],
      [ikuti|follow|temukan|cari|hubungi|cek|tonton|lihat|chat|scan|bayar|bagikan|share|simak|nonton|kunjungi] …
      [di|lewat|via|ke|pakai|dengan|melalui], [foto|gambar|video|tangkapan layar] … [pengguna|akun], metode pembayaran`,
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
  goods: {
    camera: "kamera, cctv",
    phone: "ponsel, hp, telepon, gawai",
    tablet: "tablet",
    laptop: "laptop",
    router: "router",
    inverter: "inverter",
    solar: "surya",
    drone: "drone",
    vacuum: "penyedot debu, vacuum",
    charger: "pengisi daya, charger",
    battery: "baterai",
    electric: "listrik",
    chip: "semikonduktor",
    television: "televisi, tv",
    license: "lisensi",
    train: "kereta",
    company: "perusahaan, produsen, pabrikan, merek, tiongkok",
  },
};
