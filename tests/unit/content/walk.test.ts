// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import "../dom-like-browsers.ts";
import { type Block, runAround, spotAt, textsIn, Walk } from "../../../src/content/walk.ts";
import { learnTags } from "../../../src/content/tags.ts";
import { VOCABULARY } from "../../../src/core/page/vocabulary.ts";

learnTags(VOCABULARY.tags);

/** The blocks of some HTML, read in steps that end at once. */
function blocksOf(html: string, deadline = Infinity): Block[] {
  document.body.innerHTML = html;
  const blocks: Block[] = [];
  const walk = new Walk({ top: document.body, first: document.body.firstChild, last: null }, (block) =>
    blocks.push({ ...block, starts: block.starts.slice(0, block.count) }),
  );
  while (!walk.step(deadline));
  return blocks;
}

const texts = (html: string): string[] =>
  blocksOf(html)
    .map(({ text }) => text.trim())
    .filter(Boolean);

describe("The walk", () => {
  test.each<[string, string, string[]]>([
    ["joins text over inline elements", "<p>Router <b>Hua</b>wei</p>", ["Router Huawei"]],
    ["never joins two blocks", "<div>Hua</div><div>wei</div>", ["Hua", "wei"]],
    ["never joins two cells", "<table><tbody><tr><td>Hua</td><td>wei</td></tr></tbody></table>", ["Hua", "wei"]],
    ["reads a break as a break", "<p>Hua<br>wei</p>", ["Hua\nwei"]],
    ["reads past a possible break", "<p>Hua<wbr>wei</p>", ["Huawei"]],
    ["reads an image as a space", "<p>Hua<img>wei</p>", ["Hua wei"]],
    [
      "leaves code, scripts and fields alone",
      "<p>a<code>ZTE</code>b<script>ZTE</script><textarea>ZTE</textarea></p>",
      ["a b"],
    ],
    ["parts text before and after a block in it", "<div>one<p>two</p>three</div>", ["one", "two", "three"]],
  ])("%s", (_what, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test("knows where words may meet without a space", () => {
    const [block] = blocksOf("<p><span>Huawei</span><span>Mate</span> <b>X</b>Y</p>");
    expect(block).toMatchObject({ text: "HuaweiMate XY", seams: [6] });
  });

  test("tells which text node an offset into an element of text alone lies in", () => {
    const [block] = blocksOf("<p>Router <b>Hua<!-- ZTE -->wei</b></p>");
    const { text, nodes, starts } = block!;
    expect([text, starts]).toEqual(["Router Huawei", [0, 7]]);
    const [hua, wei] = textsIn(nodes[1]!);
    expect([hua!.data, wei!.data]).toEqual(["Hua", "wei"]);
    expect([spotAt(nodes[1]!, 0), spotAt(nodes[1]!, 3)]).toEqual([
      [hua, 0],
      [wei, 0],
    ]);
    wei!.remove();
    expect(spotAt(nodes[1]!, 3)).toBeUndefined();
  });

  test("finds the same when it stops at every clock reading", () => {
    const html = "<ul>" + "<li>one <b>two</b> three</li>".repeat(200) + "</ul>";
    expect(blocksOf(html, 0).map(({ text }) => text)).toEqual(blocksOf(html).map(({ text }) => text));
  });

  test("reads a long text in pieces that overlap, and each place of it once", () => {
    const blocks = blocksOf(`<p>${"x".repeat(100_000)}</p>`);
    expect(blocks.length).toBe(4);
    expect(blocks.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(100_000);
    expect(blocks.every(({ starts, from, text }) => -starts[0]! >= 0 && from <= text.length)).toBe(true);
  });

  test("goes on when what it stood on is removed", () => {
    document.body.innerHTML = "<p>" + "<b>x</b>".repeat(40) + "</p><p>Huawei</p>";
    const blocks: string[] = [];
    const walk = new Walk({ top: document.body, first: document.body.firstChild, last: null }, ({ text }) =>
      blocks.push(text),
    );
    expect(walk.step(0)).toBe(false);
    document.body.firstElementChild!.innerHTML = "y";
    while (!walk.step(Infinity));
    expect(blocks).toEqual(["y", "Huawei"]);
  });
});

describe("A change in a line", () => {
  test("is read again with its line and no more", () => {
    document.body.innerHTML = "<div>before<p>block</p>a <i>b <b id=it>c</b></i> d<p>after</p></div>";
    const stretch = runAround(document.querySelector("#it")!.firstChild!)!;
    const blocks: string[] = [];
    const walk = new Walk(stretch, ({ text }) => blocks.push(text));
    while (!walk.step(Infinity));
    expect(blocks).toEqual(["a b c d"]);
  });
});
