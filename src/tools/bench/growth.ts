import { writeFileSync } from "node:fs";
import { compileIndex } from "../../core/names/compile-index.ts";
import { findMentions } from "../../core/names/find-mentions.ts";
import { openIndex } from "../../core/names/open-index.ts";
import { type Row, row, type Suite } from "./suite.ts";
import { blocks, plainNames, vendorsWith } from "./texts.ts";

// How the time to spot names grows with the text and with the number of names. Draws docs/speed-growth.svg.

const LENGTHS = [1e4, 1e5, 1e6, 1e7, 1e8];
const NAMES = [100, 1000, 10_000, 100_000];
const PICTURE = "docs/speed-growth.svg";

export const growth: Suite = {
  name: "growth",
  run() {
    const byLength = measured(1200, LENGTHS);
    const byNames = NAMES.map((names) => measured(names, [1e6])[0]!);
    writeFileSync(PICTURE, picture(byLength, byNames));
    const rows: Row[] = [
      ...byLength.map((times, at) =>
        row(`whole spotting, 1200 names, ${LENGTHS[at]!.toExponential()} units of mixed text (ms)`, times),
      ),
      ...byNames.map((times, at) => row(`whole spotting, ${NAMES[at]} names, 1e+6 units of mixed text (ms)`, times)),
    ];
    return Promise.resolve(rows);
  },
};

/** Milliseconds for each length, several times; the shortest lengths more often. */
function measured(names: number, lengths: readonly number[]): number[][] {
  const vendors = vendorsWith(names);
  const index = openIndex(compileIndex(vendors));
  const million = blocks(1e6, "mixed", 3, 5000, plainNames(vendors)).join("\n");
  findMentions(index, million);
  return lengths.map((length) => {
    const text = length <= 1e6 ? million.slice(0, length) : million.repeat(length / 1e6);
    return Array.from({ length: length > 1e7 ? 2 : 7 }, () => {
      const start = performance.now();
      findMentions(index, text);
      return performance.now() - start;
    });
  });
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

function picture(byLength: readonly number[][], byNames: readonly number[][]): string {
  const plot = (left: number, title: string, xs: readonly number[], ys: readonly number[]): string => {
    const [lowX, highX] = [Math.log10(xs[0]!), Math.log10(xs.at(-1)!)];
    const [lowY, highY] = [Math.floor(Math.log10(Math.min(...ys))), Math.ceil(Math.log10(Math.max(...ys)) + 0.01)];
    const x = (value: number): number => left + 50 + (240 * (Math.log10(value) - lowX)) / (highX - lowX);
    const y = (value: number): number => 200 - (160 * (Math.log10(value) - lowY)) / (highY - lowY);
    const points = xs.map((value, at) => `${x(value).toFixed(0)},${y(ys[at]!).toFixed(0)}`);
    return [
      `<text x="${left + 50}" y="20">${title}</text>`,
      `<path d="M${left + 50} 40V200H${left + 290}" fill="none" stroke="#888"/>`,
      `<polyline points="${points.join(" ")}" fill="none" stroke="#2563a8" stroke-width="2"/>`,
      ...xs.map(
        (value, at) =>
          `<circle cx="${x(value).toFixed(0)}" cy="${y(ys[at]!).toFixed(0)}" r="3" fill="#2563a8"/><text x="${x(value).toFixed(0)}" y="216" text-anchor="middle">${value.toExponential().replace("e+", "e")}</text><text x="${x(value).toFixed(0)}" y="${(y(ys[at]!) - 8).toFixed(0)}" text-anchor="middle">${ys[at]! >= 100 ? ys[at]!.toFixed(0) : ys[at]!.toPrecision(2)} ms</text>`,
      ),
    ].join("\n");
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 230" font-family="sans-serif" font-size="11" fill="#333">
<rect width="640" height="230" fill="#fff"/>
${plot(0, "by UTF-16 units of text, 1,200 names", LENGTHS, byLength.map(middle))}
${plot(320, "by names, a million units", NAMES, byNames.map(middle))}
</svg>
`;
}
