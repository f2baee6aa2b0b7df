import { browser } from "../shared/browser.ts";
import { languageOf } from "../shared/language.ts";
import { sendMessage } from "../shared/messages.ts";
import type { StoredList } from "../shared/stored-lists/stored-list.ts";
import type { Reader } from "./work/messages.ts";

/** Everything a check needs of the extension. Rejects where the background does not answer or has no data. */
export async function readReader(): Promise<Reader> {
  const [settings, { profile, guess }, info, feeds, dataset, index, own, forRecord] = await Promise.all([
    sendMessage("readSettings", undefined),
    sendMessage("readReader", undefined),
    sendMessage("readDatasetInfo", undefined),
    sendMessage("readFeeds", undefined),
    sendMessage("readDataset", undefined),
    sendMessage("readIndex", undefined),
    sendMessage("readOwnDecisions", undefined),
    sendMessage("readForRecord", undefined),
  ]);
  const builtIn = feeds.find((feed) => feed.builtIn);
  const others = dataset.others.flatMap(({ prefix }) => feeds.find(({ id }) => id === prefix) ?? []);
  return {
    dataset: dataset.builtIn,
    others: dataset.others,
    index: index.base64,
    profile,
    ...(guess && { guess }),
    language: languageOf(settings),
    ...(own && { own }),
    forRecord,
    today: new Date().toISOString().slice(0, 10),
    data: {
      version: info.version,
      sha256: info.sha256,
      from: info.from,
      ...(builtIn && { feed: builtIn.url }),
      keys: builtIn?.signedBy ?? [],
      others: others.map(({ id, label, url, version, sha256, signedBy, own }) => ({
        prefix: id,
        feed: label || url,
        version,
        sha256,
        keys: signedBy,
        ...(own && { own: true as const }),
      })),
    },
    extension: browser.runtime.getManifest().version,
  };
}

/** The same for a kept list, which has a reader of its own: what was decided is worked out for that one too. */
export async function readKeptReader(
  reader: Reader,
  { profile, guess }: Pick<StoredList, "profile" | "guess">,
): Promise<Reader> {
  const own = reader.own && (await sendMessage("readOwnDecisions", { profile }));
  return { ...reader, profile, guess, own };
}
