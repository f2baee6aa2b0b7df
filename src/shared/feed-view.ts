import type { Changes } from "../core/changes-between.ts";
import type { Effect } from "../core/effect-of.ts";
import type { RefusalCode } from "../core/trust/refusal.ts";

/** How a feed's data stands, in a word. `unsure`: nobody can tell now whether it is the newest. */
export type FeedState = "fresh" | "unsure" | "stale" | "old" | "pinned" | "held" | "unsaved" | "bundled";

/** Why an update did not come to be; each has its sentence in shared/words. */
export type UpdateFault =
  | RefusalCode
  | "permission"
  | "offline"
  | "store"
  | "other-feed"
  /** A look for newer data that began and did not come to its end. */
  | "interrupted"
  | "held"
  | "updates-off"
  | "unknown-feed"
  /** The address cannot be a feed's: not https, or with a name, a password, a query or a fragment in it. */
  | "address"
  /** The text is no fingerprint, or the file no root. */
  | "fingerprint";

export type UpdateResult = { ok: true; did: "updated" | "nothing-new" | "pinned" } | { ok: false; code: UpdateFault };

/** One feed, as the options page shows it. Moments are RFC 3339. */
export interface FeedView {
  id: string;
  url: string;
  /** Empty for the one that came with the extension. */
  label: string;
  builtIn: boolean;
  on: boolean;
  state: FeedState;
  version: number;
  issued: string;
  sha256: string;
  /** Ids of the keys that signed the data in use, and the version of the list they stand in. */
  signedBy: string[];
  rootVersion: number;
  from: "package" | "network" | "import";
  /** Days since it was last known to be the newest. */
  age: number;
  lastTry: string | null;
  lastOk: string | null;
  nextTry: string | null;
  failures: number;
  fault: { code: UpdateFault; at: string } | null;
  held: { version: number; at: string; effect: Effect | null } | null;
  /** Who let the data in use pass, though it changed very much. */
  agreed: "keys" | "reader" | null;
  pinnedUntil: string | null;
  previous: { version: number; issued: string } | null;
  /** What the version in use brought beyond the one before it, where that is still there. */
  changes: Changes | null;
  needsPermission: boolean;
  /** Match pattern to ask the browser for. */
  permission: string;
  /** The computer's clock is behind what signed files say. */
  clockBehind: boolean;
  running: { path: string; received: number } | null;
  /** The organisation's policy follows it: the reader can neither rename it, switch it off nor remove it. */
  byPolicy: boolean;
  /** Whoever subscribed to it said that it is the organisation's own. */
  own: boolean;
  /** Decisions of an organisation that its data carries. They count only where the feed is the reader's organisation's own. */
  decisions: number;
}
