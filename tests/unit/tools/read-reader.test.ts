import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readAnswers } from "../../../src/tools/read-reader.ts";
import { act, bind, words } from "../core/records.ts";

const folder = mkdtempSync(join(tmpdir(), "caveat-answers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ACTS = [
  act("asking", { question: { ask: words("?"), yes: words("y"), no: words("n") } }),
  act("one-body", { binds: [{ ...bind("LT", "state-body"), namedOnly: true }] }),
  act("silent"),
];

function read(content: string) {
  const file = join(folder, "answers.json");
  writeFileSync(file, content);
  return () => readAnswers(file, ACTS);
}

test("answers to what an act asks, or to whether the reader is the one body it binds, are taken", () => {
  expect(read('{"asking":"no","one-body":"yes"}')()).toEqual({ asking: "no", "one-body": "yes" });
});

test.each([
  ["an answer for an act that is gone", '{"gone":"yes"}', '"gone", which is no act on file'],
  ["an answer for a question that no longer exists", '{"silent":"yes"}', '"silent", which asks nothing, or no longer'],
  ["an answer that is none", '{"asking":"maybe"}', 'each is "yes", "no" or "ask"'],
  ["no JSON", "{", "could not be read"],
])("%s is refused in a sentence", (_, content, fault) => {
  expect(read(content)).toThrow(fault);
});
