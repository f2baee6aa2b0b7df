import type { ComponentChildren } from "preact";
import type { VendorLine } from "../shared/messages.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { Sign } from "../ui/Sign.tsx";
import { VerdictWords } from "../ui/VerdictWords.tsx";
import { useWords } from "./words.ts";

interface Props {
  vendor: VendorLine;
  onOpen: () => void;
  /** More lines about it. */
  children?: ComponentChildren;
  /** What else can be done, at the end of the row. */
  tools?: ComponentChildren;
}

/** A vendor and what it is to the reader. The whole row is the way to its card. */
export function VendorRow({ vendor, onOpen, children, tools }: Props) {
  const t = useWords();
  const { mark } = vendor;
  return (
    <li class="hit">
      {mark ? <Glyph name={vendor.glyph ?? mark} /> : <span class="g" />}
      <div>
        <p class="nm">
          <button type="button" class="open" onClick={onOpen}>
            {vendor.label}
          </button>
        </p>
        <p class="ln">{mark ? <VerdictWords verdict={{ ...vendor, mark }} /> : t.noneOnFile}</p>
        {vendor.own?.map((line) => (
          <p class="ln" key={line}>
            {line}
          </p>
        ))}
        {children}
      </div>
      <div class="jump">
        {tools}
        <Sign name="open" />
      </div>
    </li>
  );
}
