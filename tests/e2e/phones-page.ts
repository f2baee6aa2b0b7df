const MAKERS = "Huawei Xiaomi Samsung ZTE Apple realme OPPO vivo OnePlus Motorola Nokia Google Sony Honor Asus".split(
  " ",
);

/** A listing of a Czech shop: forty phones of fifteen makers, with a menu, a filter and a list of brands that name them all. */
export const PHONES = `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Mobilní telefony | Elektro Příklad</title>
<style>body { font: 15px/1.5 sans-serif; margin: 16px } .all { display: grid; grid-template-columns: 180px 1fr; gap: 24px }
.grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; padding: 0; list-style: none } .grid li { border: 1px solid #ccc; padding: 12px }
.picture { height: 60px; background: #eee } nav a { margin-right: 16px } label { display: block }</style></head><body>
<nav>${MAKERS.slice(0, 8)
  .map((maker) => `<a href="#">${maker}</a>`)
  .join("")}</nav>
<h1>Mobilní telefony</h1><div class="all"><aside><h2>Výrobce</h2>${MAKERS.map(
  (maker, n) => `<label><input type="checkbox"> ${maker} (${n + 2})</label>`,
).join("")}</aside>
<ul class="grid">${Array.from({ length: 40 }, (_, n) => {
  const maker = MAKERS[n % MAKERS.length]!;
  return `<li><a href="#p${n}"><img class="picture" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a>
<h2><a href="#p${n}">${maker} Model ${n + 1}, 128 GB</a></h2><p>Telefon ${maker}, skladem</p><p class="price">${4 + (n % 9)} 990 Kč</p><button>Do košíku</button></li>`;
}).join("")}</ul></div>
<h2>Značky</h2><ul class="brands">${MAKERS.map((maker) => `<li><a href="#">${maker}</a></li>`).join("")}</ul></body></html>`;
