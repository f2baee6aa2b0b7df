import { type FileRead, type Floor, followTrust, NO_FLOOR } from "../../../../src/core/trust/follow-trust.ts";
import type { Role } from "../../../../src/core/trust/metadata.ts";
import { findPayload, readPayload } from "../../../../src/core/trust/payload.ts";
import { readerOf } from "../../../../src/core/trust/read-files.ts";
import { sha256 } from "../../../../src/core/trust/digests.ts";
import { NOW } from "../../feed-workshop.ts";

/** A client with a memory: what it kept, its floors, and which data it ended with. */
export class Client {
  roots: Uint8Array[];
  kept: Partial<Record<Exclude<Role, "root">, Uint8Array>> = {};
  floor: Floor = NO_FLOOR;
  data: string | undefined;
  asked: string[] = [];
  /** What the last refusal was about. */
  about = "";

  constructor(root: Uint8Array) {
    this.roots = [root];
  }

  /** One run; the code of the refusal, or "ok". */
  async run(
    files: ReadonlyMap<string, Uint8Array> | ((path: string, most: number) => Promise<FileRead>),
    now = NOW,
  ): Promise<string> {
    const from = typeof files === "function" ? files : readerOf(files);
    const read = (path: string, most: number): Promise<FileRead> => {
      this.asked.push(path);
      return from(path, most);
    };
    const trusted = await followTrust({
      roots: this.roots,
      kept: this.kept,
      floor: this.floor,
      now,
      read,
      keep: async ({ role, bytes }, floor) => {
        if (role === "root") this.roots = [...this.roots, bytes];
        else this.kept = { ...this.kept, [role]: bytes };
        this.floor = floor;
      },
    });
    this.about = trusted.ok ? "" : trusted.about;
    if (!trusted.ok) return trusted.code;
    const found = await findPayload(trusted.targets);
    if (!found.ok) this.about = found.about;
    if (!found.ok) return found.code;
    const payload = await readPayload(trusted.targets, found.payload, read);
    if (!payload.ok) this.about = payload.about;
    if (!payload.ok) return payload.code;
    this.data = await sha256(payload.bytes);
    return "ok";
  }
}
