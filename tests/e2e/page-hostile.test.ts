import { expect, test } from "vitest";
import { inBothBrowsers, until } from "./harness.ts";
import { shopWith } from "./page-under.ts";

/** What is said to be found on a page: texts as the page has them. */
const texts = (mentions: readonly { text: string }[]): string[] => mentions.map(({ text }) => text);

const TAG_H = String.fromCodePoint(0xe0068);

/** Every name a DOM object has, as the name of a form's control. */
const CLOBBER = `<script>
  const names = new Set();
  for (const type of [Node, Element, HTMLElement, HTMLFormElement, EventTarget]) {
    for (const name of Object.getOwnPropertyNames(type.prototype)) names.add(name);
  }
  document.write("<form>" + [...names].map((name) => '<input type="hidden" name="' + name + '">').join(""));
</script>`;

inBothBrowsers((browser) => {
  test.each([
    ["B113 Greek Eta", "Router Ηuawei AX3", "Ηuawei", "look-alike-letters"],
    ["B114 Cyrillic letters", "Router Нuаwеi AX3", "Нuаwеi", "look-alike-letters"],
    ["B115 zero-width space", "Router Hua\u200Bwei AX3", "Hua\u200Bwei", "hidden-letters"],
    ["B115 soft hyphen, which shops use", "Router Hua\u00ADwei AX3", "Hua\u00ADwei", undefined],
    ["B115 joiner", "Router Hua\u200Dwei AX3", "Hua\u200Dwei", "hidden-letters"],
    ["B115 tag character", `Router Hua${TAG_H}wei AX3`, `Hua${TAG_H}wei`, "hidden-letters"],
    ["B115 variation selector", "Router Hua\uFE0Fwei AX3", "Hua\uFE0Fwei", "hidden-letters"],
    ["B115 Hangul filler", "Router Hua\u3164wei AX3", "Hua\u3164wei", "hidden-letters"],
    ["B116 Braille blank", "Router Hua\u2800wei AX3", "Hua\u2800wei", "hidden-letters"],
    ["B116 overlay strokes", "Router Hu\u0336a\u0336wei AX3", "Hu\u0336a\u0336wei", "hidden-letters"],
    ["B117 full width, as in Japanese text", "Router Ｈｕａｗｅｉ AX3", "Ｈｕａｗｅｉ", undefined],
    ["B117 mathematical bold", "Router 𝐇𝐮𝐚𝐰𝐞𝐢 AX3", "𝐇𝐮𝐚𝐰𝐞𝐢", "look-alike-letters"],
    ["B117 circled", "Router Ⓗⓤⓐⓦⓔⓘ AX3", "Ⓗⓤⓐⓦⓔⓘ", "look-alike-letters"],
    ["B118 bidi override", "Router Hua\u202Ewei\u202C AX3", "Hua\u202Ewei", "hidden-letters"],
  ])("%s is found and said", async (_what, text, written, why) => {
    const visit = await browser().visit(shopWith(`<p>${text}</p>`));
    const { mentions, marks } = await visit.describe();
    expect(mentions).toMatchObject([{ group: "huawei", text: written, marked: true }]);
    expect(mentions[0]?.why).toEqual(why === undefined ? [] : expect.arrayContaining([why]));
    expect(marks).toBe(1);
    await visit.close();
  });

  test.each([
    ["B119 bold", "<p>Router <b>Hua</b>wei AX3</p>", "Huawei"],
    ["B119 a possible break", "<p>Router Hua<wbr>wei AX3</p>", "Huawei"],
    ["B119 a soft hyphen by its entity", "<p>Router Hua&shy;wei AX3</p>", "Hua\u00ADwei"],
    ["two words in spans with no space", "<p><span>Huawei</span><span>Mate</span></p>", "Huawei"],
    ["two nodes of one line", "<p><b>ZTE</b> Corporation</p>", "ZTE Corporation"],
  ])("%s: found once", async (_what, body, text) => {
    const visit = await browser().visit(shopWith(body));
    const { mentions } = await visit.describe();
    expect(texts(mentions)).toEqual([text]);
    await visit.close();
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
      shopWith(`<p>Lenovocare info@huawei.com https://huawei.com/x <img alt="Huawei"></p>
        <textarea>Huawei</textarea><input value="Huawei"><select><option>Huawei</select><code>Huawei</code><pre>Huawei</pre>
        <div contenteditable>Huawei</div><div role="textbox">Huawei</div><svg><text>Huawei</text></svg><noscript>Huawei</noscript>
        <template>Huawei</template><style>.Huawei{}</style><p hidden>Huawei hidden</p>
        <p style="position:absolute;left:-9999px">Huawei far away</p>
        <p style="clip-path:inset(50%);position:absolute;width:1px;height:1px;overflow:hidden">Huawei for screen readers</p>`),
    );
    const { mentions, badges } = await visit.describe();
    expect(badges).toBe(0);
    expect(mentions.filter(({ visible }) => visible)).toEqual([]);
    expect(mentions.map(({ marked }) => marked)).toEqual([true, true, true]);
    expect(await visit.observed()).toMatchObject({ domMutations: 0, hostNodes: 0 });
    await visit.close();
  });

  test("B122 a megabyte of other scripts holds no name", async () => {
    const words = ["Ελληνικά κείμενα για δοκιμή", "Русский текст без имён", "日本語の文章です", "中文的句子没有名字"];
    const visit = await browser().visit(shopWith(`<p>${words.join(" ").repeat(13_000)}</p>`));
    expect((await visit.describe()).mentions).toEqual([]);
    await visit.close();
  });

  test("B123 a name five thousand times gets 300 badges at most, and each is counted", async () => {
    const visit = await browser().visit(shopWith("<p>Huawei</p>".repeat(5000)));
    const { mentions, marks, badges } = await visit.describe();
    expect(mentions.length).toBe(5000);
    expect(marks).toBe(5000);
    expect(badges).toBeLessThanOrEqual(300);
    await visit.close();
  });

  test("B124 a form whose controls are named like DOM properties is read like any other", async () => {
    const inside = "<p>Router Huawei</p><table><tr><td>Manufacturer<td>ZTE</table></form><p>Dahua camera</p>";
    const plain = await browser().visit(shopWith(`<form>${inside}`), { scripts: true });
    const clobbered = await browser().visit(shopWith(CLOBBER + inside), { scripts: true });
    const [expected, found] = [await plain.describe(), await clobbered.describe()];
    expect(found.mentions).toEqual(expected.mentions);
    expect(texts(found.mentions)).toEqual(["Huawei", "ZTE", "Dahua"]);
    expect(found.marks).toBe(3);
    await plain.close();
    await clobbered.close();
  });

  test("B125 elements named like globals have no effect", async () => {
    const names = ["config", "chrome", "browser", "document", "CSS", "scheduler", "Node", "Highlight", "performance"];
    const visit = await browser().visit(
      shopWith(
        names.map((name) => `<a id="${name}"></a><iframe name="${name}"></iframe>`).join("") + "<p>Router Huawei",
      ),
      { scripts: true },
    );
    expect(await visit.describe()).toMatchObject({ marks: 1, badges: 1 });
    await visit.close();
  });

  test("B126 patched built-ins of the page are never called", async () => {
    const patch = `<script>
      window.called = [];
      for (const [object, name] of [[Element.prototype, "attachShadow"], [Array.prototype, "push"], [Node.prototype, "contains"]]) {
        const was = object[name];
        object[name] = function (...args) { if (window.armed) window.called.push(name); return was.apply(this, args); };
      }
      Object.defineProperty(Object.prototype, "get", { value: () => { throw new Error("get") }, writable: false });
      Object.freeze(Object.prototype); Object.freeze(Array.prototype);
      window.armed = true;
    </script>`;
    const visit = await browser().visit(shopWith("<p>Router Huawei</p>", patch), { scripts: true });
    expect(await visit.describe()).toMatchObject({ marks: 1, badges: 1 });
    expect(await visit.page.evaluate(() => (globalThis as unknown as { called: string[] }).called)).toEqual([]);
    await visit.close();
  });

  test("B127 a page that throws our element out gets it back three times at most, and the list stays", async () => {
    const fight = `<script>
      window.thrown = 0;
      new MutationObserver((records) => {
        for (const record of records) for (const node of record.addedNodes) {
          if (node.nodeType === 1 && node.parentNode === document.documentElement && node !== document.body && node !== document.head) { window.thrown++; node.remove(); }
        }
      }).observe(document.documentElement, { childList: true });
    </script>`;
    const visit = await browser().visit(shopWith("<p>Router Huawei</p>", fight), { scripts: true });
    const thrown = (): Promise<number> =>
      visit.page.evaluate(() => (globalThis as unknown as { thrown: number }).thrown);
    await until(thrown, (times) => times > 0);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await thrown()).toBeLessThanOrEqual(4);
    expect(texts((await visit.describe()).mentions)).toEqual(["Huawei"]);
    await visit.close();
  });

  test("B128 in design mode nothing of ours is in the document", async () => {
    const visit = await browser().visit(shopWith("<p>Router Huawei</p><script>document.designMode = 'on'</script>"), {
      scripts: true,
    });
    expect(await visit.describe()).toMatchObject({ badges: 0 });
    expect(await visit.page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await visit.close();
  });

  test("B129 a document that is opened anew is read anew", async () => {
    const visit = await browser().visit(shopWith("<p>Router Huawei</p>"), { scripts: true });
    expect(texts((await visit.describe()).mentions)).toEqual(["Huawei"]);
    await visit.page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, shopWith("<p>Camera Hikvision and Dahua</p>"));
    await until(
      async () => texts((await visit.describe()).mentions),
      (found) => found.join() === "Hikvision,Dahua",
    );
    await visit.close();
  });

  test("B130 a policy that forbids styles and demands trusted types changes nothing", async () => {
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`;
    const visit = await browser().visit(shopWith("<p>Router Huawei</p>", policy));
    expect(await visit.describe()).toMatchObject({ marks: 1, badges: 1 });
    const size = await visit.inOurs(([root]) => root!.querySelector("button")!.getBoundingClientRect().width);
    expect(size).toBe(16);
    await visit.close();
  });

  test("B131 ten thousand elements deep", async () => {
    const visit = await browser().visit(shopWith("<div>".repeat(10_000) + "Router Huawei"));
    expect(texts((await visit.describe()).mentions)).toEqual(["Huawei"]);
    await visit.close();
  });
});
