import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { KEY_NAMES } from "../../shared/policy/keys.ts";
import { policySchema } from "../../shared/policy/json-schema.ts";
import { readPolicy } from "../../shared/policy/read-policy.ts";
import { sayFault } from "../../shared/policy/say-fault.ts";
import { fail } from "../feed/feed-files.ts";
import { inRepository } from "../repository.ts";
import { explain } from "./explain.ts";
import { FORMATS, type Format, NO_ID, type PolicyFile, print, STORES, type Target } from "./formats.ts";
import { keyTable } from "./key-table.ts";

const HELP = `Usage: npm run -s policy -- check FILE
       npm run -s policy -- explain FILE [--language en|cs]
       npm run -s policy -- print FILE --as FORMAT [--install] [--private] [--package FILE]
       npm run -s policy -- schema | table

check: one sentence for each fault; 0 where there is none, else 1.
explain: each key in plain words, and what colleagues will see.
print: the policy as ${FORMATS.join(", ")}.
  --install adds the forced installation, --private lets it run in Firefox's private windows, and --package names the file of a
  package of your own: {"ids": {"chrome", "edge", "firefox"}, "addresses": {"chrome", "edge", "firefox"}}.
schema: the JSON schema for editors. table: the table of keys of docs/organisation.md. What is said beside goes to stderr.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: "string" },
    language: { type: "string", default: "en" },
    install: { type: "boolean", default: false },
    private: { type: "boolean", default: false },
    package: { type: "string" },
    help: { type: "boolean" },
  },
});
const [command, file] = positionals;
const { version } = JSON.parse(readFileSync(inRepository("package.json"), "utf8")) as { version: string };
const language = values.language === "cs" ? "cs" : "en";

try {
  if (values.help || !command) console.log(HELP);
  else if (command === "check") process.exitCode = faultsOf(read(file)) > 0 ? 1 : 0;
  else if (command === "explain") process.stdout.write(explain(read(file), language, version));
  else if (command === "print") printed(read(file));
  else if (command === "schema") console.log(JSON.stringify(policySchema("strict"), null, 2));
  else if (command === "table") process.stdout.write(keyTable());
  else fail(HELP);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function read(path: string | undefined): PolicyFile {
  if (path === undefined) return fail(HELP);
  let policy: unknown;
  try {
    policy = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    return fail(`${path} cannot be read as JSON: ${(error as Error).message}`);
  }
  if (typeof policy !== "object" || policy === null || Array.isArray(policy)) return fail(`${path} holds no object.`);
  const { $schema: _, ...keys } = policy as Record<string, unknown>;
  return keys;
}

function faultsOf(policy: PolicyFile, say: (line: string) => void = console.log): number {
  const { faults } = readPolicy(policy);
  for (const fault of faults) say(`${fault.path ? `${fault.path}: ` : ""}${sayFault(fault, language, version)}`);
  return faults.length;
}

function printed(policy: PolicyFile): void {
  const format = FORMATS.find((one) => one === values.as) ?? fail(`Say --as ${FORMATS.join(", ")}.`);
  if (faultsOf(policy, console.error) > 0) fail("Nothing is printed until this is put right.");
  const sent = KEY_NAMES.filter((name) => Object.hasOwn(policy, name) && name !== "expects");
  const target = targetOf();
  process.stdout.write(print({ ...policy, expects: sent }, format, target));
  note(format, target);
}

function targetOf(): Target {
  const given = JSON.parse(readFileSync(values.package ?? inRepository("release.json"), "utf8")) as Partial<Target>;
  const { ids, addresses } = given;
  if (!ids?.firefox) return fail("The file of the package names no ids.");
  return { ids, addresses: { ...STORES, ...addresses }, install: values.install, privateWindows: values.private };
}

/** What a person has to know of what was printed. */
function note(format: Format, { ids, install }: Target): void {
  const uses =
    format.startsWith("firefox") || format === "native-manifest"
      ? []
      : format.startsWith("edge")
        ? ["edge"]
        : format.endsWith("linux")
          ? ["chrome"]
          : format === "google-admin"
            ? []
            : ["chrome", "edge"];
  const unknown = uses.filter((browser) => !ids[browser as "chrome" | "edge"]);
  if (unknown.length > 0)
    console.error(
      `The id of Caveat in the store of ${unknown.join(" and ")} is not known yet: put it where ${NO_ID} stands.`,
    );
  if (install && format !== "google-admin" && format !== "native-manifest")
    console.error(
      "ExtensionSettings is one value for all extensions. Where you have one already, this is a fragment: put its one entry beside yours.",
    );
  if (install && uses.length > 0)
    console.error(
      uses
        .map(
          (browser) =>
            `ExtensionInstallForcelist, where you use that: ${ids[browser as "chrome" | "edge"] ?? NO_ID};${STORES[browser as "chrome" | "edge"]}`,
        )
        .join("\n"),
    );
  if (format === "firefox-json")
    console.error("Where you have a policies.json already, put the keys into it by hand: 3rdparty counts as a whole.");
}
