import { POLICY } from "../words/policy.ts";
import { sayFault } from "./say-fault.ts";
import { sayValue } from "./say-value.ts";
import type { PolicyView } from "./view.ts";

/** The policy part as plain text for a ticket: in English, whatever the reader's language. */
export function policyAsText(view: PolicyView): string {
  const t = POLICY.en;
  const { organisation, installType, id, version, source, read, error, announced, access } = view;
  return [
    view.set ? t.managedBy(organisation?.name ?? t.yourOrganisation) : t.none,
    `Caveat ${version}, ${id}, ${view.firefox ? "Firefox" : "Chromium"}`,
    t.installed[installType as keyof typeof t.installed] ?? installType,
    `${t.read[source]}, ${read}`,
    ...(error === undefined ? [] : [t.unreadable(error)]),
    ...(announced ? [t.expected(announced.arrived, announced.of)] : []),
    ...view.keys.map((one) => `${one.key}: ${sayValue(one.key, one.value as never, "en")} (${fromOf(one)})`),
    ...view.faults.map((fault) => `! ${fault.path ? `${fault.path}: ` : ""}${sayFault(fault, "en", version)}`),
    ...access.patterns.map((pattern) => `${access.missing.includes(pattern) ? "not allowed" : "allowed"}: ${pattern}`),
    "",
  ].join("\n");
}

/** By whose word a value holds. */
export function fromOf(one: PolicyView["keys"][number], t = POLICY.en): string {
  if (one.locked) return t.from.locked;
  return one.suggested ? t.from.suggested : t.from[one.from === "person" ? "person" : "built-in"];
}
