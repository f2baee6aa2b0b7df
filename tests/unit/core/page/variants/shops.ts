import type { Variant } from "./variant.ts";

/** Pages of shops as many shops have them, with data for machines and without. */
export const SHOPS: readonly Variant[] = [
  {
    what: "Czech product, no data for machines",
    path: "/kamera-ipc-400-venkovni/",
    title: "Venkovní IP kamera IPC-400, 4 Mpx | Svět kamer",
    body: `<header><a href="/kosik/">Košík</a><a href="/prihlaseni/">Přihlásit</a></header><h1>Venkovní IP kamera IPC-400</h1>
      <p class="cena">2 490 Kč <small>s DPH</small></p><p>Skladem &gt; 5 ks</p><button>Do košíku</button>
      <table><tr><th>Výrobce</th><td>Kamtek</td></tr></table><footer><a href="/doprava">Doprava a platba</a></footer>`,
    is: "product",
  },
  {
    what: "French product whose buttons are spans",
    path: "/encaissement/pack-bar-12.html",
    title: "Pack caisse Bar",
    body: `<div class="fil">Boutique › Packs</div><div class="t">Pack caisse Bar, écran 12"</div><div class="p"><span>990,00 € HT</span> soit 1 188,00 € TTC</div>
      <div>Expédié sous 48 h</div><span role="button" class="cta">Ajouter au panier</span><div>Paiement CB. Garantie 2 ans</div>`,
    is: "product",
  },
  {
    what: "Catalogue for trade, prices after log-in, no data and no links to the basket",
    path: "/catalogue/switching/poe",
    title: "PoE switching | Trade catalogue | Quay Distribution",
    body: `<div>Sign in</div><div>Basket <b>(0)</b></div><div>PoE switching</div>${"<div>8-port switch, 123 W <i>Log in for price</i></div>".repeat(9)}
      <p>Trade accounts only.</p><div>Delivery and returns</div><div>Warranty claims</div>`,
    is: "listing",
  },
  {
    what: "Slovak list of goods",
    path: "/siete/routre/",
    title: "Routre | Sieťovka.sk",
    body: `<a href="/kosik">Košík (0)</a><h1>Routre</h1>${"<div class='produkt'><h3>Router</h3><span>89,90 €</span> skladom <a>Do košíka</a></div>".repeat(14)}
      <footer>Doprava zadarmo nad 50 €. Obchodné podmienky. Vrátenie tovaru</footer>`,
    is: "listing",
  },
  {
    what: "Polish product with JSON-LD alone",
    path: "/p/12345-switch-8-portow",
    title: "Switch 8 portów",
    head: `<script type="application/ld+json">{"@type":"Product","name":"Switch","brand":{"@type":"Brand","name":"Xtek"},"offers":{"@type":"Offer","price":"199.00"}}</script>`,
    body: `<h1>Switch 8 portów</h1><div id="product-price">199,00 zł</div><p>Dostępność: na stanie</p><p>Darmowa dostawa, zwroty i reklamacje</p>`,
    is: "product",
  },
  {
    what: "German product of a WooCommerce shop, which calls itself an article",
    path: "/produkt/nvr-16/",
    title: "NVR 16 Kanal – Sicherheitstechnik Müller",
    head: `<meta property="og:type" content="article">`,
    body: `<ul class="menu"><li><a href="/warenkorb/">Warenkorb</a></li></ul><div class="product type-product"><h1>NVR 16 Kanal</h1>
      <p class="price">349,00 € <small>inkl. MwSt. zzgl. Versandkosten</small></p><p class="stock">Vorrätig</p>
      <form class="cart"><button name="add-to-cart">In den Warenkorb</button></form></div><a>Zahlungsarten</a><a>Widerrufsrecht</a>`,
    is: "product",
  },
  {
    what: "French list with microdata",
    path: "/12-cameras",
    title: "Caméras de surveillance - Boutique Vigie",
    body: `<a href="/panier">Panier</a><h1>Caméras</h1>${"<article itemscope itemtype='https://schema.org/Product'><h2 itemprop='name'>Caméra</h2><span itemprop='price'>129,00 €</span><button>Ajouter au panier</button></article>".repeat(13)}
      <p>Livraison gratuite dès 50 €. Modes de livraison</p>`,
    is: "listing",
  },
  {
    what: "Spanish product, words only",
    path: "/router-wifi-6",
    title: "Router WiFi 6 AX3000 - Comprar online",
    body: `<h1>Router WiFi 6 AX3000</h1><p>79,95 € IVA incluido</p><p>En stock, envío en 24 h</p><button>Añadir al carrito</button><a href="/carrito">Mi cesta</a>`,
    is: "product",
  },
  {
    what: "Italian cart",
    path: "/carrello",
    title: "Carrello | Elettronica Rossi",
    body: `<h1>Carrello</h1><table><tr><td>Telecamera IP</td><td>59,90 €</td></tr><tr><td>Alimentatore</td><td>9,90 €</td></tr></table>
      <p>Totale 69,80 € IVA inclusa</p><a href="/checkout">Procedi al checkout</a><a>Spedizioni e resi</a>`,
    is: "cart",
  },
  {
    what: "Dutch product with OpenGraph alone",
    path: "/netwerkcamera-ax4/",
    title: "Netwerkcamera AX4",
    head: `<meta property="og:type" content="product"><meta property="product:price:amount" content="89.00">`,
    body: `<h1>Netwerkcamera AX4</h1><p>€ 89,00 incl. btw</p><p>Op voorraad</p>`,
    is: "product",
  },
  {
    what: "Japanese product",
    path: "/item/4901234/",
    title: "防犯カメラ 4MP | ネットショップさくら",
    body: `<a href="/cart/">カート</a><h1>防犯カメラ 4MP</h1><p>価格 12,800円（税込）</p><p>在庫あり</p><button>カートに入れる</button><a>特定商取引法</a>`,
    is: "product",
  },
  {
    what: "Chinese product",
    path: "/item.htm",
    title: "网络摄像机 400万像素 - 数码商城",
    body: `<a>购物车</a><h1>网络摄像机 400万像素</h1><p>¥399.00</p><p>现货 月销 200</p><button>加入购物车</button><button>立即购买</button>`,
    is: "product",
  },
  {
    what: "Marketplace offer of somebody's, English",
    path: "/itm/1234",
    title: "Used 24-port switch, tested | Trade Attic",
    body: `<a href="/cart">Cart</a><h1>Used 24-port switch, tested</h1><p>US $85.00</p><button>Buy It Now</button><button>Add to cart</button>
      <p>Seller: netboxes (412)</p><p>Returns policy. Ships in 2 days</p>`,
    is: "product",
  },
  {
    what: "Price comparison, German",
    path: "/router-cat3.html",
    title: "Router Preisvergleich",
    body: `<h1>Router Preisvergleich</h1><div class="pricelist">${"<div><b>Router AX</b> ab <span class='price'>59,90 €</span> in 12 Shops, lieferbar, zzgl. Versandkosten</div>".repeat(10)}</div>`,
    is: "listing",
  },
  {
    what: "Price comparison, Czech",
    path: "/kamery/",
    title: "IP kamery - srovnání cen",
    body: `<h1>IP kamery</h1>${"<div class='price'>od 1 290 Kč v 14 obchodech</div>".repeat(10)} Skladem. Doprava zdarma`,
    is: "listing",
  },
  {
    what: "Search results of a shop, English",
    path: "/search",
    title: "Search results for: 'poe camera' - SupplyNet",
    body: `<a href="/checkout/cart/">My Cart</a><h1>Search results</h1>${"<div class='product-item'><h3>PoE camera</h3><span class='price'>$129.99</span><button>Add to Cart</button></div>".repeat(13)}
      <a>Track Order</a><a>Return Policy</a>`,
    is: "listing",
  },
  {
    what: "Catalogue of a dealer to firms: no basket, prices without tax",
    path: "/catalog/network/switches",
    title: "Switches - B2B Catalogue",
    body: `<h1>Switches</h1><table class="price-table">${"<tr><td>SW-24P</td><td>€ 412.00 excl. VAT</td><td>In stock</td><td><a>Add to order</a></td></tr>".repeat(9)}</table>`,
    is: "listing",
  },
  {
    what: "Front page of a Polish shop",
    path: "/",
    title: "Sklep internetowy Kamerex",
    body: `<a href="/koszyk">Koszyk</a><h2>Promocje</h2>${"<div class='cena'>249,00 zł <button>Do koszyka</button></div>".repeat(6)}<a>Dostawa i płatność</a>`,
    is: "listing",
  },
  {
    what: "Spare part, RDFa",
    path: "/battery-m12",
    title: "Battery for M12 drone",
    body: `<div vocab="https://schema.org/" typeof="Product"><h1 property="name">Battery for M12 drone</h1><span property="brand">Powercell</span>
      <div property="offers" typeof="Offer"><span property="price">$49.00</span></div><button>Add to cart</button></div>`,
    is: "product",
  },
];
