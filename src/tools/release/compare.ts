import { unzipSync } from "fflate";

// A file from a store against the package that was uploaded: every file byte for byte, but for what stores are known to add.

type Files = Record<string, Uint8Array>;

/** Addresses that stores write into a manifest, from which the browser takes updates. */
const UPDATE_ADDRESSES = [
  "https://clients2.google.com/service/update2/crx",
  "https://edge.microsoft.com/extensionwebstorebase/v1/crx",
];

/** The files of a ZIP, XPI or CRX, without a store's signatures. */
export function filesOf(bytes: Uint8Array): Files {
  const files = unzipSync(withoutCrxHeader(bytes));
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => !/^(META-INF|_metadata)\//.test(path) && !path.endsWith("/")),
  );
}

function withoutCrxHeader(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== "Cr24") return bytes;
  if (view.getUint32(4, true) !== 3) throw new Error("This CRX is not of version 3.");
  return bytes.subarray(12 + view.getUint32(8, true));
}

/** Differences, a sentence each; none means that the store hands out what was built. */
export function differences(ours: Files, theirs: Files): string[] {
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].toSorted().flatMap((path) => {
    const [own, other] = [ours[path], theirs[path]];
    if (!own) return [`${path} is in the store's file alone.`];
    if (!other) return [`${path} is missing from the store's file.`];
    if (Buffer.from(own).equals(other)) return [];
    if (path === "manifest.json") return manifestDifferences(own, other);
    return [`${path} differs.`];
  });
}

function manifestDifferences(own: Uint8Array, other: Uint8Array): string[] {
  const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  const [ours, theirs] = [read(own), read(other)];
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((key) => {
    if (JSON.stringify(ours[key]) === JSON.stringify(theirs[key])) return [];
    // The store's own: where updates come from, and the public key that the id is made of.
    if (key === "update_url" && UPDATE_ADDRESSES.includes(String(theirs[key]))) return [];
    if (key === "key" && ours[key] === undefined && typeof theirs[key] === "string") return [];
    return [`manifest.json: "${key}" differs: ${JSON.stringify(theirs[key])}`];
  });
}
