import type { Settings } from "../shared/settings.ts";
import type { SiteMode } from "../shared/site-modes.ts";

/** What the reader chose for a host, or else for everything. */
export function modeFor(host: string, { sites, defaultMode }: Settings): SiteMode {
  return Object.hasOwn(sites, host) ? (sites[host] ?? defaultMode) : defaultMode;
}

/** Host name of an address, empty where there is none (`about:blank`, `data:`). */
export function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : "";
}
