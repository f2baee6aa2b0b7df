import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { compileIndex } from "../../core/names/compile-index.ts";
import { findMentions } from "../../core/names/find-mentions.ts";
import { openIndex } from "../../core/names/open-index.ts";
import { scan } from "../../core/names/scan.ts";
import { regExpTrie, rivals, type Scan } from "./rivals.ts";
import { DESIGN, notRun, quantile, type Row, row, type Suite } from "./suite.ts";
import { blocks, type Kind, plainNames, vendorsWith } from "./texts.ts";

// Matching in Node. Each figure comes from a process of its own, which times the contender and its measure in turn on the
// same blocks, so that a busy machine slows both.

const KINDS: readonly Kind[] = ["en", "cs", "cjk", "mixed"];
const DENSE = 60;
const SPARSE = 5000;
const FORK = "--matcher-part";
const PROCESSES = 3;

/** Reads each unit once: the practical limit of JavaScript that looks at every character. */
function bare(text: string): number {
  let all = 0;
  for (let at = 0, length = text.length; at < length; at++) all ^= text.charCodeAt(at);
  return all;
}

export const matcher: Suite = {
  name: "matcher",
  async run() {
    const rows: Row[] = [];
    for (const [names, every, goal] of [
      [1200, SPARSE, 2.4],
      [1200, DENSE, 4.7],
      [20_000, SPARSE, 3.6],
      [20_000, DENSE, 5.9],
    ] as const) {
      const density = every === SPARSE ? "sparse" : "dense";
      // In several processes: an engine may compile the same loop in one way or another.
      const parts = KINDS.map((kind) => ({
        kind,
        ratios: repeat(PROCESSES, () => part("scan", names, kind, every)).flat(),
      }));
      for (const { kind, ratios } of parts)
        rows.push(row(`scan, ${names} names, ${density}, ${kind} (bare loop = 1)`, ratios));
      const medians = parts.map(({ ratios }) => ratios.toSorted((a, b) => a - b)[ratios.length >> 1]!);
      rows.push(
        row(
          `scan, ${names} names, ${density}, median of en, cs, cjk, mixed (bare loop = 1)`,
          middle(medians),
          `≤ ${goal}`,
        ),
      );
      const prototype = KINDS.map((kind) => repeat(PROCESSES, () => part("prototype", names, kind, every)).flat());
      rows.push(
        prototype.some(({ length }) => length === 0)
          ? notRun(`scan, ${names} names, ${density}, median (the prototype of the design = 1)`)
          : row(
              `scan, ${names} names, ${density}, median (the prototype of the design = 1)`,
              middle(prototype.map((ratios) => quantile(ratios, 0.5))),
            ),
      );
      const whole = KINDS.map((kind) => part("whole", names, kind, every));
      for (const [at, ratios] of whole.entries()) {
        const most = every === DENSE ? 4 : KINDS[at] === "cjk" ? 1.5 : 1.4;
        rows.push(row(`whole spotting, ${names} names, ${density}, ${KINDS[at]} (scan = 1)`, ratios, `≤ ${most}`));
      }
    }
    for (const name of [...Object.keys(rivals), "RegExp in trie shape"])
      rows.push(
        row(
          `${name}, 20000 names, mixed, sparse (our scan = 1)`,
          part(name, 20_000, "mixed", SPARSE),
          name.startsWith("RegExp") ? undefined : "≥ 5",
        ),
      );
    rows.push(
      row(
        "index bytes to ready, 20000 names, first in a process (ms)",
        repeat(9, () => part("open", 20_000, "en", 0)).flat(),
        "≤ 1",
      ),
    );
    rows.push(
      row(
        "names to index bytes, 20000 names, first in a process (ms)",
        repeat(5, () => part("compile", 20_000, "en", 0)).flat(),
        "≤ 200",
      ),
    );
    for (const [names, most] of [
      [1200, 4],
      [20_000, 2],
    ] as const)
      rows.push(row(`index size, ${names} names (kB gzip per 100 names)`, part("size", names, "en", 0), `≤ ${most}`));
    return rows;
  },
};

const PROTOTYPE = join(DESIGN, "bench/lib/hash-index.mjs");

const repeat = <Result>(times: number, run: () => Result): Result[] => Array.from({ length: times }, run);
const middle = (values: readonly number[]): number[] => {
  const sorted = values.toSorted((a, b) => a - b);
  return [(sorted[1]! + sorted[2]!) / 2];
};

function part(what: string, names: number, kind: Kind, every: number): number[] {
  const args = [process.argv[1]!, FORK, what, String(names), kind, String(every)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${what}, ${names} names, ${kind}: ${stderr}`);
  return JSON.parse(stdout) as number[];
}

/** Does one part in this process, if the command line asks for one, and says so. */
export async function ranPart(args: readonly string[]): Promise<boolean> {
  if (args[0] !== FORK) return false;
  const [, what = "", names = "", kind = "en", every = ""] = args;
  console.log(JSON.stringify(await measure(what, Number(names), kind as Kind, Number(every))));
  return true;
}

async function measure(what: string, names: number, kind: Kind, every: number): Promise<number[]> {
  const vendors = vendorsWith(names);
  if (what === "compile") return [timed(() => compileIndex(vendors))];
  const bytes = compileIndex(vendors);
  if (what === "open") return [timed(() => openIndex(bytes))];
  if (what === "size") return [gzipSync(bytes, { level: 9 }).length / 1000 / (names / 100)];
  const index = openIndex(bytes);
  const listed = plainNames(vendors);
  const ours: Scan = (text) => {
    scan(index, text, () => true);
    return 0;
  };
  const whole: Scan = (text) => findMentions(index, text).length;
  const slow = what.startsWith("RegExp");
  const text = blocks(slow ? 60_000 : 400_000, kind, 1, every, listed);
  if (what === "prototype") {
    if (!existsSync(PROTOTYPE)) return [];
    const { compileHash, openHash } = (await import(/* @vite-ignore */ pathToFileURL(PROTOTYPE).href)) as Prototype;
    const theirs = openHash(compileHash([...new Set(listed)]));
    return ratios(text, ours, (block) => theirs.scan(block).length, 30_000);
  }
  if (what === "scan") return ratios(text, ours, bare, 30_000);
  if (what === "whole") return ratios(text, whole, ours, 30_000);
  const lower = [...new Set(listed.map((name) => name.toLowerCase()))];
  const rival = slow ? regExpTrie(lower) : rivals[what]!(lower);
  // All of a short text at once, since an expression takes fifty times as long for one language as for another.
  return ratios(text, rival, ours, slow ? Infinity : 30_000);
}

interface Prototype {
  compileHash: (names: readonly string[]) => ArrayBuffer;
  openHash: (bytes: ArrayBuffer) => { scan: (text: string) => number[] };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

let sink = 0;

/** The time of `contender` over that of `limit`, group by group of blocks; the first quarter, before the engine is warm, left out. */
function ratios(text: readonly string[], contender: Scan, limit: Scan, group: number): number[] {
  const groups: string[][] = [[]];
  let units = 0;
  for (const block of text) {
    groups.at(-1)!.push(block);
    units += block.length;
    if (units > group) {
      groups.push([]);
      units = 0;
    }
  }
  const full = groups.filter(({ length }) => length > 0);
  const result: number[] = [];
  const until = performance.now() + 1500;
  const once = (run: Scan, some: readonly string[]): number =>
    timed(() => {
      for (const block of some) sink ^= run(block);
    });
  for (let at = 0; result.length < 24 || performance.now() < until; at++) {
    const some = full[at % full.length]!;
    const least = Math.min(once(limit, some), once(limit, some), once(limit, some));
    result.push(Math.min(once(contender, some), once(contender, some)) / least);
    if (performance.now() > until + 10_000) break;
  }
  return result.slice(result.length >> 2);
}
