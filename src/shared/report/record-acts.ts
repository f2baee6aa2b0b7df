import type { Evidence, EvidenceAct, EvidenceResult } from "../../core/evidence/record.ts";
import { CHECK } from "../words/check.ts";
import { actState } from "./act-state.ts";
import { actTitle } from "./act-title.ts";

/** Acts of a vendor in a record, a line each; below them what to ask, where card and list ask it. Without a choice of acts, the one that the answer rests on. */
export function recordActs(
  result: EvidenceResult,
  { dataset, language }: Pick<Evidence, "dataset" | "language">,
  shown: readonly EvidenceAct[] = leading(result),
): string[] {
  return [
    ...shown.map((act) => `${actTitle(act, dataset.others, language)}, ${actState(act, language)}`),
    ...(asksSeller(result) ? [CHECK[language].askSeller] : []),
  ];
}

/** The act that the answer rests on, before others that reach the vendor. */
function leading({ mark, acts }: EvidenceResult): EvidenceAct[] {
  const act = acts.find(({ grade }) => grade === mark) ?? acts[0];
  return act ? [act] : [];
}

/** Would an act bind the reader if the maker that it names, to whom this one is tied, made the product? */
const asksSeller = ({ mark, acts }: EvidenceResult): boolean =>
  mark === "related" &&
  acts.some(({ grade, bearing }) => grade === "related" && (bearing === "must" || bearing === "if-you-are"));
