import { expect, test } from "vitest";
import { type DrawnBadge, inBothBrowsers, until, type TestPage } from "./harness.ts";
import { shopWith } from "./page-under.ts";

/** The n-th badge in the window, once the page is read. */
async function badgeAt(visit: TestPage, n = 0): Promise<DrawnBadge> {
  await until(
    () => visit.describe(),
    ({ badges }) => badges > n,
  );
  return (await visit.badges())[n]!;
}

/** Is a card open? It has a frame of its own. */
const cardIsOpen = async (visit: TestPage): Promise<boolean> => (await visit.cardFrame()) !== undefined;

inBothBrowsers((browser) => {
  test("a press on a badge opens the card, Escape closes it and gives the focus back", async () => {
    const visit = await browser().visit(shopWith("<table><tr><td>Manufacturer<td>Huawei</table>"));
    const { x, y, name, width } = await badgeAt(visit);
    expect(name).toBe("Huawei, maker: depends on your role. Open card");
    expect(width).toBe(16);
    await visit.page.mouse.click(x, y);
    await until(() => cardIsOpen(visit), Boolean);
    await browser().picture("page-card", visit.page);
    await visit.page.keyboard.press("Escape");
    await until(
      () => cardIsOpen(visit),
      (open) => !open,
    );
    await until(
      () => visit.focusedBadge(),
      (focused) => focused === name,
    );
    expect(await visit.observed()).toMatchObject({ domMutations: 0, hostNodes: 1 });
    await visit.close();
  });

  test.each(["Enter", " "] as const)("next mention moves to a badge, and the key “%s” opens its card", async (key) => {
    const visit = await browser().visit(
      shopWith(`<p>Router Huawei</p><div style="height:3000px"></div><p>Camera Dahua</p>`),
    );
    await badgeAt(visit);
    await visit.ask("nextMention");
    await until(
      () => visit.focusedBadge(),
      (name) => name.startsWith("Huawei"),
    );
    await visit.ask("nextMention");
    await until(
      () => visit.focusedBadge(),
      (name) => name.startsWith("Dahua"),
    );
    await visit.page.keyboard.press(key);
    await until(() => cardIsOpen(visit), Boolean);
    await visit.close();
  });

  test("a press that a script made opens nothing", async () => {
    const visit = await browser().visit(shopWith("<p>Router Huawei</p>"), { scripts: true });
    const { x, y } = await badgeAt(visit);
    await visit.page.evaluate(
      (x, y) => {
        const host = [...document.documentElement.children].at(-1)!;
        for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "keydown"]) {
          const place = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
          for (const target of [host, document.elementFromPoint(x, y)!]) {
            target.dispatchEvent(new PointerEvent(type, { ...place, pointerType: "mouse", isPrimary: true }));
            target.dispatchEvent(new KeyboardEvent(type, { ...place, key: "Enter" }));
          }
        }
        (host as HTMLElement).focus();
        (host as HTMLElement).click();
      },
      x,
      y,
    );
    // A card would be asked for at once, and be there before a later question is answered.
    await browser().askBackground("readTab", visit.tab);
    await visit.describe();
    expect(visit.page.frames()).toHaveLength(1);
    await visit.close();
  });

  test("under a modal dialog of the page a badge stands over it, and its card opens and closes", async () => {
    const dialog = `<dialog id="box" style="inset:80px auto auto 80px"><p>Router Huawei AX3 in a dialog</p><button>Close</button></dialog><script>box.showModal()</script>`;
    const visit = await browser().visit(shopWith(dialog), { scripts: true });
    const { x, y } = await badgeAt(visit);
    await visit.page.mouse.click(x, y);
    await until(() => cardIsOpen(visit), Boolean);
    await browser().picture("page-modal", visit.page);
    await visit.page.keyboard.press("Escape");
    await until(
      () => cardIsOpen(visit),
      (open) => !open,
    );
    expect(await visit.page.evaluate(() => document.querySelector("dialog")!.open)).toBe(true);
    await visit.close();
  });

  test("what the page opens over a badge takes its own presses, and has its badges over it", async () => {
    const cover = `<div id="cover" popover="manual" style="inset:0;width:100vw;height:100vh;margin:0;border:0;padding:0;background:#fff"><button style="width:100%;height:70vh">OK</button><p>Camera by Dahua</p></div>`;
    const heard = `<script>var heard = []; addEventListener("click", ({ target }) => heard.push(target.localName))</script>`;
    const visit = await browser().visit(shopWith(`<p>Router Huawei AX3</p>${cover}`, heard), { scripts: true });
    const { x, y } = await badgeAt(visit);
    await visit.page.bringToFront();
    await visit.page.evaluate(
      () =>
        // Before a frame is drawn, and so before anything is placed anew.
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            (document.querySelector("#cover") as HTMLElement).showPopover();
            resolve();
          });
        }),
    );
    await visit.page.mouse.click(x, y);
    expect(await visit.page.evaluate("heard")).toEqual(["button"]);
    const inside = await until(
      async () => (await visit.badges()).find(({ name }) => name.startsWith("Dahua")),
      Boolean,
    );
    const shot = (left: number): Promise<string> =>
      visit.page.screenshot({ encoding: "base64", clip: { x: left, y: inside!.y - 6, width: 12, height: 12 } });
    expect(await shot(inside!.x - 6)).not.toBe(await shot(inside!.x + 100));
    await visit.page.mouse.click(inside!.x, inside!.y);
    await until(() => cardIsOpen(visit), Boolean);
    await visit.close();
  });

  test.each([
    ["the page", `<div id="home"></div><script>const root = home</script>`],
    ["a shadow root", `<div id="home"></div><script>const root = home.attachShadow({ mode: "closed" })</script>`],
  ])("what %s closes and opens again in one task takes its own presses", async (_what, home) => {
    const cover = `<script>
      root.innerHTML = '<div popover="manual" style="inset:0;width:100vw;height:50px;margin:0;border:0;padding:0;background:#fff"><button style="width:100%;height:50px">OK</button></div>';
      const cover = root.firstChild;
      var heard = [], grow = () => new Promise((done) => requestAnimationFrame(() => { cover.hidePopover(); cover.showPopover(); cover.style.height = "400px"; cover.firstChild.style.height = "400px"; done(); }));
      addEventListener("click", (event) => heard.push(event.composedPath()[0].localName));
      addEventListener("beforetoggle", (event) => event.stopImmediatePropagation(), true);
      cover.showPopover();
    </script>`;
    const visit = await browser().visit(shopWith(`<p style="margin-top:80px">Router Huawei AX3</p>${home}${cover}`), {
      scripts: true,
    });
    const { x, y } = await badgeAt(visit);
    await visit.page.bringToFront();
    await visit.page.evaluate("grow()");
    await visit.page.mouse.click(x, y);
    expect(await visit.page.evaluate("heard.length")).toBe(1);
    expect(await cardIsOpen(visit)).toBe(false);
    await visit.close();
  });

  test("badges stand where letters leave room, and each says what it is", async () => {
    const visit = await browser().visit("demo/cz-vypis.html");
    const { badges } = await visit.describe();
    expect(badges).toBeGreaterThan(2);
    const drawn = await visit.badges();
    const names = drawn.map(({ name }) => name);
    const covers = await visit.page.evaluate((badges) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const letters: DOMRect[] = [];
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        letters.push(...range.getClientRects());
      }
      return badges.filter(({ x, y, width }) =>
        // Boxes of letters are taller than the letters by about a third.
        letters.some(
          ({ left, right, top, bottom }) =>
            x - width / 2 < right &&
            left < x + width / 2 &&
            y - width / 2 < bottom - (bottom - top) * 0.2 &&
            top + (bottom - top) * 0.2 < y + width / 2,
        ),
      ).length;
    }, drawn);
    expect(names.every((name) => /: .+\. (Open card|Otevřít kartu)$/.test(name))).toBe(true);
    expect(covers).toBe(0);
    await browser().picture("page-listing", visit.page);
    await visit.close();
  });
});
