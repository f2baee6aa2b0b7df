// @vitest-environment happy-dom
import { expect, test } from "vitest";
import "../dom-like-browsers.ts";
import { Spotter } from "../../../src/content/names/spotter.ts";
import { learnTags } from "../../../src/content/tags.ts";
import { Walk } from "../../../src/content/walk.ts";
import { VOCABULARY } from "../../../src/core/page/vocabulary.ts";
import { index } from "../core/names/real-names.ts";

learnTags(VOCABULARY.tags);

/** The groups named in some HTML, in the order of the page. */
function named(html: string): string[] {
  document.body.innerHTML = html;
  const spotter = new Spotter(index, { lang: "", nearby: "", makers: new Set(), vocabulary: VOCABULARY });
  const groups: string[] = [];
  const walk = new Walk({ top: document.body, first: document.body.firstChild, last: null }, (block) =>
    groups.push(...spotter.find(block).map(({ group }) => group)),
  );
  while (!walk.step(Infinity));
  return groups;
}

/** A label and a value, in each way a page sets them side by side in blocks of their own. */
const ways = (label: string, value: string): string[] => [
  `<table><tr><th>${label}</th><td>${value}</td></tr></table>`,
  `<table><tr><td>${label}:</td><td><span>${value}</span></td></tr></table>`,
  `<table><tr><th>No</th><th>Item</th><th>${label}</th><th>Price</th></tr><tr><td>1</td><td>Lamp</td><td>${value}</td><td>5</td></tr></table>`,
  `<dl><dt>${label}</dt><dd>${value}</dd></dl>`,
  `<div><div>${label}</div><div><a>${value}</a></div></div>`,
  `<p>${label}:</p><ul><li>${value}</li></ul>`,
];

test.each([
  ["en", "Compatible with"],
  ["en", "Compatibility"],
  ["en", "Works with"],
  ["cs", "Kompatibilita"],
  ["cs", "Vhodné pro"],
  ["sk", "Kompatibilné s"],
  ["de", "Kompatibel mit"],
  ["de", "Geeignet für"],
  ["fr", "Compatible avec"],
  ["pl", "Kompatybilność"],
  ["es", "Compatibilidad"],
  ["it", "Compatibilità"],
  ["nl", "Geschikt voor"],
  ["ru", "Совместимость"],
  ["ja", "対応機種"],
  ["zh", "适用机型"],
  ["en", "Excluded manufacturers"],
  ["cs", "Vyloučení dodavatelé"],
  ["de", "Ausgeschlossene Hersteller"],
  ["fr", "Marques exclues"],
])("What the goods go with is no mention (%s, %s), in whatever way the label stands by its value", (_lang, label) => {
  expect(ways(label, "Huawei P30, Xiaomi Mi 9").map(named)).toEqual(ways("", "").map(() => []));
});

test.each([
  ["Model", "<span>Huawei</span><span>Mate 20</span>"],
  ["Our brands", "<span>Huawei</span><span>12 items</span>"],
  ["Do", "Huawei P30"],
  ["Pro", "Huawei P30"],
  ["Místo", "Huawei Technologies, Praha"],
  ["Dříve", "Huawei P30"],
  ["Поддержка", "Huawei"],
  ["Tutti i prezzi IVA esclusa", "Huawei P30"],
  ["Umtausch ausgeschlossen", "Huawei P30"],
  ["Wi-Fi 6 compatible", "Huawei AX3"],
  ["Alexa compatible", "Huawei AI Cube"],
  ["Share", "Huawei P30"],
])("The label %s takes no name away, in whatever way it stands by %s", (label, value) => {
  expect(ways(label, value).map(named)).toEqual(ways("", "").map(() => ["huawei"]));
});

test("What the page takes out while it is read is no name, and the rest is read", () => {
  document.body.innerHTML = `<div><b>Huawei P30</b>${"<i>x</i>".repeat(40)}</div><p>Dahua</p>`;
  const spotter = new Spotter(index, { lang: "", nearby: "", makers: new Set(), vocabulary: VOCABULARY });
  const groups: string[] = [];
  const walk = new Walk({ top: document.body, first: document.body.firstChild, last: null }, (block) =>
    groups.push(...spotter.find(block).map(({ group }) => group)),
  );
  expect(walk.step(0)).toBe(false);
  document.querySelector("b")!.textContent = "";
  while (!walk.step(Infinity));
  expect(groups).toEqual(["dahua"]);
});

test.each(["Model", "Brand", "Type", "Barva", "Gerät", "Alternatives", "Accessories", "Compare", "Category"])(
  "The label %s takes no name away",
  (label) => {
    expect(ways(label, "Huawei P30").map(named)).toEqual(ways("", "").map(() => ["huawei"]));
  },
);

test.each([
  "Compatibiliteitslijst",
  "Kompatibilitätsliste",
  "Compatibility chart",
  "Tabulka kompatibility",
  "Kompatibilní modely",
])("A list of what goes with the goods is told by what stands over it: %s", (heading) => {
  const table = `<table><tr><th>Merk</th><th>Past</th><th>Adapter</th></tr><tr><td>Hikvision</td><td>ja</td><td>AD-4</td></tr><tr><td>Dahua</td><td>ja</td><td>-</td></tr></table>`;
  expect(named(`<h3>${heading}</h3>${table}<p>Dahua</p>`)).toEqual(["dahua"]);
});

test("A label speaks of the value beside it alone", () => {
  expect(
    named(`<table><tr><th>Works with</th><td>Alexa</td></tr><tr><th>Model</th><td>Huawei P30</td></tr></table>`),
  ).toEqual(["huawei"]);
  expect(named(`<div><button>Share</button><h3>Huawei P30</h3><p>5 €</p></div>`)).toEqual(["huawei"]);
  expect(named(`<div><span>Share</span><h3>Huawei P30</h3></div>`)).toEqual(["huawei"]);
});
