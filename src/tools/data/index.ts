import { parseArgs } from "node:util";
import { checkData } from "./check.ts";
import { readData } from "./read-data.ts";

const HELP = `Usage: npm run data -- COMMAND

  check [FOLDER]           Checks every record of data/ (or FOLDER); errors make it fail, warnings are counted.
      --warnings           Lists the warnings one by one.
`;

const [command, ...rest] = process.argv.slice(2);

switch (command) {
  case "check":
    check(rest);
    break;
  default:
    console.log(HELP);
    process.exitCode = command === undefined || command === "help" ? 0 : 1;
}

function check(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { warnings: { type: "boolean" } },
  });
  const data = readData(positionals[0] ?? "data");
  const { errors, warnings } = checkData(data, new Date().toISOString().slice(0, 10));
  for (const { file, field, message } of errors) console.log(`${file}: ${field} ${message}.`);
  for (const [kind, list] of [...warnings].toSorted(([a], [b]) => a.localeCompare(b))) {
    console.log(`${kind}: ${list.length}`);
    if (values.warnings) for (const { file, field, message } of list) console.log(`  ${file}: ${field}: ${message}`);
  }
  const counts = `${data.vendors.length} vendors, ${data.advisories.length} acts`;
  console.log(errors.length === 0 ? `The data is in order: ${counts}.` : `${errors.length} errors in ${counts}.`);
  process.exitCode = errors.length === 0 ? 0 : 1;
}
