import type { Page } from "puppeteer-core";
import type { UiLanguage } from "../../src/core/ui-language.ts";

export type Scheme = "light" | "dark" | "forced";
export const SCHEMES: readonly Scheme[] = ["light", "dark", "forced"];

/** Whether this is \`npm run pictures\`. */
export const PICTURES = import.meta.env.MODE === "pictures";

/** The schemes to look at: all for pictures and in Chromium; in Firefox, where the same rules give the same contrasts, the light one. */
export const looksIn = (engine: "chromium" | "firefox"): readonly Scheme[] =>
  PICTURES || engine === "chromium" ? SCHEMES : ["light"];

/** Words and widths are the same in all colours and both browsers: the second language is looked at in one. */
export const languagesOf = (engine: "chromium" | "firefox", scheme: Scheme): readonly UiLanguage[] =>
  scheme === "light" && (PICTURES || engine === "chromium") ? ["en", "cs"] : ["en"];

/** How a browser is made to show dark or forced colours. */
export const emulate = {
  async inChromium(page: Page, scheme: Scheme): Promise<void> {
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", {
      features: [{ name: "prefers-color-scheme", value: scheme === "dark" ? "dark" : "light" }],
    });
  },
  /** Emulated they stop at the frame of the card. */
  flags: (scheme: Scheme | undefined): string[] => (scheme === "forced" ? ["--force-high-contrast"] : []),
  inFirefox: (scheme: Scheme): Record<string, unknown> => ({
    "ui.systemUsesDarkTheme": scheme === "dark" ? 1 : 0,
    "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1,
    ...(scheme === "forced" ? { "browser.display.document_color_use": 2 } : {}),
  }),
};
