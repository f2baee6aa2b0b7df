import { useState } from "preact/hooks";
import { ACTIONS } from "../shared/words/actions.ts";
import { useLanguage } from "../ui/language.ts";
import { useWords } from "./words.ts";

/** The checksum of a record, to be copied: it is what a time stamp or a registry of documents takes. */
export function Checksum({ of }: { of: string }) {
  const t = useWords();
  const { copied, notCopied } = ACTIONS[useLanguage()];
  const [said, setSaid] = useState("");
  const copy = (): void =>
    void navigator.clipboard.writeText(of).then(
      () => setSaid(copied),
      () => setSaid(notCopied),
    );
  return (
    <>
      <span class="mono small">{of}</span>{" "}
      <button type="button" class="link noprint" onClick={copy}>
        {t.record.copyChecksum}
      </button>{" "}
      <output class="small noprint">{said}</output>
    </>
  );
}
