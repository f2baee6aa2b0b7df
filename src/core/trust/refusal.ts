/** Why a file of a feed was not taken, or a feed could not be followed. One sentence each for people: shared/words. */
export const REFUSALS = [
  /** Fewer good signatures than the threshold asks for. */
  "signature",
  /** Not UTF-8, not JSON, nested too deep, or not writable in canonical form. */
  "malformed",
  /** JSON of another shape than the specification or our profile gives. */
  "schema",
  "spec-version",
  /** A file of one role in the place of another's. */
  "type",
  /** Older than what was seen before. */
  "rollback",
  /** Files of different days put together. */
  "mix-and-match",
  "length",
  "hash",
  "hash-algorithm",
  "expired-root",
  "expired-timestamp",
  "expired-snapshot",
  "expired-targets",
  /** The data says that it was made on a day that is still to come. */
  "issued-ahead",
  /** A file that the feed's own signed files name is not there. */
  "not-found",
  /** More bytes than such a file may have. */
  "too-long",
  /** No answer, an answer of the server's that is no file, a redirect, or a body that stopped coming. */
  "network",
  /** The data needs a newer extension. */
  "newer-schema",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** An expected failure: its code, and the file or field that it is about (our own words, never the server's). */
export interface Refused {
  ok: false;
  code: RefusalCode;
  about: string;
}
export type Outcome<Good> = ({ ok: true } & Good) | Refused;

/** Thrown inside `core/trust` alone; `settle` turns it into a value at the border. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, about: string) {
    super(`${code}: ${about}`);
    this.code = code;
    this.about = about;
  }
  readonly about: string;
}

export function refuse(code: RefusalCode, about: string): never {
  throw new Refusal(code, about);
}

/** Runs `work` and hands its refusal back as a value. Anything else that is thrown is a bug and goes on. */
export async function settle<Good extends object>(work: () => Promise<Good>): Promise<Outcome<Good>> {
  try {
    return { ok: true, ...(await work()) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, about: error.about };
    throw error;
  }
}
