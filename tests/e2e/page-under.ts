/** A page that is plainly a shop's, round what a test is about. */
export const shopWith = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Networking | Example Shop</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Switch","offers":{"@type":"Offer","price":"99","priceCurrency":"GBP"}}</script>
<style>body { font: 16px/1.5 sans-serif; margin: 16px }</style>${head}</head>
<body><p>£99 incl. VAT, in stock <button>Add to basket</button></p>${body}</body></html>`;
