import { KEY_NAMES, KEYS } from "./keys.ts";
import { POLICY } from "../words/policy.ts";

// Both schemas of a policy. The loose one goes into the Chromium package: with types alone, because Chromium drops a key whole and
// without a word where anything else does not hold, and a bad value should arrive and be explained. The strict one is for editors.

export interface JsonSchema {
  [attribute: string]: unknown;
  type: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

interface Walk {
  type: string;
  entries?: Record<string, Walk>;
  item?: Walk;
  value?: Walk;
  wrapped?: Walk;
  options?: string[];
  pipe?: { type: string; requirement?: unknown }[];
}

/** The schema of managed settings: `loose` as browsers read it, `strict` as an editor should. */
export function policySchema(how: "loose" | "strict"): JsonSchema {
  const properties = KEY_NAMES.map((name) => {
    const [title, description] = POLICY.en.keys[name];
    const { most, schema } = KEYS[name];
    const bounds =
      how === "strict" && most !== undefined ? { [schema.type === "array" ? "maxItems" : "maxProperties"]: most } : {};
    return [name, { title, description, ...walk(schema as unknown as Walk, how === "strict"), ...bounds }] as const;
  });
  return {
    ...(how === "strict" && { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Caveat policy" }),
    type: "object",
    properties: Object.fromEntries(properties),
    ...(how === "strict" && { additionalProperties: false }),
  };
}

function walk({ type, entries, item, value, wrapped, options, pipe = [] }: Walk, strict: boolean): JsonSchema {
  if (wrapped) return walk(wrapped, strict);
  if (type === "array") return { type: "array", items: walk(item!, strict) };
  if (type === "record") return { type: "object", additionalProperties: walk(value!, strict) };
  if (entries) {
    const properties = Object.fromEntries(Object.entries(entries).map(([key, one]) => [key, walk(one, strict)]));
    const required = Object.keys(entries).filter((key) => !entries[key]!.wrapped);
    return { type: "object", properties, ...(strict && { required, additionalProperties: false }) };
  }
  if (type === "picklist") return { type: "string", ...(strict && { enum: options }) };
  const length = (action: string): number | undefined => pipe.find((one) => one.type === action)?.requirement as number;
  return {
    type,
    ...(strict && length("min_length") !== undefined && { minLength: length("min_length") }),
    ...(strict && length("max_length") !== undefined && { maxLength: length("max_length") }),
  };
}
