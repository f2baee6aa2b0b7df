import { type CardMention, type CardView, sendMessage } from "../shared/messages.ts";

interface Props {
  view: CardView;
  mentions: CardMention[];
  onFailed: () => void;
}

/** Opens a page that makes a record of what this card says. */
export function RecordButton({ view: { vendor, words, unsaved }, mentions, onFailed }: Props) {
  const record = (): void => {
    const names = mentions
      .slice(0, 200)
      .map(({ name, text, field }) => ({ vendor: vendor.id, name, text: text.slice(0, 200), field }));
    sendMessage("openRecord", {
      what: "vendor",
      vendors: [vendor.id],
      names,
      ...(unsaved && { answered: unsaved }),
    }).catch(onFailed);
  };
  return (
    <button type="button" class="btn" onClick={record}>
      {words.card.record}
    </button>
  );
}
