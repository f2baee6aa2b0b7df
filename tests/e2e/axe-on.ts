import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { inRepository } from "../../src/tools/repository.ts";
import type { Scheme } from "./scheme.ts";

const AXE = readFileSync(inRepository("node_modules/axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong on a page as it stands, one line for each kind, with the first element of it. Under forced colours
 * the palette is the reader's own, and its contrasts are not ours to judge.
 */
export async function axeOn(page: Page, scheme: Scheme = "light"): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (ownPalette) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          rules: object,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ rules: { "color-contrast": { enabled: !ownPalette } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  }, scheme === "forced");
}
