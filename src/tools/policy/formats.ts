import { createHash } from "node:crypto";
import type { KeyName } from "../../shared/policy/keys.ts";

// A policy in the forms that browsers and consoles take. Each is read back by a test; what was tried on a real browser, and what was
// not, docs/organisation.md says.

export const FORMATS = [
  "chromium-linux",
  "chrome-linux",
  "edge-linux",
  "firefox-json",
  "reg",
  "powershell",
  "mobileconfig",
  "google-admin",
  "native-manifest",
] as const;
export type Format = (typeof FORMATS)[number];

/** As the administrator wrote it, with the names of its keys under `expects`. */
export type PolicyFile = Partial<Record<KeyName, unknown>>;

/** Which extension a policy is for, and whence it is installed. What is not known yet is `null`. */
export interface Target {
  ids: { chrome: string | null; edge: string | null; firefox: string };
  addresses: { chrome: string; edge: string; firefox: string };
  /** Installed by force as well, with its button in the toolbar. */
  install: boolean;
  privateWindows: boolean;
}

export const STORES: Target["addresses"] = {
  chrome: "https://clients2.google.com/service/update2/crx",
  edge: "https://edge.microsoft.com/extensionwebstorebase/v1/crx",
  firefox: "https://addons.mozilla.org/firefox/downloads/latest/caveat/latest.xpi",
};

/** Stands for an id that no store has given yet. */
export const NO_ID = "ID";

type Browser = "chrome" | "edge";
const WINDOWS: Record<Browser, string> = { chrome: "Google\\Chrome", edge: "Microsoft\\Edge" };
const MAC: Record<Browser, string> = { chrome: "com.google.Chrome", edge: "com.microsoft.Edge" };

/** The policy in one of the forms. */
export function print(policy: PolicyFile, format: Format, target: Target): string {
  switch (format) {
    case "chromium-linux":
    case "chrome-linux":
      return json(chromium(policy, "chrome", target));
    case "edge-linux":
      return json(chromium(policy, "edge", target));
    case "firefox-json":
      return json({ policies: firefox(policy, target) });
    case "google-admin":
      return json(Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }])));
    case "native-manifest":
      return json({ name: target.ids.firefox, description: "Policy of Caveat", type: "storage", data: policy });
    case "reg":
      return reg(policy, target);
    case "powershell":
      return powershell(policy, target);
    case "mobileconfig":
      return mobileconfig(policy, target);
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const idOf = (browser: Browser, { ids }: Target): string => ids[browser] ?? NO_ID;

function settingsOf(browser: Browser, target: Target): object {
  const pin = browser === "chrome" ? { toolbar_pin: "force_pinned" } : { toolbar_state: "force_shown" };
  const installed = { installation_mode: "force_installed", update_url: target.addresses[browser], ...pin };
  return { [idOf(browser, target)]: installed };
}

function chromium(policy: PolicyFile, browser: Browser, target: Target): object {
  return {
    ...(target.install && { ExtensionSettings: settingsOf(browser, target) }),
    "3rdparty": { extensions: { [idOf(browser, target)]: policy } },
  };
}

function firefox(policy: PolicyFile, { ids, addresses, install, privateWindows }: Target): object {
  const installed = {
    installation_mode: "force_installed",
    install_url: addresses.firefox,
    default_area: "navbar",
    ...(privateWindows && { private_browsing: true }),
  };
  return {
    ...(install && { ExtensionSettings: { [ids.firefox]: installed } }),
    "3rdparty": { Extensions: { [ids.firefox]: policy } },
  };
}

/** JSON in ASCII alone: consoles and registry files guess encodings. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

interface RegistryValue {
  key: string;
  name: string;
  /** Booleans are DWORDs; lists and objects are JSON in a text. */
  value: number | string;
}

function registryValues(policy: PolicyFile, target: Target): RegistryValue[] {
  return (["chrome", "edge"] as const).flatMap((browser) => {
    const root = `SOFTWARE\\Policies\\${WINDOWS[browser]}`;
    const key = `${root}\\3rdparty\\extensions\\${idOf(browser, target)}\\policy`;
    const own = Object.entries(policy).map(([name, value]) => ({
      key,
      name,
      value: typeof value === "boolean" ? Number(value) : typeof value === "string" ? value : asciiJson(value),
    }));
    const install = { key: root, name: "ExtensionSettings", value: asciiJson(settingsOf(browser, target)) };
    return target.install ? [...own, install] : own;
  });
}

function reg(policy: PolicyFile, target: Target): string {
  const values = registryValues(policy, target);
  const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
  const blocks = [...new Set(values.map(({ key }) => key))].map((key) =>
    [
      `[HKEY_LOCAL_MACHINE\\${key}]`,
      ...values
        .filter((value) => value.key === key)
        .map(({ name, value }) =>
          typeof value === "number"
            ? `${quoted(name)}=dword:${value.toString(16).padStart(8, "0")}`
            : `${quoted(name)}=${quoted(value)}`,
        ),
    ].join("\r\n"),
  );
  return `Windows Registry Editor Version 5.00\r\n\r\n${blocks.join("\r\n\r\n")}\r\n`;
}

function powershell(policy: PolicyFile, target: Target): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const lines = registryValues(policy, target).map(
    ({ key, name, value }) =>
      `  @{ Key = ${quoted(`HKLM:\\${key}`)}; Name = ${quoted(name)}; Type = '${typeof value === "number" ? "DWord" : "String"}'; Value = ${typeof value === "number" ? value : quoted(value)} }`,
  );
  return `# Caveat's policy in Chrome and Edge. -Do Detect: exit 1 where something differs; Repair: writes it and looks again; Remove: takes
# away these values and no others. ExtensionSettings is one value for all extensions: where there is one, merge it by hand.
param([ValidateSet('Detect', 'Repair', 'Remove')][string]$Do = 'Repair')
$ErrorActionPreference = 'Stop'
$wanted = @(
${lines.join("\n")}
)
function Get-Now($one) {
  (Get-ItemProperty -LiteralPath $one.Key -Name $one.Name -ErrorAction SilentlyContinue).($one.Name)
}
function Get-Other { @($wanted | Where-Object { (Get-Now $_) -cne $_.Value }) }
if ($Do -eq 'Remove') {
  foreach ($one in $wanted) { Remove-ItemProperty -LiteralPath $one.Key -Name $one.Name -ErrorAction SilentlyContinue }
  exit 0
}
if ($Do -eq 'Repair') {
  foreach ($one in Get-Other) {
    if ($one.Name -eq 'ExtensionSettings' -and $null -ne (Get-Now $one)) {
      Write-Error 'There is an ExtensionSettings already; merge it by hand.' -ErrorAction Continue
      continue
    }
    if (-not (Test-Path -LiteralPath $one.Key)) { New-Item -Path $one.Key -Force | Out-Null }
    New-ItemProperty -LiteralPath $one.Key -Name $one.Name -PropertyType $one.Type -Value $one.Value -Force | Out-Null
  }
}
foreach ($one in Get-Other) { Write-Output "differs: $($one.Key) $($one.Name)" }
exit [int]((Get-Other).Count -gt 0)
`;
}

function mobileconfig(policy: PolicyFile, target: Target): string {
  const payload = (type: string, settings: object): object => ({
    PayloadType: type,
    PayloadIdentifier: `caveat.policy.${type}`,
    PayloadUUID: uuidFor(type),
    PayloadVersion: 1,
    ...settings,
  });
  const { ids } = target;
  const chromiums = (["chrome", "edge"] as const).flatMap((browser) => [
    payload(`${MAC[browser]}.extensions.${idOf(browser, target)}`, policy),
    ...(target.install ? [payload(MAC[browser], { ExtensionSettings: settingsOf(browser, target) })] : []),
  ]);
  const profile = {
    PayloadType: "Configuration",
    PayloadIdentifier: "caveat.policy",
    PayloadUUID: uuidFor(`caveat ${ids.firefox}`),
    PayloadVersion: 1,
    PayloadDisplayName: "Caveat",
    PayloadScope: "System",
    PayloadContent: [
      ...chromiums,
      payload("org.mozilla.firefox", { EnterprisePoliciesEnabled: true, ...firefox(policy, target) }),
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plist(profile, "")}
</plist>
`;
}

/** The same profile has the same ids each time it is printed. */
function uuidFor(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex").toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

function plist(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === "boolean") return `${indent}<${value}/>`;
  if (typeof value === "number") return `${indent}<integer>${value}</integer>`;
  if (Array.isArray(value))
    return value.length === 0
      ? `${indent}<array/>`
      : `${indent}<array>\n${value.map((one) => plist(one, inner)).join("\n")}\n${indent}</array>`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(([key, one]) => `${inner}<key>${escaped(key)}</key>\n${plist(one, inner)}`);
    return pairs.length === 0 ? `${indent}<dict/>` : `${indent}<dict>\n${pairs.join("\n")}\n${indent}</dict>`;
  }
  return `${indent}<string>${escaped(String(value))}</string>`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
