import { expect, test } from "vitest";
import type { Name } from "../../../../src/core/dataset.ts";
import { compileIndex } from "../../../../src/core/names/compile-index.ts";
import { ROUND, WORD_REACH } from "../../../../src/core/names/scan-candidates.ts";
import { findMentions } from "../../../../src/core/names/find-mentions.ts";
import { openIndex } from "../../../../src/core/names/open-index.ts";

// A long text is read in rounds; where one ends must not matter.

const names: Name[] = ["Hikaro Systems", "华大集团", "Zed.Net", "BX96"].map((text) => ({
  text,
  kind: "brand",
  strength: "strong",
  case: "any",
  ...(text === "BX96" ? { prefix: true } : {}),
}));
const index = openIndex(
  compileIndex([{ id: "v", group: "v", label: "V", kind: "company", names, relations: [], sources: [] }]),
);

const EDGES = Array.from({ length: WORD_REACH + 60 }, (_, at) => ROUND - 50 + at);

test.each([
  ["in plain letters", "Hikaro Systems", " "],
  ["over a line", "Hikaro\n      Systems", " "],
  ["with more than one space", "Hikaro  Systems", " "],
  ["in part in styled letters", "Hikaro 𝐒𝐲𝐬𝐭𝐞𝐦𝐬", " "],
  ["with a hidden letter", "Hika\u200bro Systems", " "],
  ["in Han", "华大集团", "一"],
  ["in Han with a hidden letter", "华\u200b大集团", "一"],
  ["with a sign", "Zed.Net", " "],
  ["that begins a model number", "BX96MA-128", " "],
])("a name %s is found wherever it stands", (_, written, filling) => {
  for (const at of EDGES) {
    const text = `${filling.repeat(at)}${written}${filling.repeat(300)}`;
    const found = findMentions(index, text).map(({ start, end }) => [start, end]);
    expect(found, `at ${at}`).toEqual([[at, at + written.length]]);
  }
});

test("a word longer than a round hides no name behind it, and none in it", () => {
  const text = `${"xHikaro".repeat(2000)} Hikaro Systems`;
  expect(findMentions(index, text).map(({ start }) => start)).toEqual([14_001]);
});
