/** A believable product page of a shop that names Huawei as the maker, and further down a camera of Hikvision. */
export const SHOP = `<!doctype html><html lang="cs"><head><title>Router Huawei AX3 | Elektro Příklad</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Router Huawei AX3","brand":"Huawei","offers":{"@type":"Offer","price":"1499","priceCurrency":"CZK"}}</script></head>
<body><h1>Router Huawei AX3</h1><p>Výrobce: Huawei</p><button>Do košíku</button><p>1 499 Kč</p><div style="height:3000px"></div>
<p id="far">V sadě je i kamera Hikvision.</p></body></html>`;
