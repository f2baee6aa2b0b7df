import { type HiddenHere, sendMessage } from "../shared/messages.ts";
import { useWords } from "./words.ts";

interface Props {
  hidden: HiddenHere[];
  /** Something shows again: look at the page anew. */
  onChange: () => Promise<void>;
}

/** What of this page the reader put aside, until when, and the way back. */
export function HiddenNames({ hidden, onChange }: Props) {
  const t = useWords();
  const show = async (ids: string[]): Promise<void> => {
    await sendMessage("undoDismissal", ids);
    await onChange();
  };
  return (
    <section class="sect" aria-label={t.hiddenHeading}>
      {hidden.map(({ ids, label, name, untilChange }) => (
        <p key={ids.join()} class="small muted">
          {name === undefined ? t.hiddenHere(label, untilChange) : t.hiddenName(name)}{" "}
          <button type="button" class="link" onClick={() => void show(ids)}>
            {t.show}
            <span class="vh"> {name ?? label}</span>
          </button>
        </p>
      ))}
    </section>
  );
}
