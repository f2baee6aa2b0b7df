import type { Evidence } from "../../core/evidence/record.ts";
import { CHECK } from "../words/check.ts";

/** So many vendors are named. */
const MOST = 5;

/** For which vendors of a record the duties of an act hold only if it covers the product; missing where there are none. */
export function ifCovered({ results, language }: Evidence, act: string): string | undefined {
  const labels = results
    .filter(({ acts }) => acts.some(({ id, grade }) => id === act && grade === "check"))
    .map(({ label }) => label);
  if (labels.length === 0) return undefined;
  return CHECK[language].record.ifCovered(labels.slice(0, MOST).join(", "), labels.length - MOST);
}
