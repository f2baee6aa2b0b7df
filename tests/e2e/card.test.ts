import { expect, test } from "vitest";
import { inBothBrowsers, type TestPage, until } from "./harness.ts";
import { confirmInPopup } from "./popup-over.ts";

const shop = (
  head = "",
  above = "",
): string => `<!doctype html><html lang="en"><head><title>Router Huawei AX3</title>${head}
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Router Huawei AX3","brand":"Huawei","offers":{"@type":"Offer","price":"1499","priceCurrency":"CZK"}}</script></head>
<body>${above}<h1>Router Huawei AX3</h1><p>Four ports.</p><button>Add to basket</button><p id="elsewhere">1 499 Kč</p></body></html>`;

/** The card as a reader has it: its words, how it stands in the window, what has the focus; null while none is open. */
async function card(visit: TestPage) {
  const frame = await visit.cardFrame();
  // Where the frame stands in the page, as the boxes round it say.
  const at = await visit.inOurs((roots) => {
    const { left, top } = roots.at(-1)!.querySelector("iframe")?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { left, top, width: innerWidth, height: innerHeight };
  });
  // A frame that has just gone throws at once.
  const seen = await Promise.resolve()
    .then(() =>
      frame?.evaluate(() => {
        const shown = document.querySelector(".card")!;
        const { left, top, right, bottom, width } = shown.getBoundingClientRect();
        const { fontSize, fontFamily, color } = getComputedStyle(shown);
        const focused = document.activeElement;
        const inFrame = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        return {
          text: shown.textContent,
          verdict: document.querySelector(".say")?.textContent ?? "",
          inFrame,
          box: { left, top, right, bottom, width },
          style: { fontSize, fontFamily, color },
          focus: `${focused?.localName} ${focused?.getAttribute("aria-label") ?? focused?.textContent}`.slice(0, 40),
        };
      }),
    )
    .catch(() => undefined);
  if (!seen || !at) return null;
  const { left, top, right, bottom, width } = seen.box;
  const box = { left: left + at.left, top: top + at.top, right: right + at.left, bottom: bottom + at.top, width };
  return {
    ...seen,
    box,
    inWindow: seen.inFrame && box.left >= 0 && box.top >= 0 && box.right <= at.width && box.bottom <= at.height,
  };
}
const isOpen = (visit: TestPage, verdict = "") =>
  until(
    () => card(visit),
    (now) => Boolean(now?.verdict && now.verdict.includes(verdict)),
  );
const isGone = (visit: TestPage) =>
  until(
    () => card(visit),
    (now) => now === null,
  );

async function openByMouse(visit: TestPage): Promise<void> {
  await visit.describe();
  await visit.pressBadge("Huawei");
  await isOpen(visit);
}

inBothBrowsers((browser) => {
  test("it stands wholly in the window", async () => {
    const visit = await browser().visit(shop());
    await openByMouse(visit);
    const now = await until(
      () => card(visit),
      (seen) => seen?.focus === "h2 Huawei",
    );
    expect(now?.inWindow).toBe(true);
    expect(now?.box.width).toBe(392);
    await visit.close();
  });

  test("a page's own styles do not reach it, be they as important as they will, nor does the page's policy", async () => {
    const hostile = `<meta http-equiv="Content-Security-Policy" content="style-src 'unsafe-inline'; require-trusted-types-for 'script'">
      <style>html { font-size: 40px } * { color: red !important; font: 40px serif !important; line-height: 3 !important; letter-spacing: 9px !important; text-transform: uppercase !important; filter: grayscale(1) !important }</style>`;
    const visit = await browser().visit(shop(hostile));
    await openByMouse(visit);
    const now = (await card(visit))!;
    expect(now.style.fontSize).toBe("14px");
    expect(now.style.color).not.toBe("rgb(255, 0, 0)");
    expect(now.style.fontFamily).toContain("system-ui");
    expect(now.box.width).toBe(392);
    expect(now.inWindow).toBe(true);
    await visit.close();
  });

  test("a click elsewhere closes it; a click inside does not", async () => {
    const visit = await browser().visit(shop("", `<p>${"Long text. ".repeat(40)}</p>`));
    await openByMouse(visit);
    const { left, top, right } = (await card(visit))!.box;
    await visit.page.mouse.click(left + 60, top + 90);
    expect(await card(visit)).not.toBeNull();
    await visit.page.mouse.click(right < 700 ? right + 60 : left - 60, 12);
    await isGone(visit);
    await visit.close();
  });

  test("by keyboard alone: Tab goes through it, past its end back to the badge, and the page hears none of the keys", async () => {
    const visit = await browser().visit(
      shop(
        `<script>heard = []; addEventListener("keydown", (e) => { if (e.eventPhase === 3) heard.push(e.key) })</script>`,
      ),
      {
        scripts: true,
      },
    );
    await openByMouse(visit);
    const label = (await visit.badges())[0]!.name;
    const stops = new Set<string>();
    let presses = 0;
    while ((await card(visit)) && presses < 120) {
      stops.add((await card(visit))?.focus ?? "");
      await visit.page.keyboard.press("Tab");
      presses += 1;
    }
    expect(await card(visit)).toBeNull();
    await until(
      () => visit.focusedBadge(),
      (focused) => focused === label,
    );
    expect([...stops].some((stop) => stop.startsWith("button Yes"))).toBe(true);
    expect([...stops].some((stop) => stop.startsWith("summary"))).toBe(true);
    expect(await visit.page.evaluate("heard")).toEqual([]);
    await visit.close();
  });

  test("it stays with its name as the page scrolls, and closes when the name is gone", async () => {
    const visit = await browser().visit(
      shop("", `<div style="height:300px"></div>`).replace("</body>", `<div style="height:3000px"></div></body>`),
    );
    await openByMouse(visit);
    const before = (await card(visit))!.box;
    await visit.page.evaluate("scrollBy(0, 60)");
    await until(
      () => card(visit),
      (now) => now!.box.top !== before.top || now!.box.left !== before.left,
    );
    expect((await card(visit))!.inWindow).toBe(true);
    await visit.page.evaluate("scrollTo(0, 2500)");
    await isGone(visit);
    await visit.close();
  });

  test("the page's country is taken for the reader's, one question is answered by one key, and once that is to be remembered and confirmed the mark answers too", async () => {
    const visit = await browser().visit(shop());
    await openByMouse(visit);
    expect((await card(visit))?.verdict).toBe("Depends on your role");
    expect((await card(visit))?.text).toContain("Czechia (from this page · change)");
    const to = async (what: string): Promise<void> => {
      for (let presses = 0; presses < 20; presses++) {
        if ((await card(visit))?.focus?.startsWith(what)) return;
        await visit.page.keyboard.press("Tab");
      }
      throw new Error(`${what} was not reached`);
    };
    await to("button Yes, higher");
    await visit.page.keyboard.press("Enter");
    const answered = await isOpen(visit, "Binds you");
    expect(answered?.text).toContain("You: regulated operator (higher duties), Czechia");
    expect(answered?.text).toContain("Your answer counts on this card only.");
    // No page hears of it, and nothing is kept, before the reader confirms that where no page can press.
    expect((await visit.badges())[0]?.name).toContain("depends on your role");
    expect(await browser().askBackground("readSettings")).toMatchObject({ profile: [] });
    await visit.pressInCard("Remember it");
    await confirmInPopup(browser(), visit);
    await until(
      () => card(visit),
      (now) => now !== null && !now.text.includes("Your answer counts"),
    );
    await visit.inCard(() => document.querySelector("h2")?.focus());
    await visit.page.keyboard.press("Escape");
    await isGone(visit);
    await until(
      () => visit.badges(),
      ([badge]) => Boolean(badge?.name.includes("binds you")),
    );
    await visit.close();
  });
});
