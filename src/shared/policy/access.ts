import { ALL_SITES, hostPattern } from "../core-sites.ts";
import { PACKS, patternsOf } from "../packs.ts";
import { feedAddress } from "../../core/trust/feed-address.ts";
import type { Values } from "./keys.ts";

/** Match patterns of all that a policy asks access to: packs, hosts, and in Firefox the hosts of its feeds, which Chromium asks without. */
export function patternsAsked(
  { access = [], feeds = [], official = "on" }: Partial<Values>,
  firefox: boolean,
): string[] {
  const sites = access.flatMap((one) => {
    if (one === "*") return [ALL_SITES];
    const pack = PACKS.find(({ region, kind }) => `${region}/${kind}` === one);
    return pack ? patternsOf(pack) : [hostPattern(one)];
  });
  const addresses = [...feeds.map(({ url }) => url), official].flatMap((url) => feedAddress(url) ?? []);
  const hosts = firefox ? addresses.map((url) => hostPattern(new URL(url).hostname)) : [];
  return [...new Set([...sites, ...hosts])];
}
