import type { VendorLine, Verdict } from "../shared/messages.ts";
import type { Common } from "../shared/words/wording.ts";
import { useCommon } from "./language.ts";

/** So many verbs of duty fit on the line. */
const MOST_VERBS = 2;

/** What a vendor is to the reader in a line: the bearing, then the first duties or the tie that alone leads to an act. */
export function VerdictWords({
  verdict: { mark, verbs, tie, says },
}: {
  verdict: Partial<VendorLine> & Pick<Verdict, "mark">;
}) {
  const t = useCommon();
  const duties = (verbs ?? []).filter((verb) => verb !== "none").map((verb) => lower(t.verb[verb]));
  const asked = duties.slice(0, MOST_VERBS).join(", ");
  // What may cover a product asks nothing of who has not found out whether it does.
  const tail = tie ? tieWords(tie, t) : asked && mark === "check" ? t.ifItDoes + asked : asked;
  return (
    <>
      <b>{says ?? t.mark[mark]}</b>
      {tail && (
        <>
          <span class="sep"> · </span>
          <span class="tail">{tail}</span>
        </>
      )}
    </>
  );
}

/** A tie from the other side has no short phrase that fits; the other's name is what a reader looks for. */
const tieWords = ({ kind, other, reversed }: NonNullable<Verdict["tie"]>, t: Common): string =>
  reversed ? other : `${t.relation[kind]} ${other}`;

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);
