import { ANY_CASE, isCapital, isHan, isSmall } from "./letters.ts";

// What may stand between a phrase and the name that it speaks of.

/** What parts the names of a list: a sign, or a short word such as "and". */
const SEPARATOR = /\s*[,/&+]\s*|\s+[a-zß-öø-ÿąćčďęěĺľłńňőŕřśşșšťţțůűăźžżа-яёєії]{1,5}\s+/;
const words = (text: string): string[] => text.match(/[^\s"'„“«(]+/g) ?? [];
/** Goods, then whose they are: "indoor cameras of". */
const GOODS_OF = /^\s*(?:[^\s,/&+]+\s+){1,2}(?:of|from|by|von|d[eiu]|od|van|от)\s/;

/** The end of a sentence, and no abbreviation ("zn.", "např.", "elektr. koloběžky", "telef."): these are short, or end in a consonant. */
const FULL_STOP = new RegExp(`[${ANY_CASE}]{4}[aeiouyáéíóúůýěäöüąęаеиоуыэюя]\\.\\s+(?=(\\S?))`, "g");

/**
 * Whether a phrase still speaks of the name when this stands between them: up to two words ("cameras"), goods and whose they are, or a
 * list of other names that the name belongs to ("cameras of Acme and").
 */
export function mayStandBetween(between: string): boolean {
  const fewWords = !/[,/&+]/.test(between) && words(between).length <= 2;
  if (/[;:!?]/.test(between) || !(fewWords || isListBetween(between))) return false;
  return !between.includes(".") || [...between.matchAll(FULL_STOP)].every(([, next = ""]) => isSmall(next));
}

/** Another name, and that this one is meant with it: "without Acme and". */
const ONE_MORE = /^[^\s,.]+\s+(?:a|ani|and|or|nor|oder|ou|ni|y|i|lub|en|of|či|и|или)\s+$/;

/** Whether a phrase that stands right before a name still speaks of it: nothing stands between, or one more name. */
export const mayTouch = (between: string): boolean =>
  words(between).length === 0 || (isCapital(between.charAt(0)) && ONE_MORE.test(between));

/** The verb of a German sentence, whose nouns look like names: "Für die Schule werden VR-Brillen Acme beschafft". */
const VERB = /\s(?:wird|werden|ist|sind|sollen?)\s/;

function isListBetween(between: string): boolean {
  const rest = `${between.replace(GOODS_OF, "")} `;
  if (rest.trim() === "") return true;
  // Most prose is no list, and its first words tell so.
  const [first = []] = rest.split(SEPARATOR, 1).map(words);
  if (![first, first.slice(1), first.slice(2)].some(areNames)) return false;
  const [, ...others] = rest.split(SEPARATOR).map(words);
  const last = others.pop();
  return last !== undefined && last.length <= 1 && others.every(areNames) && !VERB.test(rest);
}

/** iPhone, 3M, 华为. */
const beginsName = (word: string): boolean => {
  const first = word.charAt(word.startsWith("i") ? 1 : 0);
  return isCapital(first) || isHan(first) || /\d/.test(first);
};

/** Words with a capital or a figure, or one with a capital and one without: "Acme", "Acme X2", "Acme bullet". */
function areNames(some: readonly string[]): boolean {
  const [first = "", second = ""] = some;
  return (
    some.length > 0 &&
    some.length <= 4 &&
    (some.every(beginsName) || (some.length === 2 && isCapital(first.charAt(0)) && isSmall(second.charAt(0))))
  );
}
