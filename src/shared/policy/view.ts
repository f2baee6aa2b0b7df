import type { KeyName, Values } from "./keys.ts";
import type { Effective } from "./effective.ts";
import type { Fault } from "./read-policy.ts";

/** One key as the policy part shows it. */
export type KeyView = { [K in KeyName]: { key: K } & Effective<Values[K] | undefined> }[KeyName] & {
  /** Named among what was announced, and not there. */
  missing: boolean;
  suggested: boolean;
};

/** What an organisation sets on this computer. */
export interface PolicyView {
  set: boolean;
  source: "live" | "cache" | "none";
  read: string;
  error?: string;
  organisation: Values["organisation"] | undefined;
  installType: string;
  id: string;
  version: string;
  firefox: boolean;
  keys: KeyView[];
  faults: Fault[];
  /** How many of the announced settings came. */
  announced: { arrived: number; of: number } | undefined;
  /** Match patterns that the policy asks for, and those of them that are not allowed. */
  access: { patterns: string[]; missing: string[] };
}
