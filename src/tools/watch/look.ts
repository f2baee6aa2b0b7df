import { createTwoFilesPatch } from "diff";
import { hashOf, relevantPart, textOf } from "./page-text.ts";
import type { SeenPage } from "./seen.ts";
import type { Refusal, Visitor } from "./visit.ts";

/** What came of a visit. `not readable` says nothing of the act: the text on file stays. */
export type Outcome = "first seen" | "unchanged" | "changed here" | "moved" | "gone" | "not readable";

const SENTENCE: Record<Exclude<Refusal, "gone" | "budget">, string> = {
  robots: "its robots.txt does not allow it",
  login: "it asks for a login",
  refused: "the server refuses",
  busy: "the server asks to come later",
  network: "there is no answer",
  "too-large": "it is too large",
  "too-many-redirects": "its redirects do not end",
  "not-https": "it leads to an address that is not visited",
};

/**
 * Visits one page and compares it with what was seen before; nothing when today's budget is used up. `words` matter to the act;
 * `lang` is the language its source had.
 */
export async function look(
  visitor: Visitor,
  { url, lang, words }: { url: string; lang?: string | undefined; words: readonly string[] },
  before: SeenPage | undefined,
  today: string,
): Promise<SeenPage | undefined> {
  const asBefore = (outcome: Outcome, detail?: string): SeenPage => {
    const { detail: _, ...rest } = before ?? { url };
    return { ...rest, visited: today, outcome, ...(detail !== undefined && { detail }) };
  };
  const page = await visitor.get(url);
  if (!page.ok) {
    if (page.why === "budget") return undefined;
    if (page.why === "gone") return asBefore("gone", page.detail);
    return asBefore("not readable", `${SENTENCE[page.why]} (${page.detail})`);
  }
  // Where a page was, many a site leads to its front page.
  if (isFront(page.url) && !isFront(url)) return asBefore("gone", `it leads to ${page.url}`);
  const text = await textOf(page);
  if (!text.ok)
    return asBefore("not readable", text.why === "login" ? "it asks for a login" : "it has no text of its own");
  const expected = before?.lang ?? lang;
  if (expected && text.lang && mainLanguage(text.lang) !== mainLanguage(expected))
    return asBefore("not readable", `it is in another language (${text.lang}, not ${expected})`);
  const lines = relevantPart(text.lines, words);
  const hash = hashOf(lines);
  const now: SeenPage = {
    ...asBefore("first seen"),
    read: today,
    hash,
    lines,
    ...(text.lang && { lang: text.lang }),
    ...(text.feeds.length > 0 && { feeds: text.feeds }),
  };
  const isSame = before?.hash === hash;
  const change =
    before?.lines && !isSame
      ? {
          on: today,
          diff: createTwoFilesPatch(
            "before",
            "now",
            `${before.lines.join("\n")}\n`,
            `${lines.join("\n")}\n`,
            before.read,
            today,
            { context: 1 },
          ),
        }
      : before?.change;
  const withChange = change ? { ...now, change } : now;
  if (page.movedForGood) return { ...withChange, outcome: "moved", detail: page.url };
  if (!before?.hash) return withChange;
  return { ...withChange, outcome: isSame ? "unchanged" : "changed here" };
}

const isFront = (url: string): boolean => /^\/([a-z]{2}\/?|index\.\w+)?$/.test(new URL(url).pathname);
const mainLanguage = (lang: string): string => lang.toLowerCase().split("-")[0]!;
