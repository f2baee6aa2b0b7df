import * as v from "valibot";
import { ProfileSchema } from "../core/profile.ts";
import { LEVELS } from "./levels.ts";
import { fieldsOf } from "./open-object.ts";
import { SITE_MODES } from "./site-modes.ts";
import { readStored, writeStored } from "./stored-settings.ts";
import { UPDATE_MODES } from "./update-modes.ts";

export { UPDATE_MODES, type UpdateMode } from "./update-modes.ts";

/** Somebody who answers for several customers keeps a profile for each. */
const Named = v.object({ name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)), profile: ProfileSchema });

export const SettingsSchema = v.object({
  profile: ProfileSchema,
  /** Profiles that are kept by name, and which of them `profile` is. */
  profiles: v.optional(v.pipe(v.array(Named), v.maxLength(50)), []),
  as: v.optional(v.string(), ""),
  /** "browser" follows the browser's language. */
  language: v.picklist(["browser", "en", "cs"]),
  defaultMode: v.picklist(SITE_MODES),
  /** Host name → what the reader chose for it. */
  sites: v.record(v.string(), v.picklist(SITE_MODES)),
  /** How much of what is on file is marked. */
  level: v.optional(v.picklist(LEVELS), "mine"),
  updates: v.optional(v.picklist(UPDATE_MODES), "auto"),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const FALLBACK: Settings = {
  profile: [],
  profiles: [],
  as: "",
  language: "browser",
  defaultMode: "marks",
  sites: {},
  level: "mine",
  updates: "auto",
};

/** The reader's settings. What is stored in the wrong shape is refused and logged, and the default stands in, field by field. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await readStored()) ?? FALLBACK);
}

/** The settings with the names of those that the reader ever chose; of settings from before that was noted, those that are no default. */
export async function readPersonal(): Promise<{ settings: Settings; chosen: readonly string[] }> {
  const stored = await readStored();
  const settings = parseSettings(stored ?? FALLBACK);
  return { settings, chosen: chosenIn(stored, settings) };
}

function chosenIn(stored: Record<string, unknown> | undefined, settings: Settings): string[] {
  const { chosen } = stored ?? {};
  if (Array.isArray(chosen)) return chosen.filter((key): key is string => typeof key === "string");
  const keys = Object.keys(FALLBACK) as (keyof Settings)[];
  return keys.filter((key) => JSON.stringify(settings[key]) !== JSON.stringify(FALLBACK[key]));
}

export function parseSettings(stored: unknown): Settings {
  const whole = v.safeParse(SettingsSchema, stored);
  if (whole.success) return whole.output;
  console.warn("Caveat: settings of the wrong shape, defaults used:", v.summarize(whole.issues));
  const kept = { ...FALLBACK };
  for (const key of Object.keys(SettingsSchema.entries) as (keyof Settings)[]) {
    const field = v.safeParse(SettingsSchema.entries[key], fieldsOf(stored)[key]);
    if (field.success) Object.assign(kept, { [key]: field.output });
    else if (key === "sites") kept.sites = Object.fromEntries(sitesIn(stored).filter(isKnown)) as Settings["sites"];
  }
  return kept;
}

const sitesIn = (stored: unknown): [string, unknown][] => Object.entries(fieldsOf(fieldsOf(stored)["sites"]));
const isKnown = ([, mode]: [string, unknown]): boolean => v.is(v.picklist(SITE_MODES), mode);

/** A profile that is changed while it has a name is changed under that name too. */
function withNamed(wanted: Partial<Settings>, { profiles, as }: Settings): Partial<Settings> {
  const { profile } = wanted;
  if (!profile || wanted.profiles || wanted.as !== undefined || !profiles.some(({ name }) => name === as))
    return wanted;
  return { ...wanted, profiles: profiles.map((each) => (each.name === as ? { ...each, profile } : each)) };
}

let writing: Promise<unknown> = Promise.resolve();

/**
 * Writes some settings and leaves the others; the change may be worked out from what stands. Throws where a value has the
 * wrong shape, and then nothing is written. Only the background calls it, and one call waits for the other, so that two
 * writers never cross. What a later version of Caveat stored and this one does not understand stays as it is.
 */
export function writeSettings(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<Settings> {
  const written = writing.then(async () => {
    const stored = (await readStored()) ?? FALLBACK;
    const now = parseSettings(stored);
    const wanted = withNamed(typeof change === "function" ? change(now) : change, now);
    const changed = v.parse(SettingsSchema, { ...now, ...wanted });
    const fields = Object.fromEntries(Object.entries(changed).filter(([key]) => Object.hasOwn(wanted, key)));
    const unknown = Object.fromEntries(sitesIn(stored).filter((site) => !isKnown(site)));
    const chosen = [...new Set([...chosenIn(stored, now), ...Object.keys(fields)])];
    await writeStored({
      ...stored,
      ...fields,
      chosen,
      ...(wanted.sites && { sites: { ...unknown, ...changed.sites } }),
    });
    return changed;
  });
  writing = written.catch(() => undefined);
  return written;
}
