import { foldLabel } from "./fold-label.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the value beside a label names, if the label is one of the vocabulary's. A label for any name means what its section says. */
export function fieldOfLabel(
  label: string,
  vocabulary: Vocabulary,
  section = (): string => "",
): "maker" | "supplier" | undefined {
  const { maker, supplier, ownName } = vocabulary;
  if (label === "" || label.length > 60) return undefined;
  const folded = foldLabel(label);
  if (maker.includes(folded)) return "maker";
  if (supplier.includes(folded)) return "supplier";
  return ownName.includes(folded) ? fieldOfLabel(section(), vocabulary) : undefined;
}
