import { useEffect, useState } from "preact/hooks";
import { type FoundVendor, type LookUpAnswer, sendMessage } from "../shared/messages.ts";
import { VendorRow } from "./VendorRow.tsx";
import { useWords } from "./words.ts";

interface Props {
  query: string;
  tabId: number;
  /** How many vendors and acts are on file. */
  onFile: { vendors: number; advisories: number };
  onOpen: (vendorId: string) => void;
}

/** Vendors that answer what was typed, or, where nobody is called so, those that may have been meant. */
export function LookUpResults({ query, tabId, onFile, onOpen }: Props) {
  const t = useWords();
  const [answer, setAnswer] = useState<LookUpAnswer>();
  useEffect(() => {
    let current = true;
    // A background that does not answer is said by the popup as a whole.
    sendMessage("lookUp", { words: query, tabId }).then(
      (found) => current && setAnswer(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [query, tabId]);
  if (!answer) return null;

  const { hits, count, meant } = answer;
  const nobody = hits.length === 0;
  const shown = nobody ? meant : hits;
  return (
    <>
      <section class="sect">
        <h2 class="lbl">{t.lookUpHeading}</h2>
        <output class="vh">{t.results(shown.length)}</output>
        {nobody && (
          <>
            <p class="say">{t.noVendor(query.trim())}</p>
            {meant.length > 0 && <p class="small">{t.meant(meant.length)}</p>}
          </>
        )}
      </section>
      <ul>
        {shown.map((found) => (
          <Row key={found.id} found={found} onOpen={onOpen} />
        ))}
      </ul>
      <section class="sect">
        {count > hits.length && <p class="small muted">{t.more(count - hits.length)}</p>}
        {meant.length > 0 && <p class="small muted">{t.spellingOnly}</p>}
        {(nobody || shown.some(({ mark }) => !mark)) && (
          <p class="small muted">{t.notKnown(onFile.vendors, onFile.advisories)}</p>
        )}
      </section>
    </>
  );
}

function Row({ found, onOpen }: { found: FoundVendor; onOpen: Props["onOpen"] }) {
  const t = useWords();
  return (
    <VendorRow vendor={found} onOpen={() => onOpen(found.id)}>
      {found.name !== found.label && <p class="ln">{t.writtenAs(found.name)}</p>}
    </VendorRow>
  );
}
