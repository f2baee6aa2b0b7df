import * as fc from "fast-check";
import { compileIndex } from "../../core/names/compile-index.ts";
import { findMentions } from "../../core/names/find-mentions.ts";
import { LOOKS_ALIKE } from "../../core/names/match.ts";
import type { NameIndex } from "../../core/names/name-index.ts";
import { openIndex } from "../../core/names/open-index.ts";
import { scan } from "../../core/names/scan.ts";
import { formsOf, referenceSpans, type Span } from "./reference-matcher.ts";
import { texts, VENDORS } from "./texts.ts";

/** What must hold of the matcher for any text; each throws where it does not. */
export const properties: Record<string, (runs: number, seed?: number) => void> = {
  "the packed index finds what a plain matcher finds"(runs, seed) {
    const index = openIndex(compileIndex(VENDORS));
    const forms = formsOf(VENDORS);
    check(
      runs,
      seed,
      fc.property(texts, (text) => same(text, spansOf(index, text), referenceSpans(forms, text))),
    );
  },
  "offsets delimit the name as the text has it"(runs, seed) {
    const index = openIndex(compileIndex(VENDORS));
    check(
      runs,
      seed,
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of findMentions(index, text)) {
          if (mention.start < end) throw new Error(`Mentions overlap in ${JSON.stringify(text)}`);
          end = mention.end;
          const written = folded(text.slice(mention.start, mention.end));
          const stem = folded(mention.name).slice(0, mention.why.includes("inflected") ? -1 : undefined);
          // Letters that look alike are as many, but others.
          if (mention.why.includes("look-alike-letters") ? written.length < stem.length : !written.startsWith(stem))
            throw new Error(`“${written}” is not ${mention.name}, in ${JSON.stringify(text)}`);
        }
      }),
    );
  },
};

function check(
  runs: number,
  seed: number | undefined,
  property: fc.IProperty<[string]> | fc.IProperty<[string, number]>,
): void {
  fc.assert(property as fc.IProperty<unknown>, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
}

function spansOf(index: NameIndex, text: string): Span[] {
  const spans: Span[] = [];
  scan(index, text, ({ start, end, marks }) => (marks & LOOKS_ALIKE) === 0 && spans.push({ start, end }) > 0);
  return spans;
}

function same(text: string, found: readonly Span[], expected: readonly Span[]): void {
  const shown = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}–${end}`).join(" ");
  if (shown(found) !== shown(expected))
    throw new Error(`In ${JSON.stringify(text)}: found ${shown(found)}, expected ${shown(expected)}`);
}

/** Without what does not show, width, case, and what sets a space, a hyphen or a quotation mark apart from another. */
const folded = (text: string): string =>
  text
    .replaceAll(/\ufe0f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\u2010-\u2015]/g, "-")
    .replaceAll(/[ -]+/g, "-");
