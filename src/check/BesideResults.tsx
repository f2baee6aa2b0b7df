import { LONGEST_NAME } from "../shared/stored-lists/stored-list.ts";
import type { CheckWorker } from "./check-worker.ts";
import { CompareList } from "./CompareList.tsx";
import { KeepList } from "./KeepList.tsx";
import type { KeptLists } from "./use-kept-lists.ts";

interface Props {
  worker: CheckWorker;
  /** Name of the first file. */
  called: string;
  /** Id of the kept list that is open, if one is. */
  open: string | undefined;
  kept: KeptLists;
  /** The kept lists are others now. */
  onKept: () => Promise<void>;
}

/** What else can be done with a checked list: keep it, compare it. */
export function BesideResults({ worker, called, open, kept, onKept }: Props) {
  const lists = kept.step === "open" ? kept.lists : [];
  return (
    <>
      <CompareList
        worker={worker}
        kept={lists.flatMap((list) => ("unread" in list || list.id === open ? [] : [list]))}
      />
      {open === undefined && (
        <KeepList
          called={called.replace(/\.\w{2,5}$/, "").slice(0, LONGEST_NAME)}
          onKeep={async (name) => {
            const done = await worker.ask("keep", { name });
            await onKept();
            return done;
          }}
        />
      )}
    </>
  );
}
