import type { CardMention } from "../shared/messages.ts";
import { visible } from "../shared/report/visible.ts";
import { fill } from "../shared/words/format.ts";
import { Fold } from "../ui/Fold.tsx";
import { useCard, useCommon } from "../ui/language.ts";

interface Props {
  mentions: CardMention[];
  vendor: string;
}

/** Why the page was taken to name this vendor: the text, the field, the name on file, and what was unusual. */
export function WhyMatch({ mentions, vendor }: Props) {
  const t = useCard();
  const common = useCommon();
  const first = mentions[0];
  if (!first) return null;
  const shown = mentions.filter(
    (mention, at) => mentions.findIndex(({ text, field }) => text === mention.text && field === mention.field) === at,
  );
  return (
    <Fold title={t.whyThisMatch} holds={`${common.quote(visible(first.text))} ${t.field[first.field]}`}>
      {shown.map(({ text, name, field, why }) => (
        <div class="tie" key={text + field}>
          <p>
            {fill(t.pageNames, { text: common.quote(visible(text)), where: t.field[field] })}{" "}
            {(field === "maker" || field === "supplier") && t.strongerThanText}
          </p>
          {name !== text && <p>{fill(t.writtenFor, { name: common.quote(name), vendor })}</p>}
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
