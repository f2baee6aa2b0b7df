import { advisoriesFor, type Library } from "./advisories-for.ts";
import type { Advisory } from "./dataset.ts";
import { stateOn } from "./state-on.ts";
import { canonicalJson } from "./trust/canonical-json.ts";
import { sha256 } from "./trust/digests.ts";

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

/** The same for all that is on file about a vendor: other when one of its acts changed, went, or a new one came. */
export async function fingerprintOfVendor(vendorId: string, day: string, library: Library): Promise<string> {
  const acts = advisoriesFor(vendorId, [], day, library).filter(({ reach: { how } }) => how !== "related");
  const prints = await Promise.all(
    acts.map(async ({ advisory }) => `${advisory.id} ${await fingerprintOf(advisory, day)}`),
  );
  return sha256(canonicalJson(prints.sort()));
}
