import { useWords } from "./words.ts";

interface Props {
  from: number;
  /** So many stand on the page at a time. */
  lines: number;
  total: number;
  onFrom: (from: number) => void;
}

/** From one window of lines to the next; absent where all fit. */
export function Pager({ from, lines, total, onFrom }: Props) {
  const t = useWords().page;
  if (total <= lines) return null;
  const last = Math.min(from + lines, total);
  return (
    <nav class="pager noprint" aria-label={t.results}>
      <button
        type="button"
        class="btn"

        disabled={from === 0}
        onClick={() => onFrom(from - lines)}
      >
        {t.previous}
      </button>
      <output>{t.places(from + 1, last, total)}</output>
      <button type="button" class="btn" disabled={last >= total} onClick={() => onFrom(last)}>
        {t.next}
      </button>
    </nav>
  );
}
