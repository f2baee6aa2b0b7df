import { useEffect, useState } from "preact/hooks";
import { sendMessage } from "../shared/messages.ts";
import { useWords } from "./words.ts";

/** That an organisation looks after this, and which, where one does. */
export function ManagedBy() {
  const t = useWords();
  const [name, setName] = useState<string>();
  useEffect(() => {
    sendMessage("readPolicy", undefined).then(
      ({ set, organisation }) => set && setName(organisation?.name ?? ""),
      () => undefined,
    );
  }, []);
  return name === undefined ? null : <p class="small muted managed">{t.managedBy(name)}</p>;
}
