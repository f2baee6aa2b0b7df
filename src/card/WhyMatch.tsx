import type { CardMention } from "../shared/messages.ts";
import { visible } from "../shared/report/visible.ts";
import type { CardWords } from "../shared/words/card.ts";
import { fill } from "../shared/words/fill.ts";
import { Fold } from "../ui/Fold.tsx";

interface Props {
  mentions: CardMention[];
  vendor: string;
  words: CardWords;
}

/** Why the page was taken to name this vendor: the text, the field, the name on file, and what was unusual. */
export function WhyMatch({ mentions, vendor, words: { card: t, common } }: Props) {
  const quote = (text: string): string => fill(common.quote, { text });
  const first = mentions[0];
  if (!first) return null;
  const shown = mentions.filter(
    (mention, at) => mentions.findIndex(({ text, field }) => text === mention.text && field === mention.field) === at,
  );
  return (
    <Fold title={t.whyThisMatch} holds={`${quote(visible(first.text))} ${t.field[first.field]}`}>
      {shown.map(({ text, name, field, why }) => (
        <div class="tie" key={text + field}>
          <p>
            {fill(t.pageNames, { text: quote(visible(text)), where: t.field[field] })}{" "}
            {(field === "maker" || field === "supplier") && t.strongerThanText}
          </p>
          {name !== text && <p>{fill(t.writtenFor, { name: quote(name), vendor })}</p>}
          {why.map((reason) => (
            <p key={reason} class="muted">
              {t.why[reason]}
            </p>
          ))}
        </div>
      ))}
    </Fold>
  );
}
