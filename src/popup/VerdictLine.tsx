import type { VendorLine } from "../shared/messages.ts";
import { useCommon } from "../ui/language.ts";
import { useWords } from "./words.ts";

/** So many verbs of duty fit on the line. */
const MOST_VERBS = 2;

/** What a vendor is to the reader: bearing, then the first duties or the tie that alone leads to an act. */
export function VerdictLine({ vendor: { mark, verbs, tie } }: { vendor: VendorLine }) {
  const t = useWords();
  const common = useCommon();
  if (!mark) return <p class="ln">{t.noneOnFile}</p>;
  const duties = (verbs ?? []).filter((verb) => verb !== "none").map((verb) => lower(common.verb[verb]));
  const tail =
    tie && !tie.reversed ? `${common.relation[tie.kind]} ${tie.other}` : duties.slice(0, MOST_VERBS).join(", ");
  return (
    <p class="ln">
      <b>{common.mark[mark]}</b>
      {tail && ` · ${tail}`}
    </p>
  );
}

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);
