// Things that are made when they are stale and by one process at a time: dependencies, tools, builds.
// Plain Node, because run.mjs needs it before anything is installed.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Changes when any file under `paths` changes: path, size and time of each. A path that is not there counts as empty. */
export function fingerprint(paths) {
  const hash = createHash("sha256");
  const look = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) return void hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    for (const entry of readdirSync(path).sort()) look(`${path}/${entry}`);
  };
  for (const path of paths) look(path);
  return hash.digest("hex");
}

/** Runs `work` while no other process holds `lock`, a file. A lock whose owner is gone is taken over. */
export function alone(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) {
    if (ownerIsGone(lock)) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  const release = () => rmSync(lock, { force: true });
  process.once("exit", release);
  try {
    return work();
  } finally {
    process.off("exit", release);
    release();
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function ownerIsGone(lock) {
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    // Between its creation and its first byte a lock is empty for a moment.
    if (!pid) return Date.now() - statSync(lock).mtimeMs > 5000;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH" || error.code === "ENOENT";
  }
}
