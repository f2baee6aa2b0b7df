import type { Vendor } from "../dataset.ts";
import type { Mention } from "../names/mention.ts";

type Named = Pick<Mention, "vendor" | "name">;

/** Names that need a word near them, or their capitals; where a maker's cell is one, or begins with one, the heading is that word. */
export class MakerNames {
  readonly #names = new Map<string, Named>();
  readonly #isItsName: (beside: string, vendor: string) => boolean;

  /** `isItsName`: whether what stands beside a name is of its vendor's names as well. */
  constructor(vendors: Iterable<Vendor>, isItsName: (beside: string, vendor: string) => boolean) {
    this.#isItsName = isItsName;
    for (const { id, kind: whose, names } of vendors)
      for (const { text, kind, strength } of whose === "product" ? [] : names)
        if (strength !== "lookup-only" && (kind === "short" || kind === "brand" || kind === "native"))
          for (const written of [text, text.toUpperCase(), text.toLowerCase()])
            if (strength === "weak" || !this.#names.has(written)) this.#names.set(written, { vendor: id, name: text });
  }

  /** The vendor that a maker's cell names alone, or at its beginning where the rest says that it is that company. */
  find(cell: string): (Named & { text: string }) | undefined {
    const alone = this.#names.get(cell);
    if (alone) return { ...alone, text: cell };
    const [text = ""] = cell.split(" ", 1);
    const named = this.#names.get(text);
    if (!named) return undefined;
    const rest = cell.slice(text.length);
    const isCompany = isOfCompany(text, rest) || (/\p{L}{2}/u.test(rest) && this.#isItsName(rest, named.vendor));
    return isCompany ? { ...named, text } : undefined;
  }
}

/** Capitals before "Co., Ltd", as companies of Asia are called: "ACME King Appliances (Huizhou) Co., Ltd". */
const isOfCompany = (name: string, rest: string): boolean =>
  /^[A-Z]{3,}$/.test(name) && /\bco\b\.?,? ?ltd\b/i.test(rest);
