import type { Frame, Page } from "puppeteer-core";

/** The frame of an open card, once it shows something. */
export async function cardFrame(page: Page, origin: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame.detached || frame === page.mainFrame()) continue;
    const isCard = (address: string): boolean =>
      location.href.startsWith(address) &&
      innerWidth > 0 &&
      document.querySelector(".card")?.checkVisibility() === true;
    if (await frame.evaluate(isCard, `${origin}/src/card/`).catch(() => false)) return frame;
  }
  return undefined;
}

/** Presses a control of the card by its words or its name, as a mouse does. */
export async function pressInCard(page: Page, origin: string, words: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const frame = await cardFrame(page, origin);
    for (const button of (await frame?.$$("button, summary").catch(() => [])) ?? []) {
      const isIt = await button
        .evaluate((element, words) => {
          const says = element.getAttribute("aria-label") ?? element.textContent ?? "";
          return says.includes(words) && element.checkVisibility();
        }, words)
        .catch(() => false);
      if (!isIt) continue;
      await page.bringToFront();
      await button.click();
      return;
    }
    if (Date.now() > deadline) throw new Error(`No control of the card says “${words}”.`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
