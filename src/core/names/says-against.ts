import { SETS } from "../languages/sentence-sets.ts";
import { termsOf } from "./negation.ts";
import { isCjk } from "./letters.ts";
import type { NameIndex } from "./name-index.ts";
import { reaches } from "./scope.ts";

/** How long a label may be. */
const LONGEST = 100;

/** Whether a label says that what stands beside it is not what is on offer, but what goes with it or is shut out. */
export function saysAgainst(index: NameIndex, label: string): boolean {
  const line = label.replace(/(?:\s*\([^()]*\))?[\s:：]*$/, "");
  if (line.length > LONGEST) return false;
  let against = false;
  const { table, words } = termsOf(index);
  table.read(line, 0, line.length, ({ set, start, end }) => {
    const ahead = line.slice(0, start);
    const name = SETS[set];
    // "Suitable for", "not suitable for"; no single word such as "instead".
    const counts =
      name === "heads" || name === "excludes"
        ? /^(?:\S+ )?$/.test(ahead)
        : name === "worksWith" &&
          /^(?:\S{1,5} )?$/.test(ahead) &&
          (line.slice(start, end).includes(" ") || isCjk(line.charAt(start)));
    against ||= counts && reaches(words, line, end, line.length, 1);
  });
  return against;
}
