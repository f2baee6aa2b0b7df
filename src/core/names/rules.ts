import { CASE_DIFFERS, type Hit, LOOKS_ALIKE, MODEL } from "./hit.ts";
import * as layout from "./layout.ts";
import type { Listed } from "./listed-name.ts";
import type { Context } from "./mention.ts";

// What a name's own entry in the dataset asks of the text round it.

/** How far from a name, in UTF-16 units, a word of its `needs` counts. */
const NEEDS_REACH = 120;
/** How far a word of its `unless` counts: about a clause. */
const UNLESS_REACH = 40;

/** Whether the text writes the name in a case that it allows. */
export function standsByCase(text: string, { start, end, marks }: Hit, { flags, text: name }: Listed): boolean {
  if ((flags & (layout.CASE_EXACT | layout.CASE_UPPER)) === 0) return true;
  if (flags & layout.CASE_EXACT && (marks & CASE_DIFFERS) === 0) return true;
  // In capitals an exact name stands too: such a text has no case to go by, and a weak name still has its needs.
  const written = flags & layout.PREFIX ? text.slice(start, start + name.length) : text.slice(start, end);
  return !/[a-z]/.test(written);
}

/**
 * Whether look-alike letters can be meant as a disguise. A short word of one other script throughout is a word of that
 * script: каса, ОРРО.
 */
export function standsByScript(text: string, { start, end, marks }: Hit, { text: name }: Listed): boolean {
  if ((marks & LOOKS_ALIKE) === 0 || name.length >= 5) return true;
  const written = text.slice(start, end);
  return [/[a-z]/i, /\p{Script=Cyrillic}/u].every((script) => !script.test(name) || script.test(written));
}

/** Whether the name stands as a word of the text, and not inside an address. A domain stands by itself only. */
export function standsInText(text: string, { start, end }: Hit, { flags }: Listed): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 200);
  if (/[@_]$/.test(before) || /^(?:@|_|[\w.-]*@[\w-]+\.)/.test(after)) return false;
  const head = /[^\s<>()[\]{}"'«»„“”,;|]*$/.exec(before)![0];
  if (/:\/\/|^www\.|^[\w-]+(?:\.[\w-]+)+\/|[?&]\w+=/i.test(head)) return false;
  if (/^(?:\.[a-z]{2,})+(?:[/:?#]|(?![\w-]))/.test(after)) return false;
  if (/(?:^|[\w-])\.$/.test(head) && /^[\w.-]*\.[a-z]{2,}/.test(after)) return false;
  return (flags & layout.DOMAIN) === 0 || (head === "" && !/^[/\w-]/.test(after));
}

/** Whether a word of `unless` takes the name away: one that holds the name must stand just here, any other near it. */
export function vetoed(
  text: string,
  { start, end }: Hit,
  unless: readonly string[],
  { nearby = "", lang = "" }: Context,
): boolean {
  if (unless.length === 0) return false;
  const from = Math.max(0, start - UNLESS_REACH);
  const near = text.slice(from, end + UNLESS_REACH).toLowerCase();
  const name = text.slice(start, end).toLowerCase();
  return unless.some((word) => {
    const cue = word.toLowerCase();
    // "page lang id or ms": where the name is an everyday word of the page's language.
    if (cue.startsWith("page lang ")) return cue.slice(10).split(" or ").includes(lang.slice(0, 2).toLowerCase());
    const inside = cue.indexOf(name);
    if (inside >= 0) return near.startsWith(cue, start - from - inside);
    return holdsWord(near, cue, start - from, end - from) || (cue.length > 4 && holdsWord(nearby.toLowerCase(), cue));
  });
}

/** Whether one of the words stands near the hit, or in what the page says of itself. */
export function wordNear(
  text: string,
  { start, end, marks }: Hit,
  { needs, text: name }: Listed,
  { nearby = "" }: Context,
): boolean {
  // A long model number speaks for itself: 08NXI-K1 after DS-76.
  const model = marks & MODEL ? text.slice(start + name.length, end) : "";
  if (model.length >= 4 && /\d/.test(model) && /\p{L}/u.test(model)) return true;
  const from = Math.max(0, start - NEEDS_REACH);
  const stop = marks & MODEL ? start + name.length : end;
  const near = text.slice(from, stop + NEEDS_REACH).toLowerCase();
  const page = nearby.toLowerCase();
  return needs.some((word) => {
    const cue = word.toLowerCase();
    if (isSeries(cue)) return seriesFollows(text.slice(stop, stop + 12).toLowerCase(), cue);
    return holdsWord(near, cue, start - from, stop - from) || holdsWord(page, cue);
  });
}

/** A bare number or one letter names a model series: it says something only right after the name. */
const isSeries = (cue: string): boolean => /^(?:[\d.]+|[a-z])$/.test(cue);

function seriesFollows(after: string, cue: string): boolean {
  const rest = after.replace(/^[\s-]+/, "");
  if (rest.length === after.length || !rest.startsWith(cue)) return false;
  return /\d$/.test(cue) ? !/^[\d.,]*\d/.test(rest.slice(cue.length)) : /^\d/.test(rest.slice(1));
}

const LETTER = /[\p{L}\p{M}]/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Whether `text` holds `word` outside of `from`…`to`. A short word must stand alone, digits beside it allowed (`5G`, `128GB`,
 * `AX55`); a longer one may be inflected, and one of five letters may end a compound. All in lower case.
 */
function holdsWord(text: string, word: string, from = -1, to = -1): boolean {
  const stem = word.length > 5 ? word.replace(/[aeiouyáéíóúůýаяоеыи]$/, "") : word;
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const end = at + stem.length;
    if (at < to && end > from) continue;
    if (HAN.test(word)) return true;
    const before = text[at - 1] ?? "";
    const after = /^[\p{L}\p{M}]*/u.exec(text.slice(end, end + 12))![0].length;
    if (LETTER.test(before) && LETTER.test(word[0]!) && word.length < 5) continue;
    if (/\d/.test(before) && /^\d/.test(word)) continue;
    if (/\d$/.test(word) && /^\d/.test(text.slice(end))) continue;
    if (after <= (word.length < 4 ? 0 : 3) || !LETTER.test(word.at(-1)!)) return true;
  }
  return false;
}
