import * as v from "valibot";

// What vendors and acts of the dataset are both made of.

/** Words a person reads, in each language Caveat speaks. Both are required, so that neither is ever a gap. */
export const Words = v.object({
  en: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
  cs: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
});
export type Words = v.InferOutput<typeof Words>;

export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
const HttpsUrl = v.pipe(v.string(), v.startsWith("https://"), v.maxLength(2000));
export const ShortText = v.pipe(v.string(), v.minLength(1), v.maxLength(600));

/** A day, month or year of the Gregorian calendar, as precise as the source is: `2018-12-17`, `2018-12` or `2018`. */
export const PartialDay = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
export type PartialDay = v.InferOutput<typeof PartialDay>;

/** When something happened. `inferred` marks a day worked out from a weekday or dateline rather than read. */
export const When = v.object({ on: PartialDay, inferred: v.optional(v.literal(true)) });
export type When = v.InferOutput<typeof When>;

/** ISO 3166-1 alpha-2 (`CZ`), ISO 3166-2 (`US-TX`), or `EU`, which reaches every member state. */
export const Territory = v.pipe(v.string(), v.regex(/^([A-Z]{2})(-[A-Z0-9]{1,3})?$/));
export type Territory = v.InferOutput<typeof Territory>;

/** Where something is written. A source known only by an http address, or by none, is cited without a link. */
export const Source = v.object({
  url: v.optional(HttpsUrl),
  kind: v.picklist(["official", "law", "court", "press"]),
  /** An address that another page printed; nobody of ours has read what stands there. */
  unread: v.optional(v.literal(true)),
  /** An address that cannot be a link, because it is not https: shown as text. */
  address: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  /** A copy or reprint of an official text that stands on another's host. */
  reprint: v.optional(v.literal(true)),
  title: ShortText,
  /** What a source in Czech is called in Czech, where `title` says it in English. */
  titleCs: v.optional(ShortText),
  /** BCP-47 language of what stands there, where known. */
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
});
export type Source = v.InferOutput<typeof Source>;

/** Classes of goods that an act can be about without naming a vendor. Recognised from product data, never from a name. */
export const CATEGORIES = [
  "ip-camera",
  "router",
  "mobile-network",
  "network-equipment",
  "drone",
  "inverter",
  "battery",
  "robot",
  "vehicle",
  "phone",
  "wearable",
  "smart-meter",
  "medical-device",
  "server",
  "semiconductor",
  "radio",
  "lidar",
  "crane",
  "app",
  "ai-model",
  "cloud-service",
  "security-software",
  "software",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** A record that is on file and not shown, with the reason. */
export const hidden = { display: v.optional(v.literal(false)), reason: v.optional(ShortText) };
