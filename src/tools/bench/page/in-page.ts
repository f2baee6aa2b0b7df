import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Frame, Page, Realm } from "puppeteer-core";
import { build } from "vite";
import { compileIndex } from "../../../core/names/compile-index.ts";
import { inRepository } from "../../repository.ts";
import { vendorsWith } from "../texts.ts";

/** Runs in pages. Bundled from the content script's own files. */
const PROBE = `
export { Walk } from "${inRepository("src/content/walk.ts")}";
export { Spotter } from "${inRepository("src/content/names/spotter.ts")}";
export { Marks } from "${inRepository("src/content/names/marks.ts")}";
export { learnTags } from "${inRepository("src/content/tags.ts")}";
export { BadgeLayer } from "${inRepository("src/content/badges/badges.ts")}";
export { openIndex } from "${inRepository("src/core/names/open-index.ts")}";
export { VOCABULARY } from "${inRepository("src/core/page/vocabulary.ts")}";
`;
export const NAMES = 20_000;

/** What the probe puts into a page. */
interface Probe {
  Walk: new (stretch: unknown, onBlock: (block: unknown) => void) => { step(deadline: number): boolean };
  Spotter: new (index: unknown, about: unknown) => { find(block: unknown): Place[] };
  Marks: new (signal: AbortSignal) => { add(place: Place): void; clear(): void };
  BadgeLayer: new (host: unknown, signal: AbortSignal) => { soon(): void; placed: boolean };
  learnTags: (tags: unknown) => void;
  openIndex: (bytes: Uint8Array) => unknown;
  VOCABULARY: { tags: unknown };
}

export interface Place {
  startNode: Text;
  start: number;
  endNode: Text;
  end: number;
}

/** What stands ready in a page between two measurements. */
export interface World {
  caveat: Probe;
  /** Ways to walk the page. */
  walks: Record<string, () => unknown>;
  /** Ways to mark what was found, until `end`. */
  markings: Record<string, (end: AbortSignal) => void | Promise<void>>;
  read: (told?: (places: Place[]) => void) => Place[];
  found: Place[];
  html?: string;
  undo: () => void;
}

/** Runs a script or a function in one world of a page. It is sent as text, so it sees its arguments and nothing else. */
export type InWorld = <Args extends unknown[], T>(
  work: string | ((...args: Args) => T | Promise<T>),
  ...args: Args
) => Promise<T>;

/**
 * A world beside the page's own, as content scripts have it: there each node that is met must first be looked up, and in
 * Firefox each read of it goes through a wrapper.
 */
export function besideThePage(tab: Page): InWorld {
  // The driver keeps one for itself, of which its types do not tell.
  const frame = tab.mainFrame() as Frame & { isolatedRealm(): Realm };
  return (work, ...args) => frame.isolatedRealm().evaluate(work as (...args: unknown[]) => never, ...args);
}

let code: Promise<string> | undefined;

function probe(): Promise<string> {
  const entry = inRepository("dist/bench/probe.ts");
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, PROBE);
  return bundled(entry);
}

/** The script of `entry`; what it exports is the global variable `caveat`. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "caveat" } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const { code } = (first as { output: { code: string }[] }).output[0]!;
  return `${code.replace(/^var caveat\s*=/, "globalThis.caveat =")};undefined`;
}

/** Puts our own walk, spotter, marks and badges into a page, to be measured there. */
export async function putProbe(inWorld: InWorld): Promise<void> {
  await inWorld(await (code ??= probe()));
  await inWorld(
    (base64) => {
      const world = globalThis as unknown as World;
      const { Walk, Spotter, openIndex, learnTags, VOCABULARY } = world.caveat;
      learnTags(VOCABULARY.tags);
      const index = openIndex(Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)));
      const about = { lang: "en", nearby: "", makers: new Set(), vocabulary: VOCABULARY };
      const spotter = new Spotter(index, about);
      world.read = (told) => {
        const found: Place[] = [];
        const stretch = { top: document.body, first: document.body.firstChild, last: null };
        const walk = new Walk(stretch, (block) => {
          const places = spotter.find(block);
          found.push(...places);
          told?.(places);
        });
        while (!walk.step(performance.now() + 8));
        return found;
      };
      world.walks = {
        bare() {
          // The units keep the walk from being thought useless.
          let units = 0;
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) units += (node as Text).data.length;
          return units;
        },
        ours: () => world.read(),
      };
      world.markings = {};
    },
    Buffer.from(compileIndex(vendorsWith(NAMES))).toString("base64"),
  );
}
