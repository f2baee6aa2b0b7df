import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";

interface Bom {
  serialNumber: string;
  metadata: { timestamp: string; component: { name: string; type: string } };
}

/**
 * A list in CycloneDX of what the extension holds, or with `build` of all that takes part in making it. npm writes a new number
 * and the time of day into it; here both follow from its content and the release's moment.
 */
export function makeSbom(root: string, { build, epoch }: { build: boolean; epoch: number }): string {
  const command = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", ...(build ? [] : ["--omit", "dev"])];
  const bom = JSON.parse(execFileSync("npm", command, { cwd: root, encoding: "utf8", maxBuffer: 64e6 })) as Bom;
  bom.serialNumber = "";
  bom.metadata.timestamp = new Date(epoch * 1000).toISOString();
  // npm takes the folder's name.
  bom.metadata.component.name = "caveat";
  bom.metadata.component.type = "application";
  const hash = createHash("sha256").update(JSON.stringify(bom)).digest("hex");
  bom.serialNumber = `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** Holds a list against the schema of CycloneDX 1.5, strictly. */
export async function sbomFaults(text: string): Promise<string | undefined> {
  const faults = await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(text);
  return faults === null ? undefined : JSON.stringify(faults).slice(0, 1000);
}
