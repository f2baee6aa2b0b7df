import { expect, test } from "vitest";
import type { Name } from "../../../../src/core/dataset.ts";
import { compileIndex } from "../../../../src/core/names/compile-index.ts";
import { findMentions } from "../../../../src/core/names/find-mentions.ts";
import { openIndex } from "../../../../src/core/names/open-index.ts";
import { readData } from "../../../../src/tools/data/read-data.ts";
import { index } from "./real-names.ts";

test("words of trade count near the name only, not in what the page says of itself", () => {
  expect(findMentions(index, "Honor", { nearby: "About our company" })).toEqual([]);
  expect(findMentions(index, "Honor", { nearby: "Smartphones" })).toHaveLength(1);
});

test("an expression in a dataset's own words is read as a word", () => {
  const name = { text: "Weaker", kind: "brand", strength: "weak", case: "any", needs: ["/.", "+(", "(", "("] } as const;
  const vendor = { ...readData("data").vendors[0]!.record, names: [{ ...name, needs: [...name.needs] }] };
  expect(findMentions(openIndex(compileIndex([vendor])), "Weaker . anything")).toEqual([]);
});

test("a needed word that every object has as a property is a word like any other", () => {
  const name: Name = {
    text: "Abcona",
    kind: "brand",
    strength: "weak",
    case: "any",
    needs: ["constructor", "toString"],
  };
  const own = openIndex(
    compileIndex([{ id: "v", group: "v", label: "V", kind: "company", names: [name], relations: [], sources: [] }]),
  );
  expect(findMentions(own, "Abcona, a constructor of bridges")).toHaveLength(1);
  expect(findMentions(own, "Abcona, a builder of bridges")).toHaveLength(0);
});
