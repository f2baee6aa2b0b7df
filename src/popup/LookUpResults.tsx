import { useEffect, useMemo, useState } from "preact/hooks";
import type { Hit, LookUp } from "../shared/look-up.ts";
import type { VendorLine } from "../shared/messages.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { VerdictWords } from "../ui/VerdictWords.tsx";
import { useWords } from "./words.ts";

/** So many rows are shown; who wants another types on. */
const MOST = 30;

interface Props {
  query: string;
  vendors: VendorLine[];
  onOpen: (vendorId: string) => void;
}

/** Vendors that answer what was typed, or, where nobody is called so, those that may have been meant. */
export function LookUpResults({ query, vendors, onOpen }: Props) {
  const t = useWords();
  const [lookUp, setLookUp] = useState<(query: string) => LookUp>();
  useEffect(() => {
    // The search library comes when somebody types, not with every opening of the popup.
    void import("../shared/look-up.ts").then(({ openLookUp }) => setLookUp(() => openLookUp(vendors)));
  }, [vendors]);
  const answer = useMemo(() => lookUp?.(query), [lookUp, query]);
  if (!answer) return null;

  const { hits, meant } = answer;
  const nobody = hits.length === 0;
  return (
    <>
      <section class="sect">
        <h2 class="lbl">{t.lookUpHeading}</h2>
        <output class="vh">{t.results(hits.length || meant.length)}</output>
        {nobody && (
          <>
            <p class="say">{t.noVendor(query.trim())}</p>
            <p class="small">{meant.length > 0 ? t.meant(meant.length) : t.notKnown(vendors.length)}</p>
          </>
        )}
      </section>
      <ul>
        {(nobody ? meant : hits.slice(0, MOST)).map((hit) => (
          <Row key={hit.vendor.id} hit={hit} onOpen={onOpen} />
        ))}
      </ul>
      {(meant.length > 0 || hits.length > MOST) && (
        <section class="sect">
          <p class="small muted">{meant.length > 0 ? t.spellingOnly : t.more(hits.length - MOST)}</p>
        </section>
      )}
    </>
  );
}

function Row({ hit: { vendor, name }, onOpen }: { hit: Hit; onOpen: Props["onOpen"] }) {
  const t = useWords();
  return (
    <li class="hit">
      {vendor.mark ? <Glyph name={vendor.mark} /> : <span class="g" />}
      <div>
        <p class="nm">
          <button type="button" class="open" onClick={() => onOpen(vendor.id)}>
            {vendor.label}
          </button>
        </p>
        <p class="ln">{vendor.mark ? <VerdictWords verdict={{ ...vendor, mark: vendor.mark }} /> : t.noneOnFile}</p>
        {name !== vendor.label && <p class="ln">{t.writtenAs(name)}</p>}
      </div>
    </li>
  );
}
