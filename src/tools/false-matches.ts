import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { base64 } from "virtual:caveat-index";
import { findMentions } from "../core/names/find-mentions.ts";
import { openIndex } from "../core/names/open-index.ts";

// Looks for names in ordinary prose, where hardly any should be: `false-matches FOLDER…`. Every match is written to
// docs/false-matches.tsv with room for a verdict, which is kept from run to run:
// company = it means the vendor, its goods or its projects; false = it means something else.

const LIST = "docs/false-matches.tsv";
const PROSE =
  /\.(?:txt|md|markdown|rst|html?|xml|adoc|dic|aff|po|[1-9][a-z]*|dict|u8|news|changes|readme|licen[cs]e)$/i;
const index = openIndex(Uint8Array.from(Buffer.from(base64, "base64")));
const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("Say which folders of prose to read: false-matches FOLDER…");
  process.exit(1);
}

interface Match {
  vendor: string;
  name: string;
  context: string;
  file: string;
}

const verdicts = new Map<string, string>();
if (existsSync(LIST))
  for (const line of readFileSync(LIST, "utf8").split("\n").slice(1)) {
    const [verdict = "", vendor = "", name = "", context = ""] = line.split("\t");
    verdicts.set(`${vendor}\t${name}\t${context}`, verdict);
  }

const seen = new Set<string>();
const matches = new Map<string, Match & { times: number }>();
let read = 0;
for (const folder of folders) for (const file of filesIn(folder)) lookThrough(folder, file);

const rows = [...matches].map(([key, { vendor, name, context, file, times }]) =>
  [verdicts.get(key) ?? "?", vendor, name, context, file, times].join("\t"),
);
writeFileSync(LIST, `verdict\tvendor\tname\tcontext\tfile\ttimes\n${rows.toSorted().join("\n")}\n`);
const count = (verdict: string): number => rows.filter((row) => row.startsWith(`${verdict}\t`)).length;
const megabytes = read / 1e6;
console.log(
  `${megabytes.toFixed(1)} MB of text, ${rows.length} matches: ${count("company")} mean the company, ${count("false")} do not, ` +
    `${count("?")} not judged. False ones per 10 MB: ${((10 * count("false")) / megabytes).toFixed(2)}. Listed in ${LIST}.`,
);
process.exit(count("?") > 0 || count("false") > megabytes / 10 ? 1 : 0);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => {
    const plain = name.replace(/\.(?:gz|dz)$/, "");
    const likely =
      PROSE.test(plain) || /(?:^|\/)(?:README|LICEN[CS]E|COPYING|NEWS|changelog|copyright|[a-z-]+)$/i.test(plain);
    return likely && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true;
  });
}

function lookThrough(folder: string, file: string): void {
  let bytes = readFileSync(join(folder, file));
  if (/\.(?:gz|dz)$/.test(file)) bytes = gunzipSync(bytes);
  const hash = createHash("sha1").update(bytes).digest("hex");
  if (bytes.length < 200 || bytes.subarray(0, 4000).includes(0) || seen.has(hash)) return;
  seen.add(hash);
  const text = plain(bytes.toString("utf8"), file);
  read += Buffer.byteLength(text);
  // A word list has no paragraphs: each line is one.
  for (const block of text.split(/\.dic$|\/dict\//.test(file) ? /\n/ : /\n\s*\n/))
    for (const { vendor, name, start, end } of findMentions(index, block)) {
      const context = block.slice(Math.max(0, start - 60), end + 50).replaceAll(/\s+/g, " ");
      const key = `${vendor}\t${name}\t${context}`;
      const known = matches.get(key);
      if (known) known.times++;
      else matches.set(key, { vendor, name, context, file: file.replace(/^.*?node_modules\//, ""), times: 1 });
    }
}

/** Without markup: tags of HTML, macros of manual pages. */
function plain(text: string, file: string): string {
  if (/\.(?:html?|xml)$/i.test(file))
    return text.replaceAll(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]*>/gi, " ");
  if (/\/man\d|\.[1-9](?:\.gz)?$/.test(file))
    return text.replaceAll(/^\.\\?"?.{0,3}\s?/gm, "").replaceAll(/\\f[A-Z]|\\&/g, "");
  return text;
}
