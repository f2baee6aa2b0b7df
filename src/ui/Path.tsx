import { Fragment } from "preact";
import type { PathText } from "../shared/card-text/text-types.ts";

/** How vendors hang together, in words with arrows and dates: "EZVIZ subsidiary of → Hikvision". */
export function Path({ path: { steps, after, chip } }: { path: PathText }) {
  return (
    <p class="path">
      {steps.map(({ from, relation, to, span }) => (
        <Fragment key={to}>
          {from && <b>{from}</b>}
          <span class="arrow">{relation}</span>
          <b>{to}</b>
          <span class="since">{span}</span>
        </Fragment>
      ))}
      {after && <span class="arrow">{after}</span>}
      {chip && <span class="chip ask">{chip}</span>}
    </p>
  );
}
