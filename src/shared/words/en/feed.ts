import type { Effect, Share } from "../../../core/effect-of.ts";
import type { FeedState, UpdateFault } from "../../feed-view.ts";
import { counted } from "../format.ts";

const days = (n: number): string => counted("en", n, { one: "day", other: "days" });

/** Words of the data and of the feeds it comes from. */
export const en = {
  data: "Data",
  feeds: "Feeds",
  states: {
    fresh: "Fresh",
    unsure: "Not certain",
    stale: "Stale",
    old: "Old",
    pinned: "Pinned",
    held: "Held",
    unsaved: "Not saved",
    bundled: "Bundled",
  } satisfies Record<FeedState, string> as Record<FeedState, string>,
  stateSentence: {
    fresh: (age: number) =>
      age === 0 ? "Checked today: this is the newest data." : `Checked ${days(age)} ago: it was the newest data.`,
    unsure: () => "Nobody can tell now whether this is the newest data. The last good data stays in use.",
    stale: (age: number) =>
      `Data was last checked ${days(age)} ago. Newer acts may be missing. The last good data stays in use.`,
    old: () =>
      "The publisher's signature on this data has run out. Newer acts may be missing. The last good data stays in use.",
    pinned: () => "You went back to an earlier version. Newer ones wait.",
    held: () => "A download is held: it changes so much that you are asked first. The last good data stays in use.",
    unsaved: () =>
      "The browser could not save the data. It is in use until the browser closes, and is fetched again afterwards.",
    bundled: () => "This is the copy that came with Caveat. Nothing newer has been asked for yet.",
  } satisfies Record<FeedState, (age: number) => string> as Record<FeedState, (age: number) => string>,
  bundledTried: "This is the copy that came with Caveat. It stays in use until newer data has come.",
  proofs: "Keys and fingerprints",
  proofsHold: "who signed the data, and its hash",
  version: "Version",
  versionIs: (version: number) => `version ${version}`,
  from: { package: "came with Caveat", network: "downloaded", import: "imported from a file" },
  issued: "Issued",
  signedBy: "Signed by",
  keys: (ids: readonly string[], root: number) =>
    ids.length === 0
      ? "The signature cannot be shown: its key list is damaged."
      : `${counted("en", ids.length, { one: "key", other: "keys" })} ${ids.map((id) => id.slice(0, 16)).join(", ")} of key list ${root}, checked on this computer`,
  fingerprint: "Fingerprint of the feed",
  lastTry: "Last checked",
  never: "not yet",
  nextTry: "Next look",
  noNextTry: "only when you ask",
  noRequests: "never: requests are off",
  afterFailures: (n: number) => `${counted("en", n, { one: "try", other: "tries" })} without success`,
  own: "This is my organisation’s own feed",
  decisions: {
    shown: (n: number) =>
      `Carries ${counted("en", n, { one: "decision", other: "decisions" })} of your organisation, shown beside the acts.`,
    ignored: (n: number) =>
      `Carries ${counted("en", n, { one: "decision", other: "decisions" })} of an organisation, not used: the feed is not marked as your organisation’s own.`,
  },
  holds: "Holds",
  hash: "SHA-256",
  copy: "Copy",
  copied: "Copied.",
  research: "Research closed",
  clockBehind:
    "This computer's clock is behind the data. Set it right: until then nobody can tell how old the data is.",
  heldUntil: (version: number, day: string) => `Version ${version}, held since ${day}`,
  heldEffect: {
    acts: "Acts, by the vendors they name",
    affiliates: "Vendors reached through their owners",
    classes: "Vendors reached by the goods they make",
    names: "Names",
  } satisfies Record<keyof Effect, string> as Record<keyof Effect, string>,
  heldShare: ({ lost, of, added }: Share) => `${lost} of ${of} taken away or weaker, ${added} new.`,
  largeChange: "Large change",
  agreed: { keys: "confirmed by the publisher with two keys", reader: "you agreed to it" },
  pinnedUntil: (day: string) => `Newer versions wait until ${day}.`,

  changes: "What changed",
  sinceVersion: (version: number) => `Since version ${version}`,
  noChanges: "No act was added, changed or ended.",
  nothingToCompare: "There is no earlier version here to compare with.",
  added: "Added:",
  changed: "Changed:",
  ended: "No longer in force:",
  removed: "Taken out:",
  vendorsAdded: "New vendors:",
  vendorsRemoved: "Vendors taken out:",
  more: (n: number) => `and ${n} more`,

  updateNow: "Update now",
  updating: "Looking for newer data…",
  reading: (what: string, kilobytes: number) => `Reading ${what}: ${kilobytes} kB`,
  files: { root: "the key list", lists: "the signed lists", data: "the data" },
  goBack: (version: number) => `Go back to version ${version}`,
  resume: "Use the newest again",
  accept: "Use it all the same",
  readingFile: "Reading the file…",
  importFile: "Import a file…",
  allow: "Allow",
  allowSentence: (host: string) => `Caveat may not read ${host}, so it asks nothing there.`,
  reset: "Forget and start anew",
  resetSentence: "If this goes on, Caveat can forget which versions it has seen and start with this feed anew.",
  wentBack: "The earlier version is in use.",
  nothingToGoBackTo: "There is no earlier version to go back to.",
  resumed: "The newest version is in use again.",
  results: {
    updated: "Newer data is in use.",
    "nothing-new": "This is the newest already.",
    pinned: "Newer data waits: you went back to an earlier version.",
  },
  fault: {
    signature: "A download was refused. It is not signed by the keys this feed uses. Nothing of it was kept.",
    malformed: "A download was refused. It is no data of a feed: perhaps a sign-in page answered in its place.",
    schema: "A download was refused. It does not have the form that data of a feed has.",
    "spec-version": "A download was refused. Its signed files are of a kind that this version of Caveat does not know.",
    type: "A download was refused. One file stood in the place of another.",
    rollback:
      "A download was refused. It is older than the data in use. Somebody may be hiding newer acts, or the feed was restored from a backup.",
    "mix-and-match": "A download was refused. Its files are of different days.",
    length: "A download was refused. The data is not as long as the signed list says.",
    hash: "A download was refused. The data is not what was signed.",
    "hash-algorithm": "A download was refused. Its hashes are of a kind that Caveat does not take.",
    "expired-root": "The feed's key list has run out. Its publisher has to renew it.",
    "expired-timestamp":
      "The feed has not been renewed for a week or more. Somebody may be holding newer data back; a file to import has to be a fresh one.",
    "expired-snapshot": "The feed's signed list of versions has run out. Its publisher has to renew it.",
    "expired-targets": "The publisher's signature on the data has run out.",
    "issued-ahead":
      "A download was refused. It says that it was made on a day that is still to come: the publisher's clock was wrong, or somebody else's hand was in it.",
    "not-found": "The feed is incomplete: a file that its signed lists name is not there.",
    "too-long": "A download was refused. It is larger than such a file may be.",
    network:
      "The feed could not be reached. Nothing answered, the answer was no file, or the browser does not trust the server's certificate.",
    "newer-schema": "The feed's data needs a newer version of Caveat.",
    permission: "Caveat may not read the feed's address, so nothing was asked.",
    offline: "This computer is offline.",
    store: "The downloaded data could not be opened. The last good copy is in use.",
    "other-feed": "This is of another feed than those you follow, or the fingerprint is another's.",
    interrupted:
      "The last look for newer data did not come to its end: the browser was closed, or what came kept it too busy. It waits before the next.",
    held: "The download changes so much that it is held until you agree.",
    "updates-off": "Requests are off. A file can still be imported.",
    "unknown-feed": "This feed is not followed any more.",
    address: "The address must begin with https:// and hold no name, password, ? or #.",
    fingerprint: "A fingerprint has 64 digits and letters from a to f; a root file is the feed's first 1.root.json.",
  } satisfies Record<UpdateFault, string> as Record<UpdateFault, string>,
  /** Of a file that the reader chose: what is wrong with it is not what is wrong with a download. */
  fileFault: {
    signature: "This file was refused. It is not signed by the keys this feed uses. Nothing of it was kept.",
    rollback: "This file was refused. It is older than the data in use.",
    "not-found": "This file is incomplete. The data in use stays as it is.",
  } as Partial<Record<UpdateFault, string>>,
  damaged: "This file is damaged, or it is no file of a feed. The data in use stays as it is. Fetch the file again.",
  tooLarge: "This file is larger than 12 MB. A file of a feed is smaller.",

  when: "When to look for newer data",
  modes: {
    auto: [
      "Automatically",
      "Four times a day or so. Each feed sees a request like everybody else's, and nothing about you.",
    ],
    manual: ["Only when I ask", "Nothing is asked until you press Update now."],
    none: ["Never: no requests at all", "Caveat uses what it has. A file can still be imported."],
  } as Record<"auto" | "manual" | "none", readonly [string, string]>,

  builtIn: "Caveat",
  feed: "Feed",
  state: "State",
  lastGood: "Last good",
  actions: "What you can do",
  otherFeeds: "Further feeds",
  noFurther:
    "No further feed. A ministry or a company can publish its own; its acts are then listed beside the others, under its name.",
  add: "Add a feed",
  address: "Address",
  label: "What you call it",
  trust: "Fingerprint, as its publisher shows it",
  feedFile: "Or a file: the whole feed (feed.json), or its first root (1.root.json)",
  adding: "Reading the feed…",
  addedFeed: (label: string) => `${label} is followed.`,
  rename: "Rename",
  save: "Save",
  switchOff: "Switch off",
  switchOn: "Switch on",
  off: "Off",
  remove: "Remove",
  removedFeed: (label: string) => `${label} is removed, with everything kept of it.`,
};
