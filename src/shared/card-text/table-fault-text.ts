import type { TableFault } from "../../core/own/read-table.ts";
import { fill } from "../words/fill.ts";
import type { Language } from "../words/format.ts";
import { OWN_WORDS } from "../words/own.ts";

/** Why a table of an organisation is refused, in a sentence. */
export function tableFaultText({ code, line, text = "" }: TableFault, language: Language): string {
  const words = OWN_WORDS[language];
  const at = line === undefined ? "" : fill(words.atLine, { line: String(line) });
  return (
    at + fill(words.fault[code], { text: code === "formula" ? text && `(${text})` : text }).replace(" .", "../say")
  );
}
