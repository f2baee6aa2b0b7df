import { useState } from "preact/hooks";
import { browser } from "../shared/browser.ts";
import { ALL_SITES } from "../shared/core-sites.ts";
import { type Pack, PACKS, patternsOf } from "../shared/packs.ts";
import { PACK_NAME } from "../shared/words/packs.ts";
import { Fold } from "../ui/Fold.tsx";
import { useLanguage } from "../ui/language.ts";
import { useAllowed } from "./use-allowed.ts";
import { useWords } from "./words.ts";

/** Sites by region and kind, each pack allowed or taken back with one press; the browser asks. */
export function SitePacks() {
  const t = useWords();
  const allowed = useAllowed();
  const [said, setSaid] = useState("");
  if (!allowed) return null;
  const everywhere = allowed.granted.includes(ALL_SITES);
  return (
    <>
      <p class="small muted">{everywhere ? t.packsNotNeeded : t.packsSentence}</p>
      <div class="folds">
        {PACKS.map((pack) => (
          <PackFold key={pack.region + pack.kind} pack={pack} granted={allowed.granted} onSaid={setSaid} />
        ))}
      </div>
      <output class="small">{said}</output>
    </>
  );
}

interface Props {
  pack: Pack;
  granted: string[];
  /** What the browser answered, in words. */
  onSaid: (said: string) => void;
}

function PackFold({ pack, granted, onSaid }: Props) {
  const t = useWords();
  const origins = patternsOf(pack);
  const on = origins.filter((origin) => granted.includes(origin)).length;
  const name = PACK_NAME[useLanguage()](pack);
  // Asked in the press itself: the browser shows its question only then.
  const allow = async (): Promise<void> => {
    const given = await browser.permissions.request({ origins }).catch(() => false);
    onSaid(given ? t.packOn(name) : t.packRefused);
  };
  const takeBack = async (): Promise<void> => {
    const gone = await browser.permissions.remove({ origins }).catch(() => false);
    onSaid(gone ? t.takenBack(name) : t.takeBackFailed);
  };
  return (
    <Fold title={name} holds={on > 0 ? t.packPartly(on, origins.length) : t.packHolds(pack.sites.length)}>
      <p class="small">{pack.sites.map((site) => site.name).join(", ")}</p>
      <p class="mono small muted">{pack.sites.flatMap(({ hosts }) => hosts).join(", ")}</p>
      <p class="row">
        {on < origins.length && (
          <button type="button" class="btn" onClick={() => void allow()}>
            {t.allowPack}
            <span class="vh"> {name}</span>
          </button>
        )}
        {on > 0 && (
          <button type="button" class="btn quiet" onClick={() => void takeBack()}>
            {t.takeBack}
            <span class="vh"> {name}</span>
          </button>
        )}
      </p>
    </Fold>
  );
}
