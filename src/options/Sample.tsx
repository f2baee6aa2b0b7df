import { useEffect, useState } from "preact/hooks";
import { type CardView, sendMessage } from "../shared/messages.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { VerdictBox } from "../ui/VerdictBox.tsx";
import { useWords } from "./words.ts";

/** A vendor that many countries have spoken of, so that there is something to show whoever reads. */
const VENDOR = "huawei";

/** What Caveat does, shown: a line of a shop with its mark, and what its card answers. */
export function Sample() {
  const t = useWords();
  const [view, setView] = useState<CardView>();
  // Without an answer the page goes on without its sample.
  useEffect(() => void sendMessage("readCard", VENDOR).then(setView, () => undefined), []);
  if (!view) return null;
  return (
    <figure class="sample" aria-label={t.sample}>
      <div class="line-in-shop">
        <p class="small muted">{t.sampleShop}</p>
        <p>
          <span class="marked">{view.vendor.label}</span>
          {view.mark && <Glyph name={view.mark} />} {t.sampleProduct}
        </p>
        <p class="small muted">{t.samplePrice}</p>
      </div>
      <div class="panel card">
        <h2 class="name">{view.vendor.label}</h2>
        <VerdictBox view={view} />
      </div>
    </figure>
  );
}
