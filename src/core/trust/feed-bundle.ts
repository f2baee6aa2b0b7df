import { PAYLOAD } from "./payload.ts";
import { parseJson } from "./parse-json.ts";
import { type Outcome, refuse, settle } from "./refusal.ts";
import { asObject, asString, field } from "./shape.ts";

// A whole feed in one file, for computers without a network: `{"format": "caveat-feed-1", "files": {path: text}}`. Every file
// of a feed is UTF-8 JSON, so its text stands for its bytes; whatever does not survive that fails its hash or signature.

export const MOST_BUNDLE_BYTES = 12 * 1024 * 1024;
/** A root for each of three hundred years, and then some. */
const MOST_FILES = 1000;
const FORMAT = "caveat-feed-1";
const PATH = new RegExp(
  `^([1-9]\\d{0,9}\\.(root|snapshot|targets)|timestamp|targets/[0-9a-f]{64}\\.${PAYLOAD.replace(".json", "")})\\.json$`,
);

/** Reads a bundle: path under the feed's address → bytes. Nothing in it is trusted yet. */
export function readBundle(bytes: Uint8Array): Promise<Outcome<{ files: Map<string, Uint8Array> }>> {
  return settle(async () => {
    if (bytes.length > MOST_BUNDLE_BYTES) refuse("too-long", "bundle");
    const bundle = asObject(parseJson(bytes, 2, "bundle", MOST_FILES), "bundle");
    if (field(bundle, "format") !== FORMAT) refuse("schema", "bundle");
    const files = new Map<string, Uint8Array>();
    for (const [path, text] of Object.entries(asObject(field(bundle, "files"), "bundle"))) {
      if (!PATH.test(path)) refuse("schema", "bundle");
      files.set(path, new TextEncoder().encode(asString(text, "bundle", MOST_BUNDLE_BYTES)));
    }
    return { files };
  });
}

export function writeBundle(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const texts = [...files].map(([path, bytes]) => [path, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)]);
  return new TextEncoder().encode(JSON.stringify({ format: FORMAT, files: Object.fromEntries(texts) }));
}
