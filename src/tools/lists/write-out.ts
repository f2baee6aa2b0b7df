import { once } from "node:events";

/** Writes to the standard output, and waits while whoever reads it is slower. */
export async function writeOut(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}
