import type { Vocabulary } from "./vocabulary.ts";

/** A label as it is compared: without case, accents, and the colon at its end. */
export function foldLabel(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/^[\s*•–-]+|[\s.:：*]+$/g, "");
}

/** What the value beside a label names, if the label is one of the vocabulary's. */
export function fieldOfLabel(label: string, { maker, supplier }: Vocabulary): "maker" | "supplier" | undefined {
  if (label === "" || label.length > 60) return undefined;
  const folded = foldLabel(label);
  if (maker.includes(folded)) return "maker";
  return supplier.includes(folded) ? "supplier" : undefined;
}
