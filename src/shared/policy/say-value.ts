import { describeProfile } from "../report/describe-profile.ts";
import type { Language } from "../words/format.ts";
import { POLICY } from "../words/policy.ts";
import type { KeyName, Values } from "./keys.ts";

/** What a key is set to, in plain words. */
export function sayValue<K extends KeyName>(key: K, value: Values[K] | undefined, language: Language): string {
  const t = POLICY[language];
  if (value === undefined) return key === "firstRun" ? t.notKnown : t.nothing;
  const { [key]: say } = SAY;
  return say(value as never, language) || t.nothing;
}

const listed = (values: Values["changeable"] | Values["expects"], language: Language): string =>
  values.map((name) => (POLICY[language].keys as Record<string, [string, string]>)[name]?.[0] ?? name).join(", ");

const SAY: { [K in KeyName]: (value: Values[K], language: Language) => string } = {
  organisation: ({ name, contact }) => [name, contact].filter(Boolean).join(", "),
  profile: (profile, language) => (profile.length === 0 ? "" : describeProfile(profile, language)),
  official: (value, language) => (POLICY[language].official as Record<string, string>)[value] ?? value,
  feeds: (feeds, language) =>
    feeds
      .map(({ label, url, root, own }) =>
        [label, url, (root.match(/.{8}/g) ?? []).join(" "), own && POLICY[language].own].filter(Boolean).join(", "),
      )
      .join("; "),
  updates: (mode, language) => POLICY[language].updates[mode],
  sites: (sites, language) =>
    Object.entries(sites)
      .map(([host, mode]) => `${host === "*" ? POLICY[language].anyHost : host}: ${POLICY[language].modes[mode]}`)
      .join(", "),
  access: (hosts, language) => hosts.map((host) => (host === "*" ? POLICY[language].everySite : host)).join(", "),
  hiding: (mode, language) => POLICY[language].hiding[mode],
  recordFields: (fields, language) =>
    fields.map(({ label, required }) => (required ? `${label} (${POLICY[language].required})` : label)).join(", "),
  firstRun: (value, language) => (value ? POLICY[language].yes : POLICY[language].no),
  changeable: listed,
  expects: listed,
};
