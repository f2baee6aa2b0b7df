import { useEffect, useState } from "preact/hooks";
import { onMessage, sendMessage } from "../shared/messages.ts";
import type { PolicyView } from "../shared/policy/view.ts";

const readers = new Set<() => void>();
const hearers = new Set<() => void>();
let listening = false;

/** What the organisation sets, told again whenever it changes; nothing until the background has answered. */
export function usePolicy(): PolicyView | undefined {
  const [policy, setPolicy] = useState<PolicyView>();
  useEffect(() => {
    listen();
    const read = (): void => void sendMessage("readPolicy", undefined).then(setPolicy, () => undefined);
    readers.add(read);
    read();
    return () => void readers.delete(read);
  }, []);
  return policy;
}

/** Calls when the organisation sets something else, until the function that it hands back is called. */
export function onPolicyChange(hear: () => void): () => void {
  listen();
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

/** Asks everybody who shows the policy to read it again. */
export const readPolicyAgain = (): void => readers.forEach((read) => read());

function listen(): void {
  if (listening) return;
  listening = true;
  onMessage("policyChanged", () => [...readers, ...hearers].forEach((hear) => hear()));
}
