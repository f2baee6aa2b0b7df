import { useEffect, useState } from "preact/hooks";
import { browser } from "../shared/browser.ts";

/** Match patterns that the browser lets us read just now; follows what the reader changes in the browser's own settings. */
export function useAllowed(): string[] | undefined {
  const [allowed, setAllowed] = useState<string[]>();
  useEffect(() => {
    const read = (): void => void browser.permissions.getAll().then(({ origins }) => setAllowed(origins ?? []));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return allowed;
}
