import { Fragment } from "preact";
import type { OtherCard, TieText } from "../shared/card-text/text-types.ts";
import { Path } from "./Path.tsx";
import { Runs } from "./Runs.tsx";
import { SourceLines } from "./SourceLine.tsx";

/** Opens the card of another vendor in the place of this one. */
export type OpenVendor = (vendorId: string) => void;

/** Ties between vendors: the path in words, whether it is confirmed, its sources, and the way to the other's card. */
export function Ties({ ties, onOpenVendor }: { ties: readonly TieText[]; onOpenVendor: OpenVendor | undefined }) {
  return (
    <>
      {ties.map(({ paths, other }, at) => (
        // Two ties may lead to the same vendor in the same words.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={at} class="tie">
          {paths.map(({ path, standing, sources }) => (
            <Fragment key={path.steps[0]?.to}>
              <Path path={path} />
              <p class="small">
                <Runs line={standing} />
              </p>
              <SourceLines sources={sources} />
            </Fragment>
          ))}
          {other && <Other card={other} onOpenVendor={onOpenVendor} />}
        </section>
      ))}
    </>
  );
}

/** The way to another vendor's card. */
export function Other({
  card: { vendor, label, holds },
  onOpenVendor,
}: {
  card: OtherCard;
  onOpenVendor: OpenVendor | undefined;
}) {
  return (
    <p class="row more">
      {onOpenVendor && (
        <button type="button" class={holds === undefined ? "link small" : "btn"} onClick={() => onOpenVendor(vendor)}>
          {label}
        </button>
      )}
      {holds && <span class="muted small">{holds}</span>}
    </p>
  );
}
