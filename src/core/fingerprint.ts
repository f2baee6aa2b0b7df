import { judgeFor, type Library } from "./advisories-for.ts";
import type { Advisory } from "./dataset.ts";
import type { Profile } from "./profile.ts";
import { stateOn } from "./state-on.ts";
import { canonicalJson } from "./trust/canonical-json.ts";
import { sha256 } from "./trust/digests.ts";
import { concernsReader } from "./verdict.ts";

/**
 * SHA-256 of what a reader who has put an act aside would want to be told of: its state on `day`, its dates, whom and what
 * it covers, whom it binds to what. Titles, summaries and sources may be bettered without waking anybody.
 */
export function fingerprintOf(advisory: Advisory, day: string): Promise<string> {
  const { kind, published, effective, ends, milestones, status, statusSince, replacedBy, scope, binds } = advisory;
  const dates = [published, effective, ends, statusSince].map((when) => when?.on ?? null);
  const state = stateOn(advisory, day)?.state ?? null;
  return sha256(canonicalJson([kind, state, status, dates, milestones, replacedBy ?? [], scope, binds]));
}

/**
 * The same for all that is on file about a vendor: other when one of its acts changed, went, or a new one came. Of acts on a
 * class of goods only those count that concern the reader.
 */
export async function fingerprintOfVendor(
  vendorId: string,
  profile: Profile,
  day: string,
  library: Library,
): Promise<string> {
  const acts = judgeFor(library, { profile, day })
    .entriesFor(vendorId)
    .filter(({ reach: { how }, grade }) => how === "named" || how === "affiliate" || concernsReader(grade));
  const prints = await Promise.all(
    acts.map(async ({ advisory }) => `${advisory.id} ${await fingerprintOf(advisory, day)}`),
  );
  return sha256(canonicalJson(prints.sort()));
}
