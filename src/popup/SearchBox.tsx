import { useEffect, useRef } from "preact/hooks";
import { Brand } from "../ui/Brand.tsx";
import { useWords } from "./words.ts";

interface Props {
  query: string;
  onQuery: (query: string) => void;
  /** Down from the box: to the first row. */
  onDown: () => void;
}

/** Where one types a vendor, brand or model. It has the focus when the popup opens. */
export function SearchBox({ query, onQuery, onDown }: Props) {
  const t = useWords();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <search>
      <form class="search" onSubmit={(event) => event.preventDefault()}>
        <Brand size={22} />
        <label>
          <span class="vh">{t.lookUp}</span>
          <input
            ref={box}
            type="search"
            placeholder={t.lookUp}
            autocomplete="off"
            spellcheck={false}
            maxLength={200}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "ArrowDown") return;
              event.preventDefault();
              onDown();
            }}
          />
        </label>
      </form>
    </search>
  );
}
