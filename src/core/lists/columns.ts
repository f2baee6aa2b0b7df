/** What a column of a list holds. `other` is searched too, as running text. */
export const COLUMN_ROLES = ["maker", "product", "model", "supplier", "other"] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Headings in English, Czech, Slovak, German, Polish and French, without marks and in lower case. */
const HEADINGS: Record<Exclude<ColumnRole, "other">, readonly string[]> = {
  maker: [
    "manufacturer",
    "maker",
    "brand",
    "make",
    "vendor",
    "oem",
    "manufacturer name",
    "brand name",
    "vyrobce",
    "znacka",
    "nazev vyrobce",
    "vyrobca",
    "nazov vyrobcu",
    "hersteller",
    "marke",
    "fabrikat",
    "herstellername",
    "producent",
    "marka",
    "nazwa producenta",
    "fabricant",
    "marque",
    "constructeur",
  ],
  product: [
    "product",
    "product name",
    "item",
    "item name",
    "item description",
    "description",
    "name",
    "title",
    "goods",
    "article",
    "produkt",
    "nazev",
    "nazev produktu",
    "nazev polozky",
    "polozka",
    "popis",
    "zbozi",
    "predmet",
    "nazev zbozi",
    "specifikace",
    "nazov",
    "nazov produktu",
    "polozka tovaru",
    "tovar",
    "predmet zakazky",
    "bezeichnung",
    "artikel",
    "artikelbezeichnung",
    "beschreibung",
    "produktname",
    "ware",
    "nazwa",
    "nazwa produktu",
    "opis",
    "towar",
    "przedmiot",
    "nazwa towaru",
    "produit",
    "designation",
    "libelle",
    "nom du produit",
    "descriptif",
  ],
  model: [
    "model",
    "model number",
    "model no",
    "part number",
    "part no",
    "p/n",
    "pn",
    "mpn",
    "sku",
    "type",
    "manufacturer part number",
    "modelove oznaceni",
    "typ",
    "typove oznaceni",
    "kod vyrobce",
    "oznaceni",
    "cislo dilu",
    "oznacenie",
    "kod vyrobcu",
    "cislo dielu",
    "modell",
    "herstellernummer",
    "teilenummer",
    "artikelnummer",
    "modellnummer",
    "numer czesci",
    "kod producenta",
    "numer modelu",
    "modele",
    "reference",
    "reference fabricant",
    "numero de modele",
  ],
  supplier: [
    "supplier",
    "seller",
    "reseller",
    "distributor",
    "contractor",
    "supplier name",
    "awarded to",
    "winner",
    "dodavatel",
    "prodejce",
    "vybrany dodavatel",
    "nazev dodavatele",
    "dodavatel a",
    "ucastnik",
    "dodavatel zakazky",
    "dodavatel tovaru",
    "predajca",
    "uchadzac",
    "lieferant",
    "anbieter",
    "auftragnehmer",
    "verkaufer",
    "dostawca",
    "sprzedawca",
    "wykonawca",
    "fournisseur",
    "vendeur",
    "titulaire",
    "attributaire",
  ],
};

/**
 * What each column holds by its heading, and whether the row is a row of headings at all: it is when at least one cell
 * is a known heading and none is longer than a heading can be.
 */
export function recognizeColumns(row: readonly string[]): { isHeading: boolean; roles: ColumnRole[] } {
  const roles = row.map(roleOf);
  const isHeading = roles.some((role) => role !== "other") && row.every((cell) => cell.length <= 60);
  return { isHeading, roles: isHeading ? roles : row.map(() => "other") };
}

function roleOf(heading: string): ColumnRole {
  const plain = heading
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[*:]+$/u, "")
    .replace(/\s*\(.*\)$/u, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase()
    .replaceAll("ł", "l");
  const found = Object.entries(HEADINGS).find(([, words]) => words.includes(plain));
  return (found?.[0] as ColumnRole | undefined) ?? "other";
}
