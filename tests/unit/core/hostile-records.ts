import type { Advisory, Source, Vendor } from "../../../src/core/dataset.ts";

/** A maker that no dataset has. */
export const NAME = "Qwertovia";

/**
 * An invented maker and an act on it, with `text` wherever the data holds words that a person reads, `address` wherever it
 * holds a link, and every field there that may be there.
 */
export function everyField(text: string, address: string): { maker: Vendor; act: Advisory } {
  const words = { en: text, cs: text };
  const original = { text, lang: "en" };
  const source: Source = { url: address, kind: "official", title: text, lang: "en" };
  const maker: Vendor = {
    id: "qwertovia",
    group: "qwertovia",
    label: `${NAME} ${text}`,
    legalName: text,
    country: "CZ",
    kind: "company",
    note: words,
    names: [
      { text: NAME, kind: "brand", strength: "strong", case: "any" },
      {
        text: text.slice(0, 120),
        kind: "legal",
        strength: "lookup-only",
        case: "any",
        needs: [text.slice(0, 60)],
        unless: [text.slice(0, 60)],
        lang: "en",
        script: "Latn",
      },
    ],
    relations: [{ kind: "brand-of", to: "huawei", confidence: "confirmed", note: words, sources: [source] }],
    sources: [source],
  };
  const act: Advisory = {
    id: "qwertovia-warning",
    issuer: { name: words, original, abbreviation: text, country: "CZ" },
    title: words,
    originalTitle: original,
    reference: text,
    kind: "warning",
    published: { on: "2018-12-17" },
    effective: { on: "2018-12-17" },
    milestones: [{ when: { on: "2019-01-01" }, what: words, phase: true }],
    status: "in-force",
    scope: [
      {
        named: ["qwertovia"],
        affiliates: true,
        what: words,
        categories: ["router"],
        nexus: words,
        purposes: [words],
        exceptions: [words],
      },
    ],
    binds: [
      {
        territory: "CZ",
        role: "anyone",
        force: "must",
        who: words,
        duties: [
          {
            verb: "report",
            force: "must",
            text: words,
            within: words,
            by: { on: "2030-01-01" },
            reportFields: [words],
          },
        ],
      },
    ],
    effects: ["use"],
    doesNotMean: words,
    summary: words,
    practice: [{ text: words, source }],
    responses: [{ vendor: "qwertovia", text: words, source }],
    question: { ask: words, yes: words, no: words },
    evidence: "official",
    sources: [source],
  };
  return { maker, act };
}
