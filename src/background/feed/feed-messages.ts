import { builtAt } from "virtual:caveat-feed";
import * as v from "valibot";
import { sha256 } from "../../core/trust/digests.ts";
import { MOST_BUNDLE_BYTES, readBundle } from "../../core/trust/feed-bundle.ts";
import { readMetadata } from "../../core/trust/metadata.ts";
import { settle } from "../../core/trust/refusal.ts";
import { browser } from "../../shared/browser.ts";
import type { UpdateResult } from "../../shared/feed-view.ts";
import { onMessage } from "../../shared/messages.ts";
import { readSettings } from "../settings.ts";
import { effective } from "../../shared/policy/effective.ts";
import { ownPagesOnly } from "../own-pages-only.ts";
import { policyInForce } from "../policy.ts";
import { feedAddress } from "../../core/trust/feed-address.ts";
import { viewFeeds } from "./feed-view.ts";
import type { Feeds } from "./feeds.ts";
import { permissionFor } from "./browser-environment.ts";

const Id = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const NewFeed = v.object({
  url: v.pipe(v.string(), v.maxLength(2000)),
  label: Label,
  trust: v.pipe(v.string(), v.maxLength(1000)),
  file: v.optional(v.pipe(v.string(), v.maxLength(MOST_BUNDLE_BYTES))),
  own: v.optional(v.boolean(), false),
});
const Change = v.pipe(
  v.object({ id: Id, label: v.optional(Label), on: v.optional(v.boolean()), own: v.optional(v.boolean()) }),
  v.transform(({ id, label, on, own }) => ({
    id,
    ...(label !== undefined && { label }),
    ...(on !== undefined && { on }),
    ...(own !== undefined && { own }),
  })),
);

/** What our own pages may ask of the feeds. */
export function receiveFeedMessages(feeds: Feeds): void {
  onMessage(
    "readFeeds",
    ownPagesOnly(async () =>
      viewFeeds({
        feeds,
        builtAt,
        now: Date.now(),
        scheduled: (await readSettings()).updates === "auto",
        hasPermission: (url) => browser.permissions.contains({ origins: [permissionFor(url)] }),
      }),
    ),
  );
  onMessage(
    "updateFeed",
    ownPagesOnly((id) => feeds.update(v.parse(Id, id))),
  );
  onMessage(
    "importBundle",
    ownPagesOnly((text) => feeds.importBundle(new TextEncoder().encode(v.parse(v.string(), text)))),
  );
  onMessage(
    "rollBackFeed",
    ownPagesOnly((id) => feeds.rollBack(v.parse(Id, id))),
  );
  onMessage(
    "resumeFeed",
    ownPagesOnly((id) => feeds.resume(v.parse(Id, id))),
  );
  onMessage(
    "acceptHeld",
    ownPagesOnly((id) => feeds.acceptHeld(v.parse(Id, id))),
  );
  onMessage(
    "resetFeed",
    ownPagesOnly((id) => feeds.reset(v.parse(Id, id))),
  );
  onMessage(
    "addFeed",
    ownPagesOnly(async (data) => {
      const { locked } = effective("feeds", await policyInForce(), {});
      if (locked) throw new Error("Locked by policy: feeds");
      return addFeed(feeds, v.parse(NewFeed, data));
    }),
  );
  onMessage(
    "changeFeed",
    ownPagesOnly(async (data) => {
      const { id, ...change } = v.parse(Change, data);
      await refuseOfPolicy(feeds, id);
      return feeds.change(id, change);
    }),
  );
  onMessage(
    "removeFeed",
    ownPagesOnly(async (data) => {
      const id = v.parse(Id, data);
      await refuseOfPolicy(feeds, id);
      return feeds.remove(id);
    }),
  );
}

/** A feed that the policy follows is not the reader's to change. */
async function refuseOfPolicy(feeds: Feeds, id: string): Promise<void> {
  await feeds.start();
  const record = await feeds.store.record(id);
  if (record?.policy?.gone === null) throw new Error("Locked by policy: feeds");
}

async function addFeed(
  feeds: Feeds,
  { url, label, trust, file, own }: v.InferOutput<typeof NewFeed>,
): Promise<UpdateResult> {
  const address = feedAddress(url);
  if (!address) return { ok: false, code: "address" };
  const given = trust.replace(/\s/g, "").toLowerCase();
  if (given !== "" && !/^[0-9a-f]{64}$/.test(given)) return { ok: false, code: "fingerprint" };
  if (!file)
    return given === "" ? { ok: false, code: "fingerprint" } : feeds.add({ id: given, url: address, label, own });
  const files = await filesIn(new TextEncoder().encode(file));
  const first = files?.get("1.root.json");
  const root = first && (await settle(async () => readMetadata("root", first)));
  if (!first || !root?.ok || root.version !== 1) return { ok: false, code: "fingerprint" };
  const id = await sha256(first);
  if (given !== "" && given !== id) return { ok: false, code: "other-feed" };
  return feeds.add({ id, url: address, label, own }, files);
}

/** The files of a bundle, or the one file that a first root is. */
async function filesIn(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const bundle = await readBundle(bytes);
  return bundle.ok ? bundle.files : new Map([["1.root.json", bytes]]);
}
