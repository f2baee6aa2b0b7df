import { useEffect, useState } from "preact/hooks";
import { type CardView, sendMessage } from "../shared/messages.ts";
import { VendorAdvisories } from "../ui/VendorAdvisories.tsx";
import { VerdictBox } from "../ui/VerdictBox.tsx";
import { OptionsLink } from "./OptionsLink.tsx";
import { useWords } from "./words.ts";

interface Props {
  vendorId: string;
  /** Over which tab the popup stands: its page tells the country of a reader who has not said theirs. */
  tabId: number;
  onBack: () => void;
  onOpen: (vendorId: string) => void;
}

/** Everything on file about one vendor, inside the popup. */
export function VendorView({ vendorId, tabId, onBack, onOpen }: Props) {
  const t = useWords();
  const [view, setView] = useState<CardView>();
  useEffect(() => {
    void sendMessage("readCard", { vendor: vendorId, tabId }).then(setView);
  }, [vendorId, tabId]);
  const record = async (): Promise<void> => {
    await sendMessage("openRecord", { what: "vendor", vendors: [vendorId], names: [] });
    window.close();
  };
  return (
    <section class="vendor">
      <p class="row">
        <button type="button" class="btn quiet" onClick={onBack}>
          {t.back}
        </button>
        <OptionsLink part={`vendor=${vendorId}`}>{t.allAbout}</OptionsLink>
      </p>
      {view && (
        <>
          <h2 class="name">{view.vendor.label}</h2>
          {view.vendor.legalName && <p class="legal">{view.vendor.legalName}</p>}
          <VerdictBox view={view} />
          <VendorAdvisories text={view.text} onOpenVendor={onOpen} />
          <p class="row">
            <button type="button" class="btn" onClick={() => void record()}>
              {t.recordVendor}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
