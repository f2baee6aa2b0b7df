import type { ComponentChildren } from "preact";

interface Props {
  part: "data" | "profile" | "sites" | `vendor=${string}`;
  children: ComponentChildren;
}

/** A link to a part of the settings, in a tab of its own. */
export function OptionsLink({ part, children }: Props) {
  return (
    <a class="btn quiet" href={`/src/options/index.html#${part}`} target="_blank">
      {children}
    </a>
  );
}
