import { useCallback, useEffect, useState } from "preact/hooks";
import { keepUndo, ListStore } from "../shared/stored-lists/list-store.ts";
import type { StoredList, UnreadList } from "../shared/stored-lists/stored-list.ts";

/** The kept lists as the page shows them. */
export type KeptLists =
  | { step: "opening" }
  | { step: "no-store" }
  | { step: "open"; lists: (StoredList | UnreadList)[] };

/** The lists that are kept; and `change` them, after which they are read again. A page in a private window leaves them alone. */
export function useKeptLists(
  isPrivate: boolean | undefined,
): [KeptLists, (work?: (store: ListStore) => Promise<void>) => Promise<void>] {
  const [state, setState] = useState<KeptLists>({ step: "opening" });
  const change = useCallback(async (work?: (store: ListStore) => Promise<void>): Promise<void> => {
    let store: ListStore | undefined;
    try {
      store = await ListStore.open();
      await work?.(store);
      setState({ step: "open", lists: await store.all() });
    } catch (error) {
      console.warn("Caveat:", error);
      setState({ step: "no-store" });
    } finally {
      store?.close();
    }
  }, []);
  useEffect(() => {
    if (isPrivate !== false) return undefined;
    const leave = new AbortController();
    void change((store) => store.clearAway()).then(() => keepUndo(leave.signal));
    // The background may have judged them anew meanwhile.
    const look = (): void => {
      if (document.visibilityState === "visible") void change();
    };
    document.addEventListener("visibilitychange", look);
    return () => {
      leave.abort();
      document.removeEventListener("visibilitychange", look);
    };
  }, [change, isPrivate]);
  return [state, change];
}
