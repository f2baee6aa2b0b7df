import { once } from "node:events";

/** Writes to the standard output, and waits while whoever reads it is slower. */
export async function writeOut(text: string | Uint8Array): Promise<void> {
  if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, "drain");
}
