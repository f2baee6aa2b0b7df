import { useEffect, useState } from "preact/hooks";
import { browser } from "../shared/browser.ts";
import { ALL_SITES, CORE_SITES } from "../shared/core-sites.ts";
import { grantedSites } from "../shared/granted-sites.ts";

/** What the browser lets us read just now, as match patterns. */
export interface Allowed {
  /** Granted by the reader beside what the extension came with. */
  granted: string[];
  /** Core sites that this browser does not let us read. */
  coreMissing: string[];
}

/** Follows the permissions, also where the reader changes them in the browser's own settings. */
export function useAllowed(): Allowed | undefined {
  const [allowed, setAllowed] = useState<Allowed>();
  useEffect(() => {
    const read = (): void => void readAllowed().then(setAllowed);
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

async function readAllowed(): Promise<Allowed> {
  const [granted, { origins = [] }] = await Promise.all([grantedSites(), browser.permissions.getAll()]);
  const coreMissing = granted.includes(ALL_SITES) ? [] : CORE_SITES.filter((origin) => !origins.includes(origin));
  return { granted, coreMissing };
}
