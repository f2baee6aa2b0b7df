import type { Mark } from "../../core/verdict.ts";

type Shape = [tag: "rect" | "path" | "circle", role: "line" | "fill" | "cut", attributes: Record<string, string>];

const PARAGRAPH =
  "M10.7 4.9C10.5 3.5 9.4 2.7 8 2.7c-1.5 0-2.6.8-2.6 1.95 0 2.25 5.4 2.35 5.4 4.65 0 1-.9 1.7-2 1.75M5.3 11.1c.2 1.4 1.3 2.2 2.7 2.2 1.5 0 2.6-.8 2.6-1.95 0-2.25-5.4-2.35-5.4-4.65 0-1 .9-1.7 2-1.75";
const PARAGRAPH_SMALL =
  "M10.3 5.5C10.1 4.3 9.2 3.7 8 3.7c-1.3 0-2.2.65-2.2 1.55 0 1.9 4.6 1.9 4.6 3.9 0 .85-.8 1.4-1.7 1.45M5.7 10.5c.2 1.2 1.1 1.8 2.3 1.8 1.3 0 2.2-.65 2.2-1.55 0-1.9-4.6-1.9-4.6-3.9 0-.85.8-1.4 1.7-1.45";

const QUESTION = "M6.4 5.3c.2-.8.8-1.2 1.6-1.2 1 0 1.7.6 1.7 1.4 0 1.1-1.6 1.2-1.6 2.2";

/** The glyph of each grade, on a field of 16 by 16: filled has force, an outline informs, a dashed line is unsettled. */
const GLYPHS: Record<Mark, Shape[]> = {
  must: [
    ["rect", "fill", { x: "0.5", y: "0.5", width: "15", height: "15", rx: "3" }],
    ["path", "cut", { d: PARAGRAPH, "stroke-width": "1.25" }],
  ],
  should: [
    ["circle", "line", { cx: "8", cy: "8", r: "6.25" }],
    ["circle", "fill", { cx: "8", cy: "5", r: "1" }],
    ["path", "line", { d: "M8 7.6v3.6" }],
  ],
  check: [
    ["path", "line", { d: "M2 2.5h12v8.5H8.6L5.4 14v-3H2z", "stroke-dasharray": "2.4 1.6" }],
    ["path", "line", { d: QUESTION, "stroke-width": "1.3" }],
    ["circle", "fill", { cx: "8.05", cy: "9.4", r: "0.8" }],
  ],
  "if-you-are": [
    ["circle", "line", { cx: "8", cy: "4.9", r: "2.9" }],
    ["path", "line", { d: "M2.4 14.2c.3-3.3 2.5-5 5.6-5s5.3 1.7 5.6 5z" }],
  ],
  unclear: [
    ["circle", "line", { cx: "8", cy: "8", r: "6.25", "stroke-dasharray": "2.4 2.1" }],
    ["path", "line", { d: QUESTION, "stroke-width": "1.3", transform: "translate(0 1)" }],
    ["circle", "fill", { cx: "8.05", cy: "11", r: "0.8" }],
  ],
  "not-you": [
    ["rect", "line", { x: "1.25", y: "1.25", width: "13.5", height: "13.5", rx: "2.5" }],
    ["path", "line", { d: PARAGRAPH_SMALL, "stroke-width": "1.1" }],
  ],
  "not-yet": [
    ["rect", "line", { x: "1.25", y: "1.25", width: "13.5", height: "13.5", rx: "2.5", "stroke-dasharray": "0.1 2.6" }],
    ["path", "line", { d: PARAGRAPH_SMALL, "stroke-width": "1.1" }],
  ],
  related: [
    [
      "path",
      "line",
      {
        d: "M6.6 10.9 5.3 12.2a2.5 2.5 0 0 1-3.5-3.5L4.2 6.3a2.5 2.5 0 0 1 3.5 0M9.4 5.1l1.3-1.3a2.5 2.5 0 0 1 3.5 3.5l-2.4 2.4a2.5 2.5 0 0 1-3.5 0",
      },
    ],
  ],
  ended: [["path", "line", { d: "M1.75 2.75h12.5v3H1.75zM3 5.75v7.5h10v-7.5M6.4 8.6h3.2" }]],
  elsewhere: [["path", "line", { d: "M3.5 14.5V2M3.5 2.5h9.2L10.3 5.75l2.4 3.25H3.5" }]],
  unknown: [
    [
      "rect",
      "line",
      {
        x: "1.75",
        y: "1.75",
        width: "12.5",
        height: "12.5",
        rx: "2.5",
        "stroke-dasharray": "2.4 2.1",
        "stroke-linecap": "butt",
      },
    ],
    ["path", "line", { d: "M4.3 10.2h2L8 6.6l1.7 3.6h2" }],
  ],
};

const SVG = "http://www.w3.org/2000/svg";

/** Draws the glyph of a mark with DOM calls, which no policy of the page forbids. */
export function drawGlyph(mark: Mark): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  for (const [tag, role, attributes] of GLYPHS[mark]) {
    const shape = document.createElementNS(SVG, tag);
    shape.setAttribute("class", role);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    svg.append(shape);
  }
  return svg;
}
