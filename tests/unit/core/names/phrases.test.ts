import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileIndex } from "../../../../src/core/names/compile-index.ts";
import { Sentences } from "../../../../src/core/names/denied.ts";
import { openIndex } from "../../../../src/core/names/open-index.ts";
import { PHRASES } from "../../../../src/core/names/phrases.ts";

const index = openIndex(compileIndex([]));
const NAME = "Acme";
/** An expression without what must or must not stand round a place. */
function withoutAssertions(source: string): string {
  let kept = "";
  const open: boolean[] = [];
  for (const [token] of source.matchAll(/\\(?:p\{\w+\}|.)|\[(?:\\.|[^\]])*\]|\(\?<?[!=]|\(\?:|[^]/g)) {
    if (token === ")" && open.pop()) continue;
    if (/^\(\?<?[!=]/.test(token)) open.push(true);
    else if (token.startsWith("(")) open.push(false);
    if (!open.includes(true)) kept += token;
  }
  return kept;
}

/** Texts that an expression finds, or nearly. */
function textsOf(source: string): string[] {
  const plain = withoutAssertions(source)
    .replaceAll(String.raw`\p{L}`, "a-z")
    .replaceAll(String.raw`\p{Lu}`, "A-Z")
    .replaceAll(/\[\^(?:\\.|[^\]])*\]/g, (all) => (all.includes(String.raw`\s`) ? "[xy]" : "[xy ]"))
    .replaceAll(String.raw`\S`, "[xy]")
    .replaceAll(String.raw`\s`, " ")
    .replaceAll(/(?<!\[[^\]]*)[Aa]-[zZ]/g, "[$&]");
  return fc.sample(fc.stringMatching(new RegExp(`^(?:${plain})$`)), { numRuns: 300, seed: 20_261_127 });
}

test.each(PHRASES.map(({ place, alternatives }, at) => ({ at, place, alternatives })))(
  "what phrase $at ($place) says is heard by its words",
  ({ place, alternatives }) => {
    const heard = (text: string): boolean => {
      const start = text.lastIndexOf(NAME);
      return new Sentences(index, text).deny(start, start + NAME.length);
    };
    const said = (text: string): string[] =>
      place === "after"
        ? [NAME + text, `${NAME}${text} `]
        : place === "goods"
          ? [`${text} for ${NAME}`]
          : [`${text} ${NAME}`, `${text}: ${NAME}`, `${text}${NAME}`];
    const deaf = alternatives.filter(({ source }) => !textsOf(source).flatMap(said).some(heard));
    expect(deaf.map(({ source }) => source)).toEqual([]);
  },
);
