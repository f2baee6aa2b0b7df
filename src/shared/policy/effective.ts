import { FALLBACK, type Settings } from "../settings.ts";
import { KEYS, type KeyName, type Values } from "./keys.ts";
import type { Policy } from "./read-policy.ts";

/** What is in effect for one key, and by whose word. */
export interface Effective<T> {
  value: T;
  from: "policy" | "person" | "built-in";
  /** The person cannot change it. */
  locked: boolean;
  /** What the person chose, also where it waits under a lock. */
  person: T | undefined;
}

/** What a person chose, key by key; absent where they never did. */
export type Chosen = Partial<Pick<Values, "profile" | "updates" | "sites">>;

/** Locked policy before the person's choice, that before a policy that may be changed, that before what is built in. Of `sites`, host by host. */
export function effective<K extends KeyName>(key: K, policy: Policy, chosen: Chosen): Effective<Values[K]> {
  const set = policy.values[key];
  const person = (chosen as Partial<Values>)[key];
  const locked = set !== undefined && !isChangeable(key, policy);
  const from = locked ? "policy" : person !== undefined ? "person" : set !== undefined ? "policy" : "built-in";
  const value = locked ? set : (person ?? set ?? KEYS[key].builtIn);
  return { value: (key === "sites" ? sitesUnder(policy, chosen) : value) as Values[K], from, locked, person };
}

function sitesUnder(policy: Policy, { sites: person }: Chosen): Values["sites"] {
  const { sites: set } = policy.values;
  return isChangeable("sites", policy) ? { ...set, ...person } : { ...person, ...set };
}

export const isChangeable = (key: KeyName, { values }: Policy): boolean =>
  (values.changeable as readonly KeyName[] | undefined)?.includes(key) ?? false;

/** What a person chose among the settings. `"*"` stands for all other sites. */
export function chosenIn(settings: Settings, chosen: readonly string[]): Chosen {
  const { profile, updates, sites, defaultMode } = settings;
  const ownSites = chosen.includes("sites") ? sites : {};
  const own = { ...ownSites, ...(chosen.includes("defaultMode") && { "*": defaultMode }) };
  return {
    ...(chosen.includes("profile") && { profile }),
    ...(chosen.includes("updates") && { updates }),
    ...(Object.keys(own).length > 0 && { sites: own }),
  };
}

/** The settings that hold: the person's, under the policy. */
export function settingsUnder(policy: Policy, settings: Settings, chosen: readonly string[]): Settings {
  if (!policy.set) return settings;
  const own = chosenIn(settings, chosen);
  const { "*": defaultMode = FALLBACK.defaultMode, ...sites } = effective("sites", policy, own).value;
  return {
    ...settings,
    profile: effective("profile", policy, own).value,
    updates: effective("updates", policy, own).value,
    defaultMode,
    sites,
  };
}

/** The key that forbids a change of the settings, if one does. */
export function lockOn(change: Partial<Settings>, inEffect: Settings, policy: Policy): KeyName | undefined {
  const isLocked = (key: KeyName): boolean => policy.values[key] !== undefined && !isChangeable(key, policy);
  if (change.profile !== undefined && isLocked("profile")) return "profile";
  if (change.updates !== undefined && isLocked("updates")) return "updates";
  if (!isLocked("sites")) return undefined;
  const { "*": others, ...hosts } = policy.values.sites ?? {};
  if (change.defaultMode !== undefined && others !== undefined) return "sites";
  if (!change.sites) return undefined;
  const moved = Object.keys(hosts).some((host) => change.sites?.[host] !== inEffect.sites[host]);
  return moved ? "sites" : undefined;
}

/** The sites of a change without what the policy alone put among them: that is never written into the person's settings. */
export function ownSites(change: Settings["sites"], before: Settings["sites"], policy: Policy): Settings["sites"] {
  const set = policy.values.sites ?? {};
  const kept = Object.entries(change).flatMap(([host, mode]) => {
    if (set[host] !== mode) return [[host, mode] as const];
    return before[host] === undefined ? [] : [[host, before[host]] as const];
  });
  return Object.fromEntries(kept);
}
