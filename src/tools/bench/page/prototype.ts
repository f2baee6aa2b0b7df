import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DESIGN } from "../suite.ts";
import { plainNames, vendorsWith } from "../texts.ts";
import { bundled, type InWorld, NAMES, type Place, type World } from "./in-page.ts";

// The prototype of the design, which is no part of this repository: its walk, marks and badges on the same nodes.

const FOLDER = join(DESIGN, "bench/lib");

/** What the prototype puts into a page. */
interface Prototype {
  VM: {
    init: (base64: string) => void;
    WALK: Record<string, (root: Node) => number>;
    MARK: Record<string, (found: unknown[]) => void | Promise<void>>;
  };
}

/** Adds its ways to those of a page, if it is there. */
export async function putPrototype(inWorld: InWorld): Promise<boolean> {
  if (!existsSync(join(FOLDER, "inpage.mjs"))) return false;
  const { compileHash } = (await import(/* @vite-ignore */ pathToFileURL(join(FOLDER, "hash-index.mjs")).href)) as {
    compileHash: (names: readonly string[]) => ArrayBuffer;
  };
  const index = compileHash([...new Set(plainNames(vendorsWith(NAMES)))]);
  await inWorld(await bundled(join(FOLDER, "inpage.mjs")).then((code) => code.replace("globalThis.caveat =", "void ")));
  await inWorld(addWays, Buffer.from(index).toString("base64"));
  return true;
}

/** In the page. */
function addWays(index: string): void {
  const world = globalThis as unknown as World & Prototype;
  const { WALK, MARK, init } = world.VM;
  init(index);
  world.walks["prototype"] = () => WALK["block walk + scan"]!(document.body);
  // It keeps the layer of its badges to itself.
  const roots: ShadowRoot[] = [];
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, "attachShadow")!.value as Element["attachShadow"];
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    roots.push(root);
    return root;
  };
  const by =
    (method: string) =>
    async (end: AbortSignal): Promise<void> => {
      end.addEventListener("abort", () => {
        CSS.highlights.get("vendor")?.clear();
        for (const badge of roots.flatMap((root) => [...root.querySelectorAll("i")])) badge.remove();
      });
      const places: readonly Place[] = world.found;
      await MARK[method]!(places.map(({ startNode, start, endNode, end }) => [startNode, start, endNode, end]));
    };
  world.markings["prototype marks"] = by("Custom Highlight, StaticRange");
  world.markings["prototype badges"] = by("Custom Highlight + overlay badges, in view only");
}
