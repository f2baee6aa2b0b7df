import { useEffect, useState } from "preact/hooks";
import { keptPdf } from "./kept-pdf.ts";
import { useWords } from "./words.ts";

interface Props {
  tabId: number;
  onRead: (file: File) => void;
  /** The reader has to open it. */
  onClosed: () => void;
}

/** Reads the PDF that is open in a tab, or says how to have it read. */
export function OpenPdf({ tabId, onRead, onClosed }: Props) {
  const t = useWords();
  const [step, setStep] = useState<"reading" | "read" | "closed">("reading");
  useEffect(() => {
    void keptPdf(tabId).then((file) => {
      setStep(file ? "read" : "closed");
      if (file) onRead(file);
      else onClosed();
    });
    // Once: the popup was pressed for it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  if (step === "read") return null;
  return <output class="note strong">{step === "closed" ? t.page.pdf : t.page.pdfReading}</output>;
}
