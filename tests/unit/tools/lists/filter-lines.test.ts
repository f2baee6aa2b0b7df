import { expect, test } from "vitest";
import { showCard } from "../../../../src/core/shown-card.ts";
import type { ReportRow } from "../../../../src/shared/report/report-rows.ts";
import { filterLines } from "../../../../src/tools/lists/filter-lines.ts";
import { openCheck } from "../../../../src/tools/lists/open-check.ts";
import { sniffInput } from "../../../../src/tools/lists/read-input.ts";

const open = await openCheck({
  profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }],
  day: "2026-11-24",
  language: "en",
  encoding: undefined,
  choices: { kdo: "maker" },
  form: "text",
});

/** Text as a pipe hands it over: in pieces that end anywhere. */
async function* inPieces(text: string, length: number): AsyncGenerator<Buffer, void, void> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function filtered(text: string, length = 1000): Promise<{ lines: string[]; said: string[] }> {
  const parts: Uint8Array[] = [];
  const said: string[] = [];
  await filterLines(
    { isJsonLines: true, pieces: inPieces(text, length) },
    open,
    async (part) => void parts.push(Buffer.from(part)),
    (sentence: string) => void said.push(sentence),
  );
  return { lines: Buffer.concat(parts).toString().split("\n").slice(0, -1), said };
}

const LINES = [
  '{"id":12345678901234567890,"manufacturer":"Huawei","name":"Směrovač AX3"}',
  '{"id":2,"manufacturer":"Rolex"}',
  "no JSON, but Huawei",
  "",
  '{"supplier":{"name":"ZTE Corporation"},"goods":"switch"}',
  '["Huawei","AX3"]',
  '{"id":7,"name":"IP kamera"}',
];

test("one line for one line, in the same order, and errors beside", async () => {
  const { lines, said } = await filtered(`${LINES.join("\n")}\n`);
  expect(lines).toHaveLength(LINES.length);
  const answers = lines.map(
    (line) => JSON.parse(line) as { mark?: string; error?: string; found?: { vendor: string }[] },
  );
  expect(answers.map(({ mark, error }) => mark ?? error)).toEqual([
    "must",
    "nothing",
    "not JSON",
    "nothing",
    "must",
    "must",
    "question",
  ]);
  expect(answers[4]?.found?.map(({ vendor }) => vendor)).toEqual(["zte"]);
  expect(said).toEqual(["Line 3 is no JSON."]);
});

test("the line itself comes along as it was, to the last digit", async () => {
  const { lines } = await filtered(LINES[0]!);
  expect(lines[0]).toContain(`"row":${LINES[0]}}`);
});

test("the answer to a line depends on that line alone, however the input is split", async () => {
  const many = Array.from({ length: 50 }, (_, n) => LINES.map((line) => line.replace("id", `id${n % 7}`))).flat();
  const { lines: whole } = await filtered(`${many.join("\n")}\n`);
  for (const length of [1, 7, 64]) expect((await filtered(`${many.join("\n")}\n`, length)).lines).toEqual(whole);
  const parts: string[] = [];
  for (let at = 0; at < many.length; at += 11)
    parts.push(...(await filtered(`${many.slice(at, at + 11).join("\n")}\n`)).lines);
  expect(parts).toEqual(whole);
});

test("an answer says what the card of the vendor says: grade, group, how each act reaches it", async () => {
  const { lines } = await filtered('{"manufacturer":"EZVIZ","name":"C6N"}\n{"name":"chair"}\n');
  const [named, chair] = lines.map((line) => JSON.parse(line) as ReportRow);
  const { library, wish } = open;
  const question = { profile: wish.profile, day: wish.day, language: wish.language };
  const card = showCard(library.vendors.get("ezviz")!, question, library, []);
  expect(card.verdict.acts.length).toBeGreaterThan(3);
  expect(named).toMatchObject({ grade: card.verdict.grade });
  expect(named?.found).toMatchObject([
    {
      vendor: "ezviz",
      group: card.group,
      how: card.verdict.acts[0]?.how,
      acts: card.verdict.acts.map(({ id, grade, how }) => ({ id, grade, how })),
    },
  ]);
  expect(chair).toMatchObject({ grade: "none", found: [] });
});

test("what a key holds can be said", async () => {
  const { lines } = await filtered('{"kdo":"Huawei"}\n');
  expect(JSON.parse(lines[0]!)).toMatchObject({ found: [{ vendor: "huawei", field: "maker" }] });
});

test.each([
  ['{"a":1}\n{"b":2}\n', true],
  ['not yet\n{"a":1}\n', true],
  ["Maker;Model\nHuawei;AX3\n", false],
  ["Huawei\n", false],
])("%j on the standard input is JSON Lines: %s", async (text, isJsonLines) => {
  const input = await sniffInput(inPieces(text, 5));
  expect(input.isJsonLines).toBe(isJsonLines);
  let all = "";
  for await (const piece of input.pieces) all += Buffer.from(piece).toString();
  expect(all).toBe(text);
});

test("a check that fails on what binds says how many rows nobody could judge", async () => {
  const vague = await openCheck({
    ...open.wish,
    profile: [{ territory: "CZ", roles: ["regulated-operator"] }],
    failOnMust: true,
  });
  const said: string[] = [];
  const pieces = inPieces('{"maker":"Huawei"}\n{"maker":"Rolex"}\n{"maker":"ZTE"}\n', 1000);
  await filterLines(
    { isJsonLines: true, pieces },
    vague,
    async () => {},
    (sentence: string) => void said.push(sentence),
  );
  expect(said).toEqual([expect.stringMatching(/^2 rows were not judged: .*--as/)]);
});
