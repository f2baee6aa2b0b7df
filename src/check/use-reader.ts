import { useCallback, useEffect, useState } from "preact/hooks";
import { type Draft, readHandedOver } from "./read-draft.ts";
import { readReader } from "./read-reader.ts";
import type { Reader } from "./work/messages.ts";

/** What a page of ours stands on: the reader's data, and what was handed over in its address. */
export type Opening =
  | { step: "opening" }
  | { step: "broken" }
  | { step: "open"; reader: Reader; draft: Draft | undefined };

/** Opens the reader's data; `again` tries once more. */
export function useReader(): [Opening, () => void] {
  const [state, setState] = useState<Opening>({ step: "opening" });
  const open = useCallback(() => {
    setState({ step: "opening" });
    void Promise.all([readReader(), readHandedOver()]).then(
      ([reader, draft]) => {
        document.documentElement.lang = reader.language;
        setState({ step: "open", reader, draft });
      },
      (error: unknown) => {
        console.error("Caveat:", error);
        setState({ step: "broken" });
      },
    );
  }, []);
  useEffect(open, [open]);
  return [state, open];
}
