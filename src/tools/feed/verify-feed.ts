import type { Dataset } from "../../core/dataset.ts";
import { judgeDataset } from "../../core/judge-dataset.ts";
import { type FileRead, followTrust, NO_FLOOR, type TrustNeeds } from "../../core/trust/follow-trust.ts";
import { findPayload, type PayloadNote, readPayload } from "../../core/trust/payload.ts";
import type { Trusted } from "../../core/trust/follow-trust.ts";
import { type Outcome } from "../../core/trust/refusal.ts";

const DAY = 86_400_000;

export interface VerifiedFeed extends Trusted {
  payload: PayloadNote;
  dataset: Dataset;
  /** Every file that was read and taken, by its path: a complete feed by itself. */
  files: Map<string, Uint8Array>;
}

/** What a reader has of a feed from before: nothing older is taken then. */
export type Held = Pick<TrustNeeds, "roots" | "kept" | "floor">;

/** Runs the extension's own client from `root`, or from what is `held`, as of `now`, on whatever `read` reads from. */
export async function verifyFeed(
  root: Uint8Array,
  read: (path: string, most: number) => Promise<FileRead>,
  now: number,
  held: Held = { roots: [root], kept: {}, floor: NO_FLOOR },
): Promise<Outcome<VerifiedFeed>> {
  const files = new Map<string, Uint8Array>([["1.root.json", root]]);
  const noted = async (path: string, most: number): Promise<FileRead> => {
    const answer = await read(path, most);
    if (answer.ok) files.set(path, answer.bytes);
    return answer;
  };
  const trusted = await followTrust({
    ...held,
    read: noted,
    keep: async () => {},
    now,
  });
  if (!trusted.ok) return trusted;
  // What is kept may have been taken rather than what was read.
  const { timestamp, snapshot, targets } = trusted;
  files.set("timestamp.json", timestamp.bytes).set(`${snapshot.version}.snapshot.json`, snapshot.bytes);
  files.set(`${targets.version}.targets.json`, targets.bytes);
  const found = await findPayload(trusted.targets);
  if (!found.ok) return found;
  if (found.payload.issued > now + DAY) return { ok: false, code: "issued-ahead", about: "targets.custom" };
  const payload = await readPayload(trusted.targets, found.payload, noted);
  if (!payload.ok) return payload;
  const verdict = judgeDataset(payload.bytes);
  if (!verdict.ok) return { ok: false, code: verdict.code, about: verdict.faults.slice(0, 3).join(" ") };
  return { ...trusted, payload: found.payload, dataset: verdict.dataset, files };
}
