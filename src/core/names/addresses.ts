// Where a name is part of an address or of a person's name, and no word of the text. The index carries these expressions, so
// that a page's script holds none. They see up to 200 units on either side of the name, which itself is a NUL there.

/** What an address may be made of. */
const PART = String.raw`[^\0\s<>()[\]{}"'«»„“”,;|\u2e80-\ud7ff]`;

/** Mail addresses, handles, hosts, paths and parameters. */
const ADDRESS = [
  String.raw`[@_]\0`,
  String.raw`\0(?:[@_]|[\w.-]*@[\w-]+\.)`,
  String.raw`(?::\/\/|[?&]\w+=)${PART}*\0`,
  String.raw`(?<!${PART})(?:[Ww]{3}\.|[\w-]+(?:\.[\w-]+)+\/)${PART}*\0`,
  // A host that goes on, and one that ends here: not a sentence that begins without a blank.
  String.raw`\0(?:\.[a-z]{2,})+(?:[/:?#]|(?![\w-]))`,
  String.raw`(?:(?<!${PART})|[\w-])\.\0[\w.-]*\.[a-z]{2,}`,
].join("|");

/** A host that stands by itself, and is not what follows an at sign in words. */
const ALONE = String.raw`(?<!\b[Aa][Tt][)\]]?\s)(?<!${PART})\0(?![/\w-])`;

/** Given names that are no words of shops, no months and no towns; what follows one may be a family name. */
const GIVEN =
  "Andreas|Andrzej|Anneke|Barry|Chiara|Christine|Elizabeth|Eva|François|Friedrich|Giovanni|Giuseppe|Hans|Heinrich|Hendrik|Ivan|Jacques|James|Jeffrey|Jiří|Johannes|John|Josef|Jozef|Julia|Jürgen|Karel|Katarína|Katarzyna|Klaus|Krzysztof|Luca|Małgorzata|Margaret|Marie|Matteo|Michael|Michal|Michel|Monika|Nathalie|Paolo|Pavel|Peter|Petr|Philippe|Pierre|Pieter|Piotr|Richard|Robert|Sabine|Sophie|Stanisław|Stefan|Susan|Tomáš|Ursula|Willem|William|Wolfgang|Zuzana";

/**
 * A person who signs or is quoted: Peter Acme, K. Acme, Acme M., „….“ — Acme. Not z. B. Acme. It begins with the name, which an
 * engine finds at once, and looks back from there.
 */
const PERSON = String.raw`\0(?:${[
  String.raw`(?<=(?<![\w-])(?:${GIVEN})[ \u00a0](?:[A-Z]\.[ \u00a0])?\0)(?![ \u00a0-]*\w*\d)`,
  String.raw`(?<=(?<!\w|\b\w\.\s?)[A-ZÀ-Ž]\.[ \u00a0]?\0)\s*(?:$|[,)–—])`,
  String.raw`(?<=^\W*)[ \u00a0][A-ZÀ-Ž]\.\s*$`,
  String.raw`(?<=[.!?…]\s?["”»“]\s*[—–]\s*\0)(?:\s*$|,\s)`,
].join("|")})`;

/** The sources of all three. */
export const ADDRESSES: readonly string[] = [ADDRESS, ALONE, PERSON];
