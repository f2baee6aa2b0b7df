import { Glyph } from "./Glyph.tsx";
import { useCard } from "./language.ts";
import type { SpokenVerdict } from "../shared/speak-verdict.ts";

interface Props {
  verdict: SpokenVerdict;
  /** For `aria-describedby` of what the verdict is about. */
  id?: string;
  /** Where the reader says who they are; no link without it. */
  onChangeProfile?: (() => void) | undefined;
}

/** The first answer: does it bind me, and what must I do. */
export function VerdictBox({ verdict: { glyph, say, because, as }, id, onChangeProfile }: Props) {
  const t = useCard();
  return (
    <div class={`verdict ${glyph ?? ""}`} id={id}>
      {glyph && <Glyph name={glyph} />}
      <div>
        <p class="say">{say}</p>
        {because.length > 0 && <p>{because.join(" ")}</p>}
        {as && (
          <p class="as">
            {as}{" "}
            {onChangeProfile && (
              <button type="button" class="link" onClick={onChangeProfile}>
                {t.change}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
