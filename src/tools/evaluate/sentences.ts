import { readTable } from "../pages/read-table.ts";
import { inRepository } from "../repository.ts";

/** A sentence, and the groups that it names, from left to right. */
export interface Sentence {
  text: string;
  names: string[];
  about: string;
}

const FILE = "tests/unit/core/names/sentences.tsv";

/** The sentences that the rules are held to. Those with `?` for their names are left open, with the reason, and are not among them. */
export const readSentences = (): Sentence[] =>
  readTable(inRepository(FILE), ["text", "names", "about"])
    .filter(({ names }) => names !== "?")
    .map(({ text = "", names = "", about = "" }) => ({ text, names: names === "-" ? [] : names.split(" "), about }));
