// Where our client refuses what tuf-js takes: at most ten kinds, each stricter, each with its ground. There is none the
// other way round.

export interface Difference {
  name: string;
  section: string;
  /** Whether a refusal is of this kind. */
  covers(code: string, about: string): boolean;
}

export const DIFFERENCES: Difference[] = [
  {
    name: "one public key under two ids",
    section: "4.3: thresholds count keys",
    covers: (code, about) => code === "schema" && about.startsWith("root.roles"),
  },
  {
    name: "moments in one form only",
    section: "4.2.1: ISO 8601 as YYYY-MM-DDTHH:MM:SSZ",
    covers: (code, about) => code === "schema" && (about.endsWith(".expires") || about === "targets.custom"),
  },
  {
    name: "versions, lengths and thresholds are whole and at most 2^31",
    section: "4.2.1: an integer greater than 0",
    covers: (code, about) => code === "schema" && /version|meta|targets\.targets/.test(about),
  },
  {
    name: "specification version in full",
    section: "4.2.1: a semantic version",
    covers: (code) => code === "spec-version",
  },
  {
    name: "every hash is known, sha256 is among them",
    section: "4.5, 5.7.3; profile",
    covers: (code) => code === "hash-algorithm",
  },
  {
    name: "hexadecimal in lower case",
    section: "4.2.1, 4.3: the hex digest; profile",
    covers: (code) => code === "signature" || code === "hash",
  },
  {
    name: "consistent snapshots",
    section: "6.2; profile",
    covers: (code, about) => code === "schema" && about === "root.consistent_snapshot",
  },
  {
    name: "canonical JSON that every client writes alike",
    section: "4.2.1: whole numbers, well-formed text, ASCII keys, depth",
    covers: (code, about) => code === "malformed" || (code === "schema" && about === "a key beyond ASCII"),
  },
  {
    name: "keys and signatures in bounds",
    section: "4.3; profile: weak keys, most keys, longest ids",
    covers: (code, about) =>
      code === "schema" &&
      (about.startsWith("root.keys") ||
        about.endsWith(".signatures") ||
        /^(root|timestamp|snapshot|targets)\.signed$/.test(about)),
  },
  { name: "the data within the size of the profile", section: "5.7; profile", covers: (code) => code === "too-long" },
];
