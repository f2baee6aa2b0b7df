import { expect, test } from "vitest";
import { alternatives } from "../../../../src/core/names/alternatives.ts";

test("bars in groups part nothing", () => {
  expect(alternatives("a(?:b|c)|d|(?:e(?:f|g))")).toEqual(["a(?:b|c)", "d", "(?:e(?:f|g))"]);
  expect(alternatives(String.raw`[|(]a|\(b`)).toEqual(["[|(]a", String.raw`\(b`]);
});
