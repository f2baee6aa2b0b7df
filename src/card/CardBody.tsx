import { useState } from "preact/hooks";
import type { Answered, CardMention, CardView } from "../shared/messages.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { VendorAdvisories } from "../ui/VendorAdvisories.tsx";
import { VerdictBox } from "../ui/VerdictBox.tsx";
import { openOptions } from "./read-view.ts";
import { Question } from "./Question.tsx";
import { WhyMatch } from "./WhyMatch.tsx";

/** "Not sure" holds until the page is left. */
let declined = false;

interface Props {
  view: CardView;
  mentions: CardMention[];
  /** Something is answered, for this card alone. */
  onAnswer: (answer: Answered) => void;
  onOpenVendor: (vendorId: string) => void;
}

/** What a card says once the background has answered: verdict first, then the acts. */
export function CardBody({ view, mentions, onAnswer, onOpenVendor }: Props) {
  const [asking, setAsking] = useState(!declined);
  const { words, vendor, data } = view;
  const question = asking ? view.question : undefined;
  const notNow = (): void => {
    declined = true;
    setAsking(false);
  };
  return (
    <>
      {data.stale && (
        <output class="note">
          <Glyph name="clock" />
          <span>
            <b>{data.stale.title}</b>
            {data.stale.why}
          </span>
        </output>
      )}
      <VerdictBox view={view} id="verdict" asked={question?.ask} onChangeProfile={() => void openOptions("profile")} />
      {question && <Question question={question} onAnswer={onAnswer} onNotSure={notNow} />}
      {view.profile.length === 0 && view.mark === "unknown" && (
        <p class="row say-who">
          <button type="button" class="btn" onClick={() => void openOptions("profile")}>
            {words.card.chooseCountry}
          </button>
        </p>
      )}
      <VendorAdvisories text={view.text} onOpenVendor={onOpenVendor}>
        <WhyMatch mentions={mentions} vendor={vendor.label} words={words} />
      </VendorAdvisories>
      <p class="data">{data.line}</p>
    </>
  );
}
