import { useEffect, useState } from "preact/hooks";
import { type ChangedList, sendMessage } from "../shared/messages.ts";
import { useWords } from "./words.ts";

/** Kept lists of which lines have changed, each a way to the page that shows them. */
export function ChangedLists() {
  const t = useWords();
  const [lists, setLists] = useState<ChangedList[]>([]);
  useEffect(() => void sendMessage("readChangedLists", undefined).then(setLists, () => undefined), []);
  return (
    <>
      {lists.map(({ id, name, changed }) => {
        const [before, after] = t.listChanged(changed).split("{list}");
        return (
          <p class="news" key={id}>
            <span class="dot" aria-hidden="true" />
            <a href={`/src/check/index.html?kept=${id}`} target="_blank">
              {before}
              <i>
                <bdi>{name}</bdi>
              </i>
              {after}
            </a>
          </p>
        );
      })}
    </>
  );
}
