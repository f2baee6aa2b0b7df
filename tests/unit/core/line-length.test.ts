import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What a tool writes, and words of lists that are still expressions. */
const LEFT_OUT = ["names/look-alikes.ts", "lists/goods-beside.ts", "lists/fits-anothers.ts"];

test("no line of core is over 160 characters", () => {
  const long = readdirSync("src/core", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !LEFT_OUT.includes(file))
    .flatMap((file) => {
      const lines = readFileSync(join("src/core", file), "utf8").split("\n");
      return lines.flatMap((line, at) => (line.length > 160 ? [`${file}:${at + 1}`] : []));
    });
  expect(long).toEqual([]);
});
