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
  "Alexander|Andreas|Andrew|Andrzej|Anna|Anneke|Anthony|Antonio|Barbara|Barry|Benjamin|Carlos|Charles|Chiara|Christine|Claudia|Daniel|David|Edward|Elizabeth|Emily|Eva|Fernando|Francesca|Francesco|François|Friedrich|Georg|Giovanni|Giuseppe|Hannah|Hans|Heinrich|Helena|Hendrik|Ingrid|Isabelle|Ivan|Jacques|James|Jana|Janet|Javier|Jeffrey|Jennifer|Jessica|Jiří|Joanna|Johannes|John|Jonathan|Josef|Joseph|Jozef|Julia|Jürgen|Karel|Karen|Katarzyna|Katarína|Kateřina|Kevin|Klaus|Krzysztof|Laura|Laurent|Luca|Lucie|Ludwig|Manuel|Marco|Marek|Margaret|Maria|Marie|Mario|Martin|Matteo|Matthew|Małgorzata|Michael|Michal|Michel|Miguel|Miroslav|Monika|Natalia|Nathalie|Nicolas|Oliver|Olivier|Paolo|Patrick|Paul|Pavel|Peter|Petr|Petra|Philippe|Pierre|Pieter|Piotr|Rachel|Rebecca|Richard|Robert|Roberto|Sabine|Samuel|Sandra|Sarah|Sergio|Simon|Sophie|Stanisław|Stefan|Stephen|Steven|Susan|Thomas|Tomáš|Ursula|Vladimír|Walter|Willem|William|Wolfgang|Yves|Zdeněk|Zuzana|Александр|Алексей|Андрей|Владимир|Дмитрий|Иван|Михаил|Николай|Сергей";

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
