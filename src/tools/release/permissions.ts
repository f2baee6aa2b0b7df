import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a manifest lets the extension do, as far as a browser asks people about it or a store's reviewer does. */
export interface Rights {
  permissions: string[];
  hosts: string[];
  optional: string[];
  /** Hosts and paths by which pages can ask for files of ours. */
  reachable: string[];
}

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
  web_accessible_resources?: { resources: string[] }[];
}

const sorted = (all: readonly string[]): string[] => [...new Set(all)].toSorted();

/** The rights that a built manifest asks for. The feed's host is each publisher's own and stands in no list. */
export function rightsOf(manifest: Manifest, feedHost: string): Rights {
  const hosts = [
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches),
  ];
  return {
    permissions: sorted(manifest.permissions ?? []),
    hosts: sorted(hosts.filter((host) => host !== `https://${feedHost}/*`)),
    optional: sorted([...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])]),
    reachable: sorted((manifest.web_accessible_resources ?? []).flatMap(({ resources }) => resources)),
  };
}

/** What `now` asks for and the last release did not. A new host can switch the extension off until its reader agrees. */
export function addedRights(last: Rights, now: Rights): string[] {
  return (Object.keys(now) as (keyof Rights)[]).flatMap((kind) => now[kind].filter((one) => !last[kind].includes(one)));
}

/** The rights of the last release by browser: store/rights.json, written anew once a release is out. */
export function lastRights(root: string, target: string): Rights {
  return (JSON.parse(readFileSync(join(root, "store/rights.json"), "utf8")) as Record<string, Rights>)[target]!;
}

/** Additions that the notes of a version have no line for. */
export function unexplained(added: readonly string[], root: string, version: string): string[] {
  const notes = join(root, "docs/releases", `${version}.md`);
  const text = existsSync(notes) ? readFileSync(notes, "utf8") : "";
  return added.filter((one) => !text.includes(`\`${one}\``));
}
