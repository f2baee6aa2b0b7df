import { expect, test } from "vitest";
import { inBothBrowsers, type TestPage, until } from "./harness.ts";

const shop = (
  head = "",
  above = "",
): string => `<!doctype html><html lang="en"><head><title>Router Huawei AX3</title>${head}
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Router Huawei AX3","brand":"Huawei","offers":{"@type":"Offer","price":"1499","priceCurrency":"CZK"}}</script></head>
<body>${above}<h1>Router Huawei AX3</h1><p>Four ports.</p><button>Add to basket</button><p id="elsewhere">1 499 Kč</p></body></html>`;

/** The card as a reader has it: its words, where it stands, what has the focus; null while none is open. */
const card = (visit: TestPage) =>
  visit.inOurs((roots) => {
    for (const root of roots) {
      const shown = root.querySelector(".card");
      if (!shown) continue;
      const { left, top, right, bottom, width } = shown.getBoundingClientRect();
      const { fontSize, fontFamily, color } = getComputedStyle(shown);
      const focused = root.activeElement;
      return {
        text: shown.textContent,
        verdict: root.querySelector(".say")?.textContent ?? "",
        inWindow: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        box: { left, top, right, bottom, width },
        style: { fontSize, fontFamily, color },
        focus:
          focused && `${focused.localName} ${focused.getAttribute("aria-label") ?? focused.textContent}`.slice(0, 40),
        inlineStyles: root.querySelectorAll("[style], style, link").length,
      };
    }
    return null;
  });
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
const badge = (visit: TestPage) =>
  visit.inOurs(([root]) => {
    const button = root!.querySelector("button")!;
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, label: button.getAttribute("aria-label") };
  });
const focusedBadge = (visit: TestPage) =>
  visit.inOurs(([root]) => root!.activeElement?.getAttribute("aria-label") ?? "");

async function openByMouse(visit: TestPage): Promise<void> {
  await visit.describe();
  await visit.page.bringToFront();
  const { x, y } = (await badge(visit))!;
  await visit.page.mouse.click(x, y);
  await isOpen(visit);
}

inBothBrowsers((browser) => {
  test("it stands wholly in the window, and nothing of it is styled inline", async () => {
    const visit = await browser().visit(shop());
    await openByMouse(visit);
    const now = (await card(visit))!;
    expect(now.inWindow).toBe(true);
    expect(now.box.width).toBe(392);
    expect(now.inlineStyles).toBe(0);
    expect(now.focus).toBe("h2 Huawei");
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
    const label = (await badge(visit))!.label;
    const stops = new Set<string>();
    let presses = 0;
    while ((await card(visit)) && presses < 120) {
      stops.add((await card(visit))?.focus ?? "");
      await visit.page.keyboard.press("Tab");
      presses += 1;
    }
    expect(await card(visit)).toBeNull();
    expect(await focusedBadge(visit)).toBe(label);
    expect([...stops].some((stop) => stop.startsWith("select"))).toBe(true);
    expect([...stops].some((stop) => stop.startsWith("summary"))).toBe(true);
    expect(await visit.page.evaluate("heard")).toEqual([]);
    await visit.close();
  });

  test("it stays with its name as the page scrolls, and in the window when the name is gone", async () => {
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
    await until(
      () => card(visit),
      (now) => now!.inWindow,
    );
    await visit.close();
  });

  test("who the reader is can be said right there, by keyboard, and the card and the mark answer", async () => {
    const visit = await browser().visit(shop());
    await openByMouse(visit);
    expect((await card(visit))?.verdict).toBe("Depends on who you are");
    const to = async (what: string): Promise<void> => {
      for (let presses = 0; presses < 20; presses++) {
        if ((await card(visit))?.focus?.startsWith(what)) return;
        await visit.page.keyboard.press("Tab");
      }
      throw new Error(`${what} was not reached`);
    };
    await to("select");
    await visit.page.keyboard.type("Czechia");
    await visit.page.keyboard.press("Tab");
    await visit.page.keyboard.type("Regulated");
    await to("button Answer for me");
    await visit.page.keyboard.press("Enter");
    const answered = await isOpen(visit, "Binds you");
    expect(answered?.text).toContain("Analyse the risk");
    expect(answered?.text).toContain("You: regulated operator, Czechia");
    await until(
      () => card(visit),
      (now) => now?.focus === "h2 Huawei",
    );
    await visit.page.keyboard.press("Escape");
    await isGone(visit);
    await until(
      () => badge(visit),
      (now) => Boolean(now?.label?.includes("binds you")),
    );
    await visit.close();
  });
});
