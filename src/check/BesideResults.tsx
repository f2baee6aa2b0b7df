import { LONGEST_NAME } from "../shared/stored-lists/stored-list.ts";
import { Changes } from "./Changes.tsx";
import type { CheckWorker } from "./check-worker.ts";
import { CompareList } from "./CompareList.tsx";
import { KeepList } from "./KeepList.tsx";
import type { KeptLists } from "./use-kept-lists.ts";
import type { Source } from "./work/messages.ts";

interface Props {
  worker: CheckWorker;
  sources: readonly Source[];
  kept: KeptLists;
  /** The kept lists are others now. */
  onKept: () => Promise<void>;
  onRecord: () => void;
}

/** What else can be done with a checked list: keep it, or see what changed in a kept one; and compare it. */
export function BesideResults({ worker, sources, kept, onKept, onRecord }: Props) {
  const open = sources.flatMap((source) => ("kept" in source ? source.kept : []))[0];
  const lists = kept.step === "open" ? kept.lists : [];
  return (
    <>
      {open === undefined ? (
        <KeepList
          called={(sources[0]?.name ?? "").replace(/\.\w{2,5}$/, "").slice(0, LONGEST_NAME)}
          onKeep={async (name) => {
            const done = await worker.ask("keep", { name });
            await onKept();
            return done;
          }}
        />
      ) : (
        <Changes worker={worker} list={open} onRecord={onRecord} onSeen={() => void onKept()} />
      )}
      <CompareList
        worker={worker}
        kept={lists.flatMap((list) => ("unread" in list || list.id === open ? [] : [list]))}
      />
    </>
  );
}
