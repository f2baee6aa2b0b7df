import * as v from "valibot";
import { REGIMES, ROLES, type Bind, type Regime, type Role } from "./dataset.ts";
import { isTerritory } from "./territories.ts";

/**
 * Who the reader is: territories, each with any number of roles. Empty: the reader has not said. Without a role in `roles` or
 * `denied`, they have not said which roles they have there; `denied` holds those that they said they do not have.
 */
export const ProfileSchema = v.array(
  v.object({
    territory: v.pipe(v.string(), v.check(isTerritory, "is no country, no part of one and not EU")),
    roles: v.array(v.picklist(ROLES)),
    denied: v.optional(v.array(v.picklist(ROLES))),
    /** The regime of a regulated operator, where the reader knows it. */
    regime: v.optional(v.picklist(REGIMES)),
  }),
);
export type Profile = v.InferOutput<typeof ProfileSchema>;
export type Reader = Profile[number];

/** Roles that somebody with another one always has. */
const IMPLIED: Partial<Record<Role, readonly Role[]>> = { "state-body": ["contracting-authority"] };

/** Roles that somebody with another one may well have too, though they did not tick it: these stay open until they say no. */
const LIKELY: Partial<Record<Role, readonly Role[]>> = {
  "state-body": ["regulated-operator"],
  "telecom-operator": ["regulated-operator"],
  "contracting-authority": ["state-body", "regulated-operator"],
};

/** Whether a reader has the role that an entry of an act is about; open where they have not said. */
export function hasRole({ roles, denied, regime }: Reader, bind: Pick<Bind, "role" | "regime">): "yes" | "no" | "open" {
  const { role } = bind;
  if (role === "anyone") return "yes";
  if (roles.includes(role) || roles.some((own) => IMPLIED[own]?.includes(role)))
    return bind.regime === undefined || bind.regime === regime ? "yes" : regime === undefined ? "open" : "no";
  if (denied?.includes(role)) return "no";
  // Who denied one role may still have any other.
  return roles.length === 0 || roles.some((own) => LIKELY[own]?.includes(role)) ? "open" : "no";
}

/** "CZ:regulated-operator/higher, US:supplier-to-state, SK:anyone" as a profile. Throws what is wrong with it, in a sentence. */
export function parseProfile(text: string): Profile {
  const readers = new Map<string, Reader>();
  for (const part of text
    .split(",")
    .map((piece) => piece.trim())
    .filter(Boolean)) {
    const [place = "", said, ...rest] = part.split(":");
    const territory = ALIASES[place] ?? place;
    if (!isTerritory(territory)) throw new Error(`"${place}" is no country, no part of one and not EU`);
    if (rest.length > 0) throw new Error(`"${part}" has more than one colon`);
    const reader = readers.get(territory) ?? { territory, roles: [] };
    readers.set(territory, reader);
    if (said === undefined) continue;
    const [role = "", regime] = said.split("/");
    if (role === "anyone") reader.denied = ROLES.filter((one) => !reader.roles.includes(one));
    else if (isOneOf(ROLES, role)) reader.roles = [...new Set([...reader.roles, role])];
    else throw new Error(`"${role}" is no role`);
    if (regime === undefined) continue;
    if (role !== "regulated-operator" || !isOneOf(REGIMES, regime))
      throw new Error(`"${said}" is no regime: only a regulated-operator has one, ${REGIMES.join(" or ")}`);
    reader.regime = regime satisfies Regime;
  }
  return [...readers.values()];
}

/** What people write for ISO codes. */
const ALIASES: Readonly<Record<string, string>> = { UK: "GB", EL: "GR" };

function isOneOf<const Item extends string>(list: readonly Item[], text: string): text is Item {
  return (list as readonly string[]).includes(text);
}
