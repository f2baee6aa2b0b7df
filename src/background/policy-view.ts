import { browser } from "../shared/browser.ts";
import { patternsAsked } from "../shared/policy/access.ts";
import { chosenIn, effective } from "../shared/policy/effective.ts";
import { KEY_NAMES } from "../shared/policy/keys.ts";
import type { KeyView, PolicyView } from "../shared/policy/view.ts";
import { readPersonal } from "../shared/settings.ts";
import { installType, policyNow } from "./policy.ts";

/** What the organisation sets, key by key: no browser tells what it dropped, and no other page says what is in effect. */
export async function readPolicyView(): Promise<PolicyView> {
  const [{ policy, source, read, error }, { settings, chosen }] = await Promise.all([policyNow(), readPersonal()]);
  const own = chosenIn(settings, chosen);
  const missing = new Set(policy.faults.filter(({ kind }) => kind === "missing").map(({ key }) => key));
  const keys = KEY_NAMES.map((key) => {
    const one = effective(key, policy, own);
    return { key, ...one, missing: missing.has(key), suggested: one.from === "policy" && !one.locked } as KeyView;
  });
  const firefox = browser.runtime.getURL("").startsWith("moz-extension:");
  const patterns = patternsAsked(policy.values, firefox);
  const allowed = await Promise.all(patterns.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const announced = policy.values.expects?.filter((name) => name !== "expects");
  return {
    set: policy.set,
    source,
    read,
    ...(error !== undefined && { error }),
    organisation: policy.values.organisation,
    installType: await installType(),
    id: browser.runtime.id,
    version: browser.runtime.getManifest().version,
    firefox,
    keys,
    faults: policy.faults,
    announced: announced && {
      arrived: announced.filter((name) => policy.arrived.includes(name)).length,
      of: announced.length,
    },
    access: { patterns, missing: patterns.filter((_, at) => !allowed[at]) },
  };
}
