import { browser } from "./browser.ts";

/** The keys that lead to the next mark, as this browser has them; none where the reader took them away. */
export async function readShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.find(({ name }) => name === "next-mention")?.shortcut || undefined;
}
