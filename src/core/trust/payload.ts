import { checkFile } from "./digests.ts";
import type { Targets } from "./metadata.ts";
import { type Outcome, refuse, settle } from "./refusal.ts";
import type { FileRead } from "./follow-trust.ts";
import { asTime, field } from "./shape.ts";

/** The one target of a feed. A name in signed files is never used as a path. */
export const PAYLOAD = "advisories.json";
export const MOST_PAYLOAD_BYTES = 8 * 1024 * 1024;

/** What a feed's targets file says of its dataset. */
export interface PayloadNote {
  /** Under the feed's address: the name holds the hash, so that a file there never changes. */
  path: string;
  length: number;
  sha256: string;
  /** The schema that the dataset is written in. */
  schema: number;
  /** When the publisher made it, milliseconds. */
  issued: number;
  /** The publisher says that much has changed, and that this is right. */
  largeChange: boolean;
}

/** Finds the dataset in `targets`. */
export function findPayload(targets: Targets): Promise<Outcome<{ payload: PayloadNote }>> {
  return settle(async () => {
    const target = targets.targets.get(PAYLOAD) ?? refuse("schema", "targets.targets");
    const sha256 = target.hashes.get("sha256") ?? refuse("hash-algorithm", PAYLOAD);
    if (!/^[0-9a-f]{64}$/.test(sha256)) refuse("schema", PAYLOAD);
    if (target.length > MOST_PAYLOAD_BYTES) refuse("too-long", PAYLOAD);
    const schema = field(target.custom, "schema");
    return {
      payload: {
        path: `targets/${sha256}.${PAYLOAD}`,
        length: target.length,
        sha256,
        schema: Number.isSafeInteger(schema) ? (schema as number) : refuse("schema", "targets.custom"),
        issued: asTime(field(target.custom, "issued"), "targets.custom"),
        largeChange: field(target.custom, "largeChange") === true,
      },
    };
  });
}

/** Reads the dataset's bytes and checks length and hashes (TUF 5.7) before anybody parses them. */
export function readPayload(
  targets: Targets,
  note: PayloadNote,
  read: (path: string, most: number) => Promise<FileRead>,
): Promise<Outcome<{ bytes: Uint8Array }>> {
  return settle(async () => {
    const answer = await read(note.path, note.length);
    if (!answer.ok) return refuse(answer.code === "too-long" ? "length" : answer.code, PAYLOAD);
    await checkFile(answer.bytes, targets.targets.get(PAYLOAD)!, PAYLOAD);
    return { bytes: answer.bytes };
  });
}
