// Most entries of each list of a record, and letters of its texts. They stand apart from the schema so that a length is known
// before anything is looked at, and so that a field that is new has a cap from its first day.

/** By the name of the field. */
const LISTS: Readonly<Record<string, number>> = {
  names: 400,
  named: 400,
  needs: 100,
  unless: 300,
  sources: 64,
  acts: 400,
};
const ANY_LIST = 40;
const TEXTS: Readonly<Record<string, number>> = { needs: 60, unless: 60, lang: 40, script: 40 };
const ANY_TEXT = 2000;

/** Control characters, bidirectional overrides and isolates, private use, noncharacters, half surrogates: none is text to read. */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cs}\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/u;

/** One thing wrong with a length or with letters, and where in the value. */
export interface CapFault {
  path: string;
  fault: string;
}

/** What is wrong with the lengths and the letters of a value, as it is come upon. */
export function* capFaults(value: unknown, path = "", field = ""): Generator<CapFault, void, void> {
  const at = (key: string | number): string => (path === "" ? String(key) : `${path}.${key}`);
  if (typeof value === "string") {
    const fault = textFault(value, field);
    if (fault !== undefined) yield { path, fault };
  } else if (Array.isArray(value)) {
    const most = LISTS[field] ?? ANY_LIST;
    if (value.length > most) yield { path, fault: `has ${value.length} entries, at most ${most}` };
    else for (const [place, part] of value.entries()) yield* capFaults(part, at(place), field);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* capFaults(part, at(key), key);
  }
}

function textFault(text: string, field: string): string | undefined {
  const most = TEXTS[field] ?? ANY_TEXT;
  if (text.length > most) return `is longer than ${most} characters`;
  if (field === "url" && !isPlainLink(text)) return "is no https address";
  if (UNREADABLE.test(text)) return "holds a character that is not text";
  // A word of the text round a name. No expression is ever made of data, and signs are the index's own.
  if ((field === "needs" || field === "unless") && /^[/#]/.test(text)) return "begins with a slash or #";
  return undefined;
}

function isPlainLink(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === "https:" && url.username === "" && url.password === "";
}
