import { aView } from "./a-view.ts";
import { expect, test } from "vitest";
import type { UiLanguage } from "../../../src/core/ui-language.ts";

type Words = Record<string, unknown>;
const files = (language: UiLanguage): Record<string, Words> =>
  Object.fromEntries(
    Object.entries(
      language === "en"
        ? import.meta.glob<Words>("../../../src/shared/words/en/*.ts", { eager: true })
        : import.meta.glob<Words>("../../../src/shared/words/cs/*.ts", { eager: true }),
    ).map(([path, words]) => [path.split("/").at(-1)!, words]),
  );
const [en, cs] = [files("en"), files("cs")];

/** Every text that a person can read, by where it stands; of a function its literal parts. */
function texts(value: unknown, at: string): [string, string][] {
  if (typeof value === "string") return [[at, value]];
  if (typeof value === "function")
    return [...literals(value.toString())].map((text, number) => [`${at}#${number}`, text] as [string, string]);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${at}.${key}`));
}

/** String literals of a function's source, and the parts of its templates between the values. */
function* literals(source: string): Generator<string> {
  for (const [, double, template] of source.matchAll(/"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)) {
    if (double !== undefined) yield double;
    else yield* (template ?? "").split(/\$\{[^}]*\}/);
  }
}

// The name of the language in `popup.ts.cs.nothing` is no part of where a text stands.
const all = (words: Record<string, Words>): [string, string][] =>
  Object.entries(words).flatMap(([file, exports]) =>
    Object.entries(exports).flatMap(([name, each]) => texts(each, file + (/^(en|cs)$/.test(name) ? "" : `.${name}`))),
  );
const czech = all(cs);
const english = new Map(all(en));

test("both languages have the same files and keys", () => {
  expect(Object.keys(cs)).toEqual(Object.keys(en));
  const keys = (words: Record<string, Words>) =>
    Object.entries(words).flatMap(([file, each]) =>
      Object.values(each).flatMap((whole) =>
        typeof whole === "object" ? Object.keys(whole!).map((key) => file + key) : [],
      ),
    );
  expect(keys(cs).toSorted()).toEqual(keys(en).toSorted());
});

/** The same in both languages, and rightly so. */
const SAME = new Set([
  "Caveat",
  "Data",
  "English",
  "Čeština",
  "SHA-256",
  "Role",
  "model",
  "text",
  "Florida",
  "New York",
  "Texas",
  "Caveat: {vendor}",
]);

test("no Czech text is the English one", () => {
  const left = czech.filter(
    ([at, text]) =>
      english.get(at) === text &&
      !at.includes("#") &&
      !SAME.has(text) &&
      /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, "")),
  );
  expect(left).toEqual([]);
});

test("no English word is left in a Czech text", () => {
  const left = czech.filter(([, text]) =>
    /(?<![\p{L}{])(the|of|and|is|are|not|you|your|this|that|with|from|here|was|were|has|have|been|which|who|it|for|or)(?![\p{L}}])/iu.test(
      text,
    ),
  );
  expect(left).toEqual([]);
});

test("Czech quotes open below and close above, English ones never open below", () => {
  const wrong = czech.filter(([, text]) => /[”"]|(?<!\p{L})'/u.test(text) || count(text, "„") !== count(text, "“"));
  expect(wrong.filter(([at]) => !at.includes("#"))).toEqual([]);
  expect(czech.filter(([, text]) => text.includes("”"))).toEqual([]);
  expect([...english].filter(([, text]) => text.includes("„"))).toEqual([]);
});

test("Czech text has letters with hooks: none was written without them", () => {
  // A long sentence without a single Czech letter was typed on another keyboard.
  const bare = czech.filter(([, text]) => text.length > 60 && !/[ěščřžýáíéúůďťňó]/i.test(text));
  expect(bare).toEqual([]);
});

test("a document is never called „akt“", () => {
  expect(czech.filter(([, text]) => /(?<!\p{L})akt(?:y|u|em|ů|ech|ům)?(?!\p{L})/iu.test(text))).toEqual([]);
});

test("„dodavatel“ is said of a supplier alone, never of a maker", () => {
  // The parts of a sentence that a function makes come in another order.
  const whole = (texts: Iterable<[string, string]>, at: string): string =>
    [...texts].flatMap(([key, text]) => (key.split("#")[0] === at.split("#")[0] ? [text] : [])).join(" ");
  const wrong = czech.filter(([at, text]) => /dodavatel/i.test(text) && !/suppl|contractor/i.test(whole(english, at)));
  expect(wrong).toEqual([]);
});

const count = (text: string, sign: string): number => text.split(sign).length - 1;

test("a Czech source of a vendor's answer is called in Czech", () => {
  const said = JSON.stringify(aView("huawei", { as: "CZ:regulated-operator/higher", language: "cs" }));
  expect(said).not.toContain("did not yield");
});
