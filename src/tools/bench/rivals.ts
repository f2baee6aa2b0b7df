import { AhoCorasick } from "@monyone/aho-corasick";
import { AhoCorasick as FastAhoCorasick } from "@monyone/aho-corasick/fast";
import ModernAhoCorasick from "modern-ahocorasick";

// What else finds many names in a text: the matchers of npm, and one regular expression. Each gets names and text in lower
// case and gives the matches at word boundaries, as ours does.

/** Reads a text and returns how many names it found. */
export type Scan = (text: string) => number;

const CJK = String.raw`\u3005\u3007\u3040-\ua4cf\uac00-\ud7af\uf900-\ufaff`;
const isWord = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) {
  const char = String.fromCharCode(unit);
  isWord[unit] = new RegExp(`[${CJK}]`).test(char) ? 0 : Number(/[\p{L}\p{N}\p{M}]/u.test(char));
}
const stands = (text: string, start: number, end: number): boolean =>
  !(start > 0 && isWord[text.charCodeAt(start)] && isWord[text.charCodeAt(start - 1)]) &&
  !(end < text.length && isWord[text.charCodeAt(end - 1)] && isWord[text.charCodeAt(end)]);

/** Leftmost, longest, none inside another. */
function select(found: { start: number; end: number }[]): number {
  let end = -1;
  let count = 0;
  for (const match of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start < end) continue;
    end = match.end;
    count++;
  }
  return count;
}

type Build = (names: readonly string[]) => Scan;

export const rivals: Record<string, Build> = {
  "modern-ahocorasick": (names) => {
    const matcher = new ModernAhoCorasick([...names]);
    return (text) => {
      const lower = text.toLowerCase();
      return select(matcher.search(lower).filter(({ start, end }) => stands(lower, start, end)));
    };
  },
  "@monyone/aho-corasick": (names) => withBegin(new AhoCorasick([...names])),
  "@monyone/aho-corasick/fast": (names) => withBegin(new FastAhoCorasick([...names])),
};

function withBegin(matcher: { matchInText(text: string): { begin: number; end: number }[] }): Scan {
  return (text) => {
    const lower = text.toLowerCase();
    return select(
      matcher
        .matchInText(lower)
        .filter(({ begin, end }) => stands(lower, begin, end))
        .map(({ begin, end }) => ({ start: begin, end })),
    );
  };
}

interface Node {
  ends: boolean;
  next: Map<string, Node>;
}

/** One regular expression that branches letter by letter. */
export const regExpTrie: Build = (names) => {
  const root: Node = { ends: false, next: new Map() };
  for (const name of names) {
    let node = root;
    for (const char of name) {
      let next = node.next.get(char);
      if (!next) node.next.set(char, (next = { ends: false, next: new Map() }));
      node = next;
    }
    node.ends = true;
  }
  const word = String.raw`[[\p{L}\p{N}\p{M}]--[${CJK}]]`;
  const expression = new RegExp(`(?:(?<!${word})|(?<=[${CJK}]))(?:${source(root)})(?!${word})`, "giv");
  return (text) => text.match(expression)?.length ?? 0;
};

function source({ ends, next }: Node): string {
  const branches = [...next].map(
    ([char, node]) =>
      char.replace(/[^\p{L}\p{N} ]/u, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`) + source(node),
  );
  if (branches.length === 0) return "";
  const all = branches.length === 1 && !ends ? branches[0]! : `(?:${branches.join("|")})`;
  return ends ? `${all}?` : all;
}
