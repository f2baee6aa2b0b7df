import type { Settings } from "../shared/settings.ts";
import { readPersonal, writeSettings as writePersonal } from "../shared/settings.ts";
import { lockOn, ownSites, settingsUnder } from "../shared/policy/effective.ts";
import { policyInForce } from "./policy.ts";

/** The settings in effect: the reader's, under the policy of their organisation. */
export async function readSettings(): Promise<Settings> {
  const [policy, { settings, chosen }] = await Promise.all([policyInForce(), readPersonal()]);
  return settingsUnder(policy, settings, chosen);
}

/** Changes the reader's own settings, and hands back those in effect. Throws where the policy has locked what is to change. */
export async function writeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  const policy = await policyInForce();
  if (!policy.set) return writePersonal(change);
  const inEffect = await readSettings();
  await writePersonal((own) => {
    const wanted = typeof change === "function" ? change(inEffect) : change;
    const key = lockOn(wanted, inEffect, policy);
    if (key) throw new Error(`Locked by policy: ${key}`);
    return wanted.sites ? { ...wanted, sites: ownSites(wanted.sites, own.sites, policy) } : wanted;
  });
  return readSettings();
}
