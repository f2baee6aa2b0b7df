import { expect, test } from "vitest";
import { recognizeColumns } from "../../../../src/core/lists/columns.ts";

test.each<[string[], string[]]>([
  [
    ["Manufacturer", "Product", "Model", "Supplier", "Qty"],
    ["maker", "product", "model", "supplier", "other"],
  ],
  [
    ["Výrobce", "Název", "Typ", "Dodavatel", "Cena bez DPH"],
    ["maker", "product", "model", "supplier", "other"],
  ],
  [
    ["Výrobca", "Názov produktu", "Označenie", "Predajca"],
    ["maker", "product", "model", "supplier"],
  ],
  [
    ["Hersteller", "Bezeichnung", "Herstellernummer", "Lieferant"],
    ["maker", "product", "model", "supplier"],
  ],
  [
    ["Producent", "Nazwa towaru", "Model", "Dostawca"],
    ["maker", "product", "model", "supplier"],
  ],
  [
    ["Fabricant", "Désignation", "Référence", "Fournisseur"],
    ["maker", "product", "model", "supplier"],
  ],
  [
    ["ZNAČKA:", "Popis *"],
    ["maker", "product"],
  ],
  [
    ["vender", "name"],
    ["maker", "product"],
  ],
  [
    ["Brand (if known)", "Item description"],
    ["maker", "product"],
  ],
])("%j are columns of %j", (headings, roles) => {
  expect(recognizeColumns(headings)).toEqual({ isHeading: true, roles });
});

test.each([[["Huawei", "AX3 router"]], [["", ""]], [[]], [["Brand", "x".repeat(61)]]])(
  "%j is no row of headings",
  (row) => {
    expect(recognizeColumns(row).isHeading).toBe(false);
  },
);
