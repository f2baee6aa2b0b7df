import { browser } from "./browser.ts";

/** Match patterns that the reader granted beside what the extension came with: the core list and the feed's host. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const came = new Set((browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions);
  return origins.filter((origin) => !came.has(origin));
}
