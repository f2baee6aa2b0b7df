import { useEffect, useState } from "preact/hooks";

/** The part of the address after `#`, as it changes. */
export function useHash(): string {
  const [hash, setHash] = useState(read);
  useEffect(() => {
    const changed = (): void => setHash(read());
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return hash;
}

const read = (): string => location.hash.slice(1);
