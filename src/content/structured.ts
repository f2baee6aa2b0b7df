import type { Vocabulary } from "../core/page/vocabulary.ts";
import { attribute, nearest, textOf } from "./dom.ts";
import { readJsonLd, typeOf } from "../core/page/json-ld.ts";

/** What a page says of itself as data. */
export interface Structured {
  types: string[];
  ogType: string;
  ogPrice: boolean;
  /** Makers named as data, and so perhaps nowhere in the text. */
  makers: string[];
  /** Categories and breadcrumbs, as data or as a trail of links. */
  categories: string[];
  /** Elements whose text is the maker, by microdata or RDFa. */
  makerElements: Set<Element>;
}

/** Reads JSON-LD, microdata, RDFa and OpenGraph, as far as a page has them. */
export function readStructured(doc: Document, vocabulary: Vocabulary): Structured {
  const { patterns, selectors } = vocabulary;
  const found: Structured = {
    types: [],
    ogType: "",
    ogPrice: false,
    makers: [],
    categories: [],
    makerElements: new Set(),
  };
  const types = new Set<string>();
  const [price, maker] = [new RegExp(patterns.priceMeta), new RegExp(patterns.makerMeta)];
  for (const meta of doc.querySelectorAll(selectors.meta)) {
    const name = attribute(meta, "property") ?? attribute(meta, "itemprop") ?? "";
    const content = (attribute(meta, "content") ?? "").trim();
    if (name === "og:type") found.ogType = content.toLowerCase();
    else if (price.test(name)) found.ogPrice = true;
    else if (content !== "" && (maker.test(name) || (name === "name" && nearest(meta, selectors.maker)))) {
      found.makers.push(content);
    }
  }
  for (const script of doc.querySelectorAll(selectors.data)) {
    const data = readJsonLd(textOf(script), vocabulary);
    for (const type of data.types) types.add(type);
    found.makers.push(...data.makers);
    found.categories.push(...data.categories);
  }
  for (const element of doc.querySelectorAll(selectors.typed)) {
    const value = attribute(element, "itemtype") ?? attribute(element, "typeof") ?? "";
    for (const type of value.split(/\s+/)) types.add(typeOf(type));
  }
  found.makerElements = new Set(doc.querySelectorAll(selectors.maker));
  for (const trail of doc.querySelectorAll(selectors.trail)) {
    found.categories.push(textOf(trail).replace(/\s+/g, " ").slice(0, 300));
  }
  found.categories = found.categories.slice(0, 20);
  found.types = [...types].filter((type) => type !== "");
  found.makers = [...new Set(found.makers)].slice(0, 20);
  return found;
}
