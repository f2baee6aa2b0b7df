import type { Page } from "puppeteer-core";

export type Scheme = "light" | "dark" | "forced";
export const SCHEMES: readonly Scheme[] = ["light", "dark", "forced"];

/** How a browser is made to show dark or forced colours. */
export const emulate = {
  async inChromium(page: Page, scheme: Scheme): Promise<void> {
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "prefers-color-scheme", value: scheme === "dark" ? "dark" : "light" },
        { name: "forced-colors", value: scheme === "forced" ? "active" : "none" },
      ],
    });
  },
  inFirefox: (scheme: Scheme): Record<string, unknown> => ({
    "ui.systemUsesDarkTheme": scheme === "dark" ? 1 : 0,
    "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1,
    ...(scheme === "forced" ? { "browser.display.document_color_use": 2 } : {}),
  }),
};
