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
