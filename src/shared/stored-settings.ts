import { storage } from "@wxt-dev/storage";
import { fieldsOf } from "./open-object.ts";

// 0.1.0 refuses a profile with anything it does not know, and then writes settings without one. What it can read lies where it
// looks; the whole profile lies beside, and counts for as long as nobody has changed the other.

const SETTINGS = "local:settings";
const WHOLE = "local:wholeProfile";

/** The roles of 0.1.0. */
const FIRST_ROLES = new Set([
  "state-body",
  "regulated-operator",
  "telecom-operator",
  "supplier-to-state",
  "funds-recipient",
  "maker-or-seller",
]);

/** Every field that is stored, of the right shape or not; nothing where nothing is. */
export async function readStored(): Promise<Record<string, unknown> | undefined> {
  const [settings, beside] = await storage.getItems([SETTINGS, WHOLE]);
  if (settings?.value === null || settings?.value === undefined) return undefined;
  const fields = fieldsOf(settings.value);
  const { profile, given } = fieldsOf(beside?.value);
  return given !== undefined && same(given, fields["profile"]) ? { ...fields, profile } : fields;
}

export async function writeStored(fields: Record<string, unknown>): Promise<void> {
  const { profile } = fields;
  const given = forFirst(profile);
  await storage.setItems([
    { key: SETTINGS, value: { ...fields, profile: given } },
    { key: WHOLE, value: same(given, profile) ? {} : { profile, given } },
  ]);
}

/** What of a profile 0.1.0 can read. Somebody of whose roles it knows none has told it nothing. */
function forFirst(profile: unknown): unknown {
  if (!Array.isArray(profile)) return profile;
  return profile.flatMap((reader: unknown) => {
    const { territory, roles } = fieldsOf(reader);
    if (!Array.isArray(roles)) return [];
    const known = roles.filter((role: string) => FIRST_ROLES.has(role));
    return roles.length > 0 && known.length === 0 ? [] : [{ territory, roles: known }];
  });
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
