import { BlockList, isIP } from "node:net";
import { developmentSigners } from "../feed/development-feed.ts";
import { fail, fromBytes, type RootPart } from "../feed/feed-files.ts";

// What a release must not hold: keys that anybody can read, and addresses that are this computer's own.

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addSubnet("0.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");
LOOPBACK.addAddress("::", "ipv6");

/** Whether an address stands for the computer that it is used on, however it is written. */
export function isLoopback(address: string): boolean {
  // A parser of addresses makes one form of the many: 127.1, 0x7f000001, [::ffff:127.0.0.1].
  const host = new URL(address).hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const family = isIP(host);
  if (family === 0) return host === "localhost" || host.endsWith(".localhost");
  return LOOPBACK.check(host, family === 4 ? "ipv4" : "ipv6");
}

/** Throws when any root of a feed lists a key of the repository's own development feed, which anybody can read. */
export function refuseDevelopmentKeys(files: ReadonlyMap<string, Uint8Array>, feedFolder: string): void {
  const known = new Set(developmentSigners(feedFolder).map(({ key }) => key.keyval.public));
  for (const [path, bytes] of files) {
    if (!path.endsWith(".root.json")) continue;
    const { signed } = fromBytes<RootPart>(bytes);
    if (Object.values(signed.keys).some(({ keyval }) => known.has(keyval.public)))
      fail(
        `${path} lists development keys, which anybody can read. A release needs its publisher's own: see docs/publishing.md.`,
      );
  }
}

/** Throws when a feed would be asked for on the reader's own computer. */
export function refuseLoopback(address: string): void {
  if (isLoopback(address))
    fail(
      `${address} is an address of the computer that it is used on. A release needs one that its readers can reach.`,
    );
}

/** Throws when a built file names an address of the reader's own computer. */
export function refuseLoopbackInside(files: Readonly<Record<string, Uint8Array>>): void {
  for (const [path, bytes] of Object.entries(files)) {
    if (!/\.(js|json|html|css)$/.test(path)) continue;
    for (const [address] of new TextDecoder().decode(bytes).matchAll(/\b(?:https?|wss?):\/\/[\w.[\]:-]+/gi))
      if (URL.canParse(address) && isLoopback(address))
        fail(`${path} holds ${address}, an address of the reader's own computer.`);
  }
}
