import { useEffect, useState } from "preact/hooks";
import { browser } from "../shared/browser.ts";

/** Whether this page stands in a private window, from which nothing is kept. Until that is known it is taken to. */
export function useIsPrivate(): boolean {
  const [isPrivate, setIsPrivate] = useState(true);
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
