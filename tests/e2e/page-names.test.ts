import { beforeAll, expect, test } from "vitest";
import type { PageDescription } from "../../src/shared/messages.ts";
import { inBothBrowsers, until, type TestPage } from "./harness.ts";
import { shopWith } from "./page-under.ts";

// How a page writes a name, B113 to B122. What is found stands on one page, a row a paragraph, so each row writes its name in
// a way of its own.

const tag = (letter: string): string => String.fromCodePoint(0xe0000 + letter.codePointAt(0)!);

/** Row, group, the name as it is written, and what is said of the writing. */
const WRITTEN: [row: string, group: string, written: string, why?: "look-alike-letters" | "hidden-letters"][] = [
  ["B113 Greek Eta", "huawei", "Ηuawei", "look-alike-letters"],
  ["B114 Cyrillic letters", "huawei", "Нuаwеi", "look-alike-letters"],
  ["B115 zero-width space", "huawei", "Hua\u200Bwei", "hidden-letters"],
  ["B115 zero-width joiner", "huawei", "Hua\u200Dwei", "hidden-letters"],
  ["B115 soft hyphen, which shops use", "huawei", "Hua\u00ADwei"],
  ["B115 grapheme joiner", "huawei", "Hua\u034Fwei", "hidden-letters"],
  ["B115 invisible times", "huawei", "Hua\u2062wei", "hidden-letters"],
  ["B115 tag characters", "huawei", `Hua${tag("h")}${tag("i")}wei`, "hidden-letters"],
  ["B115 variation selector 16", "huawei", "Hua\uFE0Fwei", "hidden-letters"],
  ["B115 Hangul filler", "huawei", "Hua\u3164wei", "hidden-letters"],
  ["B115 Hangul Jungseong filler", "huawei", "Hua\u1160wei", "hidden-letters"],
  ["B115 half-width Hangul filler", "huawei", "Hua\uFFA0wei", "hidden-letters"],
  ["B116 Braille blank", "huawei", "Hua\u2800wei", "hidden-letters"],
  ["B116 overlay strokes", "huawei", "Hu\u0336a\u0336wei", "hidden-letters"],
  ["B117 full width, as in Japanese text", "huawei", "Ｈｕａｗｅｉ"],
  ["B117 mathematical bold", "huawei", "𝐇𝐮𝐚𝐰𝐞𝐢", "look-alike-letters"],
  ["B117 circled", "huawei", "Ⓗⓤⓐⓦⓔⓘ", "look-alike-letters"],
  ["B118 bidi override", "huawei", "Hua\u202Ewei", "hidden-letters"],
];

/** Row, group, markup, and the name as the page's text has it. */
const SPLIT: [row: string, group: string, markup: string, text: string][] = [
  ["B119 bold", "hikvision", "Camera <b>Hik</b>vision DS", "Hikvision"],
  ["B119 a possible break", "dahua", "Camera Da<wbr>hua IPC", "Dahua"],
  ["B119 a soft hyphen by its entity", "kaspersky", "Program Kasper&shy;sky Plus", "Kasper\u00ADsky"],
  ["two words in spans with no space", "huawei", "<span>Huawei</span><span>Mate</span>", "Huawei"],
  ["two nodes of one line", "zte", "<b>ZTE</b> Corporation", "ZTE Corporation"],
];

/** Words of four scripts, as the browsers' own lists of countries, languages and currencies have them. */
const realWords = (): string => {
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));
  return ["el", "ru", "ja", "zh"]
    .map((language) => {
      const regions = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
      const languages = new Intl.DisplayNames(language, { type: "language", fallback: "none" });
      const money = new Intl.DisplayNames(language, { type: "currency", fallback: "none" });
      return [
        ...pairs.map((code) => regions.of(code)),
        ...pairs.map((code) => languages.of(code.toLowerCase())),
        ...Intl.supportedValuesOf("currency").map((code) => money.of(code)),
      ]
        .filter(Boolean)
        .join(" ");
    })
    .map((words) => `<p>${words}</p>`)
    .join("");
};

inBothBrowsers((browser) => {
  let visit: TestPage;
  let found: PageDescription;
  beforeAll(async () => {
    const rows = [...WRITTEN.map(([, , written]) => `Router ${written} AX3`), ...SPLIT.map(([, , markup]) => markup)];
    visit = await browser().visit(shopWith(rows.map((row) => `<p>${row}</p>`).join("")));
    found = await visit.describe();
  });
  const as = (written: string) => found.mentions.filter(({ text }) => text === written);

  test.each(WRITTEN)("%s: found, and said", (_row, group, written, why) => {
    expect(as(written)).toMatchObject([{ group, marked: true, why: why === undefined ? [] : [why] }]);
  });

  test.each(SPLIT)("%s: found once", (_row, group, _markup, text) => {
    expect(as(text).filter((mention) => mention.group === group)).toHaveLength(1);
  });

  test("nothing else is found there, and each is underlined", () => {
    expect(found.mentions).toHaveLength(WRITTEN.length + SPLIT.length);
    expect(found.marks).toBe(WRITTEN.length + SPLIT.length);
  });

  test.each([
    ["B113", "Ηuawei", "Some letters only look like those of the name."],
    ["B115", "Hua\u200Bwei", "Letters that do not show stand inside the name."],
    ["B118", "Hua\u202Ewei", "“Hua[U+202E]wei”"],
  ])("%s the card says how the name is written", async (_row, written, said) => {
    const place = found.mentions.findIndex(({ text }) => text === written);
    await visit.ask("showMention", { place, open: true });
    const text = await until(
      () => visit.cardText(),
      (text) => text.includes(said),
    );
    expect(text).not.toContain("\u202E");
    await visit.page.keyboard.press("Escape");
    await until(
      () => visit.cardText(),
      (text) => text === "",
    );
  });

  test("B120 a name over two cells or blocks is none", async () => {
    const visit = await browser().visit(
      shopWith("<table><tr><td>Hua<td>wei</table><div>Hua</div><div>wei</div><ul><li>Dah<li>ua</ul>Hua<br>wei"),
    );
    expect((await visit.describe()).mentions).toEqual([]);
    await visit.close();
  });

  test("B121 where no name stands for the reader, no badge does", async () => {
    const visit = await browser().visit(
      shopWith(`<p>Lenovocare info@huawei.com huawei@shop.example https://huawei.com/x https://shop.example/Huawei/ax3 https://shop.example/search?q=Huawei www.huawei.com/Huawei</p>
        <p title="Huawei" data-maker="Huawei" aria-label="Huawei"><img alt="Huawei"><a href="/Huawei">offer</a></p>
        <script>const maker = "Huawei";</script><style>.Huawei::after { content: "Huawei" }</style>
        <textarea>Huawei</textarea><input value="Huawei" placeholder="Huawei"><select><option>Huawei</select><code>Huawei</code><pre>Huawei</pre>
        <div contenteditable>Huawei <b>Huawei</b></div><div contenteditable="plaintext-only">Huawei</div><div role="textbox">Huawei</div>
        <svg><text>Huawei</text></svg><noscript>Huawei</noscript><template>Huawei</template><!-- Huawei -->
        <p hidden>Huawei hidden</p><p style="display:none">Huawei not drawn</p><p style="visibility:hidden">Huawei not seen</p>
        <p style="opacity:0">Huawei without colour</p><details><summary>More</summary><p>Huawei folded</details>
        <p style="position:absolute;left:-9999px">Huawei far away</p>
        <p style="clip-path:inset(50%);position:absolute;width:1px;height:1px;overflow:hidden">Huawei for screen readers</p>`),
    );
    const { mentions, badges } = await visit.describe();
    expect(badges).toBe(0);
    expect(mentions.filter(({ visible }) => visible)).toEqual([]);
    // What is hidden alone, which may be shown later.
    expect(mentions.map(({ text, marked }) => marked && text)).toEqual(Array(7).fill("Huawei"));
    expect(await visit.observed()).toMatchObject({ domMutations: 0, hostNodes: 0 });
    await visit.close();
  });

  test("Han names stand where this browser's own dictionary parts words", async () => {
    const names = ["从小米官网购买手机", "由宇树提供的机器人", "学校使用华为平板", "采购新华三交换机"];
    const chance = ["美好年华为你停留", "昨天猫咪走失", "皇帝下令扩大疆土", "简讯飞快传开", "空旷视线极好的露台"];
    const visit = await browser().visit(shopWith([...names, ...chance].map((text) => `<p>${text}</p>`).join("")));
    const { mentions } = await visit.describe();
    expect(mentions.map(({ text }) => text)).toEqual(["小米", "宇树", "华为", "新华三"]);
    await visit.close();
  });

  test("B122 a megabyte of Greek, Russian, Japanese and Chinese holds no name", async () => {
    const words = realWords();
    const body = words.repeat(Math.ceil(1_000_000 / words.length));
    // Not laid out where it is not in the window: only reading is asked for here.
    const visit = await browser().visit(shopWith(body, "<style>p { content-visibility: auto }</style>"));
    expect((await visit.describe()).mentions).toEqual([]);
    await visit.close();
  });
});
