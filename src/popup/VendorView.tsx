import { useEffect, useState } from "preact/hooks";
import { type CardView, sendMessage } from "../shared/messages.ts";
import { ActsByCountry } from "./ActsByCountry.tsx";
import { OptionsLink } from "./OptionsLink.tsx";
import { useWords } from "./words.ts";

/** Everything on file about one vendor, inside the popup. */
export function VendorView({ vendorId, onBack }: { vendorId: string; onBack: () => void }) {
  const t = useWords();
  const [view, setView] = useState<CardView>();
  useEffect(() => {
    void sendMessage("readCard", vendorId).then(setView);
  }, [vendorId]);
  return (
    <section class="sect">
      <p class="row">
        <button type="button" class="btn quiet" onClick={onBack}>
          {t.back}
        </button>
        <OptionsLink part={`vendor=${vendorId}`}>{t.allAbout}</OptionsLink>
      </p>
      {view && <ActsByCountry entries={view.entries} />}
    </section>
  );
}
