import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inBothBrowsers } from "./harness.ts";

interface Expected {
  url: string;
  kind: string;
  pageClass: string;
  mentions: [text: string, field: string][];
}

const CASES = readdirSync("tests/pages").flatMap((site) =>
  readdirSync(`tests/pages/${site}`).map((name) => `tests/pages/${site}/${name}`),
);

inBothBrowsers((browser) => {
  test.each(CASES)("%s", async (folder) => {
    const expected = JSON.parse(readFileSync(`${folder}/expected.json`, "utf8")) as Expected;
    const visit = await browser().visit(`${folder}/page.html`, { url: expected.url });
    const { kind, pageClass, reasons, mentions } = await visit.describe();
    expect({ kind, pageClass, reasons }).toEqual({
      kind: expected.kind,
      pageClass: expected.pageClass,
      reasons: ["site"],
    });
    expect(mentions.map(({ text, field }) => [text, field])).toEqual(expected.mentions);
    await visit.close();
  });
});
