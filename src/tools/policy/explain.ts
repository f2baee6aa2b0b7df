import { KEY_NAMES } from "../../shared/policy/keys.ts";
import { effective } from "../../shared/policy/effective.ts";
import { readPolicy } from "../../shared/policy/read-policy.ts";
import { sayFault } from "../../shared/policy/say-fault.ts";
import { sayValue } from "../../shared/policy/say-value.ts";
import type { Language } from "../../shared/words/format.ts";
import { POLICY } from "../../shared/words/policy.ts";

/** Each key of a policy in plain words, and what colleagues see of it. */
export function explain(raw: unknown, language: Language, version: string): string {
  const policy = readPolicy(raw);
  const t = POLICY[language];
  const name = policy.values.organisation?.name ?? t.yourOrganisation;
  const lines = KEY_NAMES.filter((key) => policy.values[key] !== undefined).map((key) => {
    const { value, locked } = effective(key, policy, {});
    const [title, says] = t.keys[key];
    const who =
      key === "organisation" || key === "changeable" || key === "expects"
        ? ""
        : `\n    ${locked ? t.setBy(name) : t.suggestedBy(name)}`;
    return `${title} (${key}): ${sayValue(key, value, language)}\n    ${says}${who}`;
  });
  const faults = policy.faults.map(
    (fault) => `${fault.path ? `${fault.path}: ` : ""}${sayFault(fault, language, version)}`,
  );
  const head = policy.set ? t.managedBy(name) : t.none;
  return `${[head, ...lines, ...faults].join("\n\n")}\n`;
}
