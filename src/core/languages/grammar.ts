import type { Terms } from "./language.ts";

/** A term, or a word of one: letters, marks and figures, signs that words hold, `*` behind a word. */
const PLAIN = /^[\p{L}\p{M}\p{N}'&+./:@©·・-]+\*?$/u;

/**
 * The terms of a list, each as its ways to begin: a choice in its first word is written out, because a term is looked up by
 * how it begins. Throws at what the grammar does not know.
 */
export const termsOf = (list: Terms): string[][] =>
  list
    .split(",")
    .map((term) => term.trim().replace(/\s+/g, " ").toLowerCase().normalize("NFC"))
    // A blank before what may be left out is left out with it.
    .map((term) => term.replace(/ \[\|([^\]]*)\]/g, (_, choice: string) => `[| ${choice.replaceAll("|", "| ")}]`))
    .filter((term) => term !== "")
    .map((term) => beginnings(term, term));

/** All that a term may say: for lists whose words are looked up one by one. */
export const wordsOf = (list: Terms): string[] => termsOf(list).flatMap((ways) => ways.flatMap(written));

const CHOICE = /\[([^[\]]*)\]/;

function beginnings(rest: string, term: string): string[] {
  if (/\[[^\]]*\[/.test(rest)) throw new Error(`“${term}” has a choice in a choice.`);
  const choice = CHOICE.exec(rest);
  const blank = rest.indexOf(" ");
  if (choice && (blank < 0 || choice.index < blank)) {
    return choice[1]!.split("|").flatMap((one) =>
      beginnings(
        rest
          .replace(choice[0], () => one)
          .replace(/\s+/g, " ")
          .trim(),
        term,
      ),
    );
  }
  for (const way of written(rest)) {
    if (!way.split(/[ …]+/).every((word) => word === "" || PLAIN.test(word))) throw new Error(`“${term}” is no term.`);
  }
  return [rest];
}

/** A term without choices, once for each. */
function written(term: string): string[] {
  const choice = CHOICE.exec(term);
  if (!choice) return [term.replace(/\s+/g, " ").trim()];
  return choice[1]!.split("|").flatMap((one) => written(term.replace(choice[0], () => one)));
}
