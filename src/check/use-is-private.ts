import { useEffect, useState } from "preact/hooks";
import { browser } from "../shared/browser.ts";

/** Whether this page stands in a private window, from which nothing is kept. Nothing until that is known. */
export function useIsPrivate(): boolean | undefined {
  const [isPrivate, setIsPrivate] = useState<boolean>();
  useEffect(
    () =>
      void browser.tabs.getCurrent().then(
        (tab) => setIsPrivate(tab?.incognito ?? false),
        () => setIsPrivate(false),
      ),
    [],
  );
  return isPrivate;
}
