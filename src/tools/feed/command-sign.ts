import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { canonicalJson } from "../../core/trust/canonical-json.ts";
import { readKey } from "../../core/trust/keys.ts";
import { publishOrStageRoot } from "./root-in-place.ts";
import type { Command } from "./command.ts";
import { fail, missing, newestRoot, type RootPart, type SignedFile, signFile } from "./feed-files.ts";
import { FeedPlace, openSigners } from "./feed-place.ts";

export const sign: Command = {
  summary: "adds signatures to what waits in staged/; also by keys that are elsewhere",
  help: `Usage: npm run -s feed -- sign FOLDER --key KEY.pem …
       npm run -s feed -- sign FOLDER --external [NAME]
       npm run -s feed -- sign FOLDER --signature FILE --keyid ID [NAME]

--key        signs every waiting file that the key may sign.
--external   writes NAME.tosign beside the waiting NAME (such as 2.root.json): the exact bytes to be signed. Sign them where the
             key is, for instance: openssl pkeyutl -sign -rawin -inkey KEY.pem -in NAME.tosign -out NAME.sig
--signature  takes that signature back (raw bytes of 64, DER for P-256, or hexadecimal) once it has proved to fit.
A root that has all its signatures is published at once; targets are by the next \`feed publish\`.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        key: { type: "string", multiple: true },
        external: { type: "boolean" },
        signature: { type: "string" },
        keyid: { type: "string" },
      },
    });
    const place = new FeedPlace(positionals[0]);
    const waiting = [...place.waiting()].filter(([name]) => positionals[1] === undefined || name === positionals[1]);
    if (waiting.length === 0) fail("Nothing waits for a signature.");
    if (values.external) return waiting.forEach(([name, file]) => handOut(place, name, file));
    const keyid = values.keyid;
    if (values.signature !== undefined) {
      const [only] = waiting.length === 1 ? waiting : fail("Say which file the signature is for.");
      const signature = {
        keyid: keyid ?? fail("--keyid says whose signature it is."),
        sig: readSignature(values.signature),
      };
      return settle(place, await withSignature(place, only![1], signature));
    }
    const signers = await openSigners(values.key ?? fail("Give --key, --external or --signature."));
    for (const [, file] of waiting) settle(place, signWith(place, file, signers));
  },
};

function rootsFor(place: FeedPlace, file: SignedFile): RootPart[] {
  const files = place.files();
  const published = files.has("1.root.json") ? [newestRoot(files).signed] : [];
  return file.signed._type === "root" ? [...published, file.signed as RootPart] : published;
}

function signWith(place: FeedPlace, file: SignedFile, signers: Parameters<typeof signFile>[2]): SignedFile {
  return rootsFor(place, file).reduce((signed, root) => signFile(signed, root, signers), file);
}

function handOut(place: FeedPlace, name: string, file: SignedFile): void {
  const written = place.stage(`${name}.tosign`, canonicalJson(file.signed));
  console.log(
    `${written}: sign these bytes. Keys that may: ${[...new Set(rootsFor(place, file).flatMap((root) => root.roles[file.signed._type].keyids))].join(", ")}`,
  );
}

function readSignature(path: string): string {
  const bytes = readFileSync(path);
  const text = bytes.toString("latin1").trim();
  return /^[0-9a-f]{120,150}$/.test(text) ? text : bytes.toString("hex");
}

async function withSignature(
  place: FeedPlace,
  file: SignedFile,
  { keyid: given, sig }: { keyid: string; sig: string },
): Promise<SignedFile> {
  const listed = rootsFor(place, file).flatMap((root) =>
    root.roles[file.signed._type].keyids.map((id) => ({ id, key: root.keys[id] })),
  );
  const found = new Map(listed.filter(({ id }) => id.startsWith(given)).map(({ id, key }) => [id, key]));
  if (given.length < 8 || found.size !== 1) fail("That key may not sign this file: `feed keys` lists them.");
  const [keyid, key] = [...found][0]!;
  if (!(await readKey(key, "key")?.verifies(sig, canonicalJson(file.signed))))
    fail("The signature does not fit the file and the key.");
  return { ...file, signatures: [...file.signatures.filter((other) => other.keyid !== keyid), { keyid, sig }] };
}

function settle(place: FeedPlace, file: SignedFile): void {
  if (file.signed._type === "root") return publishOrStageRoot(place, file as SignedFile<RootPart>);
  place.stageFile(file);
  const left = missing(file, newestRoot(place.files()).signed);
  const name = `${file.signed.version}.${file.signed._type}.json`;
  console.log(left === 0 ? `${name} has its signatures. Next: \`feed publish\`.` : `${name} needs ${left} more.`);
}
