import type { EvidenceAct } from "../../core/evidence/record.ts";
import type { State } from "../../core/state-on.ts";
import { COMMON } from "../words/common.ts";
import { formatDay, type Language } from "../words/format.ts";

/** The state of an act of a record, in words. */
export function actState({ state, confirmed }: Pick<EvidenceAct, "state" | "confirmed">, language: Language): string {
  return confirmed && state === "in-force"
    ? COMMON[language].confirmed(formatDay(confirmed, language))
    : COMMON[language].state[state as State];
}
