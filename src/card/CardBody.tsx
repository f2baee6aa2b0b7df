import { useMemo, useState } from "preact/hooks";
import type { CardMention, CardView } from "../shared/messages.ts";
import { STALE_DAYS } from "../shared/stale.ts";
import { counted, daysBetween, fill, formatDay } from "../shared/words/format.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { speech } from "../shared/words/speak.ts";
import { SpeechContext } from "../ui/language.ts";
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
  onOpenVendor: (vendorId: string) => void;
}

/** What a card says once the background has answered: verdict first, then the acts. */
export function CardBody({ view, mentions, onOpenVendor }: Props) {
  const [asking, setAsking] = useState(!declined);
  const { language, words, vendor, dataset } = view;
  const spoken = useMemo(() => speech(language, words), [language, words]);
  const t = words.card;
  const notNow = (): void => {
    declined = true;
    setAsking(false);
  };
  return (
    <SpeechContext.Provider value={spoken}>
      <Stale view={view} />
      <VerdictBox verdict={view.verdict} id="verdict" onChangeProfile={() => void openOptions("profile")} />
      {view.question && asking && <Question question={view.question} onNotSure={notNow} />}
      {view.profile.length === 0 && view.mark === "unknown" && (
        <p class="row say-who">
          <button type="button" class="btn" onClick={() => void openOptions("profile")}>
            {t.chooseCountry}
          </button>
        </p>
      )}
      <VendorAdvisories said={view.said} onOpenVendor={onOpenVendor}>
        <WhyMatch mentions={mentions} vendor={vendor.label} />
      </VendorAdvisories>
      <p class="data">
        {fill(t.dataOf, { day: formatDay(dataset.issued.slice(0, 10), language) })},{" "}
        {fill(t.researchClosed, { day: formatDay(dataset.researchClosed, language) })}
      </p>
    </SpeechContext.Provider>
  );
}

/** The data is old: it stays in use, and newer acts may be missing. */
function Stale({ view: { dataset, today, language, words } }: { view: CardView }) {
  const days = daysBetween(dataset.checked, today);
  if (days < STALE_DAYS) return null;
  return (
    <output class="note">
      <Glyph name="clock" />
      <span>
        <b>{fill(words.card.staleTitle, { days: counted(language, days, words.common.forms.day) })}</b>
        {words.card.staleWhy}
      </span>
    </output>
  );
}
