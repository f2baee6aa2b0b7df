import type { Command } from "./command.ts";
import { add } from "./command-add.ts";
import { bundle } from "./command-bundle.ts";
import { diff } from "./command-diff.ts";
import { fingerprint } from "./command-fingerprint.ts";
import { fromTable } from "./command-from-table.ts";
import { init } from "./command-init.ts";
import { keygen } from "./command-keygen.ts";
import { keys } from "./command-keys.ts";
import { mirror } from "./command-mirror.ts";
import { publishFeed } from "./command-publish.ts";
import { refreshFeed } from "./command-refresh.ts";
import { rotate } from "./command-rotate.ts";
import { serve } from "./command-serve.ts";
import { sign } from "./command-sign.ts";
import { verify } from "./command-verify.ts";

const COMMANDS: Record<string, Command> = {
  keygen,
  init,
  keys,
  add,
  "from-table": fromTable,
  fingerprint,
  sign,
  publish: publishFeed,
  refresh: refreshFeed,
  rotate,
  verify,
  bundle,
  diff,
  mirror,
  serve,
};

export async function runCommand([name = "help", ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command && (args.includes("--help") || args.includes("-h"))) return console.log(command.help);
  if (command) return command.run(args);
  console.log(overview());
  if (name !== "help" && name !== "--help") throw new Error(`There is no command "${name}".`);
}

function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(11)} ${summary}`);
  return `Usage: npm run -s feed -- COMMAND …    (COMMAND --help says more)

Makes, signs, checks and serves a feed of signed data. docs/publishing.md goes through it from nothing.

${lines.join("\n")}

A feed is a folder: public/ is what you upload, staged/ waits for signatures, keys lie wherever you keep them.
A passphrase for an encrypted key is read from CAVEAT_PASSPHRASE, or asked for.`;
}
