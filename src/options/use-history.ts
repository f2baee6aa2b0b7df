import { useEffect, useState } from "preact/hooks";
import { browser } from "../shared/browser.ts";
import { type Messages, sendMessage } from "../shared/messages.ts";

type History = ReturnType<Messages["readHistory"]>;

/** What the reader put aside and answered; follows what they do here and on cards. */
export function useHistory(): History | undefined {
  const [history, setHistory] = useState<History>();
  useEffect(() => {
    const read = (): void => void sendMessage("readHistory", undefined).then(setHistory, () => undefined);
    read();
    browser.storage.onChanged.addListener(read);
    return () => browser.storage.onChanged.removeListener(read);
  }, []);
  return history;
}
