import type { ComponentChildren } from "preact";

interface Props {
  to: "profile" | `vendor=${string}`;
  children: ComponentChildren;
}

/** A link to a part of the settings or to the page of a vendor, in a tab of its own: the check stays as it is. */
export function OwnLink({ to, children }: Props) {
  return (
    <a href={`/src/options/index.html#${to}`} target="_blank">
      {children}
    </a>
  );
}
