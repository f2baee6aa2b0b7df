import * as v from "valibot";
import { type Form, isKeyName, KEY_NAMES, KEYS, type KeyName, type Values } from "./keys.ts";

// What a browser hands over as managed settings is outside input, like a page. It is capped, judged key by key, and whatever is
// wrong is told with its path. Chromium drops a value of the wrong type without a word: `expects` shows that one is missing.

/** One thing that is wrong, with the path to it: `feeds[0].root`. */
export type Fault = { path: string; key: KeyName | undefined; whole: boolean } & (
  | { kind: "type"; expected: string }
  | { kind: "choice"; got: string; options: string[] }
  | { kind: "form"; form: Form; got: string }
  | { kind: "too-long"; most: number; length: number }
  | { kind: "empty" }
  | { kind: "lacks"; field: string }
  | { kind: "unknown-field"; field: string }
  | { kind: "too-many"; most: number }
  | { kind: "twice" }
  | { kind: "value"; got: string }
  | { kind: "unknown-key"; meant: KeyName | undefined }
  | { kind: "missing" }
  | { kind: "too-large"; bytes: number }
);
type Kind = Fault extends infer F ? (F extends Fault ? Omit<F, "path" | "key" | "whole"> : never) : never;

/** What a policy asks for, as far as it can be understood. */
export interface Policy {
  /** Some key is set, rightly or wrongly. */
  set: boolean;
  values: Partial<Values>;
  /** Names as they arrived. */
  arrived: string[];
  faults: Fault[];
}

/** 64 kB of JSON. */
export const MOST_BYTES = 64 * 1024;

export const NO_POLICY: Policy = { set: false, values: {}, arrived: [], faults: [] };

/** Reads managed settings. Nothing, `{}` and anything that is no object are the same: no policy. */
export function readPolicy(raw: unknown): Policy {
  const given = leniently(raw, "object");
  if (typeof given !== "object" || given === null || Array.isArray(given)) return NO_POLICY;
  const fields = given as Record<string, unknown>;
  const arrived = Object.keys(fields);
  if (arrived.length === 0) return NO_POLICY;
  const bytes = new TextEncoder().encode(JSON.stringify(fields)).length;
  const policy: Policy = { set: true, values: {}, arrived: arrived.slice(0, 100), faults: [] };
  if (bytes > MOST_BYTES) {
    policy.faults.push({ path: "", key: undefined, whole: true, kind: "too-large", bytes });
    for (const name of KEY_NAMES) if (Object.hasOwn(fields, name)) failClosed(policy, name);
    return policy;
  }
  for (const name of KEY_NAMES) if (Object.hasOwn(fields, name)) readKey(policy, name, fields[name]);
  for (const name of policy.values.expects ?? [])
    if (isKeyName(name) && name !== "expects" && !Object.hasOwn(fields, name)) {
      policy.faults.push({ path: name, key: name, whole: true, kind: "missing" });
      failClosed(policy, name);
    }
  for (const name of policy.arrived)
    if (!isKeyName(name))
      policy.faults.push({
        path: name.slice(0, 60),
        key: undefined,
        whole: true,
        kind: "unknown-key",
        meant: nearest(name),
      });
  return policy;
}

function failClosed(policy: Policy, name: KeyName): void {
  const { whenBad } = KEYS[name];
  if (whenBad !== undefined) Object.assign(policy.values, { [name]: whenBad });
}

function readKey(policy: Policy, name: KeyName, raw: unknown): void {
  const { schema, byEntry, most = Infinity } = KEYS[name];
  const value = lenientFor(schema, raw);
  const fault = (path: string, whole: boolean, kind: Kind): void =>
    void policy.faults.push({ path, key: name, whole, ...kind });
  const isList = schema.type === "array";
  const fits = isList ? Array.isArray(value) : typeof value === "object" && value !== null && !Array.isArray(value);
  if (!byEntry || !fits) {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) Object.assign(policy.values, { [name]: parsed.output });
    else {
      for (const issue of parsed.issues.slice(0, 5)) fault(pathOf(name, issue), true, kindOf(issue));
      failClosed(policy, name);
    }
    return;
  }
  const entries = Object.entries(value as object);
  if (entries.length > most) fault(name, false, { kind: "too-many", most });
  const good = entries.slice(0, most).flatMap(([at, entry]) => {
    const one = isList ? [entry] : { [at]: entry };
    const parsed = readEntry(schema, one);
    for (const issue of parsed.issues) fault(pathOf(name, issue, at), false, kindOf(issue));
    return parsed.output
      ? [isList ? (parsed.output as unknown[])[0] : [at, (parsed.output as Record<string, unknown>)[at]]]
      : [];
  });
  const once = isList
    ? good.filter((entry, at) => {
        const isNew = good.findIndex((other) => idOf(other) === idOf(entry)) === at;
        if (!isNew) fault(name, false, { kind: "twice" });
        return isNew;
      })
    : good;
  Object.assign(policy.values, { [name]: isList ? once : Object.fromEntries(once as [string, unknown][]) });
}

type Read = { output: unknown; issues: readonly v.BaseIssue<unknown>[] };

/** One entry. A field of a record that is wrong in nothing but whether it is required is shown, and not required. */
function readEntry(schema: v.GenericSchema, one: unknown): Read {
  const parsed = v.safeParse(schema, one);
  if (parsed.success) return { output: parsed.output, issues: [] };
  const issues = parsed.issues.slice(0, 3);
  if (!issues.every(({ path }) => path?.at(-1)?.key === "required")) return { output: undefined, issues };
  const [{ required: _, ...field }] = one as [Record<string, unknown>];
  return { output: v.parse(schema, [field]), issues };
}

const idOf = (entry: unknown): unknown => {
  if (typeof entry !== "object" || entry === null) return entry;
  const { root, id } = entry as { root?: string; id?: string };
  return root ?? id;
};

function pathOf(name: KeyName, { path }: v.BaseIssue<unknown>, at?: string): string {
  const keys = (path ?? []).map(({ key }) => key as string | number);
  // Entries are read one by one: each of a list is the first of its own.
  if (at !== undefined && typeof keys[0] === "number") keys[0] = Number(at);
  return keys.reduce<string>(
    (text, key) =>
      typeof key === "number"
        ? `${text}[${key}]`
        : /^\w+$/.test(key)
          ? `${text}.${key}`
          : `${text}["${key.slice(0, 60)}"]`,
    name,
  );
}

function kindOf(issue: v.BaseIssue<unknown>): Kind {
  const { type, kind, input, path } = issue;
  const got = short(input);
  const last = path?.at(-1) as { key?: unknown; value?: unknown } | undefined;
  if (type === "check" || type === "raw_check") {
    const known = issue.message as Form;
    return issue.requirement === undefined || /\s/.test(known)
      ? { kind: "value", got }
      : { kind: "form", form: known, got: typeof input === "string" ? input.slice(0, 100) : got };
  }
  if (type === "picklist")
    return { kind: "choice", got, options: (issue.expected ?? "").replace(/[()"]/g, "").split(" | ") };
  if (type === "max_length")
    return { kind: "too-long", most: issue.requirement as number, length: String(input).length };
  if (type === "min_length") return { kind: "empty" };
  if (type === "strict_object" || type === "object") {
    if (issue.expected === "never") return { kind: "unknown-field", field: String(last?.key).slice(0, 60) };
    if (issue.received === "undefined") return { kind: "lacks", field: String(last?.key) };
  }
  if (kind === "schema" && input === undefined) return { kind: "lacks", field: String(last?.key) };
  return { kind: "type", expected: type };
}

const short = (input: unknown): string =>
  (typeof input === "string" ? input : (JSON.stringify(input) ?? "nothing")).slice(0, 60);

type Walk = { type: string; entries?: Record<string, Walk>; item?: Walk; value?: Walk; wrapped?: Walk };

/** The value as a schema wants it, where a way of storing policies knows no other: 0 and 1, words for booleans, JSON for objects and lists. */
function lenientFor(schema: unknown, raw: unknown): unknown {
  const { type, entries, item, value, wrapped } = schema as Walk;
  if (wrapped) return lenientFor(wrapped, raw);
  if (type === "boolean") return leniently(raw, "boolean");
  if (type === "array") {
    const list = leniently(raw, "array");
    return Array.isArray(list) && item ? list.map((one: unknown) => lenientFor(item, one)) : list;
  }
  if (type === "object" || type === "strict_object" || type === "record") {
    const given = leniently(raw, "object");
    if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
    const pairs = Object.entries(given).map(([key, one]) => {
      const inner = entries ? (Object.hasOwn(entries, key) ? entries[key] : undefined) : value;
      return [key, inner ? lenientFor(inner, one) : one];
    });
    return Object.fromEntries(pairs) as unknown;
  }
  return raw;
}

function leniently(raw: unknown, to: "boolean" | "array" | "object"): unknown {
  if (to === "boolean") return raw === 1 || raw === "true" ? true : raw === 0 || raw === "false" ? false : raw;
  if (typeof raw !== "string" || raw.length > MOST_BYTES) return raw;
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    return raw;
  }
}

/** The key that was meant: at most two letters other, more or fewer. */
function nearest(name: string): KeyName | undefined {
  if (name.length > 40) return undefined;
  const [best] = KEY_NAMES.map((key) => ({ key, far: distance(name.toLowerCase(), key.toLowerCase()) })).toSorted(
    (a, b) => a.far - b.far,
  );
  return best && best.far <= 2 ? best.key : undefined;
}

function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let at = 1; at <= other.length; at++)
      now.push(Math.min(before[at]! + 1, now[at - 1]! + 1, before[at - 1]! + (one[row - 1] === other[at - 1] ? 0 : 1)));
    before = now;
  }
  return before[other.length]!;
}
