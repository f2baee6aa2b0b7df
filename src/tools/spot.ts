import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { base64 } from "virtual:caveat-index";
import { findMentions } from "../core/names/find-mentions.ts";
import { openIndex } from "../core/names/open-index.ts";

// Reads lines of text from the files named, or from standard input, and writes for each one JSON line with the mentions.

const index = openIndex(Uint8Array.from(Buffer.from(base64, "base64")));
const files = process.argv.slice(2);

for (const input of files.length > 0 ? files.map((file) => createReadStream(file)) : [process.stdin])
  for await (const text of createInterface({ input, crlfDelay: Infinity }))
    process.stdout.write(`${JSON.stringify({ text, mentions: findMentions(index, text) })}\n`);
