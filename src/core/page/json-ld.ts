import type { Vocabulary } from "./vocabulary.ts";

/** What JSON-LD says that matters here. */
export interface JsonLd {
  types: string[];
  makers: string[];
  /** Categories of products, and the names of breadcrumbs. */
  categories: string[];
}

const DEPTH = 12;
const NODES = 5000;

/** Reads types and makers out of a JSON-LD script, wherever in it they stand; out of broken JSON, what can be told. */
export function readJsonLd(text: string, { notTheProduct, patterns }: Vocabulary): JsonLd {
  const found: JsonLd = { types: [], makers: [], categories: [] };
  if (text.length > 2_000_000) return found;
  let data: unknown;
  try {
    data = JSON.parse(text.replace(new RegExp(patterns.aroundData, "g"), ""));
  } catch {
    // Shops leave raw line breaks, stray commas and unescaped quotes in their JSON: then the pairs are read one by one.
    found.types.push(...firstParts(text, patterns.typeInData).map(typeOf));
    found.makers.push(...firstParts(text, patterns.makerInData));
    return found;
  }
  let nodes = 0;
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEPTH || ++nodes > NODES || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      if (key === "@type") found.types.push(...strings(inner).map(typeOf));
      else if (key === "brand" || key === "manufacturer") found.makers.push(...namesOf(inner));
      else if (key === "category" || key === "itemListElement") found.categories.push(...namesOf(inner).slice(0, 20));
      if (!notTheProduct.includes(key)) visit(inner, depth + 1);
    }
  };
  visit(data, 0);
  return found;
}

/** A type without the address of its vocabulary. */
export const typeOf = (type: string): string => type.replace(/^.*[/:#]/, "");

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === "string");

/** A brand is a text, a thing with a name, or a list of either. */
function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value === "object" && value !== null && "name" in value) return strings(value.name);
  return strings(value);
}

/** What the brackets of an expression take of each match. */
const firstParts = (text: string, source: string): string[] =>
  Array.from(text.matchAll(new RegExp(source, "g")), ([, part = ""]) => part);
