import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { Updater } from "tuf-js";
// tuf-js tells "not there" by an error of its own that it does not export.
import { DownloadHTTPError } from "../../../../node_modules/tuf-js/dist/error.js";
import type { FeedFiles } from "../../../../src/tools/feed/feed-files.ts";

const BASE = "https://feed.example";

/** tuf-js, the other client, on the same files. The clock is whatever `new Date()` says. */
export class Oracle {
  readonly #folder = mkdtempSync(join(tmpdir(), "caveat-oracle-"));
  /** What was wrong in the last run. */
  why = "";

  constructor(root: Uint8Array) {
    writeFileSync(join(this.#folder, "root.json"), root);
  }

  async run(files: FeedFiles): Promise<boolean> {
    const read = async (url: string, most: number): Promise<Buffer> => {
      const bytes = files.get(url.slice(BASE.length + 1));
      if (!bytes) throw new DownloadHTTPError("not there", 404);
      if (bytes.length > most) throw new Error("too long");
      return Buffer.from(bytes);
    };
    const fetcher = { downloadBytes: read, downloadFile: () => Promise.reject(new Error("unused")) };
    try {
      const updater = new Updater({
        metadataDir: this.#folder,
        metadataBaseUrl: BASE,
        fetcher: fetcher as never,
        config: {
          rootMaxLength: 65_536,
          timestampMaxLength: 16_384,
          snapshotMaxLength: 65_536,
          targetsMaxLength: 262_144,
        },
      });
      await updater.refresh();
      const target = await updater.getTargetInfo("advisories.json");
      if (!target) throw new Error("no advisories.json");
      const hash = target.hashes["sha256"] ?? Object.values(target.hashes)[0];
      await target.verify(Readable.from([await read(`${BASE}/targets/${hash}.advisories.json`, target.length)]));
      this.why = "";
      return true;
    } catch (error) {
      this.why = String(error);
      return false;
    }
  }

  version(role: string): number {
    try {
      return (JSON.parse(readFileSync(join(this.#folder, `${role}.json`), "utf8")) as { signed: { version: number } })
        .signed.version;
    } catch {
      return 0;
    }
  }

  close(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
