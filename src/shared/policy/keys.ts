import * as v from "valibot";
import { feedAddress } from "../../core/trust/feed-address.ts";
import { ProfileSchema } from "../../core/profile.ts";
import { PACKS } from "../packs.ts";
import { SITE_MODES } from "../site-modes.ts";
import { UPDATE_MODES } from "../update-modes.ts";

// Every setting that an organisation can give by policy. The parser, both schemas, the manual's table and the policy part of the
// settings are made from this one table. No key is renamed within a major version.

/** What keeps an address, a name or an id from being one. Each has its sentence in `say-fault.ts`. */
export type Form = "fingerprint" | "address" | "feed-address" | "contact" | "site" | "access" | "id" | "plain";

const form = <T extends string>(code: Form, holds: (text: T) => boolean) => v.check<T, Form>(holds, code);
/** Text that shows as it is: no line breaks, and nothing that turns the direction of what stands around it. */
const line = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(most),
    form("plain", (text) => !/[\p{Cc}\p{Cf}]/u.test(text)),
  );

const isContact = (text: string): boolean =>
  text.length <= 300 && URL.canParse(text) && ["mailto:", "https:"].includes(new URL(text).protocol);
/** A host name as browsers write it: lower case, other scripts as punycode. */
const isHost = (text: string): boolean =>
  text.length <= 253 && URL.canParse(`https://${text}/`) && new URL(`https://${text}/`).host === text;
const isAccess = (text: string): boolean =>
  text === "*" || isHost(text) || PACKS.some(({ region, kind }) => `${region}/${kind}` === text);

const Feed = v.strictObject({
  url: v.pipe(
    v.string(),
    form("feed-address", (text) => feedAddress(text) !== undefined),
  ),
  root: v.pipe(
    v.string(),
    // Commands and pages show it in groups.
    v.transform((text) => text.replaceAll(/\s/g, "").toLowerCase()),
    form("fingerprint", (text) => /^[0-9a-f]{64}$/.test(text)),
  ),
  label: line(80),
  /** It speaks for the organisation. Only the subscription says so, never the data. */
  own: v.optional(v.boolean(), false),
});
export type PolicyFeed = v.InferOutput<typeof Feed>;

const RecordField = v.strictObject({
  id: v.pipe(
    v.string(),
    form("id", (text) => /^[a-z0-9-]{1,40}$/.test(text)),
  ),
  label: line(60),
  required: v.optional(v.boolean(), false),
});

/** What a policy may set, in the order in which people are told of it. */
export const KEY_NAMES = [
  "organisation",
  "profile",
  "official",
  "feeds",
  "updates",
  "sites",
  "access",
  "hiding",
  "recordFields",
  "firstRun",
  "changeable",
  "expects",
] as const;
export type KeyName = (typeof KEY_NAMES)[number];

export const HIDING = ["all", "snooze", "none"] as const;

const SCHEMAS = {
  organisation: v.strictObject({
    name: line(80),
    contact: v.optional(
      v.pipe(
        v.string(),
        form("contact", (text) => isContact(text)),
      ),
    ),
  }),
  profile: ProfileSchema,
  official: v.pipe(
    v.string(),
    form("address", (text) => text === "on" || text === "off" || feedAddress(text) !== undefined),
  ),
  feeds: v.array(Feed),
  updates: v.picklist(UPDATE_MODES),
  sites: v.record(
    v.pipe(
      v.string(),
      form("site", (text) => text === "*" || isHost(text)),
    ),
    v.picklist(SITE_MODES),
  ),
  access: v.array(
    v.pipe(
      v.string(),
      form("access", (text) => isAccess(text)),
    ),
  ),
  hiding: v.picklist(HIDING),
  recordFields: v.array(RecordField),
  firstRun: v.boolean(),
  changeable: v.array(
    v.picklist([
      "profile",
      "official",
      "feeds",
      "updates",
      "sites",
      "access",
      "hiding",
      "recordFields",
      "firstRun",
    ] as const satisfies readonly KeyName[]),
  ),
  expects: v.array(v.pipe(v.string(), v.maxLength(40))),
};

/** What each key holds. */
export type Values = { [Key in KeyName]: v.InferOutput<(typeof SCHEMAS)[Key]> };

interface Key<K extends KeyName> {
  schema: (typeof SCHEMAS)[K];
  builtIn: Values[K] | undefined;
  /** What holds where the value is wrong as a whole, or was announced and did not come; where absent, it is as if it were not set. */
  whenBad?: Values[K];
  /** The most entries of a list, or names of an object. */
  most?: number;
  /** One wrong entry leaves the others in force. */
  byEntry?: true;
  example: Values[K];
}

/** The table. `updates`, `official`, `feeds` and `hiding` fail closed: the stricter wish is assumed. */
export const KEYS: { readonly [K in KeyName]: Key<K> } = {
  organisation: {
    schema: SCHEMAS.organisation,
    builtIn: undefined,
    example: { name: "Krajský úřad, odbor IT", contact: "mailto:it@kraj.example" },
  },
  profile: {
    schema: SCHEMAS.profile,
    builtIn: [],
    example: [{ territory: "CZ", roles: ["state-body"] }],
  },
  official: {
    schema: SCHEMAS.official,
    builtIn: "on",
    whenBad: "off",
    example: "https://mirror.kraj.example/caveat/official/",
  },
  feeds: {
    schema: SCHEMAS.feeds,
    builtIn: [],
    whenBad: [],
    most: 8,
    byEntry: true,
    example: [
      { url: "https://mirror.kraj.example/caveat/own/", root: "9f86d081".repeat(8), label: "Krajský úřad", own: true },
    ],
  },
  updates: { schema: SCHEMAS.updates, builtIn: "auto", whenBad: "none", example: "none" },
  sites: {
    schema: SCHEMAS.sites,
    builtIn: {},
    most: 500,
    byEntry: true,
    example: { "spisovka.kraj.example": "off" },
  },
  access: {
    schema: SCHEMAS.access,
    builtIn: [],
    most: 500,
    byEntry: true,
    example: ["cz-sk/procurement", "intranet.kraj.example"],
  },
  hiding: { schema: SCHEMAS.hiding, builtIn: "all", whenBad: "none", example: "snooze" },
  recordFields: {
    schema: SCHEMAS.recordFields,
    builtIn: [],
    most: 5,
    byEntry: true,
    example: [{ id: "file-number", label: "Číslo jednací", required: true }],
  },
  firstRun: { schema: SCHEMAS.firstRun, builtIn: undefined, example: false },
  changeable: { schema: SCHEMAS.changeable, builtIn: [], most: 12, byEntry: true, example: ["profile"] },
  expects: { schema: SCHEMAS.expects, builtIn: [], most: 40, byEntry: true, example: ["organisation", "profile"] },
};

export const isKeyName = (name: string): name is KeyName => (KEY_NAMES as readonly string[]).includes(name);
