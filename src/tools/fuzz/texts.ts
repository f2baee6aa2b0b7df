import * as fc from "fast-check";
import type { Name, Vendor } from "../../core/dataset.ts";

const name = (text: string, more: Partial<Name> = {}): Name => ({
  text,
  kind: "brand",
  strength: "strong",
  case: "any",
  ...more,
});

/** Names of every sort that the matcher treats in its own way. Coined, and short, so that random text holds them by chance. */
export const VENDORS: readonly Vendor[] = [
  name("Abco"),
  name("Abco Systems", { kind: "legal" }),
  name("Kaby-Lo"),
  name("Kaby Lo"),
  name("Zed.Net"),
  name("Lorda"),
  name("Ondrovsky"),
  name("Velino"),
  name("Huvei"),
  name("Q7X", { case: "upper" }),
  name("MD-4", { prefix: true, kind: "model" }),
  name("RX200", { prefix: true, kind: "model" }),
  name("Face++"),
  name("X&Y"),
  name("Яндор"),
  name("Касперик"),
  name("ООО «Аби»", { kind: "native" }),
  name("华大", { kind: "native" }),
  name("华大集团", { kind: "native" }),
  name("ファロ", { kind: "native" }),
  name("ファロウェイ", { kind: "native" }),
  name("화웨", { kind: "native" }),
].map((one, at) => ({
  id: `v${at}`,
  group: `v${at}`,
  label: one.text,
  kind: "company",
  names: [one],
  relations: [],
  sources: [],
}));

const HIDDEN = ["\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\ufe0f", "\u202e"];
const wide = (text: string): string =>
  text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const written = fc
  .tuple(
    fc.constantFrom(...VENDORS.map(({ label }) => label)),
    fc.nat(),
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom(...HIDDEN),
  )
  .map(([text, at, how, hidden]) => {
    const cut = at % (text.length + 1);
    if (how === 0) return text.toUpperCase();
    if (how === 1) return text.toLowerCase();
    if (how === 2) return wide(text);
    if (how === 3) return text.slice(0, cut) + hidden + text.slice(cut);
    if (how === 4) return text.slice(0, cut);
    if (how === 5) return text.replaceAll(" ", "\u00a0 ").replaceAll("-", "\u2011");
    if (how === 6) return text.replaceAll("-", at % 2 === 0 ? "- " : " - ");
    if (how === 7) return text.slice(0, cut) + wide(text.slice(cut));
    return text;
  });
const between = fc.constantFrom(" ", "", " ", ", ", "-", ".", "/", "\n", "\u00a0", "(", "…", " a ", "大", "ァ");
const ending = fc.constantFrom("", "", "u", "em", "y", "ého", "ovi", "s", "sko", "1", "23-B", "а", "ого", "x", "の");
const other = fc.constantFrom("kabel", "Ab", "4", "大华", "пара", "na", "RX", "MD", "über", "q7", "+", "&");

/** Texts of names, parts of names, endings and signs, set side by side. */
export const texts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.tuple(written, ending).map(([text, end]) => text + end),
      other,
      between,
      between,
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));
