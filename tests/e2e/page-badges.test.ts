import { expect, test } from "vitest";
import { inBothBrowsers, until, type TestPage } from "./harness.ts";
import { shopWith } from "./page-under.ts";

/** The middle of the n-th badge in the window. */
async function badgeAt(visit: TestPage, n = 0): Promise<{ x: number; y: number; name: string; size: number }> {
  await until(
    () => visit.describe(),
    ({ badges }) => badges > n,
  );
  const found = await visit.inOurs(([root], n) => {
    const button = root!.querySelectorAll<HTMLElement>(".layer > button")[n]!;
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, name: button.ariaLabel ?? "", size: width };
  }, n);
  return found!;
}

/** Is a card open? It hangs in a closed root of its own. */
const cardIsOpen = async (visit: TestPage): Promise<boolean> =>
  (await visit.inOurs((roots) => roots.slice(1).some((root) => root.querySelector("[role=dialog],dialog") !== null))) ??
  false;

const focused = (visit: TestPage): Promise<string | null | undefined> =>
  visit.inOurs(([root]) => root!.activeElement?.ariaLabel ?? null);

inBothBrowsers((browser) => {
  test("a press on a badge opens the card, Escape closes it and gives the focus back", async () => {
    const visit = await browser().visit(shopWith("<table><tr><td>Manufacturer<td>Huawei</table>"));
    const { x, y, name, size } = await badgeAt(visit);
    expect(name).toBe("Huawei, maker: depends on who you are. Open card");
    expect(size).toBe(16);
    await visit.page.mouse.click(x, y);
    await until(() => cardIsOpen(visit), Boolean);
    await browser().picture("page-card", visit.page);
    await visit.page.keyboard.press("Escape");
    await until(
      () => cardIsOpen(visit),
      (open) => !open,
    );
    expect(await focused(visit)).toBe(name);
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
      () => focused(visit),
      (name) => name?.startsWith("Huawei") ?? false,
    );
    await visit.ask("nextMention");
    await until(
      () => focused(visit),
      (name) => name?.startsWith("Dahua") ?? false,
    );
    await visit.page.keyboard.press(key);
    await until(() => cardIsOpen(visit), Boolean);
    await visit.close();
  });

  test("a press that a script made opens nothing", async () => {
    const visit = await browser().visit(shopWith("<p>Router Huawei</p>"));
    await badgeAt(visit);
    await visit.inOurs(([root]) => root!.querySelector<HTMLElement>(".layer > button")!.click());
    // A card's script would be asked for at once, and be there before a later question is answered.
    await browser().askBackground("readTab", visit.tab);
    await visit.describe();
    expect(await cardIsOpen(visit)).toBe(false);
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

  test("badges stand where letters leave room, and each says what it is", async () => {
    const visit = await browser().visit("demo/cz-vypis.html");
    const { badges } = await visit.describe();
    expect(badges).toBeGreaterThan(2);
    const { names, covers } = (await visit.inOurs(([root]) => {
      const buttons = [...root!.querySelectorAll<HTMLElement>(".layer > button")];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const letters: DOMRect[] = [];
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        letters.push(...range.getClientRects());
      }
      const covers = buttons.filter((button) => {
        const box = button.getBoundingClientRect();
        // Boxes of letters are taller than the letters by about a third.
        return letters.some(
          ({ left, right, top, bottom }) =>
            box.left < right &&
            left < box.right &&
            box.top < bottom - (bottom - top) * 0.2 &&
            top + (bottom - top) * 0.2 < box.bottom,
        );
      });
      return { names: buttons.map((button) => button.ariaLabel), covers: covers.length };
    }))!;
    expect(names.every((name) => /: .+\. (Open card|Otevřít kartu)$/.test(name ?? ""))).toBe(true);
    expect(covers).toBe(0);
    await browser().picture("page-listing", visit.page);
    await visit.close();
  });
});
