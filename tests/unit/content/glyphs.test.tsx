// @vitest-environment happy-dom
import { render } from "@testing-library/preact";
import { expect, test } from "vitest";
import { drawGlyph } from "../../../src/content/badges/glyphs.ts";
import { GRADES, type Mark } from "../../../src/core/verdict.ts";
import { Glyph } from "../../../src/ui/Glyph.tsx";

const MARKS = GRADES.filter((grade): grade is Mark => grade !== "none");

/** The lines of a glyph: of each shape what it is, where it runs, and whether it is dashed. */
const lines = (svg: Element): string[] =>
  [...svg.children].map((shape) =>
    [shape.localName, ...["d", "r", "x", "width"].map((of) => shape.getAttribute(of))].join(" "),
  );
const dashed = (svg: Element): boolean => svg.querySelector("[stroke-dasharray]") !== null;

test.each(MARKS)("the badge of %s has the glyph that card and popup show", (mark) => {
  const { container } = render(<Glyph name={mark} />);
  const drawn = drawGlyph(mark);
  expect(drawn.children.length).toBeGreaterThan(0);
  const own = container.querySelector("svg")!;
  expect(drawn.querySelectorAll("*")).toHaveLength(own.querySelectorAll("*").length);
  expect(dashed(drawn)).toBe(dashed(own));
});

test("no two grades look alike: filled has force, dashed is unsettled", () => {
  expect(new Set(MARKS.map((mark) => lines(drawGlyph(mark)).join() + String(dashed(drawGlyph(mark))))).size).toBe(
    MARKS.length,
  );
  expect(MARKS.filter((mark) => dashed(drawGlyph(mark)))).toEqual(["check", "unclear", "not-yet", "unknown"]);
  expect(MARKS.filter((mark) => drawGlyph(mark).querySelector("rect.fill"))).toEqual(["must"]);
});
