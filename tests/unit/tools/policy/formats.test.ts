import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { KEY_NAMES } from "../../../../src/shared/policy/keys.ts";
import { readPolicy } from "../../../../src/shared/policy/read-policy.ts";
import { FORMATS, type PolicyFile, print, STORES, type Target } from "../../../../src/tools/policy/formats.ts";
import { inRepository } from "../../../../src/tools/repository.ts";

// Each form is read as what it is for would read it, and the policy in it is the one that went in.

const FOLDER = inRepository("policy/examples");
const EXAMPLES = readdirSync(FOLDER).map((name) => {
  const given = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as PolicyFile;
  return [name, { ...given, expects: KEY_NAMES.filter((key) => Object.hasOwn(given, key)) }] as const;
});
const FIREFOX = "caveat@caveat.example";
const TARGET: Target = {
  ids: { chrome: "a".repeat(32), edge: null, firefox: FIREFOX },
  addresses: STORES,
  install: true,
  privateWindows: true,
};
const json = (text: string) => JSON.parse(text) as Record<string, never>;
const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], value);

/** Keys, names and values of a registry file. */
function readReg(text: string): Record<string, Record<string, string | number>> {
  expect(text).toMatch(/^Windows Registry Editor Version 5.00\r\n\r\n/);
  expect(Buffer.from(text, "utf8").length, "ASCII alone").toBe(text.length);
  const keys: Record<string, Record<string, string | number>> = {};
  let key = "";
  for (const line of text.split("\r\n").slice(1)) {
    const value = /^"((?:[^"\\]|\\.)*)"=(?:dword:([0-9a-f]{8})|"((?:[^"\\]|\\.)*)")$/.exec(line);
    if (line.startsWith("[")) keys[(key = line.slice(1, -1))] = {};
    else if (value) keys[key]![value[1]!] = value[2] ? parseInt(value[2], 16) : value[3]!.replace(/\\(.)/g, "$1");
    else expect(line).toBe("");
  }
  return keys;
}

/** What the script writes: `@{ Key = '…'; Name = '…'; Type = '…'; Value = … }`, with '' for ' in a text. */
function readPowershell(text: string): Record<string, Record<string, string | number>> {
  const one =
    /^ {2}@\{ Key = '((?:[^']|'')*)'; Name = '(\w+)'; Type = '(DWord|String)'; Value = (?:(\d+)|'((?:[^']|'')*)') \}$/gm;
  const keys: Record<string, Record<string, string | number>> = {};
  for (const [, key, name, type, number, string] of text.matchAll(one)) {
    expect(type).toBe(number === undefined ? "String" : "DWord");
    (keys[key!] ??= {})[name!] = number === undefined ? string!.replaceAll("''", "'") : Number(number);
  }
  return keys;
}

interface Element {
  name?: string;
  children?: Element[];
  data?: string;
}
function readPlist({ name, children = [] }: Element): unknown {
  const inside = children.filter((child) => child.name !== undefined);
  const text = children.map(({ data = "" }) => data).join("");
  if (name === "dict")
    return Object.fromEntries(
      inside.flatMap((child, place) => (place % 2 ? [] : [[readPlist(child), readPlist(inside[place + 1]!)]])),
    );
  if (name === "array") return inside.map(readPlist);
  if (name === "true" || name === "false") return name === "true";
  return name === "integer" ? Number(text) : text;
}
function plistIn(text: string): { PayloadContent: Record<string, unknown>[] } {
  const find = (elements: Element[]): Element | undefined => elements.find(({ name }) => name === "plist");
  const root = find(parseDocument(text, { xmlMode: true }).children)!;
  return readPlist(root.children!.find(({ name }) => name === "dict")!) as never;
}

/** The policy and, where the form has one, the forced installation in it. */
const READERS: Record<
  (typeof FORMATS)[number],
  (text: string, edge: boolean) => { policy: unknown; installed?: unknown }
> = {
  "chromium-linux": (text) => chromium(text, TARGET.ids.chrome!),
  "chrome-linux": (text) => chromium(text, TARGET.ids.chrome!),
  "edge-linux": (text) => chromium(text, "ID"),
  "firefox-json": (text) => firefox(at(json(text), "policies")),
  "google-admin": (text) => ({
    policy: Object.fromEntries(Object.entries(json(text)).map(([key, value]) => [key, at(value, "Value")])),
  }),
  "native-manifest": (text) => {
    const { name, type, data } = json(text);
    expect([name, type]).toEqual([FIREFOX, "storage"]);
    return { policy: data };
  },
  reg: (text, edge) => registry(readReg(text), "HKEY_LOCAL_MACHINE\\", edge),
  powershell: (text, edge) => registry(readPowershell(text), "HKLM:\\", edge),
  mobileconfig: (text, edge) => {
    const payloads = plistIn(text).PayloadContent;
    const of = (type: string) => payloads.find(({ PayloadType }) => PayloadType === type)!;
    expect(new Set(payloads.map(({ PayloadUUID }) => PayloadUUID)).size).toBe(payloads.length);
    expect(firefox(of("org.mozilla.firefox"))).toEqual(
      READERS["firefox-json"](print(lastPrinted, "firefox-json", TARGET), edge),
    );
    const [browser, id] = edge ? ["com.microsoft.Edge", "ID"] : ["com.google.Chrome", TARGET.ids.chrome!];
    const {
      PayloadType: _,
      PayloadIdentifier: __,
      PayloadUUID: ___,
      PayloadVersion: ____,
      ...policy
    } = of(`${browser}.extensions.${id}`);
    return { policy, installed: at(of(browser), "ExtensionSettings", id) };
  },
};
let lastPrinted: PolicyFile = {};

const chromium = (text: string, id: string) => ({
  policy: at(json(text), "3rdparty", "extensions", id),
  installed: at(json(text), "ExtensionSettings", id),
});
const firefox = (policies: unknown) => ({
  policy: at(policies, "3rdparty", "Extensions", FIREFOX),
  installed: at(policies, "ExtensionSettings", FIREFOX),
});
function registry(keys: Record<string, Record<string, string | number>>, hive: string, edge: boolean) {
  const [browser, id] = edge ? ["Microsoft\\Edge", "ID"] : ["Google\\Chrome", TARGET.ids.chrome!];
  const root = `${hive}SOFTWARE\\Policies\\${browser}`;
  const settings = JSON.parse(String(keys[root]!["ExtensionSettings"])) as object;
  return { policy: keys[`${root}\\3rdparty\\extensions\\${id}\\policy`], installed: at(settings, id) };
}

describe.each(EXAMPLES)("%s", (_name, policy) => {
  test("has no fault", () => {
    expect(readPolicy(policy).faults).toEqual([]);
  });

  test.each(FORMATS.flatMap((format) => [[format, false] as const, [format, true] as const]))(
    "printed as %s it is read back as what it is (Edge: %s)",
    (format, edge) => {
      lastPrinted = policy;
      const { policy: read, installed } = READERS[format](print(policy, format, TARGET), edge);
      // The registry holds 0 and 1 and JSON as text: they mean the same.
      expect(readPolicy(read)).toEqual(readPolicy(policy));
      expect(readPolicy(read).set).toBe(true);
      if (format === "google-admin" || format === "native-manifest") return;
      expect(installed).toMatchObject({ installation_mode: "force_installed" });
      const isEdge = format === "edge-linux" || (edge && !format.endsWith("linux"));
      if (format === "firefox-json")
        expect(installed).toMatchObject({ default_area: "navbar", private_browsing: true });
      else expect(installed).toHaveProperty(isEdge ? "toolbar_state" : "toolbar_pin");
    },
  );
});
