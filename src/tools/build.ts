// npm run build [-- chrome|firefox]: the extension for one browser or both, in dist/chrome and dist/firefox.
import { buildExtension } from "./build/build-extension.ts";
import { TARGETS } from "./build/targets.ts";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !TARGETS.some((target) => target === name));
if (unknown.length > 0) {
  console.error(`There is no build called ${unknown.join(", ")}. There are: ${TARGETS.join(", ")}.`);
  process.exit(1);
}
for (const target of TARGETS.filter((target) => asked.length === 0 || asked.includes(target))) {
  console.log(`${target}: ${buildExtension(target)}`);
}
