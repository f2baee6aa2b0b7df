import { buildExtension } from "../../src/tools/build/build-extension.ts";
import { TARGETS } from "../../src/tools/build/targets.ts";

/** Once before all files. */
export default function buildFirst(): void {
  for (const target of TARGETS) buildExtension(target);
}
