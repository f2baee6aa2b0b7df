import { expect, test } from "vitest";
import { keepTogether } from "../../../src/shared/words/keep-together.ts";

test.each([
  ["a ground to exclude a bidder (Act 134/2016, § 48(1)).", "(Act~134/2016, §~48(1))."],
  ["§ 8 odst. 1 písm. c) bod 4 vyhlášky č. 409/2025 Sb.", "§~8 odst.~1 písm.~c) bod~4 vyhlášky č.~409/2025~Sb."],
  ["(Decree 409/2025, § 8(1)(c) point 4)", "(Decree~409/2025, §~8(1)(c) point~4)"],
  ["§§ 25–33", "§§~25–33"],
])("%s does not break before a number", (text, kept) => {
  expect(keepTogether(text).replaceAll("\u00a0", "~")).toContain(kept);
});

test.each(["No act names it.", "Fact 5 stays.", "3 acts"])("%s stays as it is", (text) => {
  expect(keepTogether(text)).toBe(text);
});

test("texts inside what is said are kept too, and nothing else changes", () => {
  expect(keepTogether({ said: [{ text: "§ 48", n: 1 }], none: null })).toEqual({
    said: [{ text: "§\u00a048", n: 1 }],
    none: null,
  });
});
