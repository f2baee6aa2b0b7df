import { runCommand } from "./commands.ts";

try {
  await runCommand(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
